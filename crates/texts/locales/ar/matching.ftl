### Matching: who waits, suggestions with their reasons, settings.

## The way there

staff-nav-matching = المطابقة

## Everybody who waits

matching-title = المطابقة
matching-lead = من يبحث، ومن لديه وقت، ومن يناسب من. البرنامج يقترح والقرار لكم.
matching-to-settings = الإعدادات
matching-to-rounds = الجولات
matching-back = العودة إلى المطابقة
matching-mentees = متدربات ومتدربون ينتظرون
matching-mentors = مرشدات ومرشدون لديهم مكان
matching-column-name = الاسم
matching-column-waits = الانتظار
matching-column-possible = ثنائيات ممكنة
matching-column-best = أفضل اقتراح
matching-column-free = أماكن متاحة
matching-days = { $days ->
    [0] منذ اليوم
    [one] منذ يوم واحد
    [two] منذ يومين
    [few] منذ { $days } أيام
   *[other] منذ { $days } يومًا
 }
matching-paused = استراحة حتى { $day }
matching-suggested = مرشّح
matching-points = { $points } نقطة
matching-points-of = { $points } من { $most }
matching-nobody-possible = لا أحد بعد
matching-no-mentees-title = لا أحد ينتظر
matching-no-mentees-text = لا تنتظر أي متدربة الآن. من تصبح حالتها «في الانتظار» بعد المقابلة تظهر هنا تلقائيًا.
matching-no-mentors-title = لا يوجد مكان متاح
matching-no-mentors-text = لا يوجد مكان متاح الآن. يظهر المرشدون هنا حالما يكونون نشطين ولديهم وقت.

## One person and everybody of the other side

matching-person-title = اقتراحات لـ { $name }
matching-side = { $code ->
    [mentor] مرشدة أو مرشد
    [mentee] متدربة أو متدرب
   *[other] { $code }
 }
matching-record = إلى صفحة الشخص
matching-other-side = العرض أيضًا بصفة { $side }
matching-count = { $count ->
    [0] لا يوجد ثنائي ممكن.
    [one] ثنائي واحد ممكن.
    [two] ثنائيان ممكنان.
    [few] { $count } ثنائيات ممكنة.
   *[other] { $count } ثنائيًا ممكنًا.
 }
matching-choose-hint = اختاروا حتى ثلاثة للمقارنة جنبًا إلى جنب.
matching-compare-button = مقارنة
matching-compare-this = مقارنة { $name }
matching-suggest-button = ترشيح
matching-suggest-hint = الترشيح لا يرسل شيئًا بعد. تسألون الاثنين لاحقًا من صفحة الثنائي.
matching-already = هذان الاثنان مرشّحان مسبقًا أو في ثنائي.
matching-already-link = إلى الثنائي
matching-vetoed = هذا غير ممكن الآن: ظهر ما يمنع هذا الثنائي.
matching-why = لماذا؟ عرض كل النقاط
matching-languages = اللغات المشتركة
matching-column-criterion = المعيار
matching-column-points = النقاط
matching-column-both = ما لدى الاثنين
matching-column-missing = ما ينقص
matching-total = المجموع
matching-bonus = و{ $points } نقطة للانتظار الطويل
matching-untold = لم يُسأل بعد: { $answer } ({ $name })
matching-vetoed-title = { $count ->
    [one] شخص واحد لا يناسب الآن
    [two] شخصان لا يناسبان الآن
    [few] { $count } أشخاص لا يناسبون الآن
   *[other] { $count } شخصًا لا يناسبون الآن
 }
matching-help-title = ما الذي قد يساعد
matching-help-count = { $count ->
    [one] يجعل ثنائيًا واحدًا ممكنًا
    [two] يجعل ثنائيين ممكنين
    [few] يجعل { $count } ثنائيات ممكنة
   *[other] يجعل { $count } ثنائيًا ممكنًا
 }
matching-person-empty-title = لا اقتراح بعد
matching-person-empty-text = لا أحد يناسب الآن. تجدون أدناه السبب وما قد يساعد.
matching-person-nobody-text = لا أحد ينتظر في الجانب الآخر الآن.
matching-distances-source = المسافات بخط مستقيم بين مراكز الأماكن. البيانات: GeoNames ‏(geonames.org)، CC BY 4.0، مختصرة.

## Side by side

compare-title = مقارنة لـ { $name }
compare-none-title = لم يُختر أحد بعد
compare-none-text = اختاروا حتى ثلاثة أشخاص في الصفحة السابقة.
compare-region = جدول المقارنة؛ يمكن تحريكه جانبيًا

## Criteria

criterion = { $code ->
    [work-field] مجال العمل
    [topics] المواضيع
    [goals] الأهداف
    [interests] الاهتمامات
    [availability] الوقت المشترك
    [distance] المسافة
    [german-level] اللغة الألمانية
    [childcare] الأطفال
    [wishes] الرغبات
    [experience] الخبرة
    [waiting] مدة الانتظار
    [fairness] الإنصاف
   *[other] { $code }
 }
criterion-shared = مشترك: { $list }
criterion-nothing-shared = لا شيء مشترك
criterion-topics = متوفر: { $list }
criterion-topics-lacking = غير متوفر: { $list }
criterion-goal = { $goal } (عبر { $topics })
criterion-goals-lacking = لا موضوع يساعد في: { $list }
criterion-times-lacking = { $count ->
    [one] وقت مشترك واحد إضافي
    [two] وقتان مشتركان إضافيان
    [few] { $count } أوقات مشتركة إضافية
   *[other] { $count } وقتًا مشتركًا إضافيًا
 }
criterion-distance = تفصل بينهما { $km } كم
criterion-distance-limit = 0 نقطة ابتداءً من { $km } كم
criterion-distance-unknown = المسافة غير معروفة
criterion-video = كلاهما يقبل اللقاء بالفيديو
criterion-german = المتدربة: { $has }، المطلوب: { $wished }
criterion-german-none = لم تُذكر الألمانية
criterion-no-wish = لا رغبة
criterion-nobody-needs = لا أحد يحتاج رعاية أطفال
criterion-childcare = { $code ->
    [mentor-yes] المرشدة تصطحب أطفالًا: مناسب
    [mentor-no] المرشدة تصطحب أطفالًا: غير مناسب
    [mentor-unknown] المرشدة تصطحب أطفالًا: لم يُسأل بعد
    [mentee-yes] المتدربة تصطحب أطفالًا: مناسب
    [mentee-no] المتدربة تصطحب أطفالًا: غير مناسب
    [mentee-unknown] المتدربة تصطحب أطفالًا: لم يُسأل بعد
   *[other] { $code }
 }
criterion-no-wishes = لا رغبات
criterion-wish = { $code ->
    [gender-mentor] المرشدة: الجنس
    [gender-mentee] المتدربة: الجنس
    [age-mentor] المرشدة: العمر
    [age-mentee] المتدربة: العمر
   *[other] { $code }
 }
criterion-wish-kept = { $wish }: محقق
criterion-wish-broken = { $wish }: غير محقق
criterion-wish-unknown = { $wish }: لم يُسأل بعد
criterion-experience = ثنائيات مكتملة: { $completed }
criterion-experience-full = النقاط كاملة ابتداءً من { $full }
criterion-waiting = المتدربة { $mentee } يومًا، المرشدة { $mentor } يومًا
criterion-waiting-urgent = { $urgency }؛ تُحسب كأنها { $days } يومًا
criterion-fairness = اقتراحات سابقة دون نتيجة: المرشدة { $mentor }، المتدربة { $mentee }

## What makes a pair impossible, and what would help

veto = { $code ->
    [same-person] الشخص نفسه
    [related] أقارب أو زملاء
    [declined-before] لم يتوافقا سابقًا
    [no-common-language] لا لغة مشتركة
    [gender-wish-mentor] رغبة المرشدة: الجنس
    [gender-wish-mentee] رغبة المتدربة: الجنس
    [age-wish-mentor] رغبة المرشدة: العمر
    [age-wish-mentee] رغبة المتدربة: العمر
    [german-wish] الألمانية أقل مما ترغب المرشدة
    [no-common-time] لا وقت مشترك
    [out-of-reach] المسافة بعيدة
    [no-capacity] لا مكان متاح
    [paused-mentor] المرشدة في استراحة
    [paused-mentee] المتدربة في استراحة
    [childcare-mentor] أطفال المرشدة
    [childcare-mentee] أطفال المتدربة
   *[other] { $code }
 }
veto-told = المطلوب: { $wished }؛ المذكور: { $told }
veto-languages = المرشدة: { $mentor }؛ المتدربة: { $mentee }
veto-distance = { $km } كم، والحد الأقصى { $limit } كم
veto-capacity = { $taken } من { $capacity } أماكن مشغولة
veto-untold = لم يُذكر
help-ask = سؤال { $side }: { $answer }
help-drop-wish = سؤال { $side } إن كان يمكن التخلي عن الرغبة
help-more-times = أوقات أكثر في الأسبوع
help-accept-video = { $side }: القبول باللقاء بالفيديو أيضًا
help-travel = أن يسافر أحدهما حتى { $km } كم
help-german = ألمانية المتدربة بمستوى { $level }
help-capacity = أن ترافق المرشدة شخصًا إضافيًا
help-wait = تنتهي الاستراحة في { $day }
help-childcare = رعاية أطفال لـ { $side }

## Settings

matching-settings-title = إعدادات المطابقة
matching-settings-lead = تسري على منطقتكم. تُظهر المعاينة ما سيتغير اليوم؛ ولا يُحفظ شيء قبل «حفظ».
matching-weights = الأوزان
matching-weights-hint = 0 يستبعد المعيار، و10 هو الأعلى.
matching-conditions = الشروط
matching-field-gender = رغبات بشأن الجنس
matching-field-age = رغبات بشأن العمر
matching-field-german = رغبات بشأن الألمانية
matching-field-time = الوقت المشترك
matching-field-reach = قريب أو بالفيديو
matching-field-childcare = السماح بحضور الأطفال
strictness = { $code ->
    [as-told] كما ذُكر: رغبة أو شرط
    [must] شرط دائمًا
   *[other] { $code }
 }
matching-strength = { $code ->
    [must] لا بد منه
    [wish] يُحسب فقط
   *[other] { $code }
 }
matching-field-waiting-days = بعد هذا العدد من الأيام يصبح الانتظار الأهم
matching-timing = مواعيد الثنائيات
matching-field-remind = تذكير بعد أيام
matching-field-expire = ينتهي الاقتراح بعد أيام
matching-field-trial-meetings = سؤال فترة التجربة بعد لقاءات
matching-field-trial-weeks = أو بعد أسابيع
matching-field-silence = تنبيه بعد أسابيع دون لقاء
matching-field-order = من يُسأل أولًا
asking-order = { $code ->
    [mentor-first] المرشدة ثم المتدربة
    [together] كلاهما معًا
   *[other] { $code }
 }
matching-preview-button = معاينة
matching-save-button = حفظ
matching-saved = تم الحفظ. تسير الاقتراحات وفقه من الآن.
matching-preview-title = ما الذي سيتغير اليوم
matching-preview-count = { $changes } من { $mentees } سيحصلن على اقتراح أول مختلف. الثنائيات الممكنة: الآن { $before }، ثم { $after }.
matching-preview-changes = من سيحصل على اقتراح أول مختلف ({ $count })
matching-preview-none = لا يتغير أي اقتراح أول.
matching-preview-unsaved = لم يُحفظ بعد.
matching-preview-before = الأول الآن
matching-preview-after = الأول لاحقًا
matching-preview-place = { $name } (المرتبة { $before } ← { $after })
matching-preview-out = غير ممكن
