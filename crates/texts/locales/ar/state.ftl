### The state: its home page and its figures.

## Home

state-title = Connecting Humans في تورينغن
state-lead = يعيش في تورينغن كثير من القادمين الجدد، وكثير ممن يسعدهم أن يفتحوا لهم الباب. يجمع Connecting Humans بينهم، مكانًا تلو الآخر.
state-what-title = ماذا نفعل
state-what-text-1 = في كل منطقة تتولى البرنامج مراكز تعليم الكبار والجهات المكلفة بالمساواة والاندماج. وهي تعرف الناس والنوادي في منطقتها.
state-what-text-2 = يرافق المتطوعون والمتطوعات أناسًا لديهم تجربة هجرة أو لجوء، وتفتح المؤسسات أبوابها لهم. وهكذا تنشأ علاقات تدوم.
state-what-text-3 = يحافظ اتحاد مراكز تعليم الكبار في تورينغن (Thüringer Volkshochschulverband) على تماسك الشبكة، ويساعد المناطق على أن يتعلم بعضها من بعض.
state-map-title = أين يوجد Connecting Humans؟
state-map-intro = اختاروا منطقتكم أو مدينتكم. ستجدون هناك من يدير البرنامج بالقرب منكم.
state-map-active = { $district }: تشارك معنا
state-map-inactive = { $district }: لا تشارك بعد
state-map-legend-active = تشارك معنا
state-map-legend-inactive = لا تشارك بعد
state-women-title = Connecting Women
state-women-text = إرشاد شخصي لنساء لديهن تجربة هجرة أو لجوء: شخصان معًا في الطريق إلى العمل والتدريب المهني ومعارف جدد.
state-partners-title = Connecting Partners
state-partners-text = نوادٍ وشركات ودوائر حكومية تفتح أبوابها، ومساعدات ومساعدو الاندماج يرافقون الناس إليها.
state-for-districts-title = للمناطق والمدن
state-for-districts-text = هل تودون المشاركة؟ البرنامج مفتوح المصدر، ولكل منطقة قاعدة بيانات خاصة بها. لا تحصل الولاية إلا على أرقام محمية، ولا تحصل على أي اسم.
state-sign-in = لفريق الولاية

## Figures

figures-title = أرقام تورينغن
figures-lead = ترسل كل منطقة أرقامًا محمية. ما يقل عن { $least } لا تذكره بدقة، ولا تذكر الأسماء أبدًا.
figures-empty-title = لا توجد أرقام بعد
figures-empty-text = ستظهر الأرقام هنا عندما ترسلها أول منطقة.
figures-map-title = خريطة المناطق
figures-months-title = طلبات التسجيل في كل شهر
figures-months-label = أعمدة: طلبات التسجيل المؤكدة في كل شهر. الشهر الأخير لم ينتهِ بعد.
figures-as-table = عرض كجدول
figures-month = الشهر
figures-signups = طلبات التسجيل
figures-districts-title = جميع المناطق
figures-district = المنطقة أو المدينة
figures-made-at = تاريخ الأرقام
figures-total = المجموع
