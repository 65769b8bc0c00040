who|ar|من من الحراس كان ينام في المطبخ|Anselme|dormait dans la cuisine
why|ar|ليش أنسلم ما كان ينام معهم|il parlait en rêvant|
howmany|ar|كم درجة في المنارة فعلا|187|
no|en|Does the lighthouse have 190 steps?|et non 190|
when|ar|في أي ليلة نقصت الومضة|La nuit du 3 décembre 1931;;3 décembre 1931|
whom|en|who did Anselme wake up|Goulven|il réveilla Goulven
who|ar|مين طلع يشوف العدسة|Prigent|se leva, monta
quote|fr|Que dit Anselme cette nuit-là ?|Il manque un éclat|
howmany|ar|كم ومضة في العادة كل ٢٥ ثانيه|quatre éclats;;quatre|
why|en|what was blocking the light|Une mouette morte|
who|ar|من رمى الطير في البحر؟|Goulven|jeta l'oiseau
what|ar|ماذا ضيّع غولفن وهو على الشرفة|son alliance|
howmuch|en|wind strength that night|force dix|
define|fr|c'est quoi le Saint-Corentin|un charbonnier de Swansea|
howmany|ar|عدد طاقم السفينة|dix-neuf hommes|
when|en|what time did the collier go by|À quatre heures;;quatre heures|
what|ar|بأي منارة كان القبطان سيخلط|celui de Men Du;;Men Du|
whom|ar|لمن أعطت الإدارة الوسام|Prigent|donna une médaille
why|en|Why did Anselme turn down the medal?|une médaille, cela ne se compte pas|
whom|fr|à qui Prigent voulut-il donner sa médaille|Anselme|donna une médaille
who|ar|مين سابت جوزها في الربيع|Maïwenn|
define|en|Maiwenn|La femme de Goulven|
why|ar|لماذا أبقوا أنسلم بعد الكهرباء|il était le seul à ne pas avoir demandé à partir|
what|en|what happened to the light the following year|le feu fut électrifié|
who!|ar|ما اسم قبطان الفحّام||Le capitaine écrivit
who!|en|Which newspaper reported the story?||Le capitaine écrivit
howmany!|ar|كم فأرا عدّ أنسلم||Anselme comptait tout
who!|ar|من أنقذ غولفن من الريح||par un vent de force dix
when!|fr|quand Goulven s'est-il marié||La femme de Goulven
where!|ar|أين سكنت مايوين بعد أن هجرت زوجها||Elle quitta son mari
no!|en|Did Prigent believe in the dead gull?||ne crut jamais
howmany!|en|how many years did Anselme stay on alone||On garda Anselme
yes|ar|هل كان أنسلم محق|Anselme avait raison|
who!|en|who wrote the guide with 190 steps||comme disait le guide
howmuch!|ar|قيمة وسام بريجان||donna une médaille
what!|fr|que transportait-on à Swansea||un charbonnier de Swansea
whom!|en|whom did Maïwenn marry next||Elle quitta son mari
where!|ar|وين تقاعد بريجان||Elle la donna à Prigent
howmany|fr|combien de lits pour les trois gardiens|deux lits;;deux|
why|fr|qu'est-ce qui masquait la lumière|Une mouette morte|
what|fr|qu'a perdu Goulven sur la galerie|son alliance|
who!|fr|comment s'appelait le capitaine du charbonnier||Le capitaine écrivit
whom|fr|à qui l'administration donna-t-elle la médaille|Prigent|donna une médaille
yes!|fr|Maïwenn revint-elle chez Goulven||Elle quitta son mari
# twins
howmany|ar|كم درجة للمنارة|187|Anselme comptait tout
howmany!|ar|كم حارس بمنارة من دو||celui de Men Du
howmany!|ar|كم سفينة عدّ أنسلم||Anselme comptait tout
when|en|At what hour did the ship pass?|À quatre heures;;quatre heures|passa le
when!|en|At what hour did Goulven get back in?||par un vent de force
howmany!|en|How many steps has Men Du?||celui de Men Du
who|fr|Qui reçut la récompense ?|Prigent|L'administration donna
who!|fr|Qui retrouva l'alliance ?||Il y perdit
how!|fr|Quel âge avait Anselme ?||Anselme comptait tout
howmany|ar|كم واحد بالسفينة|dix-neuf;;dix-neuf hommes|passa le
howmany!|ar|كم واحد غرق من سوانزي||passa le
when!|ar|متى مات غولفن؟||Ce fut Goulven
