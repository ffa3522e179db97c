### Organisations as the coordination sees them.

organisations-title = المؤسسات
organisations-count = المؤسسات: { $count }
organisations-all = جميع المؤسسات
organisations-empty-title = لم نجد أي مؤسسة
organisations-empty-text = جربوا كلمة أخرى أو اختيارًا آخر.
organisations-back = إلى قائمة المؤسسات
organisations-listed = ظاهرة للجميع
organisations-unlisted = غير ظاهرة للجميع
organisations-list = إدراج في الدليل
organisations-unlist = إزالة من الدليل
organisations-no-consent = لم توافق المؤسسة على ذلك.
