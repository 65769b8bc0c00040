meta|ar|كاتبة المدونة|Nawel Cherfaoui|
meta|en|date of the post|2 décembre 2022|
howmuch|ar|كم لتر ماي كان معاها|onze litres d'eau;;onze litres|
what|en|what broke on the bike|l'axe arrière;;l'axe arrière casse|
where|ar|عند أي كيلو انكسرت القطعة|kilomètre 63;;Au kilomètre 63|
whom|ar|لمن أعطت القطعة الاحتياطية|Karsten;;à Karsten, l'Allemand de Ghardaïa|
howmany|en|how many lorries went by without stopping|Trois camions;;Trois|
define|ar|مولود شو بيشتغل|transporte des climatiseurs à In Salah;;qui transporte des climatiseurs à In Salah|
no|en|did the driver want money|Il ne veut pas d'argent|
quote|ar|سؤال مولود لها|Pourquoi le vélo, puisqu'il y a la route|
who|en|the welder's real name|Abdelkader Bensaha|
what|ar|لقب اللحام|Chalumeau;;dit Chalumeau|
what|en|What did he make the new axle from?|une tige de parasol|en coupe un autre
table|ar|كم دفعت على العجلة|900 DA|900 DA
table|en|what did she pay for the axle|0 DA et une chanson|0 DA et
table!|ar|بكم الغدا||refusé
who|ar|مين صحّحلها الكلمات|Hiba;;Sa fille Hiba, huit ans|
howmany|en|how old is the welder's daughter|huit ans|
why|ar|من شو بتخاف نوال|des chiens de Laghouat|
howmuch|en|average daily distance|74;;74 en moyenne|
howmuch|ar|أطول مسافة في يوم واحد|131|
where|en|between which towns was the record|entre Berriane et Ghardaïa|
where|ar|أمها فاكراها فين|à Oran;;Oran|
when|ar|امتى رح توصل|le 14;;14|Ce sera
when|en|original arrival date|le 10|
no|fr|le puits de Zelfana est-il à sec|Il ne l'est pas|
when!|en|when did she actually reach Tamanrasset||Ce sera le 14
why!|ar|شو ردت على سؤال مولود||Pourquoi quoi
howmuch!|en|price of her bicycle||la seule pièce
howmany!|ar|كم عمر نوال||auteure:
where!|en|Where is Karsten now?||remontait vers le nord
who!|ar|اسم أم نوال||Et ta mère
what!|en|which Hasni song did she sing||du Hasni
howmuch!|fr|salaire de Mouloud||des climatiseurs
howmuch!|ar|كم كيلو قطعت يوم ٢٠||Jour 19
who!|ar|من دلّ اللحام عليها||trois personnes m'indiquent
yes|ar|البير في زلفانة فيه ماء؟|Il ne l'est pas|
howmany!|en|how many punctures so far||Pneu
what|fr|quelle pièce a cassé|l'axe arrière;;l'axe arrière casse|
howmany|fr|quel âge a Hiba|huit ans|
howmuch|fr|kilomètres par jour en moyenne|74;;74 en moyenne|
when|fr|jour d'arrivée prévu maintenant|le 14;;14|Ce sera
quote!|fr|que répondit-elle à Mouloud||Pourquoi quoi
# twins
when|ar|الساعة كم خرجت من المنيعة|5 h 40;;à 5 h 40|Partie à
when!|ar|الساعة كم وصلت عين صالح||qui transporte des climatiseurs
howmany!|ar|كم لتر ماء أعطت كارستن؟||onze litres d'eau
howmuch|en|What's her longest day?|131|Record : 131
howmuch!|en|What's Karsten's longest day?||Record : 131
howmuch!|en|What's her average in the Tassili?||74 en moyenne
who|fr|Qui l'a prise en camion ?|Mouloud|Le quatrième est celui
who!|fr|Qui l'a prise en camion au retour ?||Le quatrième est celui
howmany!|fr|Combien de camions transportait l'Allemand ?||Trois camions passent
what|ar|باش صلح اللحام المحور|une tige de parasol;;tige de parasol|en coupe un autre
what!|ar|باش صلح اللحام العجلة||Pneu
when!|ar|متى رجع كارستن إلى ألمانيا؟||qui remontait vers
