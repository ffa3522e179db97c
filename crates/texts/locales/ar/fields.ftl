### Fields of the three forms, of the profile and of the interview.

## For every field

field-optional = اختياري
field-why = لماذا نسأل عن ذلك؟
field-choose = يُرجى الاختيار
field-choose-all = يمكنكم اختيار أكثر من إجابة.
field-no-answer = بلا إجابة

## Name and contact

field-name = الاسم الأول واسم العائلة
field-name-hint = الاسم الذي تستخدمونه في حياتكم اليومية.
field-latin-name = الاسم بالحروف اللاتينية
field-latin-name-hint = كما هو مكتوب في جواز السفر أو بطاقة الهوية، ليتمكن الجميع من قراءته.
field-address-as = كيف تودون أن نخاطبكم؟
field-address-as-hint = مثلًا «السيدة نغوين» أو «السيد حداد» أو اسمكم الأول فقط.
field-email = البريد الإلكتروني
field-email-hint = نرسل إلى هذا العنوان رابطًا لتأكيد طلب التسجيل.
field-phone = رقم الهاتف
field-phone-why = بعض الأمور أسهل بالهاتف. لا نتصل بكم إلا بشأن طلب التسجيل أو البرنامج.
field-postcode = الرمز البريدي
field-postcode-hint = هكذا نعرف ما هو قريب منكم. مثلًا 99084.
field-postcode-hint-organisation = الرمز البريدي لمؤسستكم، مثلًا 99084.
field-place = المكان
field-locale = لغة رسائلنا إليكم

## Languages, times, ways

field-languages = ما اللغات التي تتكلمونها؟
field-languages-hint = يُرجى ذكر الألمانية أيضًا، حتى إن كنتم لا تتكلمون منها إلا القليل.
field-language = اللغة { $number }
field-level = ما مستواكم؟
field-availability = متى يكون لديكم وقت عادةً؟
field-availability-hint = ضعوا علامة على الأوقات التي تناسبكم تقريبًا. يمكن تغيير ذلك لاحقًا.
field-reach = كيف تتنقلون؟
field-distance = ما أبعد مسافة يمكنكم قطعها للوصول إلى لقاء؟
field-needs = ماذا تحتاجون حتى تتمكنوا من الحضور؟

## About the person

field-birth-band = سنة الميلاد
field-birth-band-why = بعض الناس يودون لقاء شخص في مثل عمرهم. تكفينا سنة تقريبية.
field-gender = الجنس
field-gender-why = بعض العروض مخصصة للنساء، مثل الإرشاد الشخصي في Connecting Women. وبعض الناس يفضلون لقاء امرأة، أو يفضلون لقاء رجل.
field-heard-from = كيف عرفتم بنا؟

## Volunteers

field-roles = ماذا تودون أن تفعلوا؟
volunteer-role-hint = { $code ->
    [mentor] ترافقون امرأة على مدى بضعة أشهر في طريقها إلى العمل أو التدريب المهني.
    [buddy] تقضون الوقت معًا وتتحدثون بالألمانية وتكتشفون المكان.
    [assistant] تذهبون مع الناس إلى نادٍ أو شركة أو دائرة حكومية، حتى تكون البداية موفقة.
    [multiplier] تحكون عن البرنامج في محيطكم وتفتحون الأبواب.
   *[other] { $code }
 }
field-topics-offered = فيمَ تودون المساعدة؟
field-work-fields = ما مجالات العمل التي تعرفونها جيدًا؟
field-motivation = لماذا تودون المشاركة؟
field-motivation-hint = تكفي بضع جمل: ما يسعدكم، أو ما تجيدونه، أو ما عشتموه بأنفسكم.

## Participants

field-seeking = عمّ تبحثون؟
seeking-hint = { $code ->
    [mentor] شخص يرافقكم على مدى بضعة أشهر نحو أهدافكم.
    [club] رياضة أو موسيقى أو إطفاء أو حدائق: سنجد معكم ناديًا مناسبًا.
    [work] نساعدكم في البحث عن عمل أو تدريب عملي أو تدريب مهني.
    [contacts] تودون التعرف على الناس والتحدث بالألمانية.
   *[other] { $code }
 }
field-for-whom = لمن هذا التسجيل؟
field-guardian = اسمكم بصفتكم أمًّا أو أبًا أو من أولياء الأمر
field-guardian-hint = مطلوب فقط إذا كنتم تسجلون طفلكم. في الخطوة التالية اكتبوا اسم الطفل، ولكن مع بريدكم الإلكتروني أنتم.
field-topics-wanted = فيمَ تودون أن نساعدكم؟
field-goals = ما الذي تودون تحقيقه؟
field-goals-hint = اكتبوا ذلك بكلماتكم وبلغتكم. تكفي بضع جمل.
field-occupation = مهنتكم أو تدريبكم المهني
field-work-fields-wanted = في أي مجالات تودون العمل؟
field-recognition = هل شهادتكم معترف بها في ألمانيا؟
field-origin = بلد الأصل
field-origin-why = هكذا يسهل علينا العثور على أشخاص لديهم تجارب مشابهة. تتمتع هذه المعلومة بحماية خاصة، ولذلك نطلب منكم في الخطوة الأخيرة موافقة خاصة بها.
field-referred-by = من نصحكم بالبرنامج؟

## Organisations

field-organisation-name = اسم المؤسسة
field-organisation-kind = نوع المؤسسة
field-sections = المجالات
field-sections-hint = للنوادي والجمعيات فقط. يمكنكم اختيار أكثر من مجال.
field-street = الشارع ورقم المبنى
field-website = الموقع الإلكتروني
field-contact-name = اسم الشخص المسؤول عن التواصل
field-contact-function = المهمة في المؤسسة
field-offers = ماذا تقدمون؟
field-openness = كيف ترحبون بالناس الجدد؟
field-openness-hint = تكفي جملتان أو ثلاث، مثلًا: من يستقبل الجدد؟ وكيف تكون المرة الأولى؟ إذا وافقتم على الدليل، فيمكن للجميع قراءة هذا النص.
field-accessible = هل يمكن الدخول إليكم بلا درج؟
field-languages-organisation = ما اللغات التي تُستخدم لديكم؟

## In the profile besides

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
