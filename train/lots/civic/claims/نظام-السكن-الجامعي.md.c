true-plain|ar|أصدرت عمادة الطلاب النظام في أغسطس ٢٠٢٢.|صدر عن عمادة الطلاب
false-role|ar|أصدر مجلس الساكنين النظام في فبراير ٢٠٢٤.|صدر عن عمادة الطلاب
true-cross|en|Graduate students over thirty can still be admitted.|لا يُقبل من رُفد
false-negated|en|Nobody over thirty is admitted, graduate students included.|لا يُقبل من رُفد
false-number|ar|يسكن في غرف المكفوفين أربعة وفي غيرها اثنان.|يُسكن في الغرفة أربعة
true-part|ar|يبقى في غرفته من لم يقدر على القسط الثاني.|تُدفع الرسوم على قسطين
false-verb|fr|Celui qui ne paie pas le second versement est expulsé de sa chambre.|تُدفع الرسوم على قسطين
true-cross|fr|Il est permis de faire du thé dans les chambres, mais non de cuisiner.|الطبخ في الغرف ممنوع
false-negated|ar|تقطع الكهرباء ليلا حتى في أسبوعي الامتحانات.|تُقطع الكهرباء من الواحدة
true-plain|ar|سبب قطع الكهرباء ليلا توفير الوقود.|تُقطع الكهرباء من الواحدة
false-people|ar|يُعطى العفش المتروك للمشرف بعد شهر.|العفش الباقي بعد الإخلاء
true-cross|en|Achol Deng, a veterinary student, was the first president of the council.|ينتخب الساكنون مجلسا
false-people|en|Achol Deng succeeded Taban Lual as president in January.|ينتخب الساكنون مجلسا
false-role|ar|وليم كوكو رئيس مجلس الساكنين منذ ٢٠٢٠.|ينتخب الساكنون مجلسا
false-negated|ar|يملك المجلس عزل المشرف.|ينتخب الساكنون مجلسا
true-part|ar|نياكيم قاتويج مشرفة على سكن البنات.|ينتخب الساكنون مجلسا
false-number|fr|Le décanat a accepté trois des cinq propositions du conseil.|رفضت العمادة ثلاثة
true-plain|ar|وافقت العمادة على مصلى للبنات.|رفضت العمادة ثلاثة
