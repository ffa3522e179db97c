### What stands on every page, and in every list.

site-name = Connecting Humans
site-tagline = نجمع الناس معًا في تورينغن
skip-to-content = الانتقال إلى المحتوى
nav-label = القائمة الرئيسية
nav-menu = القائمة
nav-women = Connecting Women
nav-partners = Connecting Partners
nav-join = شاركوا معنا
nav-directory = الدليل
nav-sign-in = للفريق
language-switch-label = اختيار اللغة
footer-label = تذييل الصفحة
footer-imprint = بيانات الناشر
footer-privacy = حماية البيانات
footer-accessibility = سهولة الوصول
footer-by = يقدم هذا الموقع: { $operator }
demo-ribbon = كل ما هنا من نسج الخيال.

## Pages of a list

pagination-label = الصفحات
pagination-previous = الصفحة السابقة
pagination-next = الصفحة التالية
pagination-page = صفحة { $page } من { $pages }

## Small words

yes = نعم
language-name = العربية
# Between the items of a list
list-separator = { "، " }
# The sign stays left of the number, as it would turn around in text from right to left.
count-few = { "\u200E" }< { $least }{ "\u200E" }
count-at-least = { $count } على الأقل
