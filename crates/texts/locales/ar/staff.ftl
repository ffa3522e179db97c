### Pages for staff: signing in, the work of the day, sign-ups, people, organisations, the log, one's own account.

## The frame

staff-nav-label = قائمة الفريق
staff-nav-today = اليوم
staff-nav-signups = طلبات التسجيل
staff-nav-people = الأشخاص
staff-nav-organisations = المؤسسات
staff-nav-figures = الأرقام
staff-nav-audit = السجل
staff-nav-account = حسابي
staff-public-pages = الصفحات العامة
staff-sign-out = تسجيل الخروج

palette-open = بحث
palette-label = البحث والفتح
palette-placeholder = اسم أو صفحة
palette-hint = الاختيار بمفاتيح الأسهم، والفتح بمفتاح Enter، والإغلاق بمفتاح Esc.
palette-nothing = لم نجد شيئًا
palette-page = صفحة
palette-person = شخص
palette-organisation = مؤسسة
palette-signup = طلب تسجيل

## Signing in

sign-in-title = للفريق
sign-in-button = تسجيل الدخول
sign-in-failed = البريد الإلكتروني وكلمة المرور غير متطابقين. يُرجى التحقق من كليهما.
sign-in-help = نسيتم كلمة المرور؟ اطلبوا من الإدارة أو من فريق التشغيل التقني رابط دعوة جديدًا.
field-password = كلمة المرور
field-old-password = كلمة المرور الحالية
field-new-password = كلمة المرور الجديدة
field-new-password-hint = الحد الأدنى لعدد الأحرف هو { $count }. من الجيد اختيار جملة من عدة كلمات لا يعرفها غيركم.
field-password-again = كلمة المرور الجديدة مرة أخرى

invitation-title = أهلًا بكم في الفريق
invitation-text = تحية طيبة { $name }! { $role ->
    [coordinator] دوركم هو: التنسيق.
    [editor] دوركم هو: التحرير.
    [auditor] دوركم هو: حماية البيانات.
    [district-admin] دوركم هو: إدارة المنطقة أو المدينة.
    [state-viewer] دوركم هو: الاطلاع على أرقام الولاية.
    [state-admin] دوركم هو: إدارة الولاية.
   *[other] دوركم هو: { $role }.
 } يُرجى اختيار كلمة المرور الآن، ثم يمكنكم البدء.
invitation-button = حفظ كلمة المرور وتسجيل الدخول

## Today

today-title = اليوم
today-volunteers = في انتظارنا: التطوع
today-participants = في انتظارنا: المشاركة
today-organisations = في انتظارنا: المؤسسات
today-asked = في انتظار الرد على سؤالنا
today-unconfirmed = لم تُؤكَّد بعد
today-oldest = الأطول انتظارًا
today-empty-title = أُنجز كل شيء
today-empty-text = لا يوجد الآن أي طلب تسجيل في انتظاركم.
today-failed-mails = رسائل تعذر توصيلها: { $count }. يُرجى إبلاغ فريق التشغيل التقني.

## Filters. On the page of sign-ups they make one sentence, in this order: show, kind, that, status, sorted, order.

filter-show = عرض
filter-kind-label = نوع الطلب
filter-kind = { $code ->
    [volunteer] طلبات التطوع
    [participant] طلبات المشاركة
    [organisation] طلبات المؤسسات
   *[all] جميع طلبات التسجيل
 }
filter-that = التي
filter-status-label = الحالة
filter-status = { $code ->
    [waiting] تنتظرنا
    [submitted] لم تُؤكَّد بعد
    [confirmed] ما زالت جديدة
    [in-review] تجري مراجعتها
    [asked-back] تنتظر الرد على سؤالنا
    [accepted] قُبلت
    [declined] رُفضت
    [withdrawn] سُحبت
   *[all] وصلت حتى الآن
 }
filter-sorted = مرتبةً حسب
filter-order-label = الترتيب
filter-order = { $code ->
    [newest] التاريخ، الأحدث أولًا
    [name] الاسم
    [place] المكان
   *[oldest] التاريخ، الأقدم أولًا
 }
filter-search-label = اسم أو مكان
filter-submit = عرض
export-csv = تنزيل جدول (CSV)

## Sign-ups

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

signup-to-person = إلى صفحة الشخص
signup-known = هذا البريد الإلكتروني يخص { $name } بالفعل. إذا قبلتم التسجيل أُضيف إلى هذا الشخص، ويبقى ما هو مسجل هناك.
signup-known-other-name = هذا البريد الإلكتروني يخص { $name } بالفعل، والاسم في التسجيل مختلف. إذا كان الشخص نفسه فسيُضاف التسجيل إليه. وإذا كان شخصًا آخر، من العائلة مثلًا، فاطلبوا منه بريدًا إلكترونيًا خاصًا به ولا تقبلوا هذا التسجيل.
signup-known-person = عرض الشخص
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

## Parts of every record

staff-contact = التواصل
staff-place = المكان
staff-details = البيانات
staff-not-given = لم يُذكر
staff-consents = الموافقات
consent-meta = النص { $wording }، عُرض باللغة: { $language }
consent-withdrawn = سُحبت في
staff-notes = الملاحظات
staff-new-note = ملاحظة جديدة
staff-note-hint = بموضوعية وإيجاز. يحق للشخص أن يقرأ ما يُكتب عنه هنا.
staff-note-save = حفظ الملاحظة
staff-history = ما حدث حتى الآن

## People

people-title = الأشخاص
people-count = الأشخاص: { $count }
people-column-part = الدور والحالة
people-part-label = من
people-part = { $code ->
    [volunteers] المتطوعات والمتطوعين
    [participants] المشاركات والمشاركين
   *[all] جميع الأشخاص
 }
people-empty-title = لم نجد أحدًا
people-empty-text = جربوا كلمة أخرى أو اختيارًا آخر.
people-back = إلى قائمة الأشخاص

## Organisations

organisations-title = المؤسسات
organisations-count = المؤسسات: { $count }
organisations-all = جميع المؤسسات
organisations-empty-title = لم نجد أي مؤسسة
organisations-empty-text = جربوا كلمة أخرى أو اختيارًا آخر.
organisations-back = إلى قائمة المؤسسات
organisations-listed = ظاهرة للجميع
organisations-unlisted = غير ظاهرة للجميع
organisations-list = إدراج في الدليل
organisations-unlist = إزالة من الدليل
organisations-no-consent = لم توافق المؤسسة على ذلك.

## The audit log

audit-title = السجل
audit-lead = من فعل ماذا ومتى؟ لا يمكن تغيير القيود.
audit-filter-show = عرض
audit-filter-label = المجال
audit-group = { $code ->
    [signup] طلبات التسجيل
    [person] الأشخاص
    [organisation] المؤسسات
    [staff] الفريق
    [report] أرقام الولاية
    [export] الملفات المنزَّلة
   *[all] جميع القيود
 }
audit-count = القيود: { $count }
audit-column-time = الوقت
audit-column-who = من
audit-column-what = ماذا
audit-column-subject = الموضوع
audit-empty = لا توجد قيود بعد

## One's own account

account-title = حسابي
account-about = معلومات عنكم
account-name = الاسم
account-role = الدور
account-password-title = تغيير كلمة المرور
account-password-button = تغيير كلمة المرور
account-password-changed = تغيرت كلمة المرور. وقد سُجل خروجكم الآن من الأجهزة الأخرى.
account-sessions-title = تسجيل الخروج من كل مكان
account-sessions-text = هل سجلتم الدخول على حاسوب لغيركم أو فقدتم أحد أجهزتكم؟ هنا تنهون جميع الجلسات، ومنها هذه الجلسة.
account-sessions-button = تسجيل الخروج من جميع الأجهزة
