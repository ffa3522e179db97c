### Public pages: the frame of every page, a district's pages, the state's home page, the directory.

## Frame

site-name = Connecting Humans
site-tagline = نجمع الناس معًا في تورينغن
skip-to-content = الانتقال إلى المحتوى
nav-label = القائمة الرئيسية
nav-menu = القائمة
nav-women = Connecting Women
nav-partners = Connecting Partners
nav-join = شاركوا معنا
nav-directory = الدليل
nav-sign-in = للفريق
language-switch-label = اختيار اللغة
footer-label = تذييل الصفحة
footer-imprint = بيانات الناشر
footer-privacy = حماية البيانات
footer-accessibility = سهولة الوصول
footer-by = يقدم هذا الموقع: { $operator }
demo-ribbon = كل ما هنا من نسج الخيال.

## Descriptions for search engines

meta-home = Connecting Humans – { $district }: إرشاد شخصي ونوادٍ وعمل ومعارف جدد للقادمين الجدد ولكل من يود المشاركة.
meta-women = Connecting Women: نساء لديهن تجربة هجرة أو لجوء يسرن جزءًا من الطريق مع مرشدات ومرشدين من أهل المنطقة.
meta-partners = Connecting Partners: نوادٍ وشركات ودوائر حكومية تفتح أبوابها، ومساعدات ومساعدو الاندماج يرافقونكم.
meta-join = شاركوا معنا: بالتطوع أو بالاستفادة من البرنامج أو مع مؤسستكم. لا يستغرق التسجيل سوى بضع دقائق.
meta-directory = نوادٍ وشركات ومؤسسات في منطقتكم ترحب بالناس الجدد.
meta-state = Connecting Humans في تورينغن: مراكز تعليم الكبار وشركاؤها يجمعون الناس معًا حيث يعيشون.

## Home of a district

home-title = { $district }: هنا يلتقي الناس
home-lead = هل أنتم جدد هنا وتودون التعرف على الناس؟ أم تعرفون المنطقة جيدًا ولديكم بعض الوقت؟ نحن نجمعكم معًا، مجانًا وبالسرعة التي تناسبكم.

home-focuses-title = ما نركز عليه
home-focuses-intro = لكل منطقة طريقتها في العمل. هذا هو الأهم لدينا هنا:

home-how-title = هكذا يسير الأمر
home-how-1-title = التعارف
home-how-1-text = تسجلون، ثم نتعرف عليكم في حديث، بالهاتف أو في مكتبنا.
home-how-2-title = الحديث معًا
home-how-2-text = نقترح عليكم شخصًا ونقول لكم السبب. والقرار باللقاء للطرفين معًا.
home-how-3-title = التجربة
home-how-3-text = تلتقون بضع مرات، ثم نسأل الطرفين إن كان الأمر مناسبًا.
home-how-4-title = المواصلة
home-how-4-text = إن كان الأمر مناسبًا تواصلون معًا. وإن لم يكن، نبحث من جديد. كلا الأمرين مقبول.

home-voices-title = أصوات
voice-invented = مثال خيالي
home-voice-1-text = في البداية لم أكن أعرف سوى الطريق إلى دورة اللغة. أما اليوم فأعرف كيف أكتب طلب عمل، ولدي صديقة أستطيع أن أسألها عن كل شيء.
home-voice-1-name = راحيل، مشاركة
home-voice-2-text = ظننت أنني سأساعد أحدًا في تعلم الألمانية. والآن أرى مدينتي بعيون جديدة.
home-voice-2-name = كارين، مرشدة
home-voice-3-text = في أول أمسية تدريب كان هادئًا جدًا. أما اليوم فهو واحد منا، ويدل الجدد على مكان الخرطوم.
home-voice-3-name = أوفه، فرقة الإطفاء التطوعية

home-connections-title = ثلاثة أنواع من الروابط
home-connections-text = من يكون جديدًا في مكان ما يحتاج إلى علاقات مختلفة. وصفها الباحثان Alastair Ager وAlison Strang عام 2008. ونحن نراعي الأنواع الثلاثة في كل لقاء.
home-connections-bond-title = السند
home-connections-bond-text = أناس قريبون منكم: الأسرة والأصدقاء القدامى ومن يتكلمون لغتكم.
home-connections-bridge-title = الجسر
home-connections-bridge-text = أناس تختلف حياتهم عن حياتكم: الجيران، والزميلات والزملاء في العمل، والناس في النادي.
home-connections-link-title = الصلة
home-connections-link-text = علاقة جيدة بالدوائر الحكومية والمدارس ومراكز الاستشارة، حتى تعرفوا من المسؤول وما هي حقوقكم.

home-contact-title = كيف تتواصلون معنا
contact-phone = الهاتف
contact-email = البريد الإلكتروني
contact-hours = أوقات الدوام
contact-address = العنوان
contact-coordinators = من تتواصلون معهم

## Connecting Women

women-title = Connecting Women
women-lead = شخصان وجزء من الطريق معًا: نساء لديهن تجربة هجرة أو لجوء يلتقين مرشدات ومرشدين يعرفون المنطقة جيدًا.
women-for-title = ما الغاية من البرنامج
women-for-text = عمل جيد، أو تدريب مهني، أو شبكة معارف خاصة بكم: كل هذا أسهل مع شخص إلى جانبكم. تلتقون شخصًا لشخص على مدى بضعة أشهر، وأنتم من يحدد موضوع الحديث.
women-mentor-title = للمرشدات والمرشدين
women-mentor-text = تعيشون هنا وتعرفون الحياة المهنية أو اليومية جيدًا. تحبون الإصغاء ولديكم بعض الوقت بانتظام. لا تحتاجون إلى خبرة متخصصة. نحن نحضّركم للمهمة ونبقى إلى جانبكم.
women-mentee-title = للنساء القادمات حديثًا
women-mentee-text = هل ترغبن في العمل أو التعلم أو التعرف على الناس؟ لا يشترط أن تتكلمن الألمانية جيدًا. اللقاءات مجانية، ويمكنكن التوقف في أي وقت.
women-how-title = هكذا يسير الإرشاد
women-how-1-title = التسجيل والحديث عن أنفسكم
women-how-1-text = تملؤون النموذج، ثم نتحدث معكم عن أهدافكم ورغباتكم.
women-how-2-title = الحصول على اقتراح
women-how-2-text = نقترح عليكم شخصًا. لا يحدث التعارف إلا إذا وافق الطرفان.
women-how-3-title = فترة التجربة
women-how-3-text = بعد أربعة لقاءات أو ستة أسابيع نسأل الطرفين: هل تودان المواصلة؟
women-how-4-title = معًا نحو الهدف
women-how-4-text = تلتقون على مدى بضعة أشهر. وفي النهاية ننظر معًا إلى ما حققتموه.
women-network-title = لقاءات لجميع النساء
women-network-text = إلى جانب الأحاديث الثنائية توجد لقاءات مفتوحة. هناك تتعارف نساء من بلدان ومهن كثيرة ويساعدن بعضهن بعضًا.
women-cta-mentor = أود أن أكون مرشدة أو مرشدًا
women-cta-mentee = أبحث عن مرشدة أو مرشد

## Connecting Partners

partners-title = Connecting Partners
partners-lead = فرقة غناء أو ورشة أو ملعب: هنا تفتح النوادي والشركات والدوائر الحكومية أبوابها، وهناك من يدخل معكم.
partners-people-title = لمن يبحث عن مكان بين الناس
partners-people-text = هل تودون ممارسة الرياضة أو الموسيقى أو العمل أو مجرد لقاء الناس؟ قولوا لنا ما تحبونه، وسنجد معكم المكان المناسب. ويمكن للأطفال أيضًا المشاركة عن طريق والديهم.
partners-organisations-title = للمؤسسات
partners-organisations-text = هل تبحثون عن أعضاء جدد أو عاملات وعاملين أو متطوعات ومتطوعين؟ أظهروا أن الناس الجدد مرحب بهم لديكم. نقدم لفريقكم المشورة والتدريب ونساعد في التواصل الأول.
partners-assistants-title = المساعدة في الاندماج وسفراء البرنامج
partners-assistants-text = ترافق مساعدات الاندماج ومساعدوه الناس إلى أول تدريب أو إلى مقابلة العمل أو إلى الدائرة الحكومية. وتحكي سفيرات البرنامج وسفراؤه عنه في محيطهم. كثيرون منهم عاشوا بأنفسهم تجربة أن يكون المرء جديدًا.
partners-clubs-title = نادٍ لكل شيء تقريبًا
partners-clubs-text = كرة القدم أو الإطفاء، الكرنفال أو الثقافة، فرقة موسيقى أو جمعية حدائق: في تورينغن يوجد نادٍ لكل شيء تقريبًا. وغالبًا تكفي بضع كلمات ألمانية للتجربة.
partners-how-title = هكذا تجدون بعضكم بعضًا
partners-how-1-title = قولوا ما تبحثون عنه
partners-how-1-text = تسجلون، ونسألكم عما تحبون فعله ومتى لديكم وقت وإلى أي مسافة يمكنكم التنقل.
partners-how-2-title = العثور على مكان
partners-how-2-text = يبحث معكم شخص من فريق المساعدة في الاندماج عن نادٍ أو شركة أو مؤسسة تناسبكم.
partners-how-3-title = الذهاب معًا
partners-how-3-text = في المرة الأولى لا تذهبون وحدكم. تلقون نظرة على كل شيء وتجربون.
partners-how-4-title = الانتماء
partners-how-4-text = إن أعجبكم المكان تبقون. ونسأل لاحقًا عن أحوالكم وعن حال المؤسسة.
partners-cta-participant = أود التعرف على الناس
partners-cta-organisation = تسجيل مؤسسة
partners-cta-assistant = أود مرافقة الناس

## Join

join-title = شاركوا معنا
join-lead = اختاروا ما يناسبكم. التسجيل مجاني ولا يلزمكم بشيء.
join-volunteer-title = المشاركة بالتطوع
join-volunteer-text = ترافقون القادمين الجدد: في الإرشاد الشخصي أو كرفيقة أو رفيق أو في المساعدة في الاندماج أو كسفراء للبرنامج.
join-participant-title = الاستفادة من البرنامج
join-participant-text = لديكم أو لدى طفلكم تجربة هجرة أو لجوء، وتبحثون عن مرشدة أو مرشد أو عن نادٍ أو عمل أو معارف.
join-organisation-title = المشاركة مع مؤسستكم
join-organisation-text = يود ناديكم أو شركتكم أو مؤسستكم الترحيب بالناس الجدد.
join-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $count } دقائق
    [many] نحو { $count } دقيقة
   *[other] نحو { $count } دقيقة
 }
join-privacy-note = لا يرى بياناتكم إلا فريق التنسيق في منطقتكم. لا تحتاجون إلى حساب ولا إلى كلمة مرور.

## The state's home page

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

## Directory of organisations

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
pagination-label = الصفحات
pagination-previous = الصفحة السابقة
pagination-next = الصفحة التالية
pagination-page = صفحة { $page } من { $pages }
