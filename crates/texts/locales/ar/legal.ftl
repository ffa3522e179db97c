### Imprint, privacy notice, statement on accessibility.

legal-demo-note = هذا عرض تجريبي. الأسماء والعناوين وأرقام الهواتف من نسج الخيال. يُرجى عدم كتابة أي بيانات حقيقية عنكم.

## Imprint

imprint-title = بيانات الناشر (Impressum)
imprint-operator-title = مقدم الخدمة وفق المادة 5 من قانون الخدمات الرقمية الألماني (DDG)
imprint-represented-title = يمثله
imprint-contact-title = التواصل
imprint-content-title = المسؤولية عن المحتوى وفق المادة 18 الفقرة 2 من معاهدة الإعلام الألمانية (MStV)
imprint-software-title = البرمجيات
imprint-software-text = يعمل هذا الموقع ببرنامج Connecting Humans. البرنامج مفتوح المصدر برخصة EUPL-1.2، ويجوز للجميع قراءته واستخدامه وتحسينه.
imprint-sources-title = بيانات وتصميم من جهات أخرى
imprint-sources-postcodes = الرموز البريدية والأماكن: © المساهمون في OpenStreetMap، برخصة Open Database License (ODbL) 1.0، عبر الحزمة postleitzahlen.
imprint-sources-points = مواقع الرموز البريدية (لحساب المسافات عند المطابقة): GeoNames ‏(geonames.org)، رخصة CC BY 4.0. التغيير: اقتُصرت على ألمانيا ونقطة واحدة لكل رمز بريدي.
imprint-sources-districts = عدد سكان المناطق والمدن: © Statistisches Bundesamt (Destatis)، 2019، عبر الحزمة landkreise-deutschland، برخصة CC-BY-4.0. مدينة Eisenach محسوبة ضمن Wartburgkreis.
imprint-sources-languages = أسماء اللغات: Unicode CLDR، برخصة Unicode License v3.
imprint-sources-design = التصميم: على أساس نظام التصميم KERN للإدارة العامة، برخصة EUPL-1.2.
imprint-sources-fonts = الخطوط: برخصة SIL Open Font License 1.1.
imprint-links-title = روابط إلى مواقع أخرى
imprint-links-text = أصحاب المواقع التي نشير إليها بروابط هم المسؤولون عنها. إذا لاحظتم هناك أمرًا غير سليم، فيُرجى إبلاغنا.

## Privacy

privacy-title = حماية البيانات
privacy-lead = أنتم تأتمنوننا على بيانات شخصية. تقرؤون هنا ماذا نفعل بها وما هي حقوقكم.

privacy-controller-title = من المسؤول؟
privacy-controller-text = الجهة المسؤولة هي: { $operator }. يمكنكم التواصل معنا على العنوان { $email }.
privacy-officer-title = من يسهر على حماية البيانات؟
privacy-officer-text = توجد جهة خاصة للأسئلة المتعلقة بحماية البيانات. يمكنكم التواصل مع مسؤول أو مسؤولة حماية البيانات على العنوان { $email }.

privacy-what-title = عمّ نسأل ولماذا؟
privacy-what-contact = نحتاج إلى اسمكم وعنوان بريدكم الإلكتروني ورمزكم البريدي حتى نتمكن من الرد عليكم والعثور على عروض قريبة منكم. يمكنكم ذكر رقم هاتف، لكن ذلك ليس إلزاميًا.
privacy-what-profile = نسأل عن اللغات والأوقات والرغبات والأهداف. هكذا نجد أشخاصًا ومؤسسات تناسبكم. كثير من ذلك اختياري، والنموذج يبين لكم ما هو ضروري.
privacy-what-origin = لا يلزمكم ذكر بلد الأصل. وإذا ذكرتموه فنحن نحتاج إلى موافقة خاصة منكم. ولا نسأل عن ديانتكم.
privacy-what-children = لا يُسجَّل الأطفال إلا عن طريق والديهم أو أولياء أمورهم.
privacy-what-organisations = نحفظ عن المؤسسات بيانات عن عروضها واسم شخص للتواصل. ولا تظهر أي مؤسسة في الدليل العام إلا بموافقتها.

privacy-legal-title = على أي أساس قانوني؟
privacy-legal-consent = نعالج بياناتكم لأنكم وافقتم على ذلك (المادة 6 الفقرة 1 الحرف a من اللائحة العامة لحماية البيانات). وأساس معالجة البيانات ذات الحماية الخاصة هو موافقتكم الصريحة (المادة 9 الفقرة 2 الحرف a من اللائحة).
privacy-legal-task = ما يلزم لتشغيل المنصة، مثل الحماية من إساءة الاستخدام وسجل عمليات الدخول، جزء من مهمتنا للمصلحة العامة (المادة 6 الفقرة 1 الحرف e من اللائحة).
privacy-legal-voluntary = لستم ملزمين بأن تخبرونا بشيء. لكننا لا نستطيع قبولكم من دون البيانات الضرورية.

privacy-withdraw-title = سحب الموافقة
privacy-withdraw-text = يمكنكم سحب أي موافقة في أي وقت ومن دون ذكر سبب. تكفي رسالة إلى { $email }. يسري السحب على المستقبل: ما حدث قبله يبقى قانونيًا.

privacy-who-title = من يرى بياناتكم؟
privacy-who-coordination = لا يرى بياناتكم إلا فريق التنسيق في هذه المنطقة ({ $district }). لكل منطقة قاعدة بيانات خاصة بها، ولا ترى المناطق الأخرى منها شيئًا.
privacy-who-counterpart = إذا أردنا أن نقترح عليكم شخصًا أو مؤسسة، فإننا لا نذكر لهم إلا اسمكم الأول وما يجمع بينكم، وبموافقتكم فقط.
privacy-who-state = لا يحصل اتحاد مراكز تعليم الكبار في تورينغن (Thüringer Volkshochschulverband) إلا على أرقام محمية، مثل عدد المتطوعين والمتطوعات. لا يحصل على الأعداد التي تقل عن 3، ولا على الأسماء أبدًا.
privacy-who-processors = الشركات التي تشغل لنا الخوادم أو ترسل لنا الرسائل لا تعمل إلا بتعليماتنا وبعقد وفق المادة 28 من اللائحة العامة لحماية البيانات.
privacy-who-decision = القرار في طلبات التسجيل والاقتراحات يتخذه البشر دائمًا. لا توجد قرارات آلية.

privacy-duration-title = كم من الوقت نحفظ بياناتكم؟
privacy-duration-unconfirmed = إذا لم تؤكدوا طلب التسجيل فإننا نحذفه بعد 7 أيام.
privacy-duration-purpose = وفي الحالات الأخرى نحذف بياناتكم عندما لا نعود بحاجة إليها لغرضها، مثلًا عندما تغادرون البرنامج. وإذا ألزمنا القانون بحفظ شيء مدة أطول، فإننا نمنع استخدامه لأي غرض آخر.

privacy-rights-title = حقوقكم
privacy-rights-text = لكم هذه الحقوق. تكفي رسالة إلى { $email }.
privacy-rights-access = يمكنكم معرفة ما نحفظه عنكم (المادة 15 من اللائحة العامة لحماية البيانات).
privacy-rights-rectification = يمكنكم طلب تصحيح البيانات الخاطئة (المادة 16).
privacy-rights-erasure = يمكنكم طلب حذف بياناتكم (المادة 17).
privacy-rights-restriction = يمكنكم طلب تقييد المعالجة (المادة 18).
privacy-rights-portability = يمكنكم الحصول على بياناتكم بصيغة شائعة (المادة 20).
privacy-rights-objection = يمكنكم الاعتراض على المعالجة التي نستند فيها إلى مهمتنا العامة (المادة 21).
privacy-rights-notice = إذا صُححت بياناتكم أو حُذفت أو قُيدت معالجتها، فإننا نبلغ بذلك أيضًا من وصلت إليهم (المادة 19).

privacy-complaint-title = الشكوى
privacy-complaint-text = يمكنكم تقديم شكوى إلى سلطة رقابية (المادة 77 من اللائحة العامة لحماية البيانات). وهي في تورينغن مفوض الولاية لحماية البيانات وحرية المعلومات (Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit).

privacy-technical-title = ملفات تعريف الارتباط والتقنية والرسائل
privacy-technical-cookies = من يزور هذا الموقع فقط أو يسجل للمشاركة لا يحصل على أي ملف تعريف ارتباط (Cookie). لا يحصل عليه إلا أعضاء الفريق عند تسجيل الدخول، وهو ضروري حتى يبقى دخولهم مسجلًا.
privacy-technical-trackers = نحن لا نحصي زياراتكم ولا نتتبعكم. كل ما في هذا الموقع يأتي من خادمنا، ولا شيء من شركات أخرى.
privacy-technical-server = عند فتح صفحة يرسل متصفحكم إلينا بيانات تقنية مثل عنوان IP. نحتاج إليها لعرض الصفحة ومنع إساءة الاستخدام، ولا ننشئ منها ملفًا شخصيًا.
privacy-technical-mail = نرسل إليكم رسائل إلكترونية بشأن طلب التسجيل. ولا تصلكم الأخبار إلا إذا وافقتم عليها. لا تحتوي رسائلنا على صور خفية تخبرنا إن كنتم قد فتحتموها.
privacy-technical-security = الاتصال مشفر. ولكل شخص في الفريق حساب خاص به، وتُحفظ الخطوات المهمة في سجل.

privacy-state-title = في صفحات الولاية
privacy-state-text = لا يمكن التسجيل للمشاركة في الصفحات الخاصة بكل تورينغن. لا نحفظ هناك بيانات عن المشاركات والمشاركين أو المتطوعات والمتطوعين أو المؤسسات، بل أرقامًا محمية وحسابات فريقنا فقط.

## Accessibility

accessibility-title = بيان سهولة الوصول
accessibility-lead = نريد أن يتمكن الجميع من استخدام هذا الموقع. يسري هذا البيان على موقع الجهة: { $operator }.
accessibility-standard-title = ما نلتزم به
accessibility-standard-text = المرجع هو قانون تورينغن بشأن سهولة الوصول إلى المواقع والتطبيقات التابعة للجهات العامة (ThürBarrWebG)، واللائحة الألمانية لتقنية المعلومات السهلة الوصول (BITV 2.0)، والمعيار الأوروبي EN 301 549. ونلتزم كذلك بقواعد WCAG 2.2 من المستوى AA.
accessibility-state-title = ما مدى سهولة الوصول في هذا الموقع؟
accessibility-state-text = بحسب فحصنا الذاتي فإن هذا الموقع سهل الوصول إلى حد كبير. نفحص كل صفحة آليًا، بالمظهر الفاتح والداكن، على الهاتف وعلى الحاسوب. ولم تفحصه جهة مستقلة بعد.
accessibility-limits-title = ما لا يعمل جيدًا بعد
accessibility-limits-language = لا توجد بعد نسخة باللغة الألمانية المبسطة، ولا مقاطع فيديو بلغة الإشارة الألمانية.
accessibility-limits-content = النصوص التي تكتبها المؤسسات بنفسها تكون في الغالب بالألمانية فقط، ولا نفحص إن كانت لغتها سهلة.
accessibility-limits-links = ليس لنا تأثير على المواقع الأخرى التي نشير إليها بروابط.
accessibility-help-title = ما يساعدكم
accessibility-help-text = يمكن استخدام جميع الصفحات بلوحة المفاتيح ويمكن تكبيرها. وهي تعمل أيضًا من دون JavaScript. ويمكنكم الاختيار بين الألمانية والإنجليزية والعربية.
accessibility-feedback-title = الإبلاغ عن عائق
accessibility-feedback-text = هل يعوقكم شيء في موضع ما؟ اكتبوا إلينا على العنوان { $email }. سنجيبكم ونساعدكم، وبالهاتف أيضًا.
accessibility-enforcement-title = إذا لم ينفع ردنا
accessibility-enforcement-text = إذا لم يصلكم منا رد أو حل، فيمكنكم التوجه إلى جهة إنفاذ سهولة الوصول الرقمي في تورينغن (Durchsetzungsstelle). وهي تفحص الحالة وتتوسط بينكم وبيننا.
accessibility-monitoring-text = تفحص جهة الرقابة التابعة للولاية (Überwachungsstelle) التزام الجهات العامة في تورينغن بهذه القواعد.
accessibility-date-title = تاريخ هذا البيان
accessibility-date-text = كُتب في { $date } على أساس فحص ذاتي.
