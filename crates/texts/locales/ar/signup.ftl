### Sign-ups as the coordination sees them.

## The list

signups-title = طلبات التسجيل
signups-count = طلبات التسجيل: { $count }
signups-column-name = الاسم
signups-column-kind = النوع
signups-column-place = المكان
signups-column-status = الحالة
signups-column-date = تاريخ الوصول
signups-empty-title = لا يوجد شيء هنا
signups-empty-text = لا توجد طلبات تسجيل تناسب هذا الاختيار.
signups-show-all = عرض جميع طلبات التسجيل
signups-back = إلى طلبات التسجيل

## The record

signup-to-person = إلى صفحة الشخص
signup-known = هذا البريد الإلكتروني وهذا الاسم مسجلان لدى { $name }. إذا قبلتم التسجيل أُضيف إلى هذا الشخص، ويبقى ما هو مسجل هناك.
signup-known-other-name = لدى { $name } البريد الإلكتروني نفسه، وربما يكون من العائلة نفسها. إذا قبلتم التسجيل فسيُنشأ شخص مستقل. وإذا كان الشخص نفسه باسم آخر فاختاروا ذلك عند القبول.
signup-known-person = عرض الشخص
signup-whose = من هذا الشخص؟
signup-whose-own = شخص جديد
signup-whose-person = { $name }، معروف من قبل
signup-to-organisation = إلى صفحة المؤسسة
signup-actions-title = ما الخطوة التالية؟
signup-confirm = { $code ->
    [accept] تقبلون هذا الطلب. تُرسَل فورًا رسالة ترحيب. وإذا كانت مؤسسة قد وافقت على الدليل، فإنها تظهر فيه بعد ذلك. لا يمكن التراجع عن القبول.
    [decline] ترفضون هذا الطلب. تُرسَل فورًا رسالة لطيفة تذكر السبب. لا يمكن التراجع عن ذلك.
    [ask-back] يُرسَل سؤالكم فورًا بالبريد الإلكتروني، ويصلكم الرد إلى بريدكم.
    [withdraw] فقط إذا رغب الشخص أو رغبت المؤسسة في ذلك. تنتهي الموافقات، وتُرسَل رسالة لتأكيد السحب. لا يمكن التراجع عن ذلك.
   *[other] هل تريدون ذلك فعلًا؟
 }
signup-confirm-yes = { $code ->
    [accept] نعم، قبول الطلب
    [decline] نعم، رفض الطلب
    [ask-back] إرسال السؤال
    [withdraw] نعم، تسجيل سحب الطلب
   *[other] نعم
 }
signup-done = { $code ->
    [review] بدأت المراجعة.
    [accept] قُبل الطلب، والرسالة في الطريق.
    [decline] رُفض الطلب، والرسالة في الطريق.
    [ask-back] سؤالكم في الطريق.
    [withdraw] سُجل سحب الطلب، والرسالة في الطريق.
    [note] حُفظت ملاحظتكم.
   *[other] تم الحفظ.
 }
field-question = سؤالكم
field-decline-reason = السبب
field-decline-words = بكلماتكم
field-decline-words-hint = يظهر هذا النص في الرسالة إضافةً إلى السبب.
