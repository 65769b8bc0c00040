true-plain|ar|نجلاء وكوثر الزواري تديران «موج» منذ ٢٠١٦.|الشروط سارية من
false-verb|ar|باعت الأختان الزواري المرفأ للقبطان منصف الغول.|الشروط سارية من
true-cross|en|Captain Moncef Ghoul sold the harbour to the two sisters.|الشروط سارية من
unsaid-relation|fr|Moncef Ghoul est le père de Najla et de Kawthar.|الشروط سارية من
true-cross|fr|Le « Mannani » se loue seulement avec un pilote.|لا يؤجر
false-negated|en|The "Mannani" can be hired for half a day without a pilot.|لا يؤجر
true-plain|ar|من ألغى قبل ٧٢ ساعة استرد ماله كله.|قبل 72 ساعة
false-people|ar|تقرر كوثر كل صباح أمر الريح.|أقل من 24 ساعة
true-part|en|Najla decides about the wind every morning at six.|أقل من 24 ساعة
false-number|ar|ثمن المروحة المكسورة خمسمئة دينار.|الوديعة 500 دينار
true-cross|en|Nine anchors were lost last summer, six of them near the White Rock.|الوديعة 500 دينار
false-number|fr|Neuf ancres furent perdues près du Rocher Blanc.|الوديعة 500 دينار
true-plain|ar|كوثر تتولى الحجز بالهاتف.|الحجز عند كوثر
false-people|ar|نجلاء ترد على الهاتف وكوثر في البحر.|الحجز عند كوثر
false-negated|ar|الكلاب ممنوعة كلها على القوارب.|الصيد بالرمح من
false-number|ar|يسع قارب «لالة قمر» عشرة ركاب.|شراع «لالة قمر
