meta|ar|مخرجة الفيلم|Noémie Castagnet|
howmuch|en|running time of the documentary|26 min|
howmany|ar|كم فرن بالوادي|six fours|
who|ar|مين بيشعل الفرن|Lucien Barret|c'est Lucien Barret
when|en|how often is the oven lit|le premier samedi du mois|
why|ar|ليش مو يوم الجمعة|Le vendredi, y a le feuilleton|
define|ar|لوسيان شو كان يشتغل|facteur;;il était facteur|
howmany|en|families using it in 1950|quarante familles|
howmany|ar|كم عيلة هلق|neuf;;ils sont neuf|
what|ar|علامة عيلة بيرون على العجين|Les trois trous|
who|en|whose mark is the cross|les Mounier;;Mounier|La croix
why|en|Why did Samira give up the star?|l'étoile, c'était les Roche|
where|ar|سميرة من وين جايه|Batna;;de Batna|
when|en|when did Samira come|2003;;en 2003|
where|ar|وين بيشتغل جوز سميرة|la scierie;;à la scierie|
what|en|what's her bread made with|la semoule;;à la semoule|
quote|ar|رأي لوسيان بخبز سميرة|C'est le meilleur|
when|fr|date de construction du four|1742|
howmuch|ar|حصة الإقطاعي من الخبز|un pain sur seize|
who|en|mayor who wanted to pull it down|Fernand Girodet|
why|ar|ليه العمدة كان عايز يهده|pour faire passer le car|
how|en|How did Lucien stop the demolition?|Lucien a garé sa camionnette de la poste devant, onze jours;;a garé sa camionnette de la poste devant|
where|ar|لوين نقلوه عقابا|Nyons;;à Nyons|
no|en|did the bus ever come through|Le car n'est jamais passé|
howmuch|ar|كم ساعة نار لازم|quatre heures de feu;;quatre heures|
what|en|which wood is forbidden|sapin;;jamais de sapin|
how|ar|كيف يعرفون ان الفرن جاهز|Quand elle est blanche, c'est prêt|
yes|en|is Samira willing to take over|Moi je veux bien|
who!|ar|مين رح يستلم الفرن بعد لوسيان||Qui l'allumera
who!|en|who transferred Lucien||Il a été muté
what!|ar|اسم جوز سميرة||avec son mari
howmany!|en|age of Samira||Elle est arrivée
when!|ar|متى مات أبو لوسيان||Mon père l'allumait
howmuch!|en|cost of firewood||deux cents kilos
who!|ar|من هدم الأفران الخمسة التانية||Un seul chauffe
what!|fr|marque des Barret||Chaque pâton
yes!|ar|هل اعتذر جيروديه للوسيان||Fernand Girodet
when!|en|When will the mayor stand again?||le maire, Fernand
yes|ar|سميرة مستعدة تشعل الفرن؟|Moi je veux bien|
howmany!|en|how many loaves per firing||Il faut quatre heures
whom!|fr|qui Lucien a-t-il formé||Qui l'allumera
who|fr|qui allume le four|Lucien Barret|c'est Lucien Barret
howmany|fr|familles en 1950|quarante familles|
why|fr|pourquoi Samira a changé de marque|l'étoile, c'était les Roche|
who!|fr|qui reprendra le four||Qui l'allumera
howmuch|fr|ce que prenait le seigneur|un pain sur seize|
# twins
when|ar|ايمتى تبنى الفرن|1742;;en 1742|Le four a été construit
when!|ar|ايمتى تسكر الفرن التاني||Il y a six fours
when!|ar|متى ماتت السيدة روش؟||Mme Roche est venue
howmuch|en|How much beech does it take?|deux cents kilos;;deux cents kilos de hêtre|Il faut quatre heures
howmuch!|en|How much flour does Samira bring?||Son pain à elle
howmany!|en|How many loaves does the commune take a year?||La commune en prend
howmany|fr|Combien de temps à Nyons ?|six mois|Il a été muté
howmany!|fr|Combien de temps Lucien fut-il facteur ?||Lucien a 77 ans
how!|fr|Quel âge a Samira Belkacem ?||Elle est arrivée
what|ar|شنو علامة المونيي|La croix|Chaque pâton
what!|ar|شنو علامة جيروديه||le maire, Fernand
who!|en|Who parked a van in front in 1950?||Lucien a garé
