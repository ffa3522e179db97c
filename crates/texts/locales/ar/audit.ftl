### The log.

## The page

audit-title = السجل
audit-lead = من فعل ماذا ومتى؟ لا يمكن تغيير القيود.
audit-filter-show = عرض
audit-filter-label = المجال
audit-group = { $code ->
    [signup] طلبات التسجيل
    [person] الأشخاص
    [consent] الموافقات
    [profile] الملفات الشخصية
    [interview] المقابلات
    [pause] فترات التوقف
    [conduct] شهادات حسن السيرة
    [organisation] المؤسسات
    [matching] المطابقة
    [round] الجولات
    [tandem] الثنائيات
    [meeting] اللقاءات
    [goal] الأهداف
    [questionnaire] الاستبيانات
    [outcome] النتائج
    [certificate] الشهادات
    [event] الفعاليات
    [export] الملفات المنزَّلة
    [staff] الفريق
    [settings] الإعدادات
    [report] أرقام الولاية
    [backup] النسخ الاحتياطية
   *[all] جميع القيود
 }
audit-count = القيود: { $count }
audit-column-time = الوقت
audit-column-who = من
audit-column-what = ماذا
audit-column-subject = الموضوع
audit-empty = لا توجد قيود بعد

## The audit log. Codes with dots arrive with hyphens: signup.ask-back as signup-ask-back.

audit-action = { $code ->
    [signup-submitted] وصول طلب تسجيل
    [signup-confirmed] تأكيد طلب التسجيل
    [signup-reviewed] بدء مراجعة طلب التسجيل
    [signup-asked-back] إرسال سؤال عن طلب التسجيل
    [signup-accepted] قبول طلب التسجيل
    [signup-declined] رفض طلب التسجيل
    [signup-withdrawn] تسجيل سحب الطلب
    [signup-repeated] تسجيل جديد بالعنوان نفسه
    [signup-expired] حذف طلب تسجيل غير مؤكد
    [signup-noted] كتابة ملاحظة عن طلب التسجيل
    [person-created] إضافة شخص
    [profile-saved] حُفظت المعلومات
    [pause-begun] بدأت فترة توقف
    [pause-ended] أُنهيت فترة التوقف مبكرًا
    [pause-run-out] انتهت فترة التوقف
    [interview-begun] بدأت المقابلة
    [interview-finished] انتهت المقابلة
    [conduct-seen] تم الاطلاع على شهادة حسن السيرة
    [conduct-forgotten] حُذفت ملاحظة شهادة حسن السيرة
    [conduct-reminded] تذكير بشهادات حسن السيرة
    [person-kept-apart] مُنع ترشيح شخصين أحدهما للآخر
    [person-not-kept-apart] أُلغي منع ترشيح شخصين أحدهما للآخر
    [person-capacity-set] تغيّر عدد المرافقات
    [profile-asked] طُلبت المعلومات الناقصة بالبريد الإلكتروني
    [person-merged] دمج قيود مكررة لشخص واحد
    [tandem-suggested] ترشيح ثنائي
    [tandem-proposed] اقتراح ثنائي
    [tandem-withdrawn] سحب الاقتراح
    [tandem-answered] الرد على اقتراح
    [tandem-expired] انتهاء مهلة الاقتراح
    [tandem-taken] المكان كان مشغولًا
    [tandem-tried] الرد بعد فترة التجربة
    [tandem-ended] إنهاء الثنائي مبكرًا
    [tandem-completed] إتمام الثنائي
    [tandem-reminded] تذكير الثنائي بالاقتراح
    [tandem-trial-asked] سؤال الثنائي عن الاستمرار
    [tandem-missed] تنبيه فريق التنسيق إلى ثنائي انقطعت أخباره
    [tandem-greeted] إرسال تحية ودية إلى الثنائي
    [tandem-noted] كتابة ملاحظة عن الثنائي
    [export-tandems-taken] تنزيل الثنائيات كملف
    [tandem-ordered] تغيير ترتيب السؤال للثنائي
    [tandem-wished] بعد اختتام ثنائي: الرغبة في المرافقة
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
    [event-attended] تسجيل حضور
    [event-missed] إلغاء تسجيل حضور
    [event-cleared] حُذفت قائمة أسماء فعالية
    [event-wished] اختيار من يودّ الشخص لقاءه بعد الأمسية
    [certificate-issued] أُصدرت شهادة
    [certificate-revoked] سُحبت شهادة
    [export-participants-taken] تنزيل قائمة المسجلين في فعالية
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
    [person-pin-forgotten] السماح برقم سري جديد
    [person-pin-refused] إدخال رقم سري خاطئ
    [person-pin-set] تحديد الرقم السري
    [person-signed-in] الدخول إلى المساحة الشخصية
    [person-signed-out] الخروج من المساحة الشخصية
    [person-signed-out-everywhere] الخروج من المساحة الشخصية على جميع الأجهزة
    [staff-signed-in] تسجيل الدخول
    [staff-signed-out] تسجيل الخروج
    [staff-signed-out-everywhere] تسجيل الخروج من جميع الأجهزة
    [staff-password-changed] تغيير كلمة المرور
    [staff-sign-in-failed] فشل تسجيل الدخول
    [staff-reset-asked] طلب رابط لكلمة مرور جديدة
    [settings-changed] تم تغيير الإعدادات
    [matching-changed] تغيير إعدادات المطابقة
    [round-drawn] إعداد جولة
    [round-changed] تعديل جولة
    [round-dropped] إلغاء جولة
    [round-proposed] اقتراح ثنائيات من جولة
    [export-round-taken] تنزيل جولة كملف
    [report-made] إعداد الأرقام للولاية
    [backup-restored] تمت الاستعادة من نسخة احتياطية
    [export-signups-taken] تنزيل طلبات التسجيل في ملف
    [export-people-taken] تنزيل قائمة الأشخاص في ملف
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
