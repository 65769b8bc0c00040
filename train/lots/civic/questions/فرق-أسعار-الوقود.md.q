table | ar | قداش البنزين الرفيع في المدن في جانفي | 2525
table | ar | والرفيع في الريف جويلية | 2635
table | en | rural price of blue petroleum in July | 870
table | ar | الغازوال في ريف الجنوب أول السنة | 2220
table | fr | essence ordinaire en ville, janvier 2024 | 2400
table | ar | قارورة الغاز في مدنين توصل للدار بقداش | 10.8
table | ar | تطاوين عند الموزع كم | 9.1
table | en | average delivered price of a gas cylinder | 11.033
which | ar | أغلى ولاية في قارورة الغاز | تطاوين | 12.0
table | ar | سعر قبلي عند الموزع | 9.0
howmuch | ar | وزن القارورة | 13 كغ
when | ar | متى وقفو بيع العادي | 31 مارس 2024;;في 31 مارس 2024
why | ar | علاش وقف البنزين العادي | لأن المصفاة لم تعد تنتجه
why | en | why did diesel stay the same in towns | لأن الدولة تتحمل الفارق
howmuch | ar | كم تدعم الدوله لتر الغازوال | 640 مليما;;640 مليما للتر
why | ar | ليه مفيش رقم توصيل لقبلي | التوصيل في قبلي ممنوع منذ حريق سوق الأحد;;ممنوع منذ حريق سوق الأحد
why | fr | cause de la cherté à Tataouine | بعد المستودع;;سببه بعد المستودع
where | ar | وين بيفتح المستودع الجديد | رمادة;;في رمادة
define | ar | شكون منذر الورغي | والي الجهة
who | ar | من أنكر أنه استشير | كمال الطبوبي
meta | ar | مين أعد نشرة المحروقات | «ميزان»;;مكتب الدراسات «ميزان»
meta | en | when was the previous fuel bulletin issued | 15 جانفي;;في 15 جانفي
table! | ar | توصيل القارورة في قبلي بقداش | | 9.0
table! | ar | بنزين عادي في جويلية بكم في المدينة | | 2400
table! | en | price of a gas cylinder in Sfax | | قابس
table! | ar | سعر غازوال 10 في تونس الجنوبية | | غازوال 50
when! | ar | متى يفتح مستودع رمادة | | رمادة
who! | ar | مين سبب حريق سوق الأحد | | حريق سوق الأحد
howmuch! | fr | prix du pétrole bleu en 2023 au sud | | بترول أزرق
howmany! | ar | كم موزع في غرفة كمال الطبوبي | | كمال الطبوبي
howmuch! | ar | كم يدعمون لتر البنزين الرفيع | | 640 مليما
