### What all pages for staff have: the frame, the search, the work of the day, parts of lists and records.

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

## The search

palette-open = بحث
palette-label = البحث والفتح
palette-placeholder = اسم أو صفحة
palette-hint = الاختيار بمفاتيح الأسهم، والفتح بمفتاح Enter، والإغلاق بمفتاح Esc.
palette-nothing = لم نجد شيئًا
palette-page = صفحة
palette-person = شخص
palette-organisation = مؤسسة
palette-signup = طلب تسجيل

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
today-certificates = شهادات حسن سيرة تنتهي قريبًا
today-tandems = الثنائيات
today-tandem-calls = يُرجى الاتصال
today-tandem-late = إجابات متأخرة
today-tandem-silent = ثنائيات بلا أخبار
today-tandem-trials = التجربة: سؤال معلق
today-tandem-suggested = مُرشَّح: تقديم الاقتراح؟

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

## Parts of every record

staff-contact = التواصل
staff-place = المكان
staff-details = البيانات
staff-not-given = لم يُذكر
staff-consents = الموافقات
staff-notes = الملاحظات
staff-new-note = ملاحظة جديدة
staff-note-hint = بموضوعية وإيجاز. يحق للشخص أن يقرأ ما يُكتب عنه هنا.
staff-note-save = حفظ الملاحظة
staff-history = ما حدث حتى الآن
