define|ar|من هي زينة كرم؟|la juge d'instruction qui a rouvert le dossier du vol 611|
who|ar|من أعاد فتح ملف الرحلة 611؟|Zeina Karam|Portrait
howmany|ar|كم راكب كان على الطيارة|73 passagers|
when|fr|En quelle année l'avion a-t-il été abattu ?|1986|
who!|fr|Qui a tué Antoine Karam ?||Antoine Karam
define|ar|أنطوان كرم مين كان|bâtonnier|
where|ar|أين اغتيل والد القاضية؟|devant le palais de justice de Baabda|
who|en|Who is her ex-husband?|Habib Rizkallah|
define|fr|Que fait Habib Rizkallah ?|chirurgien|
what|ar|شو اسم البسينة تبعها|Pourvoi|
who|ar|مين رئيس الصقور الخضر سابقا؟|Wajdi Hamadé|
who|fr|Qui accuse Hamadé d'avoir tiré le missile ?|deux témoins|
whom|ar|من يتهم وجدي حمادة؟|l'armée|Lui accuse
who!|ar|أي ضابط في الجيش أطلق الصاروخ على الرحلة 611؟||Son adversaire le plus
what|fr|Qu'a demandé Hamadé en avril ?|la révocation de la juge|
who|ar|من رفض طلب حمادة؟|le Conseil supérieur de la magistrature|
howmany|ar|بكم صوت رُفض الطلب؟|six voix contre quatre|
who!|ar|من رمى القنبلة على حديقة القاضية؟||un inconnu a jeté
whom|fr|Qui la grenade a-t-elle tué ?|le chien de son voisin|
define|en|Who is Fouad Nassif?|l'ancien artilleur;;Le témoin principal|
whom|ar|من اتهم نصيف في شهادة 1987؟|un officier étranger|
whom|ar|ومن يتهم الآن|Hamadé|Le témoin principal
who|ar|من صفع فؤاد نصيف؟|Hamadé|Le témoin principal
whom!|ar|من صفعه فؤاد نصيف؟||Hamadé l'a giflé
quote|fr|Pourquoi Nassif dit-il avoir menti ?|Avant, j'avais des enfants à nourrir|
who|ar|من احتفظ بالصندوق الأسود للرحلة 611؟|Tony Abi Rached|
define|ar|طوني أبي راشد؟|Le greffier|
where|en|Where is the black box of flight 611 now?|à Paris, au laboratoire du BEA;;Paris|
what!|fr|Que contient la boîte noire du vol 611 ?||personne ne sait encore
who!|ar|من أقال زينة كرم؟||la révocation de la juge
when!|ar|متى تزوجت زينة من رزق الله؟||Divorcée d'un chirurgien
whom!|fr|Qui Antoine Karam a-t-il assassiné ?||Antoine Karam
when!|en|When did Wajdi Hamadé die?||Wajdi Hamadé
what!|ar|سبب رفضها منصب لاهاي؟||refusé un poste à La Haye
who!|ar|من قتل فؤاد نصيف؟||Fouad Nassif
who!|en|Who slapped the judge?||Hamadé l'a giflé
whom!|ar|من عزل مجلس القضاء الأعلى؟||le Conseil supérieur
howmany!|ar|كم كان في طاقم الرحلة 611؟||73 passagers
quote!|fr|Qu'a répondu Zeina Karam à Hamadé ?||la révocation
# twins
how|ar|كم عمر قاضية التحقيق؟|quarante-six ans|À quarante-six ans
how!|ar|كم كان عمر أبيها يوم اغتياله؟||assassiné en 1991
when|en|In what month did the deputy ask for the judge's removal?|avril;;En avril|il a demandé la révocation
when!|en|In what month did the deputy resign?||il a demandé la révocation
howmany!|en|How many passengers survived flight 611?||ses 73 passagers
when|fr|Quel jour Nassif fut-il giflé ?|9 juin;;le 9 juin|l'a giflé
when!|fr|Quel jour Nassif fut-il arrêté ?||l'a giflé
where!|fr|Où Habib Rizkallah a-t-il étudié ?||puis à Lille
howmany|ar|قديش مرة تسكر الملف قبل|trois fois;;classé trois fois|classé trois fois
howmany!|ar|قديش مرة اعترف حمادة||Hamadé l'a giflé
what!|ar|شو سبب طلاقها من الجراح|| Divorcée d'un chirurgien
howmany!|fr|Combien de voix pour Hamadé aux dernières législatives ?||six voix contre quatre
who|ar|مين كاتب المحكمة اللي خبّى الصندوق|Tony Abi Rached|Le greffier Tony
who!|ar|مين محامي حمادة||Son adversaire le plus
who!|ar|من قائد الجيش المتهم بالصاروخ؟||Son adversaire le plus
define|en|Who was Fouad Nassif?|ancien artilleur;;l'ancien artilleur|Le témoin principal
who!|en|Who is the second witness against Hamadé?||Son adversaire le plus
why!|fr|Pourquoi le dossier fut-il classé la première fois ?||À quarante-six ans
