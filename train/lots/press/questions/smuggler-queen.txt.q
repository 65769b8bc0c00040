define|ar|من هي زهرة أيت لحسن؟|reine du kif repentie|
what|ar|لقب زهرة شنو|la Balance|On la surnomme
why|fr|Pourquoi ce surnom ?|parce qu'elle pèse tout, y compris les billets|
howmany|ar|كم عمرها|soixante-six ans|
where|en|Where was Zohra born?|Ketama|
define|fr|Que faisait son père Ahmed ?|instituteur|
why|ar|علاش طردوا باها؟|pour avoir giflé un inspecteur|
who|ar|زوجها مين؟|Driss Bouhali|
what|fr|Surnom de Driss|le Muet|
who|ar|من قتل إدريس بوهالي؟|la guardia civil|
whom|en|Whom did the guardia civil kill in 1984?|Driss Bouhali|
whom!|ar|من الحارس الذي قتله إدريس بوهالي؟||la guardia civil
who|ar|الأميرال مين؟|Hamid Chaïri|
whom|fr|Qui l'Amiral a-t-il envoyé incendier la ferme ?|deux hommes|
who|ar|من أحرق مزرعة زهرة؟|deux hommes|
who|ar|من قتل الأميرال؟|Xosé Pardo|
whom|en|Whom did Xosé Pardo murder?|Hamid Chaïri|Son grand rival
who!|ar|من قتل خوسيه باردو؟||Xosé Pardo
when|ar|متى اعترف القاتل|2002|
who!|fr|Comment s'appelaient les deux incendiaires ?||deux hommes
who|ar|لمن سلمت نفسها؟|Mehdi Zouhair|
define|ar|مهدي زهير|capitaine|
what|en|What condition did she set?|que son fils Younes, alors en prison à Malaga, soit transféré au Maroc|
who|ar|من عفا عنها؟|le roi|
whom!|fr|Qui Zohra a-t-elle fait tuer ?||l'enquête n'a rien prouvé
howmuch|ar|شحال قضات فالحبس|quatorze mois|
define|fr|Métier de Younes|avocat|
howmany|ar|كم مهرب دافع عنه يونس؟|dix-neuf trafiquants|
quote|fr|Que reproche-t-elle à son fils ?|Il gagne, dit-elle, c'est ça que je lui reproche|
howmuch|ar|ثمن العسل|220 dirhams le pot;;220 dirhams|
what|en|What are the lemon trees called?|l'un nommé Juge et l'autre Procureur|
who!|ar|من سجن يونس في مالقة؟||en prison à Malaga
when!|ar|متى مات أبوها أحمد؟||un père instituteur
who!|en|Who was the inspector her father slapped?||giflé un inspecteur
howmuch!|fr|Combien pesait le kif saisi en 1984 ?||au large de Motril
quote!|ar|ماذا قالت زهرة للملك؟||le roi la gracie
howmany!|fr|Combien de pots vend-elle par an ?||220 dirhams
how!|en|How did Pardo kill the Admiral?||est assassiné en 1996
# twins
when|ar|متى قُتل زوجها المهرّب؟|1984;;en 1984|la guardia civil le tue
when!|ar|متى قُتل أبوها المعلم؟||père instituteur
when!|ar|متى تحبس يونس فمالقة||alors en prison à Malaga
how|en|At what age did she marry?|dix-sept ans;;à dix-sept ans|elle épouse
how!|en|At what age did her rival marry?||Son grand rival
howmany!|en|How many months did her son spend at Oukacha?||quatorze mois
when|fr|Depuis quand vend-elle du miel ?|2009;;depuis 2009|elle vend du miel
when!|fr|Depuis quand son fils est-il avocat ?||Younes, avocat
howmany!|fr|Combien d'années de prison Pardo a-t-il eues ?||a avoué en 2002
where|ar|فين تقتل الأميرال|Algésiras;;à Algésiras|est assassiné en 1996
where!|ar|فين تزاد الأميرال||surnommé « l'Amiral »
howmuch!|ar|بكم كانت تبيع كيلو الكيف؟||elle a vendu du kif
