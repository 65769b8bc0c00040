true-plain|ar|توقف المصعد الثاني بين الدورين الرابع والخامس وفيه أشخاص.|المصعد الثاني واقف
false-number|ar|كان في المصعد خمسة أشخاص منهم اثنتان حاملان.|ثلاثة. واحدة حامل
true-cross|en|Shahd told the guard never to open the door with the key.|لا تفتح الباب بالمفتاح
false-people|en|The guard told Shahd not to open the door with the key.|لا تفتح الباب بالمفتاح
true-part|ar|الرمز E-410 يدل على الفرامل.|هذا خلل في حساس
false-number|ar|الرمز E-402 يعني خللا في الفرامل.|هذا خلل في حساس
true-cross|fr|La femme enceinte refusa l'ambulance et rentra avec son mari.|أنزلت المقصورة يدويا
false-verb|fr|La femme enceinte fut emmenée à l'hôpital en ambulance.|أنزلت المقصورة يدوياً
true-plain|ar|سبب العطل تمرة مضغوطة في سكة الباب.|حبة تمر مضغوطة
false-negated|ar|وجد مشعل الحساس تالفا وغيّره.|حبة تمر مضغوطة
false-people|ar|مشعل هو من طلب تغيير الحساس قبل شهر بألف وتسعمئة.|نفس المشكلة صارت
true-part|ar|دفع العميل ١٩٠٠ ريال لتغيير الحساس.|نفس المشكلة صارت
false-verb|en|Adel still works for the company.|أراجع الملف
true-cross|en|The supervisor Ibtisam promises to give back 1,900 riyals.|صباح الخير. الحساس
unsaid-quote|ar|قال عادل إن الحساس القديم كان سليما.|صباح الخير. الحساس
false-number|ar|أُجل الفحص السنوي من ١٨ رجب إلى ١ شعبان.|كان المقرر 1 شعبان
true-plain|ar|يحتاج فحص كل مصعد إلى ثلاث ساعات.|كان المقرر 1 شعبان
unsaid-relation|ar|شهد ابنة المشرفة ابتسام.|صباح الخير. الحساس
