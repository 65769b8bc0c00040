define|ar|من هي سلوى جميل ناصر؟|Lebanese-born astronomer|
where|ar|وين ولدت عالمة الفلك سلوى؟|Zahlé|was born in
when|en|When was she born?|8 July 1919|
define|fr|Quel était le métier de Jamil Nasser ?|tailor|
who|ar|من كانت أمها؟|Hind|
define|ar|فؤاد ناصر شو كان|anarchist|
where|ar|أين شُنق أخوها فؤاد؟|Port-au-Prince|
why|en|Why was Fuad hanged?|for the murder of a customs officer|
who|ar|من القاتل الحقيقي لموظف الجمارك؟|Jules Petit|
who!|ar|ما اسم موظف الجمارك المقتول؟||a customs officer
who!|en|Who sentenced Fuad to death?||was hanged
who|ar|من منعها من استعمال المرقاب؟|Edwin Lind|
whom|en|Whom did Lind forbid to use the big telescope?|Salwa Nasser|was born in
define|ar|إدوين ليند|Her supervisor|
when|fr|Date de la découverte de la comète|3 March 1951|
who|ar|من أخذ نصف شهرة المذنب؟|Lind|put his name
where|ar|فين لقوا اعتراف ليند|in a letter to his sister|
who|ar|زوجها الأول مين|Rodrigo Vidal|
define|ar|رودريغو فيدال شو كان شغله؟|glassblower|
define|en|Who is Alma?|film editor|
who|en|Who was Ibrahim Farah?|the poet;;Nasser's second husband|Ibrahim Farah
howmuch|ar|كم يوم عاش زوجها الثاني بعد العرس؟|eleven days|
whom|ar|من طردت ناصر وهي مديرة؟|three astronomers|
who|fr|Qui l'a suspendue ?|the ministry|
why|ar|ليش أوقفوها شهرين؟|for letting shepherds use the dome as a shelter|
who|ar|من حاول عزلها سنة 1974؟|General Pinochet's government|
no|en|Did Pinochet's government succeed in removing her?|she stayed|
what|ar|أي وسام أعادته؟|the Order of the Cedar|
when|ar|متى ماتت|30 November 2004|
who|en|Who brought her ashes home?|Alma|Her ashes
who!|ar|من قتل إدوين ليند؟||after his death
who!|ar|أسماء الفلكيين الثلاثة المطرودين؟||dismissed three astronomers
whom!|fr|Qui Jules Petit a-t-il dénoncé ?||Jules Petit
where!|en|Where did Rodrigo Vidal die?||glassblower Rodrigo
when!|ar|متى ولدت ألما؟||Their daughter, Alma
quote!|ar|ماذا كتب ليند لأخته بالحرف؟||in a letter to his sister
howmany!|en|How many comets did she find altogether?||discoverer of the comet
why!|fr|Pourquoi Salwa et Rodrigo se sont-ils séparés ?||they parted in 1967
# twins
when|ar|متى اكتشفت سلوى المذنّب؟|3 March 1951|she found the comet
when!|ar|متى اكتشف مشرفها نجمًا باسمه؟||she found the comet
when!|en|When did Lind first see the comet?||had seen it first
how|fr|Combien de temps a duré le second mariage de Nasser ?|eleven days|eleven days after the wedding
howmuch!|fr|Combien de temps après le divorce Rodrigo Vidal est-il mort ?||they parted in 1967
where!|en|where was Fuad born|| was hanged in Port-au-Prince
who|en|Who really killed the customs man?|Jules Petit|the real killer
who!|en|Who really killed the tailor Jamil?||the real killer
howmany|ar|كم فلكي شالتهم من المرصد|three|she dismissed three astronomers
howmany!|ar|كم راعيًا سُجن بسبب القبة؟||letting shepherds use the dome
when!|en|In what year was the director given the Order of the Cedar?||the Kepler Medal in 1979
where!|ar|وين توفيت ألما؟||She died in Santiago
