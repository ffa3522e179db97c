### The demo's mailbox.

demo-mailbox-link = صندوق البريد التجريبي
demo-mailbox-title = صندوق البريد التجريبي
demo-mailbox-note = هنا تجدون الرسائل التي كانت ستُرسَل في الواقع. يمكن للجميع قراءتها. يُرجى عدم كتابة أي بيانات حقيقية.
demo-mailbox-empty = لا توجد رسائل بعد
demo-mailbox-all = جميع الرسائل
demo-mail-to = إلى
demo-mail-at = أُرسلت في
