### Accounts of staff: signing in, the invitation, one's own account.

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
