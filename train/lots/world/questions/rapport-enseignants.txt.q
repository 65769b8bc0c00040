when|ar|تاريخ الجلسة|mardi 12 avril 2016;;12 avril 2016|
define|ar|أجوا كرا نايبة وين|députée de Gagnoa-Nord|
who|en|education minister|Firmin Zadi;;M. Firmin Zadi|
howmany|ar|كم معلم اتأخر راتبه|740|
howmuch|en|average delay in pay|neuf jours;;de neuf jours en moyenne|
why|ar|سبب التأخير على كلام الوزير|un changement de banque;;à cause d'un changement de banque|
when|en|when did the bank get the order, according to the bank|le 4 avril;;4 avril|
when|ar|متى طار سقف المدرسة|le 19 février;;19 février|
where|ar|وين عم يدرسوا الاولاد هلق|sous un manguier|
who|en|Who won the roofing contract?|l'entreprise Toitivoire;;Toitivoire|
howmuch|ar|قيمة عقد السقف|23 millions de francs|
howmuch|en|rival bid|19 millions;;de 19 millions|
why|ar|لماذا رُفض العرض الأرخص|elle ne prévoyait pas de plafond;;parce qu'elle ne prévoyait pas de plafond|
when|fr|quand commencent les travaux|à la fin des pluies|
no|en|did the school ever have a ceiling|L'école n'a jamais eu de plafond|
define|ar|تيريز أماني|ministre de la Culture|Mme Thérèse Amani
where|ar|وين أعاروا القناع|Bruxelles;;à Bruxelles|
who|en|who is the village chief|Nanan Tiémoko|
no|ar|هل يعترف الشيخ أنه وافق|Le chef le conteste|
when|en|when is the mask due back|en octobre;;octobre|
howmuch|ar|مبلغ تأمين القناع|300 000 euros|
what|en|what was question 7 about|le prix du ciment|
who|ar|مين سحب سؤاله|Laurent Séry;;M. Laurent Séry|
why|en|Why did the sitting end?|faute d'électricité|
who|ar|رئيس الجلسة|Honoré Gnépa;;M. Honoré Gnépa|
howmuch!|ar|كم صار سعر الإسمنت||le prix du ciment
who!|en|name of the former culture minister||à mon prédécesseur
which!|ar|أي شركة قدمت عرض ١٩ مليون||L'offre concurrente
why!|en|why was Séry absent||absent
howmany!|ar|كم تلميذ في مدرسة زوكبانغبو||L'école de Zoukpangbeu
howmuch!|en|loan fee Brussels paid||prêté à Bruxelles
why!|ar|ليش طار السقف||a perdu son toit
which!|en|name of the new bank||un changement de banque
who!|ar|من قال: وإذا ما بدو يرجع؟||Une voix
quote!|fr|que répondit Mme Amani à la voix||Une voix
howmany!|ar|كم معلما لم يقبض في فبراير||n'ont pas été payés en mars
yes|ar|القناع مأمن عليه؟|Il est assuré pour 300 000 euros|
who!|en|who drives the Toitivoire lorries||l'entreprise Toitivoire
howmany!|fr|combien de masques le musée possède-t-il||le masque Gla
howmany|fr|combien d'enseignants payés en retard|740|
who|fr|à qui le marché du toit|l'entreprise Toitivoire;;Toitivoire|
when|fr|retour du masque|en octobre;;octobre|
howmuch!|fr|quel est le prix du ciment||le prix du ciment
no|fr|le chef reconnaît-il avoir donné son accord|Le chef le conteste|
# twins
howmany|ar|كم معلم تأخر معاشه|740|Aucun n'a pas été payé
howmany!|ar|كم معلم تأخر معاشه بأبريل||Aucun n'a pas été payé
howmany!|ar|كم يوما تأخر أمر البنك في فبراير؟||l'ordre lui est parvenu
howmuch|en|What was the losing bid?|19 millions;;de 19 millions|Le marché a été
howmuch!|en|What will the ceiling cost?||Le marché a été
when!|en|On what day did the works begin?||Les travaux commenceront
when|fr|Quand rentrera le masque ?|octobre;;en octobre|Mme Thérèse Amani
when!|fr|Quand est-il parti à Bruxelles ?||a été prêté à Bruxelles
when!|fr|Quand le manguier est-il tombé ?||sous un manguier
howmuch|ar|بكم مؤمنين على القناع|300 000 euros|Mme Thérèse Amani
howmuch!|ar|بكم مؤمنين على المدرسة||a perdu son toit
who!|en|Who spoke up from the floor about the mask?||Une voix
who|ar|شكون وزيرة الثقافة|Thérèse Amani;;Mme Thérèse Amani|Mme Thérèse Amani
who!|ar|شكون وزير المالية||ministre de l'Éducation
who!|ar|من أعار القناع من وزراء الثقافة السابقين بالاسم؟||Mme Thérèse Amani
why|en|Why was the cheaper bid thrown out?|elle ne prévoyait pas de plafond|Le marché a été
why!|en|Why did the roof blow off?||a perdu son toit
who!|fr|Quel ministre a demandé si le masque rentrerait ?||Une voix
