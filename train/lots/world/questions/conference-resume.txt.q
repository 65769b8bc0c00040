who|ar|رئيسة اللجنة مين|Amel Gargouri|
where|en|where was the meeting held|Sfax|Villes et poussière
when|ar|تاريخ الأيام الدراسية|8-9 novembre 2018|
who|ar|من تكلم عن مكنسة البلدية|Hédi Mansar|
howmany|en|street sweepers in Tunis in 1911|226|
howmany|ar|كم كنّاس كان عام ١٨٩٩|112|
howmuch|en|population growth in that time|un tiers;;d'un tiers|
why|ar|لماذا تضاعف الكناسون حسب الباحث|les notables se plaignaient de leurs vêtements|
how|ar|على أي أساس كانوا يُدفع لهم قبل الإضراب|à la rue;;payés à la rue|
who|fr|meneuse de la grève de 1924|Zohra Bent Ali|
define|en|Zohra Bent Ali|seule balayeuse du corps|
howmany|ar|كم حساس ركبوا|Quarante capteurs|
where|ar|وين ركبوا الحساسات|sur les toits de vingt écoles;;les toits de vingt écoles|
howmany|en|On how many days was the limit exceeded, says Ottolenghi?|141 jours;;141 jours sur 365|
howmany|ar|كم يوم حسب كلام المصنع|38 jours;;38|
where|en|where did the factory measure|à son propre portail|
what|ar|شو صار للحساس التالت|peint en bleu par des élèves|
howmany|ar|عدد الروايات المدروسة|64 romans;;64|
howmany|en|novels with sirocco on a wedding day|deux|deux le jour d'un mariage
no|ar|هل لقى رواية يهب فيها السيروكو بدون عواقب|aucun roman où il souffle sans conséquence;;n'a trouvé aucun roman|
why|en|why was the Cairo talk cancelled|L'auteure a manqué son avion;;a manqué son avion|
yes|ar|رح ينزل نص غريفز بالكتاب؟|Le texte paraîtra dans les actes|
howmuch|ar|قيمة جائزة الباحث الشاب|800 dinars|
whom|ar|لمن ذهبت الجائزة|Carla Ottolenghi|décerné à
whom|en|who did Tavernier back|Mansar|qui avait voté
where|fr|lieu de la prochaine rencontre|Marseille|
what|ar|موضوع اللقاء القادم|bruit;;du bruit|
who!|ar|من سرق الحساسين||Deux capteurs ont été volés
howmuch!|en|what did sweepers earn per street||payés à la rue
who!|ar|من هم الثلاثة اللي صوتوا لأوتولينغي||trois voix contre deux
which!|en|names of the two novels with a wedding||deux le jour d'un mariage
howmany!|ar|كم كناس في ١٩٢٤||jusqu'à la grève
why!|ar|ليش تأخرت غريفز على الطيارة||a manqué son avion
howmuch!|fr|amende payée par l'usine||L'usine conteste
when!|ar|متى نزل كتاب الأعمال||dans les actes
what!|en|result of the 1924 strike||la grève de 1924
who!|ar|مدير مصنع الفوسفات||L'usine conteste
yes|ar|هل كانت زهرة الكناسة الوحيدة|seule balayeuse du corps|
howmany!|en|how many sweepers were sacked after the strike||la grève de 1924
howmuch!|ar|كم غبار قاسوا في المتوسط||Quarante capteurs
when!|fr|quand Jerbi a-t-il publié son roman||Le sirocco dans le roman
which!|ar|أي مصنع لوث قابس بالاسم||L'usine conteste
where!|en|where does Greaves teach||Fiona Greaves
when|fr|date des journées|8-9 novembre 2018|
who|fr|présidente du comité|Amel Gargouri|
howmany|fr|nombre de jours au-dessus du seuil selon Ottolenghi|141 jours;;141 jours sur 365|
why|fr|pourquoi Fiona Greaves n'est pas venue|L'auteure a manqué son avion;;a manqué son avion|
howmuch|fr|montant du prix|800 dinars|
who!|fr|qui a peint le capteur en bleu, nommément||peint en bleu
# twins
howmany|ar|شحال كانو الكناسين سنة ١٩١١|226|le nombre de balayeurs
howmany!|ar|شحال كانو الكناسين سنة ١٩٢٤||la grève de 1924
howmany!|ar|كم طالبا دهن الحساس؟||peint en bleu
howmany|en|On how many of the novels' wedding days does the wind blow?|deux|dépouillés, 49
howmany!|en|On how many of the novels' funeral days does the wind blow?||dépouillés, 49
howmany!|en|How many sensors were stolen in Tunis?||Deux capteurs
when|fr|Quelle année vit la grève des balayeurs ?|1924|la grève de 1924
when!|fr|Quelle année vit la fin de cette grève à l'usine de Gabès ?||L'usine conteste
howmuch!|fr|Combien Hédi Mansar a-t-il reçu ?||Prix du jeune chercheur
where|ar|وين اللقاء الجاي|Marseille|Prochaine rencontre
where!|ar|وين كان اللقاء اللي قبل صفاقس||Prochaine rencontre
who!|ar|من صوّت لأوتولينغي بالاسم؟||trois voix contre deux
