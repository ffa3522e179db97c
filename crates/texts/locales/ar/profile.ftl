### The profile that somebody tells, and that the coordination keeps for them.

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
