### The guided interview.

## The page

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

## Saving as it is typed

saving-under-way = جارٍ الحفظ …
saving-done = حُفظ كل شيء
saving-failed = لم يُحفظ بعد: لا يوجد اتصال. سنحاول مرة أخرى بعد قليل.
saving-overtaken = لم يُحفظ: غيّر شخص آخر هذه المقابلة. اضغطوا «حفظ مؤقت» لرؤية النسختين.
saving-signed-out = لم يُحفظ: انتهت جلستكم. يُرجى تسجيل الدخول في نافذة أخرى ثم متابعة الكتابة هنا.
saving-refused = لم يُحفظ: إحدى الإجابات طويلة جدًا.
