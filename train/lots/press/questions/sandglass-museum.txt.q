who|ar|من أمر بالإفراج عن الحارس؟|Omar Lahlou|
whom|fr|Qui a été remis en liberté ?|Brahim Soussi|Omar Lahlou
who|ar|من وشى ببراهيم السوسي؟|Driss Amrani|
whom!|fr|Qui Brahim Soussi a-t-il dénoncé ?||Driss Amrani
where|ar|أين قُبض على العمراني؟|Melilla|
who!|fr|Qui a arrêté Driss Amrani à la frontière, quel policier ?||Melilla
who|fr|Qui a fabriqué l'astrolabe|Abou Bakr Ibn Youssef|
when|ar|سنة صنع الاسطرلاب|1216|
where|en|Where was the astrolabe made?|Fès|
howmuch|ar|بكم هو مؤمَّن؟|1,8 million d'euros|
howmuch|fr|valeur totale des objets volés|2,3 millions d'euros|
no|ar|هل وجدوا الاسطرلاب|Il n'a pas été retrouvé|
what|fr|Qu'a-t-on retrouvé dans le garage ?|deux poignards et une ceinture d'argent|
define|ar|ما هي فاندرمير؟|une société belge|
who!|ar|من هو الجامع الذي طلب السرقة؟||un collectionneur d'Anvers
define|fr|C'est qui Hélène Garnier ?|la directrice du musée|
who|fr|qui accuse la directrice|Me Salma Idrissi;;Salma Idrissi|
what|ar|بماذا تلوم المحامية المديرة؟|d'avoir débranché trois caméras pour économiser l'électricité;;débranché trois caméras|
who|ar|ممن جاء الأمر بفصل الكاميرات في قول المديرة؟|du ministère|
who|en|Who is nicknamed Archimedes?|Youssef Ben Hima|
define|ar|مين يوسف بن حيمة؟|Le conservateur adjoint|
where|ar|وين نقلوا أرخميدس؟|Tétouan|
who!|fr|Qui a muté Youssef Ben Hima ?||Il a été muté
what|fr|De quoi avait-il averti en 2020 ?|la faiblesse de la porte nord|
when|ar|متى يفتح المتحف من جديد؟|1er avril|
howmany|fr|Combien de jours Soussi est-il resté en prison ?|quatre-vingt-un jours|
howmany|ar|كم ولد عند السوسي|quatre enfants|
howmany|ar|كم سنة حرس المتحف؟|vingt-deux ans|
howmuch!|fr|Combien touchera Soussi comme indemnité ?||quatre-vingt-un jours
who!|ar|من سجن القاضي عمر لحلو؟||Omar Lahlou
when!|fr|Quand Hélène Garnier a-t-elle été nommée directrice ?||Hélène Garnier
who!|en|Who is Soussi's wife?||père de quatre enfants
quote!|ar|ماذا قال دريس العمراني للمحققين؟||Driss Amrani
meta|ar|في أي جريدة نُشر؟|L'Écho du Détroit|
who!|ar|من أقال هيلين غارنييه؟||Hélène Garnier
who!|fr|Qui a tué le gardien ?||Brahim Soussi
whom!|ar|من سجنه براهيم السوسي؟||quatre-vingt-un jours
howmuch!|en|What did the thieves pay Amrani?||une partie de l'argent
# twins
howmany|ar|كم كاميرا كانت مفصولة؟|trois caméras;;trois|avoir débranché
howmany!|ar|كم كاميرا سُرقت من المتحف؟||avoir débranché
howmany!|ar|كم سنة حبسوا العمراني||arrêté vendredi à Melilla
where|en|Where was the deputy curator transferred?|Tétouan;;à Tétouan|muté à Tétouan
where!|en|Where was the director transferred?||muté à Tétouan
when!|en|When was the north door repaired?||la faiblesse de la porte nord
when|fr|Quand le musée rouvrira-t-il ?|1er avril;;le 1er avril|doit rouvrir
when!|fr|Quand la salle des sciences rouvrira-t-elle ?||doit rouvrir
howmuch!|fr|Pour quelle somme les deux poignards sont-ils assurés ?||deux poignards
what|ar|السوسي شحال عندو ديال الولاد|quatre enfants;;quatre|père de quatre
who!|ar|شكون كرا الكراج للشركة البلجيكية||dans un garage loué
when!|ar|متى صُنعت الخناجر المستعادة؟||deux poignards
