### Profiles, interviews, and what a coordinator keeps of a person besides.

## The profile form

yes = نعم
yes-no = { $code ->
    [yes] نعم، بكل سرور
    [no] أفضّل ألا يحضروا
   *[other] { $code }
 }
profile-title = معلوماتكم
profile-lead = لكي نجد شخصًا مناسبًا لكم. يمكنكم تغيير كل شيء في أي وقت.
profile-privacy-note = لا يرى معلوماتكم إلا فريق التنسيق. ولا يعرف الطرف الآخر منها إلا ما هو مشترك بينكما، وفقط بعد موافقتكم.
profile-save = حفظ المعلومات
profile-saved-thanks = شكرًا جزيلًا! حُفظت معلوماتكم.
profile-missing-title = ما زال ينقصنا
profile-missing-text = كلما عرفنا أكثر كان بحثنا أفضل. يمكنكم ترك ما لا ترغبون في ذكره.
profile-missing-staff = ما زال ناقصًا لاختيار مناسب
profile-part-about = عنكم
profile-part-wishes = من تودون أن تلتقوا؟
profile-wishes-note = الرغبات اختيارية. كلما كثرت الشروط طال البحث.
profile-overtaken-title = غيّر شخص آخر هذه المعلومات في هذه الأثناء
profile-overtaken-text = ما كتبتموه ما زال في النموذج ولم يُحفظ بعد. وهو يختلف عن المحفوظ الآن في هذه المواضع. يُرجى مراجعتها ثم الحفظ مرة أخرى.
profile-link-over = انتهت صلاحية هذا الرابط
profile-link-unknown = هذا الرابط غير معروف لدينا
profile-link-text = اتصلوا بنا أو اكتبوا إلينا، ويسعدنا أن نرسل لكم رابطًا جديدًا.
profile-staff-title = تعديل الملف

field-video = هل يمكنكم اللقاء عبر الفيديو أيضًا؟
field-video-hint = مثلًا إذا كان الطريق بعيدًا.
field-children-welcome = هل يمكن أن يحضر الأطفال؟
field-children-welcome-hint = بعض الناس يصطحبون أطفالهم إلى اللقاء.
field-interests = ماذا تحبون أن تفعلوا؟
field-experience = ما خبرتكم السابقة في هذا المجال؟
field-experience-hint = مثلًا عمل تطوعي أو تدريب أو تجربة شخصية.
field-aims = ماذا تريدون أن تحققوا؟
field-goals-own = بكلماتكم أنتم
field-urgency = ما مدى الاستعجال؟
field-urgency-hint = لن يُخبَر الشخص الآخر بذلك.
field-wish-none = لا رغبة خاصة
field-wish-strength = ما مدى أهمية ذلك لكم؟
field-wish-gender = أفضّل أن ألتقي
field-wish-born = سنة الميلاد المفضلة
field-wish-born-hint = ضعوا علامة على كل ما يناسبكم. من دون علامة فكل الأعمار مناسبة.
field-wish-german = يتحدث الشخص الآخر الألمانية بهذا المستوى على الأقل
field-wish-german-hint = ما المستوى اللازم لكي تستطيعا التحدث معًا؟

person-done = { $code ->
    [profile] حُفظ الملف.
    [interview] انتهت المقابلة.
    [asked] الرسالة في طريقها.
    [capacity] تم الحفظ.
    [pause] سُجلت فترة التوقف.
    [resumed] انتهت فترة التوقف.
    [certificate] سُجلت شهادة حسن السيرة.
    [forgotten] حُذفت الملاحظة.
    [apart] تم التسجيل.
    [together] تمت الإزالة.
   *[other] { $code }
 }

## The interview

interview-title = { $side ->
    [mentor] مقابلة مع مرشدة أو مرشد
    [mentee] مقابلة مع مشاركة في الإرشاد
   *[other] { $side }
 }
interview-questions = الإجابات في المقابلة
interview-saved = تم الحفظ. يمكنكم المتابعة في أي وقت.
interview-saved-by = آخر حفظ بواسطة
interview-save = حفظ مؤقت
interview-overtaken-title = حفظ شخص آخر هذه المقابلة في هذه الأثناء
interview-overtaken-text = ما كتبتموه ما زال في النموذج ولم يُحفظ بعد. تحت كل إجابة مختلفة يظهر المحفوظ الآن. خذوا منه ما تحتاجون ثم احفظوا مرة أخرى.
interview-kept-now = المحفوظ الآن:
interview-nothing-kept = لا توجد ملاحظات
interview-earlier = المقابلات المنتهية
interview-finish-title = في الختام
interview-finish-text = لا يرى ملاحظات المقابلة إلا فريق التنسيق، ولا تصل أبدًا إلى الشخص نفسه أو إلى الطرف الآخر.
interview-after = ما الخطوة التالية؟
interview-after-choice = { $code ->
    [mentor-ready] يمكن الترشيح من الآن
    [mentor-later] هناك خطوة أخرى قبل ذلك، مثل دورة تدريبية
    [mentee-ready] في انتظار مرشدة أو مرشد من الآن
    [mentee-later] هناك خطوة أخرى قبل ذلك، مثل حديث ثانٍ
   *[other] { $code }
 }
interview-finish = إنهاء المقابلة
interview-part = { $part ->
    [start] التعارف
    [way] بماذا وكيف
    [together] التعامل معًا
    [open] أمور أخرى مهمة
   *[other] { $part }
 }
interview-question = { $code ->
    [mentor-why] ما الذي أتى بكم إلينا؟
    [mentor-life] ماذا تعملون، وماذا يملأ أيامكم غير ذلك؟
    [mentor-offer] بماذا تستطيعون وتودون المساعدة؟
    [mentor-limits] ما الذي لا تودون القيام به؟ وما الذي سيكون فوق طاقتكم؟
    [mentor-time] كم مرة وكم من الوقت يمكنكم اللقاء؟
    [mentor-difference] كيف تتعاملون مع من يعيش أو يفكر بشكل مختلف؟
    [mentor-trouble] ماذا تفعلون إذا لم تسر الأمور جيدًا؟
    [mentor-open] ماذا تودون أن تقولوا لنا أو تسألونا أيضًا؟
    [mentee-now] كيف حالكم هنا، وكيف تبدو أيامكم الآن؟
    [mentee-path] ماذا تعلمتم وبماذا عملتم حتى الآن؟
    [mentee-goal] ما الذي ينبغي أن يتغير خلال نصف عام؟
    [mentee-help] بماذا ينبغي أن تساعدكم المرشدة أو المرشد؟
    [mentee-hard] ما الصعب في الوقت الحالي؟
    [mentee-meet] أين وكيف تشعرون بالراحة عند اللقاء؟
    [mentee-expect] ماذا تتوقعون من الشخص الآخر، وماذا لا تتوقعون؟
    [mentee-open] ماذا تودون أن تقولوا لنا أو تسألونا أيضًا؟
   *[other] { $code }
 }

saving-under-way = جارٍ الحفظ …
saving-done = حُفظ كل شيء
saving-failed = لم يُحفظ بعد: لا يوجد اتصال. سنحاول مرة أخرى بعد قليل.
saving-overtaken = لم يُحفظ: غيّر شخص آخر هذه المقابلة. اضغطوا «حفظ مؤقت» لرؤية النسختين.
saving-signed-out = لم يُحفظ: انتهت جلستكم. يُرجى تسجيل الدخول في نافذة أخرى ثم متابعة الكتابة هنا.
saving-refused = لم يُحفظ: إحدى الإجابات طويلة جدًا.

## What a coordinator keeps of a person besides

person-mentoring = الإرشاد
person-missing-none = كل ما يلزم لاختيار مناسب متوفر.
person-profile = عن الشخص
person-left = غادر البرنامج. انتهت الموافقات، لذلك لا توجد هنا مقابلة ولا ترشيح بعد الآن. ومن يرغب في العودة يسجّل نفسه ببساطة من جديد.
person-no-pass-on = تنقص الموافقة على ذكر الاسم الأول والأمور المشتركة. من دونها لا يمكن الترشيح.
person-edit-profile = تعديل الملف
person-ask = طلب المعلومات بالبريد الإلكتروني
person-asked-at = آخر طلب بتاريخ { $when }.
person-asked-just-now = طُلب من هذا الشخص ذلك خلال الأيام السبعة الماضية. هل تودون الكتابة إليه مرة أخرى؟
person-ask-sure = نعم، الكتابة مرة أخرى
person-interview = المقابلة
person-interview-none = لم تُجرَ أي مقابلة بعد.
person-interview-open = بدأت مقابلة ولم تنتهِ بعد.
person-interview-done = آخر مقابلة بتاريخ { $when }
person-interview-begin = بدء المقابلة
person-interview-go-on = متابعة المقابلة
person-waiting-since = في الانتظار منذ { $when }
field-capacity = الحد الأقصى لعدد المرافقات في الوقت نفسه
person-save = حفظ

pause-title = فترة توقف
pause-until-day = متوقف حتى { $when } ضمنًا، ثم يستمر كل شيء تلقائيًا.
pause-none = لا توجد فترة توقف.
field-pause-until = آخر يوم في فترة التوقف
pause-begin = بدء فترة توقف
pause-change = تغيير نهاية فترة التوقف
pause-end = إنهاء فترة التوقف الآن

conduct-title = شهادة حسن السيرة
certificate-hint = يُسجَّل فقط أنكم اطلعتم عليها. تبقى الوثيقة نفسها عند صاحبها.
certificate-missing = لم يتم الاطلاع على شهادة حسن السيرة بعد.
certificate-missing-needed = لم يتم الاطلاع على شهادة حسن السيرة بعد. في منطقتكم لا ترشيح من دونها.
certificate-until = شهادة حسن السيرة صالحة حتى { $when }
certificate-over = انتهت صلاحية شهادة حسن السيرة في { $when }
certificate-ends = تنتهي صلاحية شهادة حسن السيرة قريبًا: { $when }
certificate-seen = تم الاطلاع في { $when } بواسطة
field-seen-on = تاريخ الاطلاع
field-valid-until = صالحة حتى
field-valid-until-hint = إذا تُرك فارغًا فعدد السنوات من يوم الاطلاع: { $years }.
certificate-note = تسجيل
certificate-forget = حذف هذه الملاحظة

apart-title = لا يُجمع بينهما
apart-text = أقارب أو زملاء أو أشخاص يعرف بعضهم بعضًا ولا ينبغي الجمع بينهم.
apart-none = لا أحد مسجل.
field-apart = الاسم أو البريد الإلكتروني
apart-add = تسجيل
apart-remove = إزالة
apart-remove-name = إزالة { $name }
apart-which = من تقصدون؟
problem-nobody-found = لا أحد يطابق ما كتبتموه. يُرجى مراجعة الاسم.
problem-too-many-found = كثيرون يطابقون ما كتبتموه. يُرجى كتابة المزيد من الاسم.
problem-same-person = هذا هو الشخص نفسه.

people-status-label = الحالة
people-status-all = في أي حالة
people-missing-label = المعلومات
people-missing-all = بكل المعلومات أو بدونها
people-missing-some = تنقصهم معلومات
people-missing-none = معلوماتهم كاملة
people-certificate-label = شهادة حسن السيرة
people-certificate-all = بأي شهادة
people-certificate-ending = تنتهي شهادتهم قريبًا
people-certificate-none = بلا شهادة
people-interview-label = المقابلة
people-interview-all = بمقابلة أو بدونها
people-interview-none = بلا مقابلة
people-interview-open = بمقابلة بدأت ولم تنتهِ
today-certificates = شهادات حسن سيرة تنتهي قريبًا
