true-plain|ar|كمال الدسوقي هو مخرج «شارع الساعات»، والقصة لعنايات فكري|أخرجه كمال الدسوقي عن قصة
false-people|ar|أخرجت عنايات فكري الفيلم عن قصة لكمال الدسوقي|أخرجه كمال الدسوقي عن قصة
true-cross|en|The watchmaker sets his customers' watches five minutes ahead each month.|يقدّم ساعات زبائنه خمس
false-verb|en|The watchmaker sets his customers' watches back five minutes each month.|يقدّم ساعات زبائنه خمس
unsaid-relation|ar|سميحة نصر زوجة حسين الشربيني الكبير|زوجته زكية (سميحة نصر)
true-part|ar|أدت سميحة نصر دور زكية|زوجته زكية (سميحة نصر)
false-people|ar|طلب حبيب صيدناوي ألفي جنيه ولم يدفع عماد رحمي إلا ألفا ومئتين|كان المرشح للبطولة عماد
true-plain|ar|لم يُسند الدور إلى عماد رحمي لأنه أراد ألفي جنيه والمنتج لم يزد على ألف ومئتين|كان المرشح للبطولة عماد
true-cross|fr|Ansi Abdel-Malek reconstruisit le décor en cinq jours après l'incendie|فأعاد بناءه مهندس المناظر
false-number|fr|Le décor brûlé fut reconstruit en six semaines|فأعاد بناءه مهندس المناظر
false-people|ar|في الفيلم يُسجن الساعاتي وفي القصة يُعيّن في السكة الحديد|في القصة يُسجن الساعاتي
true-plain|ar|بدّلت الرقابة خاتمة القصة فصار الساعاتي موظفا بدل أن يُسجن|في القصة يُسجن الساعاتي
false-negated|ar|رُفع اسم عنايات فكري من الفيلم بعد احتجاجها|وطلبت رفع اسمها
true-cross|en|Inayat Fikri asked for her name to be removed, but it was not.|وطلبت رفع اسمها
false-verb|ar|ربح الفيلم 4500 جنيه في ثلاثة أسابيع|أسابيع وخسر ٤٥٠٠ جنيه
false-people|en|The song was sung by Nagat and not by Samiha Nasr.|وغنتها سميحة نصر بصوتها
true-part|ar|لحّن منير الجيار أغنية الفيلم|وغنتها سميحة نصر بصوتها
unsaid-quote|ar|قال رؤوف توفيق حنا إنه ندم على نهاية الفيلم|ندمت على نهايته
false-verb|ar|أعاد المخرج تصوير النهاية قبل موته في 1988|ومات في ١٩٨٨ ولم
