true-plain | ar | كان لنظيرة ست أخوات | الرابعة بين سبع بنات
false-people | ar | تعلمت نظيرة ضبط الأوتار على يد عمها يونس | من علّمها ضبط الأوتار
true-cross | en | The half-brother who smashed her first oud later became the first to sell her instruments in Aleppo. | أول من يبيع أعوادها
false-verb | ar | اشترت عفيفة عام 1958 حصة تاجر السجاد | باعت عفيفة حصتها
true-part | ar | كانت للمطربة عفيفة جودت حصة في الدكان | وشاركتها فيه المطربة
false-negated | en | Nazira accepted an order for gilded ouds from a palace in Amman. | لصنع عشرة أعواد مذهّبة
true-plain | ar | أتت النار على عشرات الآلات قبل أن يتسلمها أصحابها | في حريق الدكان عام 1979
unsaid-relation | ar | سهى هي ابنة حازم | وتبنّت ابنة أختها سُهى
true-cross | fr | Elle est morte à Erbil mais enterrée à Mossoul. | توفيت في أربيل شتاء
false-number | en | Nazira moved to Baghdad in 1958. | انتقلت إلى بغداد عام 1951
