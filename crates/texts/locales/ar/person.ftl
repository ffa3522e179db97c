### A person as the coordination sees them: the list, the record, what is kept besides.

## The list

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
people-status-label = الحالة
people-status-all = في أي حالة
people-missing-label = المعلومات
people-missing-all = بكل المعلومات أو بدونها
people-missing-some = تنقصهم معلومات
people-missing-none = معلوماتهم كاملة
people-certificate-label = شهادة حسن السيرة
people-certificate-all = بأي شهادة
people-certificate-ending = تنتهي شهادتهم قريبًا
people-certificate-none = بلا شهادة
people-interview-label = المقابلة
people-interview-all = بمقابلة أو بدونها
people-interview-none = بلا مقابلة
people-interview-open = بمقابلة بدأت ولم تنتهِ

## The record

person-done = { $code ->
    [profile] حُفظ الملف.
    [interview] انتهت المقابلة.
    [asked] الرسالة في طريقها.
    [capacity] تم الحفظ.
    [pause] سُجلت فترة التوقف.
    [resumed] انتهت فترة التوقف.
    [certificate] سُجلت شهادة حسن السيرة.
    [forgotten] حُذفت الملاحظة.
    [apart] تم التسجيل.
    [pin-forgotten] يمكن تحديد رقم سري جديد عند الدخول التالي.
    [together] تمت الإزالة.
   *[other] { $code }
 }
person-mentoring = الإرشاد
person-sharing = لدى هؤلاء البريد الإلكتروني نفسه:
person-pin-forget = نسيان الرقم السري
person-pin-forget-text = اتصلوا بالشخص أولًا لتتأكدوا من هويته. بعد ذلك يحدد رقمًا سريًا جديدًا عند الدخول التالي.
person-pin-forget-yes = السماح بتحديد رقم سري جديد
person-missing-none = كل ما يلزم لاختيار مناسب متوفر.
person-profile = عن الشخص
person-left = غادر البرنامج. انتهت الموافقات، لذلك لا توجد هنا مقابلة ولا ترشيح بعد الآن. ومن يرغب في العودة يسجّل نفسه ببساطة من جديد.
person-no-pass-on = تنقص الموافقة على ذكر الاسم الأول والأمور المشتركة. من دونها لا يمكن الترشيح.
person-edit-profile = تعديل الملف
person-ask = طلب المعلومات بالبريد الإلكتروني
person-asked-at = آخر طلب بتاريخ { $when }.
person-asked-just-now = طُلب من هذا الشخص ذلك خلال الأيام السبعة الماضية. هل تودون الكتابة إليه مرة أخرى؟
person-ask-sure = نعم، الكتابة مرة أخرى
person-interview = المقابلة
person-interview-none = لم تُجرَ أي مقابلة بعد.
person-interview-open = بدأت مقابلة ولم تنتهِ بعد.
person-interview-done = آخر مقابلة بتاريخ { $when }
person-interview-begin = بدء المقابلة
person-interview-go-on = متابعة المقابلة
person-waiting-since = في الانتظار منذ { $when }
field-capacity = الحد الأقصى لعدد المرافقات في الوقت نفسه
person-save = حفظ

## Pause

pause-title = فترة توقف
pause-until-day = متوقف حتى { $when } ضمنًا، ثم يستمر كل شيء تلقائيًا.
pause-none = لا توجد فترة توقف.
field-pause-until = آخر يوم في فترة التوقف
pause-begin = بدء فترة توقف
pause-change = تغيير نهاية فترة التوقف
pause-end = إنهاء فترة التوقف الآن

## Certificate of good conduct

conduct-title = شهادة حسن السيرة
certificate-hint = يُسجَّل فقط أنكم اطلعتم عليها. تبقى الوثيقة نفسها عند صاحبها.
certificate-missing = لم يتم الاطلاع على شهادة حسن السيرة بعد.
certificate-missing-needed = لم يتم الاطلاع على شهادة حسن السيرة بعد. في منطقتكم لا ترشيح من دونها.
certificate-until = شهادة حسن السيرة صالحة حتى { $when }
certificate-over = انتهت صلاحية شهادة حسن السيرة في { $when }
certificate-ends = تنتهي صلاحية شهادة حسن السيرة قريبًا: { $when }
certificate-seen = تم الاطلاع في { $when } بواسطة
field-seen-on = تاريخ الاطلاع
field-valid-until = صالحة حتى
field-valid-until-hint = إذا تُرك فارغًا فعدد السنوات من يوم الاطلاع: { $years }.
certificate-note = تسجيل
certificate-forget = حذف هذه الملاحظة

## Who is not to meet

apart-title = لا يُجمع بينهما
apart-text = أقارب أو زملاء أو أشخاص يعرف بعضهم بعضًا ولا ينبغي الجمع بينهم.
apart-none = لا أحد مسجل.
field-apart = الاسم أو البريد الإلكتروني
apart-add = تسجيل
apart-remove = إزالة
apart-remove-name = إزالة { $name }
apart-which = من تقصدون؟
