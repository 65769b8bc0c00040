howmany|ar|كم سيد للساعة|trois maîtres;;trois|
who|ar|مين شيخ الجامع|Sidi Amor|Le premier était
define|en|Monsieur Pons|le chef de gare|Le deuxième
why|en|why did Pons want Paris time|parce que les trains l'avaient;;les trains l'avaient|
who|ar|الساعاتي شو اسمه|Abram Scemama|
where|en|where did Scemama's nephew work|à l'observatoire de Marseille;;l'observatoire de Marseille|
how|ar|كيف كان الساعاتي يعرف الوقت الصحيح|par lettre;;il la recevait par lettre, chaque mois, d'un neveu à l'observatoire de Marseille|
which|ar|أي عقرب للشيخ|l'aiguille des heures|
which|en|which hand followed the station|celle des minutes|
when|ar|أي يوم كان يعبّي الساعة|le dimanche|
howmuch|en|how often did people miss the train|une fois sur trois|
no|ar|فاتتهم الصلاة مرة؟|On ne manquait jamais la prière|
when|en|date of the scandal|le 2 avril 1907;;2 avril 1907|
define|ar|بودري مين|L'inspecteur des chemins de fer|
when|en|what did the clock show when Baudry arrived|8 h 47|
when|ar|قطار بودري كان الساعة كم|9 h 12|
howmany|en|length of his report|quarante pages|
howmany|ar|كم صفحة قرا المقيم العام|deux|en lut deux
what|en|What did Sidi Amor do in response?|un cadran solaire;;peindre, sur le mur d'en face, un cadran solaire|
why|ar|ليش بونس ما اعترض|il avait pris l'habitude d'arriver à l'heure du cheikh|
who|en|who stopped winding it|Scemama|cessa de remonter
quote|ar|بماذا علل الساعاتي توقفه|trois erreurs se discutent. Une seule, cela se subit|
when|ar|متى وقفت الساعة|le 14 avril;;14 avril|
when|fr|quand a-t-on proposé de la réparer la première fois|En 1956;;1956|
no|en|did it ever start again|Elle n'est jamais repartie|
what|ar|شو صار برسالة أبريل|en retard;;était en retard|
what!|ar|اسم ابن أخ الساعاتي||d'un neveu
who!|en|name of the Résident||Le Résident en lut
howmuch!|ar|كم كلفت المزولة||un cadran solaire
why!|en|why was it not repaired in 1987||en 1987 aussi
what!|ar|شو كان مكتوب برسالة أبريل||La lettre du neveu
when!|en|when did Sidi Amor die||Sidi Amor ne protesta
whom!|ar|من عاقبه بودري||Il fit un rapport
who!|en|who built the clock||La grande horloge
howmany!|ar|كم قطار باليوم||On manquait le train
yes!|en|did Pons thank Baudry||Pons ne dit rien
howmuch!|fr|salaire de Scemama||Scemama remontait
who|fr|l'horloger|Abram Scemama|
when|fr|quand l'horloge s'est arrêtée|le 14 avril;;14 avril|
howmany|fr|pages du rapport Baudry|quarante pages|
what!|fr|que disait la lettre du neveu en avril||La lettre du neveu
which|fr|quelle aiguille suivait le cheikh|l'aiguille des heures|
# twins
when|ar|متى وقفت الساعة نهائيا|14 avril;;le 14 avril|Elle s'arrêta
when!|ar|متى وقفت المزولة||un cadran solaire
when!|ar|متى بُنيت الساعة؟||La grande horloge
howmany|en|How often was the train missed?|une fois sur trois|On manquait le train
howmany!|en|How often was the sermon missed?||On ne manquait jamais
howmany!|en|How long was the shaikh's report?||Il fit un rapport
howmany|fr|Combien d'années Scemama l'a-t-il remontée fausse ?|huit ans;;depuis huit ans|Je remonte une horloge
howmany!|fr|Combien d'années Pons fut-il chef de gare ?||M. Pons, qui voulait
where!|fr|Où mourut Scemama ?||Abram Scemama
what|ar|شو رسم الشيخ عالحيط|un cadran solaire;;cadran solaire|sur le mur d'en face
what!|ar|شو رسم بونس عالحيط||sur le mur d'en face
who!|en|Which of the three masters wrote to Paris?||M. Pons, qui voulait
