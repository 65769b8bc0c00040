true-plain | ar | ضحّت أمه بحلية من حليها كي يحصل على مشبك الأنف | باعت خلخالها لتشتري
false-verb | ar | كان والد جوهر غواصًا | والدي لم يكن غواصًا
true-cross | en | Surur jumped in after him although he could not dive well. | قفز ورائي وهو لا يحسن
false-people | ar | نجا سرور وغرق جوهر | خرجت أنا ولم يخرج هو
true-part | ar | بيعت اللؤلؤة في بومباي | وبيعت في بومباي
false-number | en | Johar's share of the pearl was eleven thousand rupees. | نصيبي كان مئتين وثلاثين
true-cross | fr | Sa fille lui a appris à lire. | علمتني ابنتي منيرة
unsaid-relation | ar | النوخذة صقر بن راشد خال جوهر | سنبوك النوخذة صقر
true-plain | ar | لا ينوي جوهر التخلي عن فطامه حتى بعد موته | الفطام لا أعطيه لأحد
false-negated | ar | كان اللؤلؤ الياباني هو ما دفع جوهر إلى ترك الغوص | لم يكن هو السبب عندي
