### Profiles, interviews, and what a coordinator keeps of a person besides.

## The profile form

yes = نعم
yes-no = { $code ->
    [yes] نعم، بكل سرور
    [no] أفضّل ألا يحضروا
   *[other] { $code }
 }
profile-title = معلوماتكم
profile-lead = لكي نجد شخصًا مناسبًا لكم. يمكنكم تغيير كل شيء في أي وقت.
profile-privacy-note = لا يرى معلوماتكم إلا فريق التنسيق. ولا يعرف الطرف الآخر منها إلا ما هو مشترك بينكما، وفقط بعد موافقتكم.
profile-save = حفظ المعلومات
profile-saved-thanks = شكرًا جزيلًا! حُفظت معلوماتكم.
profile-missing-title = ما زال ينقصنا
profile-missing-text = كلما عرفنا أكثر كان بحثنا أفضل. يمكنكم ترك ما لا ترغبون في ذكره.
profile-missing-staff = ما زال ناقصًا لاختيار مناسب
profile-part-about = عنكم
profile-part-wishes = من تودون أن تلتقوا؟
profile-wishes-note = الرغبات اختيارية. كلما كثرت الشروط طال البحث.
profile-overtaken-title = غيّر شخص آخر هذه المعلومات في هذه الأثناء
profile-overtaken-text = ما كتبتموه ما زال في النموذج ولم يُحفظ بعد. وهو يختلف عن المحفوظ الآن في هذه المواضع. يُرجى مراجعتها ثم الحفظ مرة أخرى.
profile-link-over = انتهت صلاحية هذا الرابط
profile-link-unknown = هذا الرابط غير معروف لدينا
profile-link-text = اتصلوا بنا أو اكتبوا إلينا، ويسعدنا أن نرسل لكم رابطًا جديدًا.
profile-staff-title = تعديل الملف

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
field-urgency-hint = لا يرى هذا إلا فريق التنسيق.
field-wish-none = لا رغبة خاصة
field-wish-strength = ما مدى أهمية ذلك لكم؟
field-wish-gender = أفضّل أن ألتقي
field-wish-born = سنة الميلاد المفضلة
field-wish-born-hint = ضعوا علامة على كل ما يناسبكم. من دون علامة فكل الأعمار مناسبة.
field-wish-german = يتحدث الشخص الآخر الألمانية بهذا المستوى على الأقل
field-wish-german-hint = ما المستوى اللازم لكي تستطيعا التحدث معًا؟

person-done = { $code ->
    [profile] حُفظ الملف.
   *[other] { $code }
 }
