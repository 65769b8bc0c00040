when|ar|متى الجمع العام لإقامة الأكاسيا|samedi 10 février à 10 h 30|
where|fr|où se tient l'assemblée ?|garage du bloc B|
howmany|ar|شحال خاص يحضر باش يصوتو؟|27|
howmany|fr|combien étaient là en décembre|19|
howmuch|ar|كم طلبت شركة سولماروك للسخان؟|184 000 dirhams|
howmuch|fr|devis le moins cher|167 500|
what|ar|ما ميزة عرض الإخوة الإدريسي|panneaux garantis|
quote|ar|من يفضل العرض الأرخص للسخان|Monsieur Lahlou;;Lahlou|
howmany|ar|كم عدادا سُرق؟|cinq compteurs d'eau;;cinq|
where|fr|Dans quel bâtiment a-t-on volé les compteurs ?|bloc C|laiton
when|ar|أي ليلة وقعت السرقة|la nuit du 4 au 5 janvier|
why|ar|علاش الكاميرا ماصوراتش اللصوص|La caméra ne marchait pas depuis|
no|fr|La police a-t-elle arrêté quelqu'un ?|n'a arrêté personne|
howmuch|ar|ثمن العداد الجديد|640 dirhams pièce;;640 dirhams|
howmuch|ar|نسبة ما يدفعه التأمين|60 %|
howmany|ar|كم شقة لم تؤد واجباتها؟|Huit appartements;;Huit|
howmuch|en|total owed by residents in arrears|41 300 dirhams|
who|ar|من سيوجه الإنذارات للمتأخرين|maître Guessous;;Guessous|
howmuch|fr|prix d'une mise en demeure|250 dirhams|
when|ar|متى يتقاعد الحارس|30 juin|
who|ar|شكون بغى يخدم بلاصة سي ابراهيم|Son neveu Rachid;;Rachid|
no|ar|هل ستترشح حفصة بنيس مرة أخرى؟|me représenterai pas|
howmuch|fr|depuis combien de temps est-elle syndic|quatre ans|
define|ar|من هو الطازي|brigadier|
who!|ar|من هم أصحاب الشقق المدينة؟||citerai aucun nom
why!|fr|Pourquoi les deux voisines ne veulent-elles pas de Rachid ?||sans dire pourquoi
who!|ar|شكون سرق العدادات||laiton ont été volés
what!|fr|Quel devis a été retenu en assemblée ?||Vous trancherez
howmuch!|ar|أجرة الحارس الشهرية||Gardien
howmuch!|fr|part d'un appartement F4 pour le chauffe-eau||type F3
who!|ar|من سيكون السنديك الجديد||mandat du syndic
how!|ar|كم عمر سي ابراهيم||prend sa retraite
when!|fr|Quand la caméra a-t-elle été réparée ?||La caméra
howmuch!|en|How much did the storm damage cost?||orage d'octobre
yes!|ar|هل انتخبوا رشيد حارسا؟||Son neveu
who!|fr|Quel appartement doit le plus d'argent ?||Huit appartements
# twins
howmuch|ar|شحال طلبو خوت الإدريسي|201 000|Idrissi 201
howmuch!|ar|شحال طلبو خوت الإدريسي على الكاميرا||Idrissi 201
howmany|en|How many flats owe money?|Huit appartements|Impayés
howmany!|en|How many flats belong to block C?||bloc C
when|fr|Quand se termine le mandat de Mme Bennis ?|avril|le mandat du syndic
when!|fr|Quand se termine le mandat de M. Lahlou ?||le mandat du syndic
how|ar|شحال خدم سي براهيم|vingt-deux|Si Brahim prend
how!|ar|شحال خدم رشيد عساس؟||Si Brahim prend
howmany|ar|شحال من شقة فالإقامة|52|présents ou procurations
howmany!|ar|شحال من شقه فبلوك ب||garage du bloc B
who!|fr|Qui préfère Solmaroc au conseil ?||Monsieur Lahlou
when!|ar|فوقاش تسرقات الكاميرا؟||La caméra ne marchait
