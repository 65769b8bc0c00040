when | ar | أي يوم بتسكر مسابح تاماريس | le lundi;;Fermeture le lundi pour nettoyage | Fermeture le lundi
when | fr | nocturne à la piscine c'est quel jour | le jeudi;;le jeudi jusqu'à 22 h | le jeudi jusqu'à
howmuch | ar | كم سعر الدخول للطالب | 2,60 €;;réduite 2,60 € | réduite 2,60
howmuch | fr | durée de validité carte 10 bains | huit mois | valable que huit mois
who | ar | مين ما كان بدو يسمح بالبوركيني؟ | Yannick Orsoni;;directeur Yannick Orsoni | directeur Yannick Orsoni
yes | fr | les combinaisons couvrantes sont permises ? | les combinaisons couvrantes sont admises depuis le vote du 3 mars;;sont admises depuis le vote du 3 mars;;sont admises | combinaisons couvrantes
no | ar | هل يمكن استئجار منشفة؟ | Nous ne louons ni serviettes ni maillots | ni serviettes ni maillots
howmany | fr | un adulte peut amener combien de petits max | pas plus de trois enfants par adulte;;trois enfants par adulte;;trois enfants | trois enfants par adulte
howmuch | ar | حرارة مي الحوض الكبير | 28 °C;;28 °C au grand bassin | 28 °C
why | fr | pourquoi l'eau est moins chaude qu'avant | pour économiser le gaz;;économiser le gaz | économiser le gaz
who | en | who teaches water aerobics at Les Tamaris? | Samira Lotfi | Samira Lotfi
where | fr | au bout de 15 jours où vont les objets perdus de la piscine | à la mairie annexe, rue du Four;;la mairie annexe, rue du Four;;mairie annexe, rue du Four | mairie annexe
when! | fr | quand le tremplin sera-t-il réparé | | réparation du tremplin
why! | ar | ليش كان مدير المسبح ضد البوركيني | | directeur Yannick Orsoni
howmuch! | fr | tarif famille piscine Les Tamaris ? | | Entrée 4,20
howmany! | ar | كم عدد خزائن غرف الملابس | | Nous ne louons ni
who! | fr | qui donnait les cours de plongeon avant | | Les cours de plongeon
define! | fr | quelles sont les qualifications de Bruno Castel | | Bruno Castel
