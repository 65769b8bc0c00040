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
quote! | ar | ماذا قال كمال الطبوبي عن غلاء قارورة الغاز | | كمال الطبوبي
whom! | ar | شكون عزله والي تطاوين | | منذر الورغي
table! | ar | معدل سعر الموزع في جويلية بالمدن للقارورة السنة الماضية | | المعدل
# twins
table|ar|البنزين العادي ريف جانفي بقداش|2415|بنزين عادي
table!|ar|البنزين العادي ريف أفريل بقداش؟||بنزين عادي
table|en|How much is a cylinder brought to your door in Gabes?|10.3|قابس
table!|en|How much is a cylinder brought to your door in Tozeur?||قابس
table|fr|Prix du pétrole bleu en ville, janvier ?|810|بترول أزرق
table!|fr|Prix du pétrole blanc en ville, janvier ?||بترول أزرق
where|ar|المستودع الجديد متاع تطاوين وين|رمادة|غلاء تطاوين
where!|ar|المستودع القديم متاع تطاوين وين||غلاء تطاوين
who|en|Who chairs the distributors?|كمال الطبوبي|غلاء تطاوين
who!|en|Who chairs the refinery?||المصفاة
when!|ar|وقتاش صار حريق سوق الأحد؟||حريق سوق الأحد
when!|fr|Quand la vente du gazole 50 s'est-elle arrêtée ?||أُوقف بيع
