define|ar|من هي نبيلة حداد رو؟|the judge who jailed her own minister|
where|ar|أين توفيت القاضية نبيلة؟|Valletta|
where|en|Where was Nabila born?|Haifa|
when|ar|سنة ميلادها|1944|
who|ar|أبوها شو كان يشتغل؟|a tram conductor;;tram conductor|
define|en|What was her mother's trade?|a seamstress;;seamstress|
who|ar|زوجها مين؟|Thomas Rowe|
define|fr|Que faisait Thomas Rowe ?|botanist|
how|ar|كيف مات ابنها دانيال؟|drowned|
who|ar|من سجن وزير العدل؟|Haddad-Rowe|Nabila Haddad-Rowe, who died
whom|en|Whom did she send to jail in 1996?|Gaspard Leclair|
why|ar|بأي تهمة حُكم على لكلير؟|for selling passports;;selling passports|
who|en|Who appointed her to the bench?|Leclair|had appointed her
who|ar|من عفا عن لكلير؟|Amadou Silva|
who|ar|من أقالها أول مرة؟|Amadou Silva|
who|en|Who fired her the second time?|Mendes|The second dismissal
whom|ar|من أقالت الرئيسة مندس؟|Haddad-Rowe|The second dismissal
who!|en|Who dismissed President Silva?||Amadou Silva
whom!|ar|من الوزير الذي عيّنته القاضية حداد؟||had appointed her
who|fr|Qui a démissionné pour protester ?|Judge Pinto;;Pinto|
who|ar|من أعادها إلى المحكمة؟|Rosa Mendes|
define|ar|كوفي باتيست؟|the journalist;;journalist|
who!|ar|من قتل كوفي باتيست؟||found dead in the harbour
where|en|Where was Baptiste's body found?|in the harbour;;harbour|
howmany|ar|كم نسخة باع كتابها الممر الطويل؟|60,000 copies|
howmany|en|How many publishers rejected A Small Key?|nine publishers|
quote|fr|Que disait-elle de son livre de cuisine ?|the only one that nobody threatened to sue me for|
what!|en|What was the title of her cookbook?||a cookbook
who|ar|من بعث الورد للجنازة؟|Leclair|sent flowers
who|en|Who sent the flowers back?|Her surviving son|
when!|ar|متى توفي توماس رو؟||Thomas Rowe
when!|en|When did Gaspard Leclair die?||Leclair sent flowers
who!|ar|من حاكم حراس الرئاسة؟||The guard refused
who!|ar|من قتل نبيلة حداد؟||who died in Valletta
whom!|en|Whom did Judge Pinto dismiss?||Judge Pinto
who!|fr|Qui a élu Rosa Mendes contre Silva ?||Rosa Mendes
howmany!|en|How many copies did A Small Key sell?||A Small Key
yes|ar|هل رجعت للمحكمة بعد الإقالة الأولى؟|restored her in 2001|
no|fr|La garde a-t-elle livré Baptiste ?|The guard refused|
# twins
when|ar|متى وصلت القاضية إلى لاريسيا؟|1970;;in 1970|she moved to Larissia
when!|ar|متى وصل زوجها النباتي إلى لاريسيا؟||she moved to Larissia
when!|ar|متى وصلت ماري الخياطة لبيروت أول مرة قبل النكبة؟||The family left in 1948
howmany|en|How many years did the passport seller get?|four years;;four|for selling passports
howmany!|en|How many years did the presidential guard's chief get?||nobody was ever tried
where!|en|Where did Daniel drown?||Daniel drowned in 1989
when|fr|En quelle année la juge fut-elle rétablie ?|2001;;in 2001|restored her
when!|fr|En quelle année le juge Pinto fut-il rétabli ?||resigned in protest
who!|fr|Qui a remis Rosa Mendes à son poste ?||restored her in 2001
who|ar|مين رفض الكتاب اللي عن أمها|nine publishers|turned down by nine
howmany!|ar|كم ناشر رفض كتاب الطبخ||turned down by nine
howmany!|en|How many copies did the cookbook sell?||sold 60,000 copies
