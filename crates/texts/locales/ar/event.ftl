### Events: public pages, the own registration, pages for staff, the evening and what came of it.

## The list

events-title = الفعاليات
events-lead = لقاءات تعارف وأمسيات مفتوحة وغيرها: هنا تتعرفون على الناس. كل الفعاليات مجانية.
events-meta = لقاءات تعارف وأمسيات مفتوحة من Connecting Humans، مجانية وبالتسجيل.
events-empty-title = لا توجد فعاليات مخطط لها حاليًا
events-empty-text = زورونا مرة أخرى قريبًا، أو اسألونا، ويسعدنا أن نخبركم بما هو قادم.
event-kind = { $code ->
    [network] لقاء تواصل
    [matching-evening] أمسية تعارف مفتوحة
   *[other] فعالية
 }
event-free = { $count ->
    [0] كل الأماكن محجوزة، قائمة الانتظار مفتوحة
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $count } أماكن
   *[other] بقي { $count } مكانًا
 }
event-cancelled-tag = أُلغيت

## One event

event-back = كل الفعاليات
event-when = الموعد
event-where = المكان
event-seats = الأماكن
event-times = من { $from } حتى { $until }
event-calendar = إضافة إلى تقويمي
event-cancelled-title = أُلغيت هذه الفعالية للأسف
event-cancelled-text = كل من سجّل وصلته رسالة إلكترونية.
event-over-title = بدأت هذه الفعالية أو انتهت
event-over-text = اطّلعوا على الفعاليات القادمة.
event-evening-hint = في هذه الأمسية تتعرف المرشدات والمرشدون على المشاركات. وبعدها تخبرون فريق التنسيق بمن تودّون لقاءه مرة أخرى.

## The form

event-register-title = سأحضر
event-register-lead = يكفي الاسم وعنوان البريد الإلكتروني. تصلكم رسالة فيها كل ما تحتاجونه.
event-full-title = إلى قائمة الانتظار
event-full-lead = كل الأماكن محجوزة. سجّلوا أسماءكم: حالما يتوفر مكان يصبح لكم وتصلكم رسالة إلكترونية. نرجو ألا تأتوا قبل ذلك.
event-field-name = الاسم الأول واسم العائلة
event-register-button = تسجيل
event-waiting-button = أضيفوني إلى قائمة الانتظار
event-consent = نعم، يجوز استخدام بياناتي لهذا التسجيل
event-consent-text = أوافق على أن تحفظ { $operator } اسمي وعنوان بريدي الإلكتروني من أجل هذه الفعالية وتراسلني بشأنها. تُحذف البيانات بعد الفعالية بـ90 يومًا. يمكنني إلغاء التسجيل وسحب هذه الموافقة في أي وقت.
event-thanks-title = شكرًا، تم تسجيلكم
event-thanks-text = أرسلنا إليكم رسالة إلكترونية فيها كل ما تحتاجونه، ورابط يمكنكم به إلغاء التسجيل.
event-thanks-waiting-title = أنتم على قائمة الانتظار
event-thanks-waiting-text = كل الأماكن محجوزة حاليًا. حالما يتوفر مكان تصلكم رسالة إلكترونية. نرجو ألا تأتوا قبل ذلك.

## The own registration

registration-title = تسجيلكم
registration-seat = { $name }، لديكم مكان.
registration-waiting = { $name }، أنتم على قائمة الانتظار. { $count ->
    [0] أنتم التالون.
    [one] قبلكم شخص واحد.
    [two] قبلكم شخصان.
    [few] قبلكم { $count } أشخاص.
   *[other] قبلكم { $count } شخصًا.
 }
registration-cancelled = أُلغي تسجيلكم. يؤسفنا أنكم لن تحضروا. ربما في المرة القادمة؟
registration-over = انتهت هذه الفعالية. شكرًا لاهتمامكم بالحضور.
registration-event-cancelled = أُلغيت هذه الفعالية للأسف.
registration-cancel-lead = ألا تستطيعون الحضور؟ نرجو إلغاء التسجيل ليحصل شخص آخر على المكان.
registration-cancel-button = لا أستطيع الحضور
registration-again = التسجيل من جديد

## For staff

staff-nav-events = الفعاليات
staff-events-new = فعالية جديدة
staff-events-empty-title = لا توجد فعاليات بعد
staff-events-empty-text = أنشئوا الأولى. تبقى مسودة حتى تنشروها.
staff-events-count = عدد الفعاليات: { $count }
staff-events-column-event = الفعالية
staff-events-column-when = الموعد
staff-events-column-status = الحالة
staff-events-column-registered = المسجلون
staff-events-column-waiting = قائمة الانتظار
event-status = { $code ->
    [draft] مسودة
    [published] منشورة
    [cancelled] أُلغيت
    [over] انتهت
   *[other] { $code }
 }
staff-event-taken = { $taken } من { $seats }
staff-event-edit = تعديل
staff-event-save = حفظ
staff-event-publish = نشر
staff-event-publish-hint = بعد ذلك يرى الجميع الفعالية ويمكنهم التسجيل.
staff-event-cancel = إلغاء الفعالية
staff-event-cancel-hint = { $count ->
    [0] لم يسجّل أحد بعد. لا يمكن التراجع عن الإلغاء.
    [one] تصل رسالة إلكترونية إلى شخص مسجل واحد. لا يمكن التراجع عن الإلغاء.
    [two] تصل رسالة إلكترونية إلى شخصين مسجلين. لا يمكن التراجع عن الإلغاء.
    [few] تصل رسالة إلكترونية إلى { $count } أشخاص مسجلين. لا يمكن التراجع عن الإلغاء.
   *[other] تصل رسالة إلكترونية إلى { $count } شخصًا مسجلًا. لا يمكن التراجع عن الإلغاء.
 }
staff-event-cancel-sure = نعم، إلغاء نهائي
staff-event-public-page = عرض الصفحة العامة
staff-event-done = { $code ->
    [created] تم الحفظ. الفعالية مسودة لا يراها إلا أنتم وفريقكم.
    [saved] تم الحفظ. إذا تغيّر الوقت أو المكان تصل رسالة إلكترونية إلى كل المسجلين.
    [publish] نُشرت الفعالية.
    [cancel] أُلغيت الفعالية. تصل رسالة إلكترونية إلى كل المسجلين.
    [present] سُجّل الحضور.
    [absent] أُلغي تسجيل الحضور.
    [leave] أُلغي التسجيل. ينتقل من انتظر أطول مدة إلى المكان.
   *[other] تم.
 }
staff-event-fewer-seats = عدد المسجلين أكبر من عدد الأماكن. لم نلغِ تسجيل أحد.
staff-event-form-lead = النص الألماني مطلوب. حيث لا توجد ترجمة يظهر النص الألماني.
field-event-kind = نوع الفعالية
field-event-title = العنوان باللغة { $language }
field-event-text = الوصف باللغة { $language }
field-event-day = اليوم
field-event-from = البداية
field-event-until = النهاية
field-event-place = المكان
field-event-place-hint = المبنى والقاعة، مثلًا: مركز تعليم الكبار، القاعة 1.04
field-event-address = العنوان
field-event-seats = عدد الأماكن
field-event-seats-hint = اتركوه فارغًا إذا كان بإمكان كل من يرغب أن يأتي.
field-event-public = الظهور
field-event-public-yes = عرضها في القائمة العامة
field-event-public-hint = من دون هذه العلامة لا يرى الصفحة إلا من يعرف عنوانها.
staff-event-translations = بالإنجليزية والعربية
staff-participants-title = المسجلون
staff-participants-empty = لم يسجّل أحد بعد.
staff-participants-waiting = قائمة الانتظار
staff-participants-present = حاضر
staff-participants-signature = التوقيع
staff-participants-count = حضر { $present } من { $seats }
staff-participants-print = للطباعة: اختاروا «طباعة» في المتصفح فتحصلون على قائمة للتوقيع.
staff-mark-present = { $name }: تسجيل الحضور
staff-mark-absent = { $name }: إلغاء تسجيل الحضور
staff-mark-leave = { $name }: إلغاء التسجيل
staff-mark-present-short = حاضر
staff-mark-absent-short = ليس حاضرًا
staff-mark-leave-short = إلغاء التسجيل
staff-participants-kept = نحذف الأسماء بعد 90 يومًا من الفعالية، ويبقى عدد من حضروا.
staff-participants-came = حضر { $count }. حُذفت الأسماء.

## The evening

evening-title = من تودّون لقاءه مرة أخرى؟
evening-lead = أنتم في «{ $title }». ضعوا علامة عند من تودّون لقاءه مرة أخرى. لا يرى ذلك إلا فريق التنسيق، ولا يعرف الآخرون إن كنتم قد اخترتموهم.
evening-legend = { $side ->
    [mentor] المشاركات والمشاركون الحاضرون
    [mentee] المرشدات والمرشدون الحاضرون
   *[other] الحاضرون
 }
evening-shared = ما يجمعكم:
evening-nothing-shared = اسألوا عمّا يجمعكم.
evening-save = حفظ الاختيار
evening-saved = تم الحفظ. يمكنكم تغيير اختياركم ما دام الرابط صالحًا.
evening-empty-title = لا أحد على القائمة بعد
evening-empty-text = تجدون هنا كل الحاضرين الذين وافقوا على ذكر اسمهم الأول. نرجو تحميل الصفحة مرة أخرى لاحقًا.
evening-reload = تحميل الصفحة من جديد
evening-not-shown = لا يرى الآخرون اسمكم الأول هنا، لأنكم لم توافقوا على ذكره. هل تودّون تغيير ذلك؟ تحدثوا مع فريق التنسيق.
evening-nobody-title = لستم في مرحلة البحث حاليًا
evening-nobody-text = في هذه الصفحة يختار من يبحث حاليًا عن شريك في برنامج الإرشاد. هل تودّون المشاركة؟ تحدثوا مع فريق التنسيق.
evening-over-title = لم يعد هذا الرابط صالحًا
evening-over-text = انتهى وقت الاختيار. هل تودّون إخبار فريق التنسيق بشيء؟ اتصلوا بنا.
evening-unknown-title = لا نعرف هذا الرابط
evening-unknown-text = ربما لم يُنسخ كاملًا. نرجو فتحه مباشرة من الرسالة الإلكترونية.

## What the coordination sees of it

ticks-title = اختيارات بعد أمسية
ticks-text = تعارف هؤلاء في أمسية مفتوحة. لا يعطي ذلك نقاطًا، والقرار لكم.
ticked = { $who ->
    [both] كلاهما يود اللقاء مرة أخرى
    [mentor] المرشدة تود لقاءها مرة أخرى
    [mentee] هي تود لقاء المرشدة مرة أخرى
   *[other] { $who }
 }
ticks-fix = تثبيت في الجولة
