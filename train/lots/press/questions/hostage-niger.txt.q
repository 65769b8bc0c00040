whom|ar|من الرهينة الذي أُفرج عنه؟|Urs Baumgartner|
define|fr|Quel est le métier de Baumgartner ?|vétérinaire|
who|fr|Qui a remis l'otage aux notables ?|les hommes d'Abou Sahel|
who|ar|مين أبو ساحل الحقيقي؟|Lamine Ould Chérif|
define|ar|شو كان يشتغل أبو ساحل قبل؟|un ancien douanier;;ancien douanier|
howmuch|ar|كم يوم بقي محتجزا|quatre cent onze jours|
who|ar|من باع الدليل للكتيبة؟|Abou Sahel|vendu en janvier
whom|fr|À qui Moussa a-t-il été vendu ?|Katiba du Puits|
howmuch!|fr|À quel prix Moussa a-t-il été vendu à la Katiba ?||vendu en janvier
define|ar|موسى أغ إبراهيم شكون؟|Son guide|
when|ar|متى خُطف الدليل والطبيب؟|11 juillet de l'année dernière|
no|ar|هل دفعت برن فدية بحسب قولها؟|n'avoir payé aucune rançon|
howmuch|ar|كم الفدية التي تحدث عنها حيدرة؟|trois millions d'euros|
who|en|Who paid, according to Haïdara?|une entreprise pharmaceutique|
who!|ar|ما اسم شركة الأدوية التي دفعت الفدية؟||une entreprise pharmaceutique
quote|fr|Pourquoi a-t-on compté l'argent deux fois ?|parce qu'il manquait toujours dix billets|
who|ar|من طرد أبو ساحل من الكتيبة؟|Abou Mossab|Il a fondé le Front
whom|fr|Qui Abou Mossab a-t-il chassé ?|Abou Sahel|Il a fondé le Front
whom!|ar|من طرده أبو ساحل من الجبهة؟||Il a fondé le Front
why|ar|بماذا اتهمه أبو مصعب؟|d'avoir détourné un convoi de cigarettes|
how|ar|كيف قُتل أبو مصعب؟|par un drone français près de Kidal;;un drone français|
who|fr|Qui dirige la Katiba aujourd'hui ?|Hamza|
who!|fr|Qui a tué Hamza ?||son frère Hamza
who!|ar|من قتل أبو ساحل؟||Abou Sahel, de son vrai nom
howmuch|en|How much weight did the hostage lose?|vingt-deux kilos|
who|ar|من أنقذ الطبيب البيطري من الماء الفاسد؟|Moussa|lui a sauvé la vie
whom!|fr|Qui Baumgartner a-t-il sauvé de la mort ?||lui a sauvé la vie
quote|ar|ماذا طلب المفرج عنه من الصحفيين؟|Écrivez son nom en premier|
define|ar|من هي فاديماتا؟|L'épouse de Moussa|
whom|fr|Qui Fadimata veut-elle rencontrer ?|le ministre de l'Intérieur|
who!|ar|ما اسم وزير الداخلية الذي رفض لقاء فاديماتا؟||le ministre de l'Intérieur
when!|fr|Quand Moussa a-t-il été libéré ?||toujours captif
when!|ar|متى وُلد شيخ حيدرة؟||Cheikh Haïdara
quote!|en|What did the Nigerien government say about the release?||n'a pas commenté
whom!|en|Whom did the French drone capture?||un drone français
no!|ar|هل أُطلق سراح موسى؟||toujours captif
where!|fr|Où est né Cheikh Haïdara ?||Cheikh Haïdara
no|ar|هل استقبل الوزير زوجة موسى؟|qui ne l'a pas reçue|
# twins
when|ar|متى أسّس أبو ساحل جماعته؟|2016;;en 2016|Il a fondé le Front
when!|ar|متى أسّس أبو مصعب الكتيبة؟||chassé de la Katiba
when!|fr|En quelle année Hamza a-t-il fondé le Front ?||Il a fondé le Front
who|en|Who took over after the Egyptian was killed?|Hamza;;son frère Hamza|lui a succédé
who!|en|Who took over the Front after Abou Sahel?||lui a succédé
where!|en|Near which town was Hamza killed?||Abou Sahel, de son
where|ar|فين كتقري فاديماتا|Agadez;;à Agadez|institutrice
where!|ar|فين تزاد موسى الدليل||L'épouse de Moussa
howmuch!|ar|كم كيلو نزل وزن موسى؟||a perdu vingt-deux kilos
howmuch|fr|Quel âge a le vétérinaire ?|58 ans|M. Baumgartner
howmuch!|fr|Quel âge a son guide ?||M. Baumgartner
when!|en|When did the Katiba release the guide?||Après quatre cent
who|ar|مين فاوض على الرهينة|Cheikh Haïdara;;Un négociateur malien, Cheikh Haïdara|Berne affirme
who!|ar|مين فاوض على الدليل||Berne affirme
who!|ar|من وزير خارجية سويسرا الذي أعلن الخبر؟||Berne affirme
who!|en|Which Frenchman was taken with Moussa?||Abou Sahel, de son
why!|fr|Pourquoi la Katiba garde-t-elle Moussa ?||Après quatre cent
