### Closed lists that several features use: codes of the program as people read them.

## Yes and no

yes-no = { $code ->
    [yes] نعم، بكل سرور
    [no] أفضّل ألا يحضروا
   *[other] { $code }
 }

## Staff

staff-role = { $code ->
    [coordinator] التنسيق
    [editor] التحرير
    [auditor] حماية البيانات
    [district-admin] إدارة المنطقة أو المدينة
    [state-viewer] الولاية: اطلاع
    [state-admin] الولاية: إدارة
   *[other] { $code }
 }

## People

volunteer-role = { $code ->
    [mentor] مرشدة أو مرشد
    [buddy] رفيقة أو رفيق
    [assistant] المساعدة في الاندماج
    [multiplier] سفيرة أو سفير للبرنامج
   *[other] { $code }
 }

seeking = { $code ->
    [mentor] إرشاد شخصي للنساء
    [club] نادٍ أو جمعية
    [work] عمل أو تدريب مهني
    [contacts] معارف جدد
   *[other] { $code }
 }

gender = { $code ->
    [female] أنثى
    [male] ذكر
    [nonbinary] غير ثنائي الجندر
   *[other] { $code }
 }

birth-band = { $code ->
    [before-1960] قبل 1960
    [y1960] من 1960 إلى 1969
    [y1970] من 1970 إلى 1979
    [y1980] من 1980 إلى 1989
    [y1990] من 1990 إلى 1999
    [y2000] عام 2000 أو بعده
   *[other] { $code }
 }

reach = { $code ->
    [foot] سيرًا على الأقدام
    [bicycle] بالدراجة
    [transit] بالحافلة والقطار
    [car] بالسيارة
   *[other] { $code }
 }

distance = { $code ->
    [km5] حتى 5 كم
    [km10] حتى 10 كم
    [km20] حتى 20 كم
    [km50] حتى 50 كم
   *[other] { $code }
 }

need = { $code ->
    [childcare] رعاية الأطفال
    [step-free] مدخل بلا درج
   *[other] { $code }
 }

heard-from = { $code ->
    [friends] من الأصدقاء أو المعارف
    [vhs] في مركز تعليم الكبار (Volkshochschule)
    [advice] في مركز استشارة
    [authority] في دائرة حكومية
    [club] في نادٍ أو جمعية
    [press] من الصحف أو الإذاعة أو التلفزيون
    [internet] من الإنترنت
   *[other] بطريقة أخرى
 }

work-field = { $code ->
    [health] الصحة والطب
    [care] الرعاية والعمل الاجتماعي
    [education] التعليم والتربية
    [administration] المكاتب والإدارة
    [crafts] الحرف والبناء
    [industry] الصناعة والإنتاج
    [technology] التقنية وتكنولوجيا المعلومات
    [trade] التجارة والبيع
    [hospitality] المطاعم والفنادق
    [transport] النقل والخدمات اللوجستية
    [agriculture] الزراعة والحدائق
    [culture] الثقافة والإعلام
    [law] القانون والأمن
    [science] العلوم والبحث
   *[other] { $code }
 }

topic = { $code ->
    [job-search] البحث عن عمل
    [application] كتابة طلبات العمل
    [recognition] الاعتراف بالشهادات
    [studies] التدريب المهني والدراسة
    [self-employment] بدء عمل حر
    [german] التحدث بالألمانية والتمرن عليها
    [authorities] الدوائر الحكومية والرسائل
    [family] الأسرة والروضة والمدرسة
    [everyday] الحياة اليومية والسكن
    [networking] التعرف على الناس
    [sport] الرياضة والحركة
    [culture] الثقافة والموسيقى
   *[other] { $code }
 }

recognition = { $code ->
    [not-needed] لا حاجة إلى الاعتراف
    [running] الطلب قيد المعالجة
    [partial] معترف بها جزئيًا
    [recognised] معترف بها بالكامل
   *[unknown] لا أعرف بعد
 }

volunteer-status = { $code ->
    [applicant] طلب جديد
    [interviewed] أُجريت المقابلة
    [qualified] اكتمل التحضير
    [active] نشاط قائم
    [paused] توقف مؤقت
    [left] مغادرة البرنامج
   *[other] { $code }
 }

participant-status = { $code ->
    [applicant] طلب جديد
    [interviewed] أُجريت المقابلة
    [waiting] في انتظار لقاء مناسب
    [matched] لقاءات جارية
    [completed] اكتملت المشاركة
    [left] مغادرة البرنامج
   *[other] { $code }
 }
for-whom = { $code ->
    [self] لنفسي
    [child] لطفلي
   *[other] { $code }
 }

## What matching asks besides

goal = { $code ->
    [work] إيجاد عمل
    [training] بدء تدريب مهني
    [studies] الدراسة الجامعية
    [recognition] الاعتراف بالشهادة
    [language] التحدث بالألمانية بشكل أفضل
    [network] التعرف إلى الناس
    [everyday] تدبير الحياة اليومية
    [self-employment] العمل الحر
   *[other] { $code }
 }

interest = { $code ->
    [cooking] الطبخ والخَبز
    [sport] الرياضة
    [music] الموسيقى
    [reading] القراءة
    [art] الفن
    [handicraft] الأشغال اليدوية
    [gardening] العناية بالحديقة
    [nature] الطبيعة والمشي
    [film] السينما والمسرح
    [travel] السفر
    [animals] الحيوانات
    [volunteering] العمل التطوعي
   *[other] { $code }
 }

urgency = { $code ->
    [usual] عادي
    [soon] قريبًا: هناك أمر قادم
    [urgent] عاجل: موعد ثابت قريب
   *[other] { $code }
 }

strength = { $code ->
    [wish] يسعدني ذلك
    [must] هذا مهم جدًا لي: وإلا فلا
   *[other] { $code }
 }

missing-answer = { $code ->
    [languages] اللغات
    [work-fields] مجالات العمل
    [topics] المواضيع
    [goals] الأهداف
    [interests] الاهتمامات
    [availability] الأوقات
    [place] المكان
    [distance] المسافة الممكنة
    [gender] الجنس
    [birth-band] سنة الميلاد
    [children-welcome] إمكانية حضور الأطفال
   *[other] { $code }
 }

## Organisations

organisation-kind = { $code ->
    [club] نادٍ أو جمعية
    [company] شركة
    [authority] دائرة حكومية
    [welfare] رعاية اجتماعية واستشارة
    [religious] جماعة دينية
    [school] مدرسة أو مؤسسة تعليمية
    [culture] مؤسسة ثقافية
   *[other] { $code }
 }

section = { $code ->
    [sport] رياضة
    [fire] إطفاء
    [carnival] كرنفال
    [culture] ثقافة وتراث
    [music] موسيقى وغناء جماعي
    [garden] حدائق
   *[other] مجال آخر
 }

accessibility = { $code ->
    [yes] نعم، الدخول بلا درج
    [partly] بعض الأماكن بلا درج
    [no] لا، يوجد درج
   *[unknown] غير معروف
 }

offer = { $code ->
    [trial] الحضور للتجربة
    [membership] العضوية
    [internship] تدريب عملي
    [training] تدريب مهني
    [job] وظيفة
    [volunteering] عمل تطوعي
    [meeting] لقاءات وتعارف
   *[other] { $code }
 }

## Sign-ups

signup-kind = { $code ->
    [volunteer] تطوع
    [participant] مشاركة
    [organisation] مؤسسة
   *[other] { $code }
 }

signup-status = { $code ->
    [submitted] لم يُؤكَّد بعد
    [confirmed] جديد
    [in-review] قيد المراجعة
    [asked-back] أُرسل سؤال
    [accepted] مقبول
    [declined] مرفوض
    [withdrawn] مسحوب
   *[other] { $code }
 }

signup-action = { $code ->
    [confirm] تأكيد
    [review] بدء المراجعة
    [ask-back] طرح سؤال
    [accept] قبول
    [decline] رفض
    [withdraw] تسجيل سحب الطلب
   *[other] { $code }
 }

decline-reason = { $code ->
    [no-place] لا يوجد مكان شاغر حاليًا
    [elsewhere] السكن أو العمل في منطقة أخرى
    [not-ours] المطلوب لا يقدمه برنامجنا
    [unreachable] تعذر التواصل
   *[other] سبب آخر
 }

## Languages and times

level = { $code ->
    [a1] A1 – أفهم بعض الكلمات والجمل القصيرة
    [a2] A2 – أستطيع إجراء أحاديث بسيطة
    [b1] B1 – أتدبر أموري جيدًا في الحياة اليومية
    [b2] B2 – أستطيع التحدث في مواضيع صعبة أيضًا
    [c1] C1 – أتحدث بطلاقة، وفي العمل أيضًا
    [c2] C2 – أتحدث بها كلغتي الأم تقريبًا
    [native] اللغة الأم
   *[other] { $code }
 }

level-short = { $code ->
    [a1] A1
    [a2] A2
    [b1] B1
    [b2] B2
    [c1] C1
    [c2] C2
    [native] اللغة الأم
   *[other] { $code }
 }

weekday = { $code ->
    [mon] الاثنين
    [tue] الثلاثاء
    [wed] الأربعاء
    [thu] الخميس
    [fri] الجمعة
    [sat] السبت
    [sun] الأحد
   *[other] { $code }
 }

weekday-short = { $code ->
    [mon] اثنين
    [tue] ثلاثاء
    [wed] أربعاء
    [thu] خميس
    [fri] جمعة
    [sat] سبت
    [sun] أحد
   *[other] { $code }
 }

weekdays-from-to = من { $first } إلى { $last }

day-part = { $code ->
    [morning] قبل الظهر
    [afternoon] بعد الظهر
    [evening] مساءً
   *[other] { $code }
 }
language = { $code ->
    [de] الألمانية
    [am] الأمهرية
    [ar] العربية
    [az] الأذربيجانية
    [bg] البلغارية
    [bn] البنغالية
    [bs] البوسنية
    [ckb] الكردية (السورانية)
    [cs] التشيكية
    [el] اليونانية
    [en] الإنجليزية
    [es] الإسبانية
    [fa] الفارسية
    [fr] الفرنسية
    [gsg] لغة الإشارة الألمانية
    [ha] الهوسا
    [hi] الهندية
    [hr] الكرواتية
    [hu] الهنغارية
    [hy] الأرمنية
    [it] الإيطالية
    [ja] اليابانية
    [ka] الجورجية
    [ko] الكورية
    [ku] الكردية (الكرمانجية)
    [mk] المقدونية
    [pa] البنجابية
    [pl] البولندية
    [prs] الدارية
    [ps] البشتو
    [pt] البرتغالية
    [ro] الرومانية
    [ru] الروسية
    [sk] السلوفاكية
    [so] الصومالية
    [sq] الألبانية
    [sr] الصربية
    [sw] السواحلية
    [ta] التاميلية
    [th] التايلاندية
    [ti] التغرينية
    [tl] الفلبينية
    [tr] التركية
    [uk] الأوكرانية
    [ur] الأوردية
    [vi] الفيتنامية
    [zh] الصينية
   *[other] { $code }
 }

## Figures

indicator = { $code ->
    [volunteers] المتطوعات والمتطوعون
    [participants] المشاركات والمشاركون
    [organisations] مؤسسات (من غير الأندية)
    [clubs] النوادي والجمعيات
   *[other] { $code }
 }
