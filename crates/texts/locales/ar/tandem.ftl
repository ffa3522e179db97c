### Tandems: the proposal, the trial, the board and the record of the coordination.

## What two people share, for the one who reads it

proposal-somebody = شخص من برنامجنا
shared-languages = تتحدثان كلاكما: { $list }
shared-work-fields = تعرفان كلاكما هذا المجال: { $list }
shared-topics = { $side ->
    [mentor] يمكنكم المساعدة في: { $list }
   *[mentee] تحصلون على مساعدة في: { $list }
 }
shared-goals = { $side ->
    [mentor] يمكنكم المساهمة في تحقيق هذه الأهداف: { $list }
   *[mentee] تعملان معًا على هذه الأهداف: { $list }
 }
shared-interests = تحبان كلاكما: { $list }
shared-times = لديكما وقت مشترك: { $list }
shared-video = يمكنكما أيضًا اللقاء عبر الفيديو

## The page of a proposal, for one of the two

proposal-page = اقتراح لكم
proposal-title = هل تودون التعرف على { $name }؟
proposal-title-unnamed = هل تودون التعرف على شخص جديد؟
proposal-lead = { $side ->
    [mentor] لقد فكرنا فيكم: { $name }، شخص يبحث عمن يرافقه جزءًا من الطريق.
   *[mentee] لقد فكرنا فيكم: { $name }، شخص يود أن يرافقكم جزءًا من الطريق.
 }
proposal-shared-title = ما يجمع بينكما
proposal-shared-none = يسعدنا أن نخبركم بالمزيد عبر الهاتف.
proposal-next-title = ماذا بعد؟
proposal-next-1 = تجيبون بهدوء حتى { $until }.
proposal-next-2 = لن تعرفا كيف يصل أحدكما إلى الآخر إلا بعد أن يوافق كلاكما.
proposal-next-3 = تتعارفان، وبعد بضعة أسابيع نسألكما إن كنتما تودان الاستمرار.
proposal-answer-title = إجابتكم
proposal-answer-private = كل إجابة مقبولة. لا يقرأ أسبابكم إلا فريق التنسيق.
proposal-yes = نعم، أود ذلك
proposal-no = لا، ليس هذه المرة
proposal-no-reason = ما السبب؟
proposal-no-send = إرسال الرفض
proposal-call = اتصلوا بي من فضلكم
proposal-call-hint = يتصل بكم فريق التنسيق قبل أن تقرروا. لا تُحسب المهلة حتى ذلك الحين.
proposal-words = هل تودون إضافة شيء؟
proposal-words-hint = لا يقرأ هذا إلا فريق التنسيق.
proposal-change = هل غيّرتم رأيكم؟
proposal-said = { $answer ->
    [yes] لقد وافقتم. خبر جميل! ننتظر الآن الإجابة الأخرى. ستسمعون منا، ولا يلزمكم فعل شيء.
    [call] سنتصل بكم، هذا وعد. لا يلزمكم فعل شيء حتى ذلك الحين.
   *[no] لقد رفضتم، وهذا لا بأس به. نواصل البحث عن شخص أنسب.
 }
proposal-thanks = شكرًا على إجابتكم
proposal-both-title = لقد وافق كلاكما!
proposal-both-text = أرسلنا إليكم رسالة إلكترونية فيها كيف يصل أحدكما إلى الآخر أو ما الخطوة التالية.
proposal-expired-title = انتهت مهلة هذا الاقتراح
proposal-expired-text = لا بأس. ما زلتم معنا، وسنتواصل معكم باقتراح جديد. هل ما زلتم مهتمين؟ اتصلوا بنا.
proposal-over-title = هذا الاقتراح لم يعد قائمًا
proposal-over-text = لم ينجح الأمر هذه المرة، وهذا لا يقول شيئًا عنكم. ما زلتم معنا، ونواصل البحث.
link-over-title = هذا الرابط لم يعد صالحًا
link-over-text = هل لديكم سؤال؟ يسعدنا أن تتصلوا بنا.
link-unknown-title = لا نعرف هذا الرابط
link-unknown-text = ربما لم يُنسخ كاملًا. افتحوه مرة أخرى من الرسالة مباشرة، أو اتصلوا بنا.
tandem-call-us = اتصال: { $phone }
no-reason = { $code ->
    [time] ليس لدي وقت حاليًا
    [distance] المسافة بعيدة عليّ
    [topics] أبحث عن مواضيع أخرى أو أقدم غيرها
    [acquainted] نعرف بعضنا من قبل
    [found] وجدت ما أبحث عنه
    [private] أفضل عدم القول
   *[other] سبب آخر
 }
end-reason = { $code ->
    [trial-enough] كانت فترة التجربة كافية
    [time] لم يعد هناك وقت
    [work] عمل أو تدريب أو دورة
    [moved] انتقال إلى مكان آخر
    [health] صحة أو حمل أو رعاية
    [silence] انقطع التواصل
    [no-fit] لم يكن هناك انسجام
    [safety] حدث أمر غير مقبول
   *[other] سبب آخر
 }

## The trial's question

trial-page = كيف نواصل؟
trial-title = كيف تواصلون مع { $name }؟
trial-lead = لقد تعارفتم قليلًا. كلتا الإجابتين مقبولة.
trial-yes = نعم، نواصل
trial-no = كان ذلك جيدًا ويمكن أن ينتهي
trial-no-hint = لن يعرف الشخص الآخر إلا أن الثنائي انتهى، لا من قال ذلك.
trial-send = إرسال الإجابة
trial-said-yes-title = جميل أنكم تودون الاستمرار
trial-said-yes-text = نسأل الشخص الآخر أيضًا. واصلا اللقاء حتى ذلك الحين.
trial-active-title = طريقكم المشترك مستمر
trial-active-text = كلاكما يود الاستمرار. نحن سعداء معكم!
trial-over-title = انتهى طريقكم المشترك
trial-over-text = شكرًا على وقتكم وثقتكم. هل تودون التحدث عن ذلك أو مواصلة البحث؟ يسعدنا أن تتصلوا بنا.

## The board of tandems

tandems-nav = الثنائيات
tandems-title = الثنائيات
tandems-lead = دور مَن الآن، ومنذ متى
tandem-column = { $code ->
    [suggested] مُرشَّح
    [proposed] مُقترح
    [trial] فترة التجربة
    [active] نشط
   *[over] انتهى مؤخرًا
 }
tandem-status = { $code ->
    [suggested] مُرشَّح
    [proposed] مُقترح
    [trial] فترة التجربة
    [active] نشط
    [completed] مكتمل
    [declined] مرفوض
    [expired] انتهت مهلته
   *[ended-early] انتهى مبكرًا
 }
tandem-task = { $task ->
    [call] يُرجى الاتصال
    [silence] بلا أخبار منذ
    [answer] الإجابة معلقة
    [trial] سؤال التجربة معلق
   *[propose] تقديم الاقتراح؟
 }
tandem-who = { $who ->
    [coordinator] فريق التنسيق
    [mentor] المرشدة
    [mentee] المسترشدة
   *[both] كلتاهما
 }
tandem-pressing = { $code ->
    [calm] لا استعجال
    [soon] قريبًا
   *[late] متأخر
 }
tandem-since = منذ { $day }
tandems-filter-who = دور مَن
tandems-filter-everyone = الجميع
tandems-filter-by = مِن طرف مَن
tandems-filter-all = كل الثنائيات
tandems-filter-mine = رشّحتها أنا
tandems-view-board = كلوحة
tandems-view-list = كقائمة
tandems-column-empty = لا شيء هنا حاليًا.
tandems-empty-title = لا ثنائيات بعد
tandems-empty-text = عندما ترشحون شخصين لبعضهما يظهر الثنائي هنا.
tandems-count = عدد الثنائيات: { $n }
tandems-column-mentor = المرشدة
tandems-column-mentee = المسترشدة
tandems-column-status = الحالة
tandems-column-who = دور مَن
tandems-column-since = منذ
tandems-column-meetings = اللقاءات
tandems-column-reason = السبب
tandem-meetings = عدد اللقاءات: { $n }

## The page of a tandem

tandem-back = إلى الثنائيات
tandem-both = الشخصان
tandem-tasks = دور مَن الآن
tandem-no-tasks = لا شيء مطلوب الآن.
tandem-why = لماذا هذان الشخصان
tandem-why-none = لا توجد أسباب محفوظة لهذا الثنائي.
tandem-why-shared = ما يقرؤه الشخصان
tandem-answer = { $code ->
    [none] لم يُسأل بعد
    [open] لا إجابة بعد
    [yes] نعم
    [call-me] يود أن يُتصل به
   *[no] لا
 }
tandem-asked = سُئل في { $day }
tandem-goes-on = فترة التجربة
tandem-goes = { $code ->
    [yes] يواصل
    [no] يود الإنهاء
   *[none] لا إجابة بعد
 }
tandem-again = { $side ->
    [mentee] يود مرافقة شخص آخر
   *[mentor] يود المرافقة من جديد
 }
tandem-actions = ماذا تودون أن تفعلوا؟
tandem-propose = تقديم الاقتراح
tandem-propose-text = تُرسل الرسائل الآن: الاسم الأول وما يجمع بينهما دون بيانات الاتصال.
tandem-propose-yes = نعم، تقديم الاقتراح
tandem-order = مَن يُسأل؟
tandem-order-word = { $code ->
    [mentor-first] المرشدة أولًا ثم المسترشدة
   *[together] كلتاهما معًا
 }
tandem-order-save = حفظ الترتيب
tandem-withdraw = سحب
tandem-withdraw-text = ينتهي الاقتراح. مَن سُئل من قبل يتلقى رسالة لطيفة دون سبب.
tandem-withdraw-yes = نعم، سحب
tandem-heard = سُمع عبر الهاتف: { $name }
tandem-heard-text = سجّلوا ما قاله الشخص. يُعتبر ذلك إجابته.
tandem-heard-answer = الإجابة
tandem-heard-save = تسجيل الإجابة
tandem-end = إنهاء مبكر
tandem-end-text = يعرف الشخصان بلطف أن الثنائي انتهى دون ذكر السبب، ويعودان إلى المطابقة ويأتي دورهما مبكرًا.
tandem-end-reason = السبب
tandem-end-words = ملاحظة لفريق التنسيق
tandem-end-yes = نعم، إنهاء
tandem-complete = إتمام بنجاح
tandem-complete-text = بلغ الثنائي هدفه. يتلقى كلاهما شكرًا.
tandem-complete-yes = نعم، إتمام
tandem-nudge = إرسال تحية ودية
tandem-nudge-text = يتلقى كلاهما رسالة ودية. مرة في الأسبوع على الأكثر.
tandem-nudged = آخر تحية: { $day }
tandem-notes = ملاحظات ورسائل
tandem-notes-hint = لفريق التنسيق فقط.
tandem-done = { $what ->
    [propose] أُرسل الاقتراح.
    [withdraw] سُحب الاقتراح.
    [order] حُفظ الترتيب.
    [answer] سُجلت الإجابة.
    [end] أُنهي الثنائي.
    [complete] اكتمل الثنائي. شكرًا!
    [nudge] التحية في الطريق.
    [saved] دُوِّن اللقاء.
    [merged] أصبحت الملاحظتان عن هذا اللقاء ملاحظة واحدة.
    [outcome] سُجلت النتيجة.
    [outcome-gone] حُذفت النتيجة.
   *[note] حُفظت الملاحظة.
 }
