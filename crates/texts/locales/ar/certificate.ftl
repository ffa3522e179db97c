### The mentor's certificate: the paper, its check page.

## The paper

certificate-title = شهادة
certificate-before = مع الشكر الجزيل إلى
certificate-deed = تقديرًا للعمل التطوعي في برنامج الإرشاد «Connecting Women»: لقاءات شخصية ومرافقة امرأة لديها تجربة هجرة أو لجوء في طريقها إلى العمل والتدريب وشبكات جديدة.
certificate-period = المدة
certificate-from-until = من { $from } حتى { $until }
certificate-meetings = عدد اللقاءات
certificate-time = الوقت معًا
certificate-hours = { $count ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
   *[other] { $count } ساعة
 }
certificate-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
 }
certificate-thanks = الوقت والإصغاء والتشجيع تفتح الأبواب. ساعد هذا العمل امرأة على الاستقرار هنا، وهو يثري منطقتنا. شكرًا جزيلًا.
certificate-second = شهادة شكر لـ{ $name } على العمل التطوعي في برنامج الإرشاد «Connecting Women» من { $from } حتى { $until }، ومرافقة امرأة لديها تجربة هجرة أو لجوء. نشكركم من القلب.
certificate-place-date = { $place }، { $date }
certificate-signed = عن فريق التنسيق
certificate-code = رمز التحقق:
certificate-how = يمكن التحقق من هذه الشهادة على
certificate-download = الشهادة (PDF)

## The check page

certificate-check-title = التحقق من شهادة
certificate-check-lead = هل لديكم شهادة منا وتريدون معرفة إن كانت صحيحة؟ أدخلوا رمز التحقق المكتوب أسفل الورقة.
certificate-check-label = رمز التحقق
certificate-check-hint = عشرة أحرف وأرقام، مثل ‎7K3QZ-9XW2S. لا فرق بين الأحرف الكبيرة والصغيرة.
certificate-check-button = تحقق
certificate-right-title = هذه الشهادة صحيحة
certificate-right-text = نحن أصدرنا هذه الشهادة: { $district }. نرجو المقارنة مع ما هو مكتوب على الورقة.
certificate-name = الاسم
certificate-issued = تاريخ الإصدار
certificate-unknown-title = لا نعرف هذا الرمز
certificate-unknown-text = نرجو مقارنته بالورقة مرة أخرى. لا نعرف إلا الشهادات التي أصدرناها بأنفسنا، ومكتوب على الورقة أين يمكن التحقق منها. إن لم تكونوا متأكدين فاتصلوا بنا.
certificate-revoked-title = لم تعد هذه الشهادة سارية
certificate-revoked-text = لقد سحبناها. إن كانت لديكم أسئلة فاتصلوا بنا.
certificate-again = التحقق من رمز آخر
