### Signing up: the choice of a form, the frame of the three forms, the pages after them. Their fields stand in fields.ftl.

## Which form

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

## The frame of the forms

join-volunteer-lead = يسعدنا أنكم تودون أن تمنحوا الآخرين من وقتكم. حدثونا قليلًا عن أنفسكم.
join-participant-lead = أهلًا بكم. قولوا لنا عمّ تبحثون، وسنبحث معكم.
join-organisation-lead = يسعدنا أنكم تفتحون أبوابكم. حدثونا عن مؤسستكم.
join-optional-note = حيثما تجدون كلمة «اختياري» لا يلزمكم كتابة أي شيء.
join-progress = الخطوة { $n } من { $count }
join-back = رجوع
join-next = التالي
join-submit = إرسال طلب التسجيل
join-submit-note = بعد ذلك تصلكم منا رسالة إلكترونية. يُرجى فتح الرابط الموجود فيها، وعندها يكتمل طلب التسجيل.
join-trap = يُرجى ترك هذا الحقل فارغًا
join-unsaved = لم تُرسَل إجاباتكم بعد. هل تريدون مغادرة الصفحة فعلًا؟

join-step-role = التطوع
join-step-seeking = رغبتكم
join-step-person = كيف نتواصل معكم
join-step-languages = اللغات والأوقات والتنقل
join-step-topics = المواضيع والخبرة
join-step-goals = المواضيع والأهداف
join-step-organisation = مؤسستكم
join-step-contact = الشخص المسؤول عن التواصل
join-step-offers = ما تقدمونه
join-step-consent = موافقتكم

join-consent-intro = نحتاج إلى المربع الأول حتى يجوز لنا معالجة طلب التسجيل. أما المربعات الأخرى فكلها اختيارية. يمكنكم قراءة كل التفاصيل هنا:

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
