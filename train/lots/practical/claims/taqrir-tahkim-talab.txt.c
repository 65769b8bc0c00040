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
