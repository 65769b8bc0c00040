when | fr | horaires du bureau l'après-midi | de 15 h à 20 h
who | ar | من حارس الليل في المخيم عند البحيرة | Baptiste Oury
whom | fr | à qui ouvre-t-il la nuit | qu'aux pompiers et aux femmes sur le point d'accoucher;;aux pompiers et aux femmes sur le point d'accoucher
which | ar | أي أماكن محجوزة | les numéros 1 à 12;;numéros 1 à 12
when | ar | متى ممنوع النار في ليه روزو | du 15 juin au 15 septembre
whom | en | whose tent burned | celle du garde champêtre;;garde champêtre
why | ar | لماذا القطط ممنوعة | par suite d'une pétition des pêcheurs;;une pétition des pêcheurs
when | fr | quand les chiens peuvent-ils courir libres | de 6 h à 7 h;;de 6 h à 7 h sur la petite plage
what | ar | شو يصير بعد ثالث انذار ضجة | un départ sans remboursement
when | en | when is swimming supervised | de 11 h à 18 h en juillet et en août;;de 11 h à 18 h
why | fr | pourquoi le ponton nord est-il fermé | depuis l'accident de 2021;;l'accident de 2021
howmuch | ar | كم زيادة العشرة أمبير بالليلة | 3 euros;;3 euros de plus par nuit
where | fr | où recharger sa voiture | à la borne
table | ar | سعر البالغ في الموسم الغالي | 6,50
table | fr | emplacement caravane en basse saison | 7,50
table | en | price for a dog in high season | 2,50
table | ar | طفل عمره 5 بموسم الرخص | 2,00 | Enfant (3
table | ar | الزائر باليوم في الموسم المنخفض | gratuit
when | ar | من متى لمتى الموسم العالي | du 5 juillet au 25 août
when | fr | début de la haute saison autrefois | le 1er juillet;;1er juillet
howmuch | en | tourist tax | 0,60 euro;;0,60 euro par adulte
howmuch | ar | العربون كم بالمية | 30 %
who | ar | مديرة المخيم البلدي | Fanny Kessel
who | ar | مين ماسك البقالة | Aloïs;;son père Aloïs
how | fr | combien de voix contre la piscine | neuf voix;;neuf voix contre six
yes | ar | هل امتنعت رئيسة البلدية عن التصويت | la maire s'étant abstenue
table! | fr | prix d'un chat en haute saison aux Roseaux | | Emplacement caravane
who! | ar | مين انصاب في حادث 2021 بالرصيف الشمالي | | accident de 2021
section! | fr | article 9 du règlement des Roseaux | | 7. Électricité
whom! | fr | à qui Fanny Kessel a-t-elle succédé à l'épicerie ? | | l'épicerie
howmuch! | ar | كلفة مشروع المسبح في ميرفال | | piscine
table! | ar | سعر الكرفان السكني الجاهز بالليلة ليه روزو | | Emplacement caravane
why! | fr | pourquoi la maire s'est-elle abstenue ? | | abstenue
who! | en | names of the two babies born at the campsite in 2022 | | Baptiste
howmany! | ar | كم مكان تخييم في ليه روزو كله | | réservés aux habitués
yes! | ar | هل طرد بابتيست اوري احد المخيمين | | Baptiste
how! | ar | كيف احترقت خيمة الحارس الريفي | | garde champêtre
when! | fr | quand Aloïs Kessel a-t-il fondé le camping ? | | Aloïs
# twins
table|ar|خيمه بالصيف الغالي كم الليلة|8,00|Emplacement tente
table!|ar|خيمة بالشتا كم الليلة؟||Emplacement tente
table|fr|Un enfant de huit ans en août ?|3,20|Enfant (3
table!|fr|Un enfant de deux ans en août ?||Enfant (3
howmany|en|How many councillors were against the pool?|neuf|par neuf voix
howmany!|en|How many anglers signed the petition?||pétition des pêcheurs
who|ar|مين كان مدير المخيم قبلها|Aloïs|La directrice, Fanny
who!|ar|مين كان حارس الليل قبله||Baptiste Oury
when|fr|De quelle heure à quelle heure faut-il se taire ?|de 23 h à 7 h;;23 h à 7 h|Silence de
when!|fr|De quelle heure à quelle heure l'épicerie ouvre-t-elle ?||l'épicerie
howmuch!|ar|كم يورو شحن السيارة عالعمود؟||à la borne
when!|en|When did a caravan burn?||brûlé en 2019
