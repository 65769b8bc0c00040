who|ar|من أهدى اللوحة الأم؟|Moctar Vall|
define|fr|Qui est Moctar Vall ?|un ancien élève|
howmuch|ar|كم ثمن اللوحة|38 euros|
howmuch|fr|précision du capteur|0,5 °C|
howmany|ar|كم ليلة تكفي البطارية بلا شمس|quatre nuits|
table|ar|كل كم ثانية تقيس المحطة بإعدادهم|300 s|
table|fr|seuil d'alerte du vent d'usine|50 km/h|
table|en|How often does the station send data by default?|10 min|
table|ar|ما المنطقة الزمنية التي اختاروها|UTC|Fuseau
why|fr|Pourquoi avoir allongé l'intervalle ?|pour économiser la batterie|
howmuch|ar|على أي ارتفاع يوضع مقياس الريح؟|dix mètres|
where|fr|sur quoi fixe-t-on l'anémomètre|l'ancien mât du drapeau|
why|ar|لماذا لا توضع فوق سطح المطعم|la vapeur fausse l'humidité|
what|ar|ماذا أوصل أولا|la masse|
what|fr|Que veut dire la diode rouge fixe ?|carte illisible|
what|ar|الضوء الأحمر يومض، ما المشكلة|batterie sous 11,2 V|
why|fr|Pourquoi l'humidité affiche-t-elle 100 % par temps sec ?|sel sur le capteur|
what|ar|بماذا يُغسل الحساس؟|l'eau distillée|
howmuch|ar|أعلى حرارة سجلتها المحطة|43,8 °C|
when|fr|jour le plus venteux|2 mars 2023|
where|ar|أين وجدوا مقياس الريح الضائع|dans une barque;;une barque|
why|ar|لماذا لم تقبل الأرصاد أرقامهم؟|la station n'est pas étalonnée;;car la station n'est pas étalonnée|
who|fr|Qui consulte les mesures chaque jour ?|les pêcheurs|
who|ar|من صممت مقياس المطر|Fatimetou|
why|fr|Pourquoi le pluviomètre n'a-t-il pas servi ?|il n'a pas plu depuis|
what|en|What was wrong with version 1.3?|conseillait une alimentation trop faible;;une alimentation trop faible|
who|ar|من أشرف على تلاميذ النادي|Cheikh Tourad|
howmuch!|ar|أبرد درجة سجلتها المحطة؟||Le plus chaud
howmuch!|fr|prix de l'anémomètre imprimé||imprimé en 3D
who!|ar|من وجد مقياس الريح في القارب||dans une barque
table!|fr|seuil d'alerte de la température||Seuil d'alerte
howmuch!|ar|كم ملم مطر سقط في 2023||pluviomètre
what!|en|What does the blue LED mean?||diode verte
when!|fr|Quand la station a-t-elle été étalonnée ?||étalonnée
who!|ar|من كسر المقياس الأول؟||les deux premiers
howmany!|fr|Combien d'élèves compte le club ?||élèves du club
yes!|fr|Le premier anémomètre a-t-il été retrouvé ?||les deux premiers
howmuch!|ar|كم كلفت المحطة كلها||38 euros
# twins
table|ar|كل قداش تبعث المحطة عندهم|60 min|Envoi des données
table!|ar|كل قداش تبعث المحطة للأونم؟||Envoi des données
howmuch|en|At what wind speed does their alert sound?|65 km/h|Seuil d'alerte du vent
howmuch!|en|At what temperature does their alert sound?||Seuil d'alerte du vent
howmuch|ar|شحال بلغ اقوى ريح|91 km/h|Le plus chaud
howmuch!|ar|شحال بلغت أقوى ريح سنة 2022؟||Le plus chaud
when|fr|Quel jour a-t-il fait le plus chaud ?|9 septembre 2022|Le plus chaud
when!|fr|Quel jour a-t-il fait le plus froid ?||Le plus chaud
who|ar|شكون رفض الأرقام|L'ONM|L'ONM
who!|ar|شكون رفض الرسم ديال فاطمتو||Fatimetou
when!|en|When did the first anemometer disappear?||91 km/h
howmuch!|fr|Combien Moctar Vall a-t-il payé le panneau solaire ?||38 euros
