### A tandem's meetings, goals and questionnaire, for the two and for the coordination team.

## The page of the two

meeting-calendar-title = لقاء مع { $name }

meeting-other = { $side ->
    [mentor] مرشدتكم
   *[mentee] المشاركة في الإرشاد
 }
meeting-title = لقاءاتكم مع { $name }
meeting-since = تعارفتما هنا منذ { $day }.
meeting-count = { $count ->
    [zero] لم يُدوَّن أي لقاء بعد.
    [one] تم تدوين لقاء واحد.
    [two] تم تدوين لقاءين.
    [few] تم تدوين { $count } لقاءات.
    [many] تم تدوين { $count } لقاءً.
   *[other] تم تدوين { $count } لقاء.
 }
meeting-note-button = تدوين لقاء
meeting-done = { $what ->
    [saved] تم تدوين اللقاء.
    [merged] أصبحت الملاحظتان ملاحظة واحدة.
    [undone] تم التراجع عن التدوين.
    [next] تم تحديد الموعد. ستصل إلى كل منكما رسالة بريد إلكتروني.
    [off] تم إلغاء اللقاء. ستصل إلى كل منكما رسالة بريد إلكتروني.
    [answered] شكرًا على إجاباتكم!
   *[goal] تم الحفظ.
 }
meeting-over = انتهت لقاءاتكما ضمن البرنامج. يمكنكم هنا قراءة ما عشتماه معًا.
meeting-back = العودة إلى صفحة اللقاءات

## Noting a meeting

meeting-form-title = تدوين لقاء
meeting-form-lead = ثلاث إجابات تكفي، وكل ما عداها اختياري.
meeting-held-on = متى التقيتما؟
meeting-minutes = كم استغرق اللقاء؟
meeting-length = { $minutes ->
    [30] نصف ساعة
    [60] ساعة
    [90] ساعة ونصف
    [120] ساعتان
   *[other] { $minutes } دقيقة
 }
meeting-length-other = مدة أخرى
meeting-other-minutes = كم دقيقة؟
meeting-medium = كيف التقيتما؟
medium = { $code ->
    [in-person] وجهًا لوجه
    [phone] بالهاتف
    [video] بالفيديو
   *[other] { $code }
 }
meeting-topics = عمّ تحدثتما؟
meeting-connections = ماذا كان ضمن اللقاء؟
meeting-connections-hint = اختاروا ما يناسب. ولا بأس إن لم يناسب شيء.
meeting-connection = { $code ->
    [bond] العائلة والأصدقاء المقربون
    [bridge] أناس جدد
    [link] الدوائر والمؤسسات
   *[other] { $code }
 }
meeting-connection-example = { $code ->
    [bond] مثلًا: تناولتما الطعام مع الأطفال أو زرتما صديقات من المجتمع نفسه.
    [bridge] مثلًا: تعرفتما على جيران أو زملاء أو أناس من نادٍ أو جمعية.
    [link] مثلًا: ذهبتما إلى مكتب العمل أو المدرسة أو الطبيب، أو كتبتما رسالة إلى إحدى هذه الجهات.
   *[other] { $code }
 }
meeting-note = هل تودون كتابة شيء عن اللقاء؟
meeting-note-hint = يقرأ هذا كلٌّ منكما وفريق التنسيق.
meeting-save = حفظ
meeting-same-day = { $who ->
    [me] لقد دوّنتم لقاءً في هذا اليوم من قبل.
    [staff] دوّن فريق التنسيق لقاءً في هذا اليوم من قبل.
   *[other] لقاء هذا اليوم مدوَّن من قبل، بقلم { $name }.
 }
meeting-same-day-question = هل هو اللقاء نفسه؟
meeting-same-day-choice = { $code ->
    [merge] نعم، هو نفسه. يُرجى جمع الملاحظتين في واحدة.
   *[another] لا، التقينا مرة أخرى في ذلك اليوم.
 }
meeting-list-title = لقاءاتكما
meeting-list-empty = بعد لقائكما الأول يمكن تدوينه هنا ببضع نقرات.
meeting-undo = تراجع
meeting-undo-hint = يمكنكم التراجع عن التدوين خلال يوم واحد.

## The next meeting

meeting-next-title = اللقاء القادم
meeting-next-none = لم يُحدَّد موعد بعد.
meeting-next-off = أُلغي
meeting-next-suggest = اقتراح موعد
meeting-next-move = اقتراح موعد آخر
meeting-next-day = اليوم
meeting-next-time = الساعة
meeting-next-place = المكان
meeting-next-place-hint = مثلًا: مكتبة المدينة، عند المدخل
meeting-next-send = إرسال إلى كليكما
meeting-next-calendar = إضافة إلى التقويم
meeting-next-call-off = إلغاء اللقاء

## Goals

goal-title = أهدافنا
goal-empty = ماذا تريدان أن تحققا معًا؟ يمكن أن يكون الهدف صغيرًا.
goal-new = هدف جديد
goal-new-hint = مثلًا: كتابة طلب الالتحاق بمدرسة التمريض
goal-add = إضافة هدف
goal-tick = { $done ->
    [yes] إعادة فتح
   *[no] تم
 }
goal-done-on = تم في { $day }
goal-due-on = حتى { $day }
goal-step-new = إضافة خطوة
goal-step-text = الخطوة التالية
goal-step-due = حتى متى؟
goal-remove = حذف الهدف
goal-step-add = إضافة

## The questionnaire

questionnaire-title = { $wave ->
    [three-months] بعض الأسئلة بعد ثلاثة أشهر
    [end] بعض الأسئلة في الختام
   *[start] بعض الأسئلة في البداية
 }
questionnaire-lead = كيف حالكم اليوم؟ لا توجد إجابة صحيحة أو خاطئة. ويمكنكم ببساطة ترك ما لا تودون الإجابة عنه.
questionnaire-private = لا يقرأ أحد إجاباتكم واحدةً واحدة: لا الشخص الآخر ولا فريق التنسيق. يرى الفريق فقط هل زاد شيء أو قلّ في مجال ما.
questionnaire-item = { $code ->
    [bond-talk] لديّ أشخاص أستطيع أن أتحدث معهم عن كل ما يهمّني.
    [bond-help] عندما أحتاج إلى مساعدة أجد أحدًا من عائلتي أو أصدقائي إلى جانبي.
    [bridge-know] أعرف هنا أشخاصًا من أصل آخر أو لغة أخرى غير أصلي ولغتي.
    [bridge-together] أقوم بأنشطة مع مثل هؤلاء الأشخاص، مثلًا في نادٍ أو دورة أو في الحي.
    [link-know] أعرف أي دائرة أو مركز استشارة يمكنه مساعدتي عندما يكون لديّ سؤال.
    [link-dare] لديّ الجرأة أن أقول ما أحتاج إليه في الدوائر والمدارس وعند الطبيب.
    [german] لديّ الجرأة على التحدث بالألمانية في الحياة اليومية.
    [work] أعتقد أنني سأجد هنا عملًا أو تدريبًا مهنيًا يناسبني.
   *[other] { $code }
 }
questionnaire-degree = { $code ->
    [not] لا ينطبق
    [little] ينطبق قليلًا
    [partly] ينطبق جزئيًا
    [mostly] ينطبق غالبًا
    [fully] ينطبق تمامًا
   *[other] { $code }
 }
questionnaire-send = إرسال الإجابات
questionnaire-thanks-title = شكرًا على إجاباتكم!
questionnaire-thanks-text = لقد وصلت إلينا. بذلك تساعدوننا على تحسين البرنامج.
questionnaire-over-title = انتهى وقت هذه الأسئلة
questionnaire-over-text = لا بأس في ذلك. لا حاجة إلى فعل أي شيء.
questionnaire-unknown-title = لا نعرف هذا الرابط
questionnaire-unknown-text = ربما لم يُنسخ كاملًا. يُرجى فتحه مرة أخرى مباشرة من رسالة البريد الإلكتروني.
questionnaire-task-text = دقيقتان، والمشاركة اختيارية، ولا يقرأ أحد إجاباتكم واحدةً واحدة.
questionnaire-task-button = الإجابة عن الأسئلة

## For the coordination team

meeting-strip = { $met ->
    [zero] لا لقاءات في آخر 26 أسبوعًا.
    [one] في آخر 26 أسبوعًا: لقاءات في أسبوع واحد.
    [two] في آخر 26 أسبوعًا: لقاءات في أسبوعين.
    [few] في آخر 26 أسبوعًا: لقاءات في { $met } أسابيع.
    [many] في آخر 26 أسبوعًا: لقاءات في { $met } أسبوعًا.
   *[other] في آخر 26 أسبوعًا: لقاءات في { $met } أسبوع.
 }
meeting-strip-last = { $weeks ->
    [zero] كان آخرها هذا الأسبوع.
    [one] كان آخرها الأسبوع الماضي.
    [two] كان آخرها قبل أسبوعين.
    [few] كان آخرها قبل { $weeks } أسابيع.
    [many] كان آخرها قبل { $weeks } أسبوعًا.
   *[other] كان آخرها قبل { $weeks } أسبوع.
 }
meeting-staff-title = اللقاءات
meeting-staff-by = { $who ->
    [mentor] دوّنته المرشدة
    [mentee] دوّنته المشاركة
    [both] دوّنتاه معًا
   *[staff] دوّنه فريق التنسيق
 }
meeting-staff-none = لم يُدوَّن أي لقاء بعد.
goal-staff-none = لم تكتبا هدفًا بعد.
questionnaire-staff-title = الاستبيان: ما الذي تغيّر
questionnaire-staff-lead = تُقارن البداية بآخر إجابة. لا يرى أحد الإجابات واحدةً واحدة.
questionnaire-area = { $code ->
    [bonds] العائلة والأصدقاء المقربون
    [bridges] التواصل مع مجموعات أخرى
    [links] الدوائر والمؤسسات
    [german] الثقة: اللغة الألمانية
    [work] الثقة: العمل
   *[other] { $code }
 }
questionnaire-change = { $code ->
    [more] أكثر
    [same] كما كان
    [less] أقل
   *[none] لا يمكن القول بعد
 }
questionnaire-area-label = المجال
questionnaire-side = { $side ->
    [mentor] المرشدة
   *[mentee] المشاركة
 }
