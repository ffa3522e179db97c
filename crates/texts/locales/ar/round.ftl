### Rounds of matching.

rounds-title = الجولات
rounds-lead = توزّع الجولة كل من ينتظر على الأماكن المتاحة دفعة واحدة: أولًا أكبر عدد من الثنائيات، ثم أعلى النقاط. وهي مسودة تعملون عليها.
rounds-draw = إعداد جولة
rounds-empty-title = لا توجد جولة بعد
rounds-empty-text = أعدّوا الجولة الأولى. لن يصل أي إشعار لأحد.
rounds-column-drawn = تاريخ الإعداد
rounds-column-status = الحالة
rounds-column-pairs = ثنائيات
rounds-column-proposed = المقترح منها
rounds-column-by = بواسطة
round-status = { $code ->
    [draft] مسودة
    [proposed] مقترحة
    [dropped] ملغاة
   *[other] { $code }
 }
round-title = جولة { $day }
round-back = إلى كل الجولات
round-sum = { $count ->
    [one] ثنائي واحد
    [two] ثنائيان
    [few] { $count } ثنائيات
   *[other] { $count } ثنائيًا
 } بمجموع { $points } نقطة
round-best = من دون قراراتكم: الثنائيات { $pairs }، النقاط { $points } ({ $difference }).
round-is-best = لا يوجد أفضل من ذلك مع هؤلاء الأشخاص.
round-before = قبل الخطوة الأخيرة: الثنائيات { $pairs }، النقاط { $points }. التغيير: { $difference }.
round-undo = التراجع عن الخطوة الأخيرة
round-pairs = الثنائيات
round-column-mentee = المتدربة
round-column-mentor = المرشدة
round-column-bonus = نقاط إضافية للانتظار الطويل
round-column-why = ما يدعمه
round-column-steps = تغيير
round-fixed = مثبّت
round-fix = تثبيت
round-release = تحرير
round-strike = شطب
round-move = نقل
round-move-to = نقل { $name } إلى
round-fix-this = تثبيت { $mentee } و{ $mentor }
round-release-this = تحرير { $mentee } و{ $mentor }
round-strike-this = شطب { $mentee } و{ $mentor }
round-drag-hint = بالفأرة: اسحبوا متدربة إلى مرشدة.
round-choose = اقتراح { $mentee } و{ $mentor }
round-propose = اقتراح المختار
round-propose-text = يُسأل أصحاب الثنائيات المختارة بترتيب إعداداتكم. يمكن سحب كل اقتراح من صفحة الثنائي.
round-propose-yes = نعم، اقتراح الآن
round-proposed-count = { $count ->
    [0] لم يُقترح أي ثنائي.
    [one] اقتُرح ثنائي واحد.
    [two] اقتُرح ثنائيان.
    [few] اقتُرحت { $count } ثنائيات.
   *[other] اقتُرح { $count } ثنائيًا.
 }
round-not-proposed = { $count ->
    [one] ثنائي واحد لم يعد ممكنًا لأن شيئًا تغير.
    [two] ثنائيان لم يعودا ممكنين لأن شيئًا تغير.
   *[other] { $count } ثنائيات لم تعد ممكنة لأن شيئًا تغير.
 }
round-row-proposed = مقترح
round-row-over = اقتُرح وانتهى
round-row-impossible = لم يعد ممكنًا
round-row-gone = لم يعد يبحث
round-struck = مشطوب
round-unmatched = متدربات دون ثنائي
round-idle = أماكن متاحة دون ثنائي
round-places = { $count ->
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
   *[other] { $count } مكانًا
 }
round-unmatched-why = { $code ->
    [no-candidate] لا أحد يناسب.
    [all-forbidden] كل الثنائيات الممكنة شُطبت.
    [no-free-place] ينقص مكان: كل من يناسب مشغول. مكان إضافي يساعد.
   *[other] { $code }
 }
round-idle-why = { $code ->
    [no-candidate] لا أحد يناسب.
    [all-forbidden] كل الثنائيات الممكنة شُطبت.
    [all-paired] كل من يناسب لديه ثنائي.
   *[other] { $code }
 }
round-empty-title = لا يوجد أي ثنائي
round-empty-text = لا يمكن تكوين ثنائي مع من ينتظر الآن. تجدون السبب أدناه لكل شخص.
round-nobody-text = لا أحد ينتظر أو لا يوجد مكان. بعد المقابلات القادمة تستحق جولة جديدة.
round-changes-title = تغير شيء منذ إعداد الجولة
round-changes-came = جديد: { $list }
round-changes-left = لم يعد موجودًا: { $list }
round-changes-answered = معلومات أو أماكن مختلفة: { $list }
round-changes-broken = لم يعد ممكنًا: { $list }
round-changes-settings = تغيرت الإعدادات.
round-anew = إعداد من جديد مع إبقاء المثبّت
round-drop = إلغاء الجولة
round-drop-text = توضع المسودة جانبًا. ما اقتُرح يستمر.
round-drop-yes = نعم، إلغاء
round-refused = { $code ->
    [full] كل أماكن هذه المرشدة مثبّتة. حرّروا ثنائيًا أولًا.
    [impossible] هذا الثنائي غير ممكن.
    [nothing] من فضلكم اختاروا ثنائيًا واحدًا على الأقل.
   *[other] { $code }
 }
round-pair = { $mentee } و{ $mentor }
