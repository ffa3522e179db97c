### The state's figures.

# The sign stays left of the number, as it would turn around in text from right to left.
count-few = { "\u200E" }< { $least }{ "\u200E" }
count-at-least = { $count } على الأقل

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
