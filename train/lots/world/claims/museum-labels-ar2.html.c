true-plain|ar|عبد الرحمن اللجائي صانع ساعة الماء.|ساعة ماء من نحاس
false-number|ar|لساعة الماء ثلاث عشرة نافذة بقي من أبوابها أربعة وعشرون.|ساعة ماء من نحاس
true-cross|en|Moulay Zidan sent back the sundial that the Dutch consul had given him.|مزولة جيب من عاج
false-people|en|Moulay Zidan gave the ivory sundial to the Dutch consul.|مزولة جيب من عاج
false-verb|ar|سرق خادم المولى زيدان المزولة من القنصل.|مزولة جيب من عاج
true-part|ar|على الإسطرلاب اسما صانعين.|إسطرلاب ناقص العنكبوت
true-cross|fr|L'horloge de Londres ne fut pas posée parce que la caisse était plus large que la porte.|ساعة برج وصلت
false-verb|fr|L'horloge de Londres fut suspendue à Bab Boujloud jusqu'en 1968.|ساعة برج وصلت
true-plain|ar|تقول حفيدة القائد العيادي إن الساعة سقطت في حساء.|ساعة جيب القائد
unsaid-quote|ar|قالت حسناء التازي إن ساعة القائد وقعت في الحساء.|ساعة جيب القائد
false-negated|ar|أكدت الحفيدة أن الساعة توقفت لحظة وفاة القائد.|ساعة جيب القائد
true-part|en|Albert Bensoussan donated the calculating machine in 1991.|آلة حاسبة فرنسية
false-people|ar|تبرع حاييم بنسوسان بآلة ابنه ألبير.|آلة حاسبة فرنسية
false-negated|en|The machine could subtract but not add.|آلة حاسبة فرنسية
false-verb|ar|اقتنى المتحف بوصلة السفينة بالشراء.|بوصلة سفينة
true-plain|ar|بوصلة السفينة البرتغالية معارة للمتحف.|بوصلة سفينة
false-number|fr|L'horloge à eau fonctionne chaque mois.|تُشغَّل ساعة الماء
true-cross|en|Visitors who wait for the ball are given tea.|تُشغَّل ساعة الماء
false-role|ar|إدريس لمريني قيّم المتحف.|القيمة على المتحف
