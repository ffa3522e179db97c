### The directory of organisations.

directory-title = الدليل – { $district }
directory-lead = هذه المؤسسات ترحب بالقادمين الجدد.
directory-search-label = كلمة بحث أو مكان
directory-kind-label = نوع المؤسسة
directory-section-label = المجال
directory-all = الكل
directory-submit = بحث
directory-reset = مسح البحث
directory-count = { $count ->
    [zero] لم نجد أي مؤسسة
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $count } مؤسسات
    [many] { $count } مؤسسة
   *[other] { $count } مؤسسة
 }
directory-empty-title = لم نجد شيئًا
directory-empty-text = جربوا كلمة أخرى أو قللوا خيارات التصفية. أو اسألونا، يسعدنا أن نساعدكم في البحث.
directory-none-title = الدليل في بدايته
directory-none-text = لا توجد هنا أي مؤسسة بعد. هل تودون أن تكونوا أول المسجلين؟ سجلوا ناديكم أو مؤسستكم.
directory-accessible-label = الدخول بلا درج
directory-languages-label = اللغات
