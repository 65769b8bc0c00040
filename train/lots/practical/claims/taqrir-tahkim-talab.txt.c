true-plain|ar|رأست لجنة التحكيم القاصة منية بوعتور|القاصّة منية بوعتّور
false-role|ar|زبيدة شقرون ناقدة ليبية|القاصّة منية بوعتّور
true-cross|en|The pupil Adam ben Hassine, aged 14, had a full vote.|والتلميذ آدم بن حسين
false-negated|en|The pupil Adam had no right to vote.|والتلميذ آدم بن حسين
false-number|ar|استُبعدت 41 قصة لأن آباءً كتبوها|استُبعدت ٤١ لأنها تجاوزت
true-part|ar|أقصيت ست قصص لأنها من كتابة آباء|استُبعدت ٤١ لأنها تجاوزت
false-people|ar|كتبت مريم كمون قصة «بئر بلا حبل»|بئر بلا حبل» لرؤى
true-cross|fr|« Le Puits sans corde » est de Rou'a Toumi, de Gafsa|بئر بلا حبل» لرؤى
false-people|ar|صوّتت زبيدة في الجولة الأولى لـ«حصة الفراغ» وحدها|صوتا هو صوت آدم
unsaid-quote|ar|قالت زبيدة إن قصة مريم مكتوبة بيد أكبر من سنها|مكتوبة بيد أكبر من سنها
true-plain|ar|شكّك فرج الورفلي في أن مريم هي التي كتبت قصتها|مكتوبة بيد أكبر من سنها
unsaid-relation|en|Maryam is Zubayda's daughter.|فغضبت زبيدة وقالت إن
false-people|ar|طلبت زبيدة من الرئيسة أن تخرج من التصويت|طلبت الرئيسة من زبيدة
true-cross|en|The chair asked Zubayda not to vote on that story, and she left.|طلبت الرئيسة من زبيدة
true-plain|ar|كسبت رؤى في الجولة الثانية بثلاثة أصوات بعد أن بدّل آدم صوته|غيّر آدم صوته
false-number|ar|نالت الفائزة الأولى 600 دينار|الأولى ١٢٠٠ دينار
false-people|fr|Anas al-Warfalli est le fils de Zoubeida|ابن أخي عضو اللجنة
true-plain|ar|صاحب «حصة الفراغ» هو أنس ابن أخي فرج الورفلي|ابن أخي عضو اللجنة
false-verb|ar|صوّت فرج لقصة أنس في الجولتين|لم يصوّت فرج لقصته
false-people|ar|تسلمت رؤى جائزة أمها المريضة بالحصبة|وتسلمت أمها الجائزة
true-plain|ar|ترأست القاصة منية بوعتّور لجنة التحكيم.|أعضاء اللجنة
false-role|ar|ترأس الناقد فرج الورفلي لجنة التحكيم.|أعضاء اللجنة
true-cross|en|Adam Ben Hussein, a pupil of fourteen, had a full vote.|أعضاء اللجنة
false-negated|en|Adam Ben Hussein sat on the jury without a vote.|أعضاء اللجنة
true-part|ar|استبعدت ست قصص كتبها آباء.|وصلت ٢٣٧ قصة
false-number|ar|استبعدت ٤١ قصة لأن آباء كتبوها.|وصلت ٢٣٧ قصة
false-people|fr|« Le puits sans corde » est de Mariem Kammoun, de Sfax.|القائمة القصيرة
true-cross|fr|Yassine Abdessalem, de Tobrouk, écrivit « Ma grand-mère parle robot ».|القائمة القصيرة
true-plain|ar|صوت آدم في الجولة الأولى كان لـ«حصة الفراغ».|في الجولة الأولى
false-people|ar|صوّت آدم في الجولة الأولى لقصة رؤى.|في الجولة الأولى
unsaid-quote|ar|قالت زبيدة إن قصة مريم مكتوبة بيد أكبر من سنها.|قال فرج الورفلي
true-part|ar|مريم تلميذة سابقة لزبيدة.|قال فرج الورفلي
false-people|en|The president asked Faraj al-Werfalli to leave the vote on Mariem's story.|قال فرج الورفلي
true-cross|en|Roua won in the second round with three votes after Adam changed his.|في الجولة الثانية
false-number|ar|الجائزة الأولى ستمئة دينار ورف كتب.|الأولى ١٢٠٠ دينار
true-plain|ar|الكاتب المستعار أنس الورفلي، وعضو اللجنة عمه.|تبين بعد فتح الظروف
false-verb|ar|صوّت فرج لقصة ابن أخيه في الجولتين.|تبيّن بعد فتح الظروف
false-people|ar|سُحبت الجائزة الثانية من مريم وأعطيت لأنس.|تبيّن بعد فتح الظروف
unsaid-relation|ar|أنس الورفلي ابن فرج.|تبيّن بعد فتح الظروف
false-people|fr|Roua reçut elle-même le prix à la Bibliothèque nationale.|حفل التسليم في
true-part|fr|La mère de Roua reçut le prix parce que sa fille avait la rougeole.|حفل التسليم في
