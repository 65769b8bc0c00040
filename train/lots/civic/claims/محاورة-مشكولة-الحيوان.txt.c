true-plain|ar|نسبت الحمامة هديل إلى الغراب سرقة بيضتين.|اجتمعت الطيور في
false-people|ar|اتهم الغراب دجنان الحمامة هديل بسرقة بيضتين.|اجتمعت الطيور في
true-cross|en|The eagle declined because of an old enmity with the raven.|جلست البومة نجلاء
false-people|en|The owl Najla declined to judge, so the eagle took her place.|جلست البومة نجلاء
true-part|ar|شهد الهدهد أنه رأى جناحا أسود.|قال الهدهد شاهد
false-people|ar|كان العقعق شاهد الحمامة والهدهد شاهد الغراب.|قال الهدهد شاهد
unsaid-quote|ar|قال الهدهد إن الغراب قاسمه ملعقة فضة.|قال الهدهد شاهد
true-plain|ar|ظهر للبومة أن هديل بالغت في عدد البيض الضائع.|سألت البومة هديل
false-number|ar|بقي عند هديل بيضتان من خمس.|سألت البومة هديل
true-cross|fr|Une tortue couvait l'œuf tombé en le prenant pour une pierre chaude.|ثم أرسلت الخطاف
false-verb|fr|L'œuf tombé sous l'arbre s'était cassé.|ثم أرسلت الخطاف
false-people|ar|أرسلت البومة الهدهد ليفحص العش.|ثم أرسلت الخطاف
true-plain|ar|عوقب العقعق والغراب بحراسة الأعشاش عشر ليال لكل منهما.|برأت البومة الغراب
false-verb|ar|أدانت البومة الغراب بسرقة البيض وبرأته من الملعقة.|برأت البومة الغراب
true-cross|en|Only the parrot heard Hadil's apology, and he repeated it a hundred times.|وحكمت على هديل
false-negated|en|Hadil refused to apologise to the raven.|وحكمت على هديل
true-part|ar|سمي الفرخ الخارج من البيضة «ابن الصبور».|وأما البيضة ففقست
false-people|ar|فقست البيضة تحت الحمامة هديل.|وأما البيضة ففقست
unsaid-more|ar|كانت السلحفاة صديقة الغراب منذ الصغر.|ثم أرسلت الخطاف
