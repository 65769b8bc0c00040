howmany|ar|كم خبزة تخبز محجوبة في اليوم الآن؟|deux cent vingt|
howmany|fr|combien de pains faisait-elle avant|six cents|
howmuch|ar|شحال كتاخد على الطبق|Un dirham le plateau;;Un dirham|
howmuch|fr|tarif du temps de son mari|cinquante centimes|
why|ar|علاش كعب الغزال أغلى؟|parce qu'il faut les surveiller;;il faut les surveiller|
how|ar|كيف تميز خبز كل زبون|Par le coup de doigt|
what|fr|quel signe font les filles du notaire|une croix|
whom|ar|لمن أعطت خبز العروس خطأً؟|sa belle-mère|
quote|ar|من قال إن المرأة أمام النار نحس|Si Abdeslam|
define|fr|Qui est Si Abdeslam ?|L'amine des fours|
who|ar|شكون كيخدم عندها من عائلة عبد السلام|Son fils|
what|ar|بماذا توقد الفرن؟|Des noyaux d'olive et de la sciure|
why|fr|pourquoi le four de la rue Assouel a-t-il été fermé|celui de la rue Assouel en brûlait|
when|ar|متى أغلقت البلدية فرن زنقة أسول|2014|
howmuch|ar|كم المساعدة التي عرضتها البلدية|quarante mille dirhams|
howmuch|fr|montant du devis pour passer au gaz|cent dix mille|
howmany|ar|كم مرة احترقت؟|Deux fois|
who|ar|من دفع ثمن العلاج في المصحة|le père de la mariée|
who|fr|Qui reprendra le four ?|Ma nièce Ghizlane;;Ghizlane|
what|ar|ماذا غيرت غزلان في العمل|les clients paient par mois|
where|ar|فين ولادها|Turin|
when|ar|متى مات زوج محجوبة؟|2006|
howmuch|fr|âge de Mahjouba Tazi|58 ans|
when|ar|أي يوم يرجع الناس إلى الفرن العمومي|le vendredi|
who|ar|من أجرى الحوار مع الفرّانة|Younès Lemrini|
why!|ar|كيف مات سي العربي؟||Si Larbi
howmany!|fr|Combien d'enfants a Ghizlane ?||Ghizlane
howmuch!|fr|Combien le père de la mariée a-t-il payé à la clinique ?||a payé la clinique
who!|ar|شكون هي العروس اللي تبدل خبزها||jeune mariée
who!|fr|Comment s'appelle le boulanger de la rue Assouel ?||rue Assouel
howmuch!|ar|أجرة ابن عبد السلام||Son fils
when!|ar|متى تقاعدت محجوبة التازي||Qui après vous
whom!|fr|Qui Mahjouba a-t-elle épousé en secondes noces ?||son mari
what!|ar|ماذا يعمل أبناؤها في تورينو؟||Turin
howmuch!|fr|Combien Ghizlane gagne-t-elle ?||Ma nièce
why!|ar|لماذا أغلق فرن رياض العروس؟||Riad Laarous
# twins
where|ar|فين كاين الفران ديالها|rue Riad Laarous|58 ans
where!|ar|فين كاين الفران ديال سي عبد السلام||L'amine des fours
howmuch|en|What does she charge for the gazelle horns?|deux dirhams|cornes de gazelle
howmuch!|en|What did Si Larbi charge for gazelle horns?||cornes de gazelle
what|ar|شنو قرات بنت أختها ولا خوها اللي غادي تخلفها|économie|Ma nièce
what!|ar|شنو قراو ولادها فتورينو؟||Ma nièce
when|fr|En quelle année lui a-t-on offert de passer au gaz ?|2017|En 2017
when!|fr|En quelle année a-t-elle été brûlée la seconde fois ?||Deux fois, au bras
who!|ar|شكون اللي سد الفران ديال رياض العروس فالعطلة||l'a fermé en 2014
what|ar|ما علامة مدام الصبيحي|trois trous|coup de doigt
what!|ar|ما علامة العروس الجديده على خبزها؟||coup de doigt
who!|fr|Qui a payé la clinique la première fois ?||a payé la clinique
