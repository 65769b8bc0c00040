true-plain|ar|طُعن الخياط أنور قباوة ثلاث مرات بالمقص في محله|قُتل الخياط أنور قباوة
false-number|ar|سُرق من درج الخياط أربعون ألف ليرة|قُتل الخياط أنور قباوة
true-cross|en|The police first suspected his seventeen-year-old apprentice Maher.|التهمة أولا إلى صبيه
unsaid-relation|en|Maher is the son of Anwar Qabawa.|التهمة أولا إلى صبيه
unsaid-quote|ar|قالت الشرطة إن ماهر اعترف تحت الضرب|التهمة أولا إلى صبيه
false-verb|ar|ثبت ماهر على اعترافه حتى المحاكمة|التهمة أولا إلى صبيه
true-plain|ar|وصفت هيلين طانيوس بالإشارة رجلا أعرج شاهدته من النافذة|الخياطة الصماء هيلين طانيوس
false-people|ar|صالح عكيد هو الذي كان مدينا للقتيل بأربعين ألفا|الخياطة الصماء هيلين طانيوس
true-cross|fr|Saleh Akid est employé à l'électricité|الخياطة الصماء هيلين طانيوس
false-role|fr|Saleh Akid est l'avocat de Maher|الخياطة الصماء هيلين طانيوس
true-part|ar|كان معطف عكيد ناقص الزر|استدعى الرائد فيصل ناجي
false-people|ar|استدعى عكيد الرائد فيصل ناجي|استدعى الرائد فيصل ناجي
true-plain|ar|ادّعى عكيد أن غايته الدفتر لا قتل الخياط|استدعى الرائد فيصل ناجي
false-verb|en|Akid denied the killing to the end.|استدعى الرائد فيصل ناجي
true-cross|en|Major Naji's own name was among the forty in the book.|وتبين أن الدفتر فيه
false-people|ar|سددت سميرة دين الرائد ناجي|وتبين أن الدفتر فيه
true-plain|ar|عوقب عكيد بالسجن مدى الحياة|قضت المحكمة على عكيد
false-number|ar|نال ماهر تعويضا قدره ثمانمئة ليرة|قضت المحكمة على عكيد
unsaid-more|ar|لم تشهد هيلين من أول يوم خوفا من عكيد|وسألنا هيلين لمَ لم
