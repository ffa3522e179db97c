### Closed lists: one message for each, selected by the code that forms post and the database stores.

language-name = العربية

staff-role = { $code ->
    [coordinator] التنسيق
    [editor] التحرير
    [auditor] حماية البيانات
    [district-admin] إدارة المنطقة أو المدينة
    [state-viewer] الولاية: اطلاع
    [state-admin] الولاية: إدارة
   *[other] { $code }
 }

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

purpose = { $code ->
    [processing] معالجة طلب التسجيل
    [special] بلد الأصل
    [pass-on] التعريف بكم لدى الطرف الآخر
    [newsletter] أخبار بالبريد الإلكتروني
    [photos] الصور
    [statistics] الإحصاءات
    [directory] الدليل العام
   *[other] { $code }
 }

for-whom = { $code ->
    [self] لنفسي
    [child] لطفلي
   *[other] { $code }
 }

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

indicator = { $code ->
    [volunteers] المتطوعات والمتطوعون
    [participants] المشاركات والمشاركون
    [organisations] مؤسسات (من غير الأندية)
    [clubs] النوادي والجمعيات
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

## Consent. A change of meaning here needs a new WORDING_VERSION in crates/domain/src/consent.rs.

consent-text = { $purpose ->
    [processing] أوافق على أن يعالج فريق التنسيق ({ $operator }) البيانات الواردة في هذا النموذج لمعالجة طلب تسجيلي وللتواصل معي بشأن البرنامج. يمكنني سحب هذه الموافقة في أي وقت بأثر مستقبلي، وتكفي رسالة إلكترونية إلى فريق التنسيق.
    [special] أوافق صراحةً على أن يعالج فريق التنسيق ({ $operator }) بلد الأصل المذكور للعثور على لقاءات وعروض مناسبة. يمكنني سحب هذه الموافقة في أي وقت بأثر مستقبلي، وتكفي رسالة إلكترونية إلى فريق التنسيق.
    [pass-on] أوافق على أن يذكر فريق التنسيق ({ $operator }) الاسم الأول وما يجمع بيننا لمن يود اقتراحه عليّ من الأشخاص أو المؤسسات، وأن يذكر له اسمي وبريدي الإلكتروني ورقم هاتفي بعد أن نوافق كلانا. يمكنني سحب هذه الموافقة في أي وقت بأثر مستقبلي، وتكفي رسالة إلكترونية إلى فريق التنسيق.
    [newsletter] أوافق على أن يرسل إليّ فريق التنسيق ({ $operator }) أخبار البرنامج ودعواته بالبريد الإلكتروني. يمكنني سحب هذه الموافقة في أي وقت بأثر مستقبلي، وتكفي رسالة إلكترونية إلى فريق التنسيق.
    [photos] أوافق على التقاط صور لي في فعاليات البرنامج، وعلى أن تعرضها الجهة المشغلة ({ $operator }) في المطبوعات وعلى الإنترنت للتعريف بالبرنامج. يمكنني سحب هذه الموافقة في أي وقت بأثر مستقبلي، وتكفي رسالة إلكترونية إلى فريق التنسيق.
    [statistics] أوافق على أن يُدخل فريق التنسيق ({ $operator }) بياناتي في أرقام عن اللغات والمواضيع والرغبات في البرنامج لا يمكن التعرف منها على أي شخص. أما عدد المشاركين فيُحسب من دون هذه الموافقة أيضًا. يمكنني سحب هذه الموافقة في أي وقت بأثر مستقبلي، وتكفي رسالة إلكترونية إلى فريق التنسيق.
    [directory] أوافق نيابةً عن مؤسستي على أن تعرض الجهة المشغلة ({ $operator }) اسم المؤسسة ونوعها ومجالاتها ومكانها وعنوان موقعها على الإنترنت، والبيانات عن العروض واللغات وسهولة الدخول، وكذلك ما كتبناه عن انفتاحنا على الناس الجدد، في الدليل العام لهذا الموقع. يمكنني سحب هذه الموافقة في أي وقت بأثر مستقبلي، وتكفي رسالة إلكترونية إلى فريق التنسيق.
   *[other] { $purpose } – { $operator }
 }

consent-detail = { $purpose ->
    [processing] لا يمكننا قبول طلب التسجيل من دون هذه الموافقة. لا يرى بياناتكم إلا فريق التنسيق في منطقتكم.
    [special] بلد الأصل معلومة تتمتع بحماية خاصة (المادة 9 من اللائحة العامة لحماية البيانات). يمكنكم ترك هذا الحقل فارغًا، ولن يضركم ذلك في شيء.
    [pass-on] هكذا يستطيع الطرف الآخر أن يقرر إن كان يود التعرف عليكم. لا يعرف اسمكم وبريدكم الإلكتروني ورقم هاتفكم إلا بعد أن يوافق كلاكما، ولا يعرف عنوان سكنكم أبدًا. ومن دون هذه الموافقة نسألكم قبل كل اقتراح.
    [newsletter] نكتب عن البرنامج فقط، ولا نعطي عنوانكم لأي جهة أخرى لهذا الغرض.
    [photos] ما يُنشر على الإنترنت يمكن رؤيته ونسخه في كل أنحاء العالم. يمكنكم أيضًا أن تقولوا في يوم الفعالية إنكم لا تريدون أن تُصوَّروا.
    [statistics] لا نذكر الأعداد التي تقل عن 3. والولاية أيضًا لا تحصل إلا على مثل هذه الأرقام المحمية، ولا تحصل على اسمكم أبدًا.
    [directory] هكذا يجدكم الناس في منطقتكم. ويعرض الدليل أيضًا ما كتبتموه في النموذج عن انفتاحكم على الناس الجدد. ولا يعرض أبدًا اسم الشخص المسؤول عن التواصل ولا بيانات الاتصال به ولا الشارع ورقم المبنى.
   *[other] { $purpose }
 }

consent-child-note = هل تسجلون طفلكم؟ في هذه الحالة تعطون هذه الموافقات عن أنفسكم وعن طفلكم بصفتكم أولياء أمره.

## The audit log. Codes with dots arrive with hyphens: signup.ask-back as signup-ask-back.

audit-action = { $code ->
    [signup-submitted] وصول طلب تسجيل
    [signup-confirmed] تأكيد طلب التسجيل
    [signup-review] بدء مراجعة طلب التسجيل
    [signup-ask-back] إرسال سؤال عن طلب التسجيل
    [signup-accept] قبول طلب التسجيل
    [signup-decline] رفض طلب التسجيل
    [signup-withdraw] تسجيل سحب الطلب
    [signup-repeated] تسجيل جديد بالعنوان نفسه
    [signup-expired] حذف طلب تسجيل غير مؤكد
    [signup-noted] كتابة ملاحظة عن طلب التسجيل
    [person-created] إضافة شخص
    [profile-saved] حُفظت المعلومات
    [pause-begun] بدأت فترة توقف
    [pause-ended] أُنهيت فترة التوقف مبكرًا
    [pause-over] انتهت فترة التوقف
    [interview-begun] بدأت المقابلة
    [interview-finished] انتهت المقابلة
    [certificate-seen] تم الاطلاع على شهادة حسن السيرة
    [certificate-forgotten] حُذفت ملاحظة شهادة حسن السيرة
    [certificate-reminded] تذكير بشهادات حسن السيرة
    [person-kept-apart] مُنع ترشيح شخصين أحدهما للآخر
    [person-not-kept-apart] أُلغي منع ترشيح شخصين أحدهما للآخر
    [volunteer-capacity] تغيّر عدد المرافقات
    [profile-asked] طُلبت المعلومات الناقصة بالبريد الإلكتروني
    [person-merged] دمج قيود مكررة لشخص واحد
    [tandem-suggest] ترشيح ثنائي
    [tandem-propose] اقتراح ثنائي
    [tandem-withdraw] سحب الاقتراح
    [tandem-answer] الرد على اقتراح
    [tandem-expire] انتهاء مهلة الاقتراح
    [tandem-taken] المكان كان مشغولًا
    [tandem-trial] الرد بعد فترة التجربة
    [tandem-end] إنهاء الثنائي مبكرًا
    [tandem-complete] إتمام الثنائي
    [tandem-remind] تذكير الثنائي بالاقتراح
    [tandem-ask-trial] سؤال الثنائي عن الاستمرار
    [tandem-silence] تنبيه فريق التنسيق إلى ثنائي انقطعت أخباره
    [tandem-nudge] إرسال تحية ودية إلى الثنائي
    [tandem-noted] كتابة ملاحظة عن الثنائي
    [export-tandems] تنزيل الثنائيات كملف
    [tandem-order] تغيير ترتيب السؤال للثنائي
    [wish-mentor] بعد اختتام ثنائي: الرغبة في المرافقة
    [meeting-noted] تدوين لقاء
    [meeting-merged] دمج ملاحظتين عن لقاء واحد
    [meeting-undone] التراجع عن تدوين لقاء
    [meeting-suggested] اقتراح لقاء
    [meeting-called-off] إلغاء لقاء
    [goal-added] تحديد هدف
    [goal-done] تحقيق هدف
    [goal-not-done] إعادة فتح هدف
    [goal-removed] حذف هدف
    [goal-step-added] إضافة خطوة
    [goal-step-done] إنجاز خطوة
    [goal-step-not-done] إعادة فتح خطوة
    [outcome-added] إضافة نتيجة
    [outcome-removed] حذف نتيجة
    [questionnaire-asked] طلب الإجابة عن الأسئلة
    [questionnaire-answered] الإجابة عن الأسئلة
    [questionnaire-reminded] التذكير بالأسئلة
    [event-created] أُنشئت فعالية
    [event-changed] عُدّلت فعالية
    [event-published] نُشرت فعالية
    [event-cancelled] أُلغيت فعالية
    [event-registered] تسجيل في فعالية
    [event-left] إلغاء تسجيل في فعالية
    [event-moved-up] انتقال من قائمة الانتظار
    [event-reminded] تذكير بفعالية
    [event-present] تسجيل حضور
    [event-absent] إلغاء تسجيل حضور
    [event-cleared] حُذفت قائمة أسماء فعالية
    [event-wished] اختيار من يودّ الشخص لقاءه بعد الأمسية
    [certificate-issued] أُصدرت شهادة
    [certificate-revoked] سُحبت شهادة
    [export-participants] تنزيل قائمة المسجلين في فعالية
    [person-noted] كتابة ملاحظة عن شخص
    [organisation-created] إضافة مؤسسة
    [organisation-listed] إدراج مؤسسة في الدليل
    [organisation-unlisted] إزالة مؤسسة من الدليل
    [organisation-noted] كتابة ملاحظة عن مؤسسة
    [staff-invited] دعوة إلى الفريق
    [staff-joined] قبول الدعوة
    [person-left] مغادرة البرنامج
    [consent-withdrawn] سحب موافقة
    [person-sign-in-mailed] إرسال رابط الدخول (المساحة الشخصية)
    [person-signed-in] الدخول إلى المساحة الشخصية
    [person-signed-out] الخروج من المساحة الشخصية
    [person-signed-out-everywhere] الخروج من المساحة الشخصية على جميع الأجهزة
    [staff-signed-in] تسجيل الدخول
    [staff-signed-out] تسجيل الخروج
    [staff-signed-out-everywhere] تسجيل الخروج من جميع الأجهزة
    [staff-password-changed] تغيير كلمة المرور
    [staff-sign-in-failed] فشل تسجيل الدخول
    [staff-reset] طلب رابط لكلمة مرور جديدة
    [settings-changed] تم تغيير الإعدادات
    [matching-settings] تغيير إعدادات المطابقة
    [round-drawn] إعداد جولة
    [round-changed] تعديل جولة
    [round-dropped] إلغاء جولة
    [round-proposed] اقتراح ثنائيات من جولة
    [export-round] تنزيل جولة كملف
    [report-made] إعداد الأرقام للولاية
    [backup-restored] تمت الاستعادة من نسخة احتياطية
    [export-signups] تنزيل طلبات التسجيل في ملف
    [export-audit] تنزيل السجل في ملف
    [export-people] تنزيل بيانات الأشخاص في ملف
   *[other] { $code }
 }

actor = { $code ->
    [visitor] زائر أو زائرة
    [staff] الفريق
    [person] متطوع أو مشارك
    [system] النظام
    [operator] التشغيل التقني
   *[other] { $code }
 }

# Between the items of a list
list-separator = { "، " }

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
