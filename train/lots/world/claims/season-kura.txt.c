true-plain|ar|أُعفي عدنان بوشيبة بعد ست جولات ونقطتين|بدأ الموسم عدنان بوشيبة
false-people|ar|خلف عدنان بوشيبة ياسين العرفاوي مؤقتا|بدأ الموسم عدنان بوشيبة
true-cross|en|Arfaoui won all three of his matches but lacked the A licence.|بدأ الموسم عدنان بوشيبة
false-verb|en|The president confirmed Arfaoui as coach after his three wins.|بدأ الموسم عدنان بوشيبة
false-verb|ar|أقال النادي نونو فاريا ودفع له تعويضا|جاء البرتغالي نونو فاريا
true-plain|ar|ترك فاريا النادي من تلقاء نفسه فلم ينل تعويضا|جاء البرتغالي نونو فاريا
false-role|fr|Hédi Mokrani est le président du club|وأنهى الموسم ابن المدينة
true-cross|fr|Mokrani, 68 ans, avait pris sa retraite en 2010|وأنهى الموسم ابن المدينة
false-number|ar|فاز الفريق مع مقراني بإحدى عشرة مباراة من تسع عشرة|تحت مقراني كسب الفريق
true-part|ar|صعد الفريق في المركز الثاني|تحت مقراني كسب الفريق
false-people|ar|سجل سفيان الزواري 14 هدفا وكوامي أدو 11|الهدّاف الغاني كوامي أدو
true-plain|ar|أدو لاعب مُعار من حمام الأنف|الهدّاف الغاني كوامي أدو
false-people|ar|كسر غيث باب غرفة الملابس وعوضه دحمان|الحارس أيمن دحمان تلقى
true-cross|en|Ghaith conceded only one goal in four matches.|الحارس أيمن دحمان تلقى
false-negated|en|The team won its second-round cup tie against Zarzis.|في الكأس خرج الفريق
false-verb|ar|اشترى النادي المدافع إلياس من الإسماعيلي المصري|ديون النادي بلغت
true-plain|ar|تراجعت الديون بفضل بيع إلياس للإسماعيلي|ديون النادي بلغت
unsaid-quote|ar|قال الجريء عن مقراني إنه يسمع الكلام بعد أسبوع|الرئيس منصف الجريء أعلن
unsaid-relation|ar|رؤوف بن عمر صهر منصف الجريء|ديون النادي بلغت
true-plain|ar|تعاقب على الفريق في الموسم أربعة مدربين.|صعدوا في مايو
false-verb|ar|هبط الفريق في مارس وصعد في مايو التالي.|صعدوا في مايو
true-cross|en|Adnan Bouchiba was sacked after the sixth round.|بدأ الموسم عدنان
false-verb|en|Adnan Bouchiba resigned after the sixth round with two wins.|بدأ الموسم عدنان
true-part|ar|فاز ياسين العرفاوي بمبارياته الثلاث.|بدأ الموسم عدنان
false-negated|ar|ثبّت الرئيس ياسين العرفاوي مدربا لأنه فاز في مبارياته.|بدأ الموسم عدنان
true-cross|fr|Nuno Faria démissionna et ne reçut donc aucune indemnité.|جاء البرتغالي نونو
false-verb|fr|Le club limogea Nuno Faria en février et l'indemnisa.|جاء البرتغالي نونو
true-plain|ar|راتب فاريا هو الأعلى في تاريخ النادي.|جاء البرتغالي نونو
false-people|ar|حل الصفصافي أولا أمام نجم المكنين.|تحت مقراني كسب الفريق
true-part|ar|أحرز كوامي أدو أربعة عشر هدفا.|الهداف الغاني كوامي
false-people|ar|سجل كوامي أدو خمسة من ركلات الجزاء، والزواري معار.|الهدّاف الغاني كوامي
false-role|en|Kwame Adu is on loan from Ismaily.|الهدّاف الغاني كوامي
true-cross|en|The goalkeeper Aymen Dahmen broke the dressing room door with his hand.|الحارس أيمن دحمان
false-number|ar|تلقى غيث أربعة أهداف في مباراة واحدة.|الحارس أيمن دحمان
true-plain|ar|انخفضت ديون النادي إلى مليون وتسعمئة ألف دينار.|ديون النادي بلغت
false-verb|fr|Le club acheta le défenseur Elias à l'Ismaily pour six cent mille.|ديون النادي بلغت
unsaid-quote|ar|قال رؤوف بن عمر إن الرئيس كان يسمع الكلام بعد أسبوع.|الرئيس منصف الجريء
false-verb|en|President Moncef Jeri announced that he would stand again.|الرئيس منصف الجريء
unsaid-relation|ar|ياسين العرفاوي صهر منصف الجريء.|بدأ الموسم عدنان
