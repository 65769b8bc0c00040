meta|ar|كاتب المقال|Yves-Marie Troadec|
define|ar|مين غيلان أوبرتان|bibliothécaire à Mostaganem|
howmuch|ar|كم يوم احتاجت لتلقى الكتاب|onze jours|mit onze jours
who|en|who criticised the author|Salim Bessaïh|
quote|en|How long would a search engine take, says Bessaih?|en une seconde;;une seconde|
who|ar|مؤلف كتاب الرياح مين|Ferrandi|
where|ar|أين طُبع كتاب الرياح|Livourne;;à Livourne|
when|en|year it was printed|1731|
where|ar|وين كان محطوط بالغلط|parmi les livres de cuisine|
why|en|why was it shelved with cookery|à cause d'une recette de gelée manuscrite sur la page de garde;;une recette de gelée manuscrite sur la page de garde|
when|ar|في أي يوم خطر لها المكان الصحيح|le neuvième jour|
why|ar|شو اللي خلاها تفكر بكتب الطبخ|sa grand-mère notait ses recettes dans un missel;;parce que sa grand-mère notait ses recettes dans un missel|
when|en|since when has the essayist been writing his book|depuis 2004;;2004|
who|ar|مدير المكتبة|Kaddour Lahlou;;M. Kaddour Lahlou|
howmany|en|posts the director wants to cut|deux postes sur cinq;;deux postes|
howmuch|ar|سعر الروبوت|96 000 euros|
howmuch|fr|débit du robot|400 volumes à l'heure|
where|ar|وين شاف الكاتب روبوت شغال|Rotterdam;;À Rotterdam|
when|en|when does the Rotterdam machine work|de nuit;;le travail de nuit|
no|ar|طرد دي هان موظفين؟|n'a renvoyé personne|
whom|en|whom did de Haan hire|une conteuse|
when|ar|امتى هتتقاعد أمينة المكتبة|en juin;;juin|
quote|ar|قولها عن ضياع الكتب|Les livres ne se perdent pas, ce sont les gens|
no|en|was she asked about the robot|On ne l'a pas consultée sur le robot|
what|fr|que lui aurait-elle fait faire|ranger les revues|
what!|ar|عنوان الكتاب الذي يكتبه ترواديك||un livre depuis 2004
howmuch!|en|what did the Rotterdam robot cost||À Rotterdam
who!|ar|من وضع الكتاب بين كتب الطبخ||Il avait été rangé
what!|ar|اسم جدة أوبرتان||sa grand-mère
who!|en|Who will replace Aubertin?||prendra sa retraite
yes!|ar|هل اشترى لحلو الروبوت؟||voudrait supprimer
howmany!|en|How many books has Bessaih published?||n'en a pas fini un
who!|ar|من كتب وصفة الجيلي||une recette de gelée
when!|fr|quand Aubertin est-elle entrée à la bibliothèque||Mme Aubertin prendra
yes|ar|هل في روتردام يشتغل الروبوت ليلا|elle fait le travail de nuit|
howmuch!|en|Aubertin's salary||Mme Aubertin prendra
who!|ar|مين الحكواتية في روتردام||une conteuse
quote!|fr|que répondit Bessaïh à cet article||Salim Bessaïh écrit
howmuch|fr|combien de temps pour retrouver le livre|onze jours|mit onze jours
where|fr|où était rangé le traité sur les vents|parmi les livres de cuisine|
who|fr|le directeur de la bibliothèque|Kaddour Lahlou;;M. Kaddour Lahlou|
when|fr|départ à la retraite de la bibliothécaire|en juin;;juin|
howmuch!|fr|prix du robot de Rotterdam||À Rotterdam
# twins
howmany|ar|كم منصبا يريد حذفه المدير|deux;;deux postes|voudrait supprimer
howmany!|ar|كم موظف طرد دي هان||M. de Haan
howmany!|ar|كم كتابا أنهى ترواديك منذ 2004؟||écris un livre depuis
when|en|When had the treatise been misfiled?|1963;;en 1963|rangé, en
when!|en|When was the jelly recipe written?||une recette de gelée
when!|en|When was it last borrowed?||rangé, en
howmany|fr|Combien de volumes par heure range la machine ?|400 volumes;;400|Le robot range
howmany!|fr|Combien de volumes par heure range Mme Aubertin ?||Le robot range
howmuch!|fr|Combien coûte la conteuse ?||embauché une conteuse
where|ar|وين شاف الآلة سنة 2017|Rotterdam;;À Rotterdam|j'en ai vu une
where!|ar|وين انطبع كتاب الطبخ||livres de cuisine
who!|en|Who printed Ferrandi's treatise?||imprimé à Livourne
