true-plain|ar|استمرت ثورة عمال الملح في رأس الحد ثلاثة وأربعين يوما|ودامت ثلاثة وأربعين يوما
false-negated|ar|انتهت الثورة ببقاء الملتزم ونيل العمال ما طلبوا|ودامت ثلاثة وأربعين يوما
true-cross|en|The tax farmer raised his share from a fifth to a third.|من الخُمس إلى الثلث
false-number|fr|Le fermier abaissa sa part du tiers au cinquième|من الخُمس إلى الثلث
unsaid-quote|ar|قال عبيد بن شاهين إن الوكيل كان يخلط الملح بالرمل|كان يخلط الملح بالرمل
true-plain|ar|ينقل كارستن فوغ أن زهيرا كان يغش الملح بالرمل ويلوم العمال|كان يخلط الملح بالرمل
false-people|en|Zuhayr broke the measure of Tifla bint Saud at the storehouse door.|كسرت امرأة تدعى طفلة
true-cross|en|The revolt began when a woman, Tifla bint Saud, broke the agent's measure.|كسرت امرأة تدعى طفلة
false-verb|ar|كانت طفلة من عمال الملاحة|كانت أرملة أحدهم
true-part|ar|طفلة أرملة أحد العمال|كانت أرملة أحدهم
false-negated|ar|كانت طفلة بين الأربعة الذين اختارهم العمال|واختاروا أربعة يتكلمون عنهم
unsaid-more|fr|La lettre arriva tard à cause d'une tempête|فوصلت بعد أسبوعين
true-cross|fr|Le marin Moubarak fit un détour par chez sa femme à Sohar|فوصلت بعد أسبوعين
false-people|ar|فتح الجنود السدود وأغرقوا أحواض الملح|قد فتحوا السدود وأغرقوا
true-plain|ar|غمر العمال أحواض الملح بالماء قبل أن يصل الجند|قد فتحوا السدود وأغرقوا
false-people|ar|عزل عبيد بن شاهين الوالي وولّى أخاه|وولى أخاه
true-plain|ar|نُفي خلفان الدقاق إلى زنجبار وأصبح فيها ملتزما للملح|خلفان الدقّاق، إلى زنجبار
false-people|ar|غرّمت طفلة القاضي ثمن المكيال|فغرّمها القاضي ثمن المكيال
unsaid-relation|en|Zuhayr, who paid her fine, was Tifla's brother.|كما يروي فوغ، زهير
