who|ar|من قتل عمدة واد فضة؟|Nacer Merzougui|rendu son verdict
whom|fr|Qui Nacer Merzougui a-t-il tué ?|Laïd Belkacemi|
who|ar|من أمر بالقتل حسب الحكم؟|Abdelhak Chenouf|
what|ar|لقب شنوف شو|Hadj Béton|
define|fr|Qui est Abdelhak Chenouf ?|l'entrepreneur|
howmany|ar|كم رصاصة أصابت العمدة؟|deux balles|
where|ar|فين قتلوه|à la sortie de la mosquée|
when|en|When was the mayor killed?|2 octobre 2013|
howmuch|ar|كم سنة للقاتل؟|vingt ans|
howmuch|ar|وكم لشنوف|perpétuité|
who|fr|Qui préside la cour ?|Mustapha Zéroual|
why|fr|Que reprochait Chenouf au maire ?|d'avoir annulé le marché d'un lycée à 240 millions de dinars|
howmuch|en|value of the school contract|240 millions de dinars|
who!|ar|من اتصل بمرزوقي وسماه «ابن الأخ»؟||qu'il n'a jamais vu
what|fr|Comment l'inconnu appelait-il Merzougui ?|Neveu|
define|ar|كريمة جبار مين؟|la secrétaire du maire|
no|ar|هل أدينت كريمة؟|acquittement pour les trois autres|
who|ar|محامي شنوف|Lamine Saadi|
quote|fr|Que dit Me Saadi du verdict ?|si perdre un contrat faisait tuer, il n'y aurait plus de maires|
define|en|Who is Yamina?|La veuve|
define|ar|رضوان فرحات شو كان|Le préfet de l'époque|
where|ar|وين نقلوا الوالي؟|Tamanrasset|
who!|fr|Qui a muté le préfet Ferhat ?||muté à Tamanrasset
no|fr|Le ministère admet-il un lien ?|le ministère a démenti tout lien|
who|ar|من أخذ مكان العمدة بعده؟|Anis|
howmany|ar|عمر أنيس|23 ans|
who|en|Who finished the school?|Anis|Le fils du maire
whom!|ar|من الذي قتله لعيد بلقاسمي؟||a été tué
who!|en|Who killed Abdelhak Chenouf?||Hadj Béton
who!|fr|Comment s'appelle la grand-mère d'Anis ?||de sa grand-mère
who!|ar|ما اسما المتهمين الآخرين الذين برّئوا؟||les trois autres
howmuch!|fr|Combien Merzougui a-t-il été payé ?||a reconnu avoir tiré
what!|ar|قرار محكمة الاستئناف في قضية شنوف؟||fait appel
whom!|en|Whom did Yamina kill?||La veuve
quote!|ar|بماذا رد مرزوقي على الأرملة؟||Qui t'a payé
howmany!|fr|Combien de voix Anis a-t-il obtenues en 2017 ?||repris le siège
howmuch!|ar|كم كلفة جنازة العمدة؟||a été tué de deux balles
# twins
howmany|ar|كم يوما استمرت المحاكمة قبل الحكم؟|onze jours|Après onze jours d'audience
howmany!|ar|كم يوما استمرت محاكمة الاستئناف؟||a fait appel dans l'heure
where!|fr|À la sortie de quel lycée le maire a-t-il été tué ?||à la sortie de la mosquée
howmuch|fr|Peine du commanditaire ?|perpétuité|perpétuité pour le commanditaire
howmuch!|fr|Peine réclamée par le procureur contre la secrétaire du maire ?||acquittement pour les trois autres
who|en|To whom did the mayor give the cancelled contract?|une société d'Oran|attribué à une société
who!|en|To whom did the prefect give the school contract?||attribué à une société
who!|ar|المحامي اللي دافع عن مرزوقي اسمه ايه||avocat de Chenouf
where|ar|إلى أين نُقل رضوان فرحات بعد الاغتيال؟|Tamanrasset|a été muté
where!|ar|وين نقلوا رئيس المحكمة زروال؟||a été muté
when!|fr|En quelle année Karima Djebbar a-t-elle repris le siège du maire ?||a repris le siège de son père
what!|fr|Quel nom Anis a-t-il donné à la mosquée ?||le nom de sa grand-mère
who|ar|شكون القاضي رئيس المحكمة|Mustapha Zéroual|Selon le président
who!|ar|شكون النائب العام فالقضية||Selon le président
define|ar|أنيس بلقاسمي|Le fils du maire|Le fils du maire
who!|ar|من شغّل الرجل الذي هاتف مرزوقي؟||Selon le président
who!|en|Who is prefect of Oran?||Selon le président
why!|fr|Pourquoi Chenouf avait-il perdu le marché du lycée d'Oran ?||Selon le président
