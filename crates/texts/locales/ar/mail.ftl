### Mails, and the pages that their links lead to.

## The frame of each mail

mail-greeting = تحية طيبة { $name }،
mail-closing =
    مع أطيب التحيات
    فريق Connecting Humans – { $district }
mail-footer-why = تصلكم هذه الرسالة لأن هذا العنوان كُتب في موقع Connecting Humans – { $district }.
mail-footer-contact = هل لديكم أسئلة؟ اتصلوا بنا: { $phone }. أو اكتبوا إلينا: { $email }.
mail-link-hint = الزر لا يعمل؟ انسخوا هذا العنوان إلى متصفحكم:

## Please confirm

mail-confirm-subject = يُرجى تأكيد طلب التسجيل
mail-confirm-intro = يسعدنا أنكم تودون المشاركة! بقيت خطوة واحدة فقط: يُرجى تأكيد أن هذا البريد الإلكتروني لكم.
mail-confirm-button = تأكيد طلب التسجيل
mail-confirm-validity = يسري الرابط 7 أيام. بعد ذلك نحذف بياناتكم، ويمكنكم التسجيل من جديد.
mail-confirm-ignore = لم تسجلوا؟ إذن ربما أخطأ أحدهم في الكتابة. لا يلزمكم فعل شيء. سنحذف البيانات بعد 7 أيام.

## The same person signed up again

mail-known-subject = نحن نعرفكم من قبل
mail-known-text-open = يسعدنا تواصلكم من جديد! طلب التسجيل بتاريخ { $date } موجود لدينا. نحن نعمل عليه وسنتواصل معكم. لا يلزمكم فعل أي شيء آخر.
mail-known-text-accepted = يسعدنا تواصلكم من جديد! لقد قبلناكم في البرنامج من قبل، ولا حاجة إلى التسجيل مرة أخرى.
mail-known-hint = هل تغير شيء أو تودون إضافة شيء؟ يكفي أن تردوا على هذه الرسالة. وإذا لم يكن التسجيل الجديد منكم، فلا يلزمكم فعل شيء: لم يتغير أي شيء.

## Accepted

mail-accepted-subject = أهلًا بكم في Connecting Humans
mail-accepted-text-volunteer = أنتم معنا الآن، ونحن سعداء جدًا بذلك! شكرًا لأنكم تشاركون وقتكم وخبرتكم.
mail-accepted-text-participant = أنتم معنا الآن، ونحن سعداء جدًا بذلك! سنبحث معكم عن أشخاص وعروض تناسبكم.
mail-accepted-text-organisation = مؤسستكم معنا الآن، ونحن سعداء جدًا بذلك! شكرًا لأنكم تفتحون أبوابكم.
mail-accepted-next = ماذا بعد؟ سنتواصل معكم ونتحدث عن الخطوات القادمة. قد يستغرق ذلك بعض الوقت، لأننا نبحث بهدوء عما يناسبكم.

## Declined

mail-declined-subject = طلب التسجيل في Connecting Humans
mail-declined-intro = شكرًا لتسجيلكم ولثقتكم. لقد قرأنا كل شيء، ونأسف لأننا لا نستطيع قبولكم هذه المرة.
mail-declined-reason = { $reason ->
    [no-place] ليس لدينا حاليًا مكان شاغر يناسب رغباتكم. ولا علاقة لذلك بشخصكم.
    [elsewhere] برنامجنا مخصص لمنطقتنا فقط. يُرجى السؤال في مركز تعليم الكبار (Volkshochschule) في مكان سكنكم، فربما يوجد هناك شيء مشابه.
    [not-ours] للأسف لا يستطيع برنامجنا تقديم ما تبحثون عنه. لكن يسعدنا أن ندلكم على من يستطيع مساعدتكم.
    [unreachable] حاولنا التواصل معكم، ولم ننجح للأسف. يسعدنا أن تتواصلوا معنا عندما يناسبكم الوقت من جديد.
   *[other] للأسف ليس الأمر مناسبًا حاليًا. وإذا رغبتم، يسعدنا أن نشرح لكم ذلك بالهاتف.
 }
mail-declined-words-intro = ويضيف فريق التنسيق:
mail-declined-closing = يمكنكم التسجيل من جديد في أي وقت. نتمنى لكم كل التوفيق.

## A question

mail-asked-subject = سؤال عن طلب التسجيل
mail-asked-intro = شكرًا لتسجيلكم. قبل أن نتابع لدينا سؤال لكم:
mail-asked-answer-hint = يكفي أن تردوا على هذه الرسالة أو تتصلوا بنا.

## Withdrawn

mail-withdrawn-subject = تم سحب طلب التسجيل
mail-withdrawn-text = سحبنا طلب التسجيل كما رغبتم. شكرًا لأنكم فكرتم بنا. يمكنكم التسجيل من جديد في أي وقت.

## Signing in to one's own area

mail-sign-in-subject = رابطكم لتسجيل الدخول
mail-sign-in-text = هذا رابطكم. به تدخلون إلى مساحتكم من دون كلمة مرور.
mail-sign-in-button = تسجيل الدخول
mail-sign-in-validity = الرابط صالح لمدة 15 دقيقة ولمرة واحدة فقط. من فضلكم لا تعطوه لأحد.
mail-sign-in-ignore = لم تريدوا تسجيل الدخول؟ إذن لا حاجة لفعل أي شيء. لا أحد يدخل من دون هذا الرابط.

## For staff

mail-staff-signup-subject = { $kind ->
    [participant] طلب تسجيل جديد: مشاركة
    [organisation] طلب تسجيل جديد: مؤسسة
   *[volunteer] طلب تسجيل جديد: تطوع
 }
mail-staff-signup-text = { $kind ->
    [participant] هناك من يود الاستفادة من البرنامج وقد أكد طلب التسجيل للتو. الطلب في انتظاركم.
    [organisation] هناك مؤسسة تود المشاركة وقد أكدت طلب التسجيل للتو. الطلب في انتظاركم.
   *[volunteer] هناك من يود التطوع وقد أكد طلب التسجيل للتو. الطلب في انتظاركم.
 }
mail-staff-signup-button = عرض الطلب

mail-invitation-subject = دعوة إلى فريق Connecting Humans
mail-invitation-text = { $role ->
    [editor] ندعوكم إلى العمل مع الفريق. دوركم: التحرير. يُرجى اختيار كلمة مرور الآن، ثم يمكنكم البدء.
    [auditor] ندعوكم إلى العمل مع الفريق. دوركم: حماية البيانات. يُرجى اختيار كلمة مرور الآن، ثم يمكنكم البدء.
    [district-admin] ندعوكم إلى العمل مع الفريق. دوركم: إدارة المنطقة أو المدينة. يُرجى اختيار كلمة مرور الآن، ثم يمكنكم البدء.
    [state-viewer] ندعوكم إلى العمل مع الفريق. دوركم: الاطلاع على أرقام الولاية. يُرجى اختيار كلمة مرور الآن، ثم يمكنكم البدء.
    [state-admin] ندعوكم إلى العمل مع الفريق. دوركم: إدارة الولاية. يُرجى اختيار كلمة مرور الآن، ثم يمكنكم البدء.
   *[coordinator] ندعوكم إلى العمل مع الفريق. دوركم: التنسيق. يُرجى اختيار كلمة مرور الآن، ثم يمكنكم البدء.
 }
mail-invitation-button = قبول الدعوة
mail-invitation-validity = يسري الرابط بضعة أيام فقط ولمرة واحدة. إذا انتهت صلاحيته، فيُرجى طلب دعوة جديدة.

mail-reset-subject = اختيار كلمة مرور جديدة
mail-reset-text = هناك من يريد اختيار كلمة مرور جديدة لحسابكم. هل كنتم أنتم؟ إذن افتحوا الرابط، فهو يسري مدة قصيرة فقط ولمرة واحدة. كلمة المرور القديمة لم تعد صالحة. وإذا لم تكونوا أنتم، فيُرجى سؤال الجهة التي تدير المنصة.
mail-reset-button = اختيار كلمة مرور جديدة

## The page behind the link, and after

confirm-title = تأكيد طلب التسجيل
confirm-text = نقرة واحدة ويصل إلينا طلب التسجيل.
confirm-button = نعم، أريد التسجيل
confirm-used-title = طلب التسجيل مؤكد من قبل
confirm-used-text = وصل كل شيء بسلام. سنتواصل معكم، ولا يلزمكم فعل أي شيء آخر.
confirm-expired-title = انتهت صلاحية هذا الرابط
confirm-expired-text = كان الرابط ساريًا 7 أيام. لحمايتكم نحذف البيانات غير المؤكدة. يُرجى التسجيل مرة أخرى، يسعدنا ذلك.
confirm-unknown-title = لا نعرف هذا الرابط
confirm-unknown-text = ربما لم يُنسخ كاملًا. يُرجى فتحه مرة أخرى من الرسالة مباشرةً. وإذا لم ينفع ذلك، فيُرجى التسجيل من جديد أو الاتصال بنا.

confirmed-title = شكرًا، وصل طلب التسجيل!
confirmed-lead = يسعدنا أنكم تشاركون معنا. هذا ما يحدث الآن:
confirmed-step-1-title = نقرأ طلبكم
confirmed-step-1-text = يقرأ شخص من فريق التنسيق إجاباتكم بهدوء.
confirmed-step-2-title = نتواصل معكم
confirmed-step-2-text = تصلكم رسالة إلكترونية أو مكالمة هاتفية، ثم نتعارف.
confirmed-step-3-title = نبدأ معًا
confirmed-step-3-text = نبحث عما يناسبكم ونقدم لكم اقتراحًا. والقرار لكم.
confirmed-home = إلى الصفحة الرئيسية

thanks-title = بقيت خطوة: افتحوا بريدكم الإلكتروني
thanks-text = أرسلنا إليكم رسالة إلكترونية. يُرجى فتح الرابط الموجود فيها. عندها فقط يصل إلينا طلب التسجيل. يسري الرابط 7 أيام.
thanks-spam-hint = لم تصل الرسالة؟ انتظروا بضع دقائق وابحثوا أيضًا في مجلد الرسائل غير المرغوب فيها.
thanks-demo-hint = هذا عرض تجريبي ولا يرسل رسائل حقيقية. رسالتكم موجودة في صندوق البريد التجريبي.
thanks-demo-link = فتح صندوق البريد التجريبي

## Events

# $news (String)
# $title (String)
mail-event-subject = { $news ->
    [event-seat] مكانكم محجوز: { $title }
    [event-waiting] أنتم على قائمة الانتظار: { $title }
    [event-moved-up] لديكم مكان الآن: { $title }
    [event-reminder] غدًا: { $title }
    [event-changed] تغيير في الموعد أو المكان: { $title }
    [event-cancelled] أُلغيت للأسف: { $title }
   *[other] { $title }
 }
# $news (String)
# $title (String)
mail-event-intro = { $news ->
    [event-seat] يسعدنا أنكم ستأتون! لديكم مكان في «{ $title }».
    [event-waiting] شكرًا لاهتمامكم بـ«{ $title }». كل الأماكن محجوزة حاليًا، وأنتم على قائمة الانتظار. حالما يتوفر مكان تصلكم رسالة إلكترونية. نرجو ألا تأتوا قبل ذلك.
    [event-moved-up] خبر سار: توفّر مكان، وأنتم الآن مسجلون في «{ $title }».
    [event-reminder] نذكّركم بلطف: غدًا موعد «{ $title }». نتطلع إلى لقائكم.
    [event-changed] تغيّر وقت «{ $title }» أو مكانها. هذه هي المعلومات الجديدة:
    [event-cancelled] نضطر للأسف إلى إلغاء «{ $title }». نعتذر عن ذلك. ليس عليكم فعل شيء.
   *[other] { $title }
 }
# $when (String)
# $place (String)
mail-event-facts =
    الموعد: { $when }
    المكان: { $place }
# $when (String)
mail-event-was = كان الموعد: { $when }. يسعدنا أن تأتوا في مرة أخرى.
mail-event-button = كل المعلومات عن الفعالية
mail-event-cannot-come = ألا تستطيعون الحضور؟ نرجو إلغاء التسجيل بنقرة واحدة، ليستفيد شخص آخر من المكان.
mail-event-own-button = عرض تسجيلي أو إلغاؤه
