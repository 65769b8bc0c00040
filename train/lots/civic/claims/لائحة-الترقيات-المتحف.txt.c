true-plain|ar|أمين قاعة القاطرات لا تشترط فيه معرفة لغة أجنبية.|يشترط فيمن يعين أمينا
false-negated|ar|يجب على أمين قاعة القاطرات أن يعرف لغة أجنبية.|يشترط فيمن يعين أمينا
true-cross|en|The director is appointed by decree.|يعين المدير بمرسوم
false-people|en|The council appoints the director, and heads of department are appointed by decree.|يعين المدير بمرسوم
true-part|ar|قُصّرت مدة التجربة إلى ستة أشهر.|مدة التجربة ستة أشهر
false-number|ar|رُفعت مدة التجربة من ستة أشهر إلى سنة.|مدة التجربة ستة أشهر
true-cross|fr|Depuis 2024, le musée reste ouvert le vendredi.|الدوام سبع ساعات
false-verb|fr|Le musée ouvre le mardi et ferme le vendredi.|الدوام سبع ساعات
false-number|ar|إجازة من خدم أقل من عشر سنوات ثلاثون يوما.|الإجازة السنوية 21 يوما
true-plain|ar|من نشر بحثا رقي بعد ثلاث سنوات.|يرقى الموظف بعد أربع
false-people|ar|من صوّر قطعة لغرض تجاري صُرف ومن أعار قطعة حُسم راتبه.|من أعار قطعة من
true-part|ar|تعاقب إعارة قطعة بلا محضر بالصرف.|من أعار قطعة من
true-plain|ar|الحارس غياث النمر منع رجلا من أخذ جرس القاطرة ١٣٤.|صُرفت المكافأة الثانية مرة
false-verb|ar|سرق الحارس غياث النمر جرس القاطرة ١٣٤.|صُرفت المكافأة الثانية مرة
false-verb|en|Ghiath al-Nimr kept the whole reward for himself.|صُرفت المكافأة الثانية مرة
true-cross|en|Ghiath al-Nimr gave half of his reward to the restoration workshop.|صُرفت المكافأة الثانية مرة
false-people|ar|من اقترح ما خفض النفقة نال راتب شهرين.|تصرف مكافأة قدرها راتب
false-role|fr|Dima Kabbani préside le conseil et Louai Chammaa dirige le musée.|رئيس المجلس الدكتور لؤي
true-cross|fr|L'ingénieure Dima Kabbani dirige le musée.|رئيس المجلس الدكتور لؤي
