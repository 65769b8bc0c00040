true-plain|ar|جمعية مفاتيح برام الله تنظم المسابقة.|تنظمها جمعية مفاتيح
false-role|ar|تنظم مكتبة البيرة المسابقة للعام الرابع.|تنظمها جمعية مفاتيح
true-cross|en|Staff took part in the first round, and the inmates complained.|نزلاء ونزيلات مراكز
false-people|en|The staff complained that inmates took part in the first round.|نزلاء ونزيلات مراكز
true-part|ar|يسمح بالاستماع إلى الكتب لمن ضعف بصره.|عشرة كتب في ستة
false-number|ar|على المشارك أن يقرأ عشرة كتب شعر.|عشرة كتب في ستة
true-cross|fr|Mahmoud, ancien détenu, a remporté la deuxième édition.|الشاعر وديع حنضل
false-role|fr|Souad al-Khatib est une poétesse qui a remporté la deuxième édition.|الشاعر وديع حنضل
unsaid-relation|ar|ليانة أخت محمود عضو اللجنة.|الشاعر وديع حنضل
true-plain|ar|لم تنضم ليانة إلى اللجنة لأن أخاها يشارك.|الشاعر وديع حنضل
false-negated|ar|انضم سجن الخليل إلى قرار تخفيض المحكومية.|الأولى ٤ آلاف شيكل
false-number|ar|الجائزة الثانية أربعة آلاف شيكل.|الأولى ٤ آلاف شيكل
true-part|ar|أكمل ٩٤ مشاركا في ٢٠٢٢.|شارك في ٢٠٢٢
false-number|en|In 2022, 327 participants finished the ten books.|شارك في ٢٠٢٢
true-cross|en|Abu Rabhi, aged 88, listened to books recorded by his granddaughter.|أصغر مشاركة عمرها
false-people|ar|سجل أبو ربحي اثني عشر كتابا لحفيدته.|أصغر مشاركة عمرها
true-plain|ar|عاد السجين الذي نسخ بطاقاته سنة ٢٠٢٢ بعد اعتذاره.|منع في ٢٠٢١ سجين
false-verb|ar|طُرد السجين الذي نسخ بطاقاته نهائيا.|منع في ٢٠٢١ سجين
false-people|fr|Les résultats paraissent encore dans le journal à la demande des familles.|من ١ شباط إلى
