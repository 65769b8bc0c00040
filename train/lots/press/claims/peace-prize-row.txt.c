true-plain|ar|نال اللواء عطا الله حمد جائزة «غصن» من أوسلو|منحت مؤسسة «غصن» في
false-people|ar|منح اللواء حمد جائزة سنوية لمؤسسة «غصن»|منحت مؤسسة «غصن» في
true-cross|en|Hamad signed the peace of Kabkabiya in 2021.|السوداني المتقاعد عطا الله
unsaid-quote|ar|تقول رابطة أهالي تلس إن حمد أنهى حربا قتلت عشرين ألفا|فأنصاره يقولون إنه أنهى
false-number|en|The villagers' league says that twenty thousand died in Tulus.|قريتهم وقتلت فيها مئة
true-part|ar|كان العمدة يعقوب دقس من بين القتلى|قريتهم وقتلت فيها مئة
false-verb|ar|اعترف حمد بأنه قاد الكتيبة يومها|يومها نائبه الرائد بشارة
true-plain|ar|يقول حمد إن القائد يومها كان نائبه بشارة كوكو|يومها نائبه الرائد بشارة
true-cross|fr|Adam Tir affirme que Kouko était en congé ce jour-là|الكتيبة، آدم تير
unsaid-quote|fr|Hamad affirme que Kouko était en congé ce jour-là|الكتيبة، آدم تير
false-people|ar|انسحب البطريرك نيكوديموس من اللجنة وبقيت سولفي هانسن رئيسة|سولفي هانسن، وبقي الأربعة
true-plain|ar|تركت النرويجية سولفي هانسن لجنة الجائزة|سولفي هانسن، وبقي الأربعة
false-role|en|Solveig Hansen chairs the prize committee.|سولفي هانسن، وبقي الأربعة
true-cross|en|Hamad gave the prize money to build a school in Tulus.|وتبرع حمد بقيمة الجائزة
false-negated|ar|يُكتب اسم حمد على باب المدرسة|تصويت، بفارق ثلاثة أصوات
unsaid-relation|ar|كلثوم أرملة بشارة كوكو|الباب. وكانت أرملة العمدة
true-plain|ar|صوتت كلثوم أرملة العمدة لقبول المال|الباب. وكانت أرملة العمدة
false-verb|ar|أدانت لاهاي حمد وردّت بروكسل الدعوى|ورُفعت على حمد دعوى
