meta|ar|مؤلفا كتاب التاريخ|Fatou Diagne, Marc-André Vial|
meta|en|publisher|Éditions du Baobab|
define|ar|شنو يعني comptoir|un établissement fortifié où une compagnie étrangère échange des marchandises sans posséder le pays alentour|
define|en|what was the "coutume"|une redevance|
table|ar|متى تأسس حصن أميلي|1671|120 barres
table|en|nationality of the Ndiobene company|danoise|80 barres
table|ar|كم كانت تدفع سنويا الشركة الفرنسية|120 barres|1671
table!|en|annual payment at Santa Rita||1540
table|fr|date de fermeture de Ndiobène|1702|80 barres
who|ar|مين صاحب المخازن اللي أجّروها|les Danois;;les Danois avaient loué|aux anciens courtiers
list|ar|ماذا كانت تملك آنا تيام|trois maisons, onze pirogues et le seul miroir de la côte|
define|en|signares|Les courtières|
howmany|ar|كم مرة وزعت الشركة الدنماركية أرباحا|un dividende;;ne versa qu'un dividende|
howmany|en|clerks buried on the coast|44|
howmany|ar|كم موظف بعتوهم من كوبنهاغن|61 commis;;61|
who|en|who stopped paying|Jens Holck;;Le gouverneur Jens Holck|
when|ar|في أي سنة وقف هولك الدفع|1700;;en 1700|
what|en|What did king Meissa cut off?|l'eau|
no|ar|قطع الملك الطريق؟|non pas la route|
howmuch|ar|كم شهر صمد هولك|quatorze mois|
when|en|date of the treaty|le 3 mai 1702;;3 mai 1702|
who|ar|مين وقع باسم الملك|Anna Thiam|par Anna Thiam pour le roi
who|en|who signed for the Danes|l'aumônier|par l'aumônier pour
why|ar|ليش هولك ما وقع بنفسه|Holck ayant perdu la raison;;ayant perdu la raison|
what|en|what was given in exchange for the fort|deux bateaux;;contre deux bateaux|
who|ar|صاحب اليوميات مين|Peder Friis;;l'aumônier Peder Friis|
why!|ar|لماذا أُغلق حصن أميلي سنة ١٧٧٨||Pourquoi Fort-Amélie
why!|en|why did Holck stop paying||cessa de payer
when!|ar|متى ماتت آنا تيام||Anna Thiam possédait
who!|en|who succeeded king Meissa||Le roi Meïssa
howmuch!|ar|قيمة الأرباح اللي وزعوها||dividende en quarante-trois ans
table!|ar|كم دفع كومبتوار غوري سنويا||80 barres
who!|en|Who poisoned the cisterns?||avec des citernes
whom!|ar|من الذي عزله هولك||Jens Holck
howmany!|en|how many shareholders were there||les actionnaires
what!|fr|nom des deux bateaux||deux bateaux
yes|ar|هولك جن؟|Holck ayant perdu la raison|
howmany!|en|how many slaves passed through Ndiobene||établissement fortifié
whom!|fr|qui Anna Thiam épousa-t-elle||Anna Thiam possédait
define|fr|définition d'un comptoir|un établissement fortifié où une compagnie étrangère échange des marchandises sans posséder le pays alentour|
who|fr|le gouverneur de Ndiobène|Jens Holck;;Le gouverneur Jens Holck|
when|fr|date du traité|le 3 mai 1702;;3 mai 1702|
why!|fr|pourquoi Fort-Amélie a fermé||Pourquoi Fort-Amélie
quote|fr|que dit l'aumônier dans son journal|Nous avions de l'or dans les coffres et personne à qui acheter un verre d'eau|
# twins
when|ar|متى تسكر حصن أميلي|1778|120 barres
when!|ar|متى تسكرت مخازن البرتغاليين||Santa Rita ferma
howmany!|ar|كم موظفا فرنسيا دُفن في حصن أميلي؟||furent enterrés sur place
howmany|en|How many canoes had Anna Thiam?|onze pirogues;;onze|Les courtières
howmany!|en|How many canoes had the king?||Les courtières
howmany!|en|How many ships did Copenhagen send?||furent enterrés sur place
who|fr|Qui signa pour les Danois ?|l'aumônier|Le traité fut signé
who!|fr|Qui signa pour les Français ?||Le traité fut signé
when!|fr|En quelle année mourut Holck ?||ayant perdu la raison
howmany|ar|شحال صبر الحاكم بلا ما|quatorze mois|Holck tint
howmany!|ar|شحال صبر الملك بلا حديد||cessa de payer
who!|en|Who governed Fort-Amélie?||120 barres
