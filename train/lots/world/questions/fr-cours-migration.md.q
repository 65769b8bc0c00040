meta|ar|مين أستاذ المحاضرة|Habib Dridi|
meta|en|who took these notes|Jeannine Zouari;;Mme Jeannine Zouari|
define|ar|شو هي الهجرة عند الطيور|un déplacement saisonnier, aller et retour, entre un lieu où l'on se reproduit et un lieu où l'on se nourrit|
no|en|Is fleeing the cold for good a migration?|n'est pas une migration|
list|ar|عدد البوصلات الأربع|le soleil, les étoiles, le champ magnétique, l'odeur|
which|en|which compass matters most for pigeons, says Dridi|la quatrième;;l'odeur|
who|ar|من كان أستاذ الدريدي|Albin Strasser;;son ancien maître Albin Strasser|
what|en|what replaced the pole star in the fake sky|Bételgeuse|
howmany|ar|كم عصفور راح غرب من الثلاثين|26|Sur 30
when|en|date of Strasser's experiment|1968|
table|ar|اللقلق كم يوم بيطير|26 jours|26 jours
table|en|how far does the swift travel|8 000 km|8 000
table|ar|على أي ارتفاع تطير السمانى|50 m|3 000 km
table!|en|how many days does the quail take||3 000 km
which|ar|مين أبعد طير|Barge rousse|11 000
why|ar|ليش اللقلق بيتجنب البحر|il n'y a pas d'ascendances au-dessus de l'eau;;parce qu'il n'y a pas d'ascendances au-dessus de l'eau|
where|en|by which routes do storks cross|par Gibraltar ou par le Bosphore;;Gibraltar|
quote|ar|شو قال عن اللقالق اللي بتبان ببنزرت|perdues, ou paresseuses;;sont perdues, ou paresseuses|
what|en|which bird did he ring in 1974|une foulque|
where|ar|وين اصطادوها|Astrakhan;;à Astrakhan|
who|en|who shot the coot|Piotr Guenkine;;un chasseur, Piotr Guenkine|
what|ar|الصياد بعت مع الخاتم شو|un bocal de cornichons|
yes|ar|السمامة بتنام وهي طايرة؟|Le martinet, oui|
how|en|How does the swift sleep on the wing?|par moitiés de cerveau|
when|ar|امتى الدرس الجاي|Jeudi 21|
where|en|room for the next class|salle B;;salle B et non A|
what|ar|موضوع الدرس القادم|le retour|
why!|ar|لماذا ترجع الطيور||Pourquoi reviennent-ils
what!|en|what happened to the pickles||il n'a rien dit du bocal
when!|ar|متى مات ستراسر||son ancien maître
howmany!|en|how many coots were ringed at Ichkeul||bagué à Ichkeul
table!|ar|كم يقطع النسر||8 000
who!|en|who asked about speed||M. Abbès
howmany!|ar|كم عمر مدام زواري||Notes d'auditrice
where!|en|where did the four other warblers go||Sur 30
howmuch!|ar|ثمن الدورة||Université du troisième
section!|fr|que dit la section 9.8||9.5 Questions
yes|en|did Guenkine send the ring back|renvoya la bague|
howmuch!|ar|وزن الطائر اللي رقمه 0441||TN 0441
define|fr|qu'appelle-t-on migration|un déplacement saisonnier, aller et retour, entre un lieu où l'on se reproduit et un lieu où l'on se nourrit|
table|fr|altitude de vol du martinet|2 500 m|8 000
why|fr|pourquoi la cigogne évite la mer|il n'y a pas d'ascendances au-dessus de l'eau|
why!|fr|pourquoi les oiseaux reviennent||Pourquoi reviennent-ils
# twins
howmany|ar|كم يوم يطير الخطاف|11 jours|11 jours
howmany!|ar|كم يوم يطير العقاب||11 jours
howmany!|ar|كم كيلومترا قطعت الغرة إلى أستراخان؟||bagué à Ichkeul
howmany|en|How far does the godwit go?|11 000 km|Barge rousse
howmany!|en|How far does the coot go?||bagué à Ichkeul
howmany!|en|How many storks were lost at Bizerte?||sont perdues
when|fr|En quelle année fut-elle abattue ?|1981;;en 1981|bagué à Ichkeul
when!|fr|En quelle année les cornichons furent-ils mangés ?||bagué à Ichkeul
when!|fr|Quand Strasser a-t-il quitté Bizerte ?||Albin Strasser
where|ar|فين الدرس الجاي|salle B|Jeudi 21
where!|ar|فين كان الدرس اللي فات||Jeudi 21
who!|en|Who asked about smell?||M. Abbès
