define|ar|شنو هي قضاعة الآبار|Petit carnivore aquatique des foggaras du Touat|
howmuch|ar|طولها كم|de 48 à 55 cm|
howmuch|en|weight of the male|2,1 kg|
what|ar|لون فروها عند الولادة|gris|
when|en|at what age does it turn white|à trois ans;;trois ans|
no|ar|هل هي عمياء|ne sont pas atrophiés|
who|en|who claimed in 1902 that its eyes were wasted|le capitaine Lestrade|
what|ar|ماذا تأكل في الشتاء|chauves-souris tombées;;de chauves-souris tombées|
why|en|why no fish in its diet|il n'y en a pas dans les foggaras;;puisqu'il n'y en a pas dans les foggaras|
who|ar|مين جاب السمك لتمنطيط|un instituteur|
when|fr|mois des naissances|en août;;août|
howmuch|ar|مدة الحمل|70 jours|
howmuch|en|how long does the father stay away|quarante jours|
who|ar|من لاحظت رجوع الأب|Malika Zouaoui|
define|en|Malika Zouaoui|vétérinaire à Adrar|
define|ar|من هم الكيالين؟|les mesureurs d'eau|
quote|ar|شو بيقولوا الكيالين عن الفقارة اللي ما فيها قضاعة|meurt dans les sept ans|
who|en|Who proved them wrong?|Thomas Grün|
when|ar|متى ترحل القضاعة فعلا|quand le débit baisse|
howmany|ar|عددهم سنة ١٩٩٦|620|
howmany|en|population in 1970|1 400|
why|ar|سبب نزول مستوى الماء|Les pompes à moteur|
where|fr|où se trouve l'élevage|Ghardaïa;;à Ghardaïa|
howmany|ar|كم وحدة ماتت بعطل الفلتر|13|
howmuch|en|value of the stamp|25 dinars|
what|ar|ما الغلط في الطابع|a représenté une loutre d'Europe|
who!|en|name of the stamp's artist||Le dessinateur
howmany!|ar|كم قضاعة في المربى اليوم||Un élevage
who!|ar|ما اسم معلم تمنطيط||un instituteur en 1958
howmuch!|fr|vitesse de nage||Petit carnivore
howmuch!|ar|كم تعيش القضاعة||à trois ans
where!|en|where was Thomas Grün born||Thomas Grün
who!|ar|من قتل القضاعات في غرداية||en a tué 13
howmuch!|ar|وزن الانثى بالضبط||la femelle un peu moins
yes!|en|is it protected by Algerian law||moins de 300
when!|fr|quand le capitaine Lestrade est-il mort||le capitaine Lestrade
yes|ar|هل تعيش عمرها كله تحت الأرض|toute sa vie sous terre|
howmuch!|en|price of an otter||Un élevage
whom!|ar|من رافقته مليكة في الفقارة||Malika Zouaoui
howmany!|fr|effectif en 2010||1 400 en 1970
whom!|en|whom did the teacher of Tamentit marry||un instituteur en 1958
which!|ar|أي شركة صنعت الفلتر||une panne de filtre
what|fr|que mange-t-elle l'hiver|chauves-souris tombées;;de chauves-souris tombées|
howmuch|fr|durée de la gestation|70 jours|
who|fr|qui a décrit l'absence du père|Malika Zouaoui|
why|fr|pourquoi la nappe a-t-elle baissé|Les pompes à moteur|
why!|fr|pourquoi le filtre est-il tombé en panne||une panne de filtre
# twins
when|ar|متى فُتح مربى غرداية|2011;;en 2011|Un élevage à Ghardaïa
when!|ar|متى أُغلق مربى غرداية؟||Un élevage à Ghardaïa
howmany!|ar|شحال ماتو فمربى أدرار||une panne de filtre
howmany|en|How many were left in 1996?|620|Effectifs
howmany!|en|How many were left in 1958?||Effectifs
howmany!|en|How many pumps lowered the water table?||Les pompes à moteur
howmuch|fr|De combien la nappe a-t-elle baissé ?|neuf mètres;;de neuf mètres|fait baisser la nappe
howmuch!|fr|De combien le débit de Tamentit a-t-il baissé ?||fait baisser la nappe
howmany!|fr|Combien de jours la femelle quitte-t-elle la galerie ?||quitte la galerie pendant
when|ar|فاش شهر كتولد|août;;en août|La femelle met bas
when!|ar|فاش شهر كترجع للضو||dès qu'il atteint
who!|fr|Quel hydrologue a décrit le retour du père ?||Thomas Grün
