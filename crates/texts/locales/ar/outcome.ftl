### What came of the tandems.

## Of one tandem

outcome-title = النتائج
outcome-none = لم تُسجَّل أي نتيجة بعد.
outcome-add = تسجيل نتيجة
outcome-remove = حذف
outcome-side = من حقق ذلك؟
outcome-kind-label = ماذا تحقق؟
outcome-kind = { $code ->
    [job] عمل
    [internship] تدريب عملي
    [training] تدريب مهني
    [language-course] دورة لغة
    [membership] عضوية في نادٍ
    [volunteering] تطوع
    [qualification] اعتراف بشهادة
    [network] علاقات أكثر
   *[other] { $code }
 }
outcome-on-date = منذ متى أو في أي يوم؟
outcome-evidence-label = كيف عرفتم ذلك؟
outcome-evidence-hint = للاطلاع فقط، يُرجى عدم النسخ أو الاحتفاظ بأي شيء.
outcome-evidence = { $code ->
    [told] روايةً
    [confirmed] بتأكيد من الشركة أو النادي أو الجهة
    [contract] بعد الاطلاع على العقد
    [certificate] بعد الاطلاع على الشهادة
    [document] بعد الاطلاع على وثيقة أخرى
   *[other] { $code }
 }
outcome-note = ملاحظة لفريق التنسيق

## Of the district

outcomes-title = النتائج والأثر
outcomes-lead = ما الذي حققته الثنائيات وأي صلات نشأت عنها.
outcomes-year = السنة
outcomes-kind = النوع
outcomes-all = الكل
outcomes-by-month = النتائج حسب الشهر
outcomes-by-kind = النتائج حسب النوع
outcomes-month = الشهر
outcomes-number = العدد
outcomes-sum = المجموع
outcomes-connections = أي صلات نشأت
outcomes-connections-lead = { $count ->
    [zero] لا لقاءات في هذه السنة:
    [one] من لقاء واحد في هذه السنة، كان هذا ضمن:
    [two] من لقاءين في هذه السنة، كان هذا ضمن:
    [few] من { $count } لقاءات في هذه السنة، كان هذا ضمن:
    [many] من { $count } لقاءً في هذه السنة، كان هذا ضمن:
   *[other] من { $count } لقاء في هذه السنة، كان هذا ضمن:
 }
outcomes-share = { $count } ({ $percent }%)
outcomes-connections-meetings = لقاءات
outcomes-connections-outcomes = نتائج
outcomes-changes = ما الذي تغيّر لدى المشاركات
outcomes-changes-lead = من الاستبيانات منذ البداية. لا نعرض المجموعات الصغيرة.
outcomes-empty-title = لم يُسجَّل شيء في هذه السنة بعد
outcomes-empty-text = تُسجَّل النتائج في صفحة الثنائي.
outcomes-export = تنزيل كجدول
