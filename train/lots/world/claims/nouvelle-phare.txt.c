true-plain|fr|Anselme passait ses nuits dans la cuisine parce qu'il parlait dans son sommeil|Le troisième, Anselme, dormait dans
false-people|fr|Goulven dormait dans la cuisine à cause des rêves d'Anselme|Le troisième, Anselme, dormait dans
true-cross|ar|كان عدد الدرجات 187 لا 190 كما في الدليل|et non 190 comme disait
false-number|en|There were 190 steps, as the guide said.|et non 190 comme disait
false-people|fr|Anselme réveilla Prigent, qui répondit qu'il rêvait|il réveilla Goulven
true-plain|fr|C'est Prigent qui monta et ne trouva rien d'anormal|il réveilla Goulven
false-number|fr|Le feu donnait trois éclats et n'en donnait plus que deux|Le feu donnait quatre éclats
true-cross|en|A dead gull covered a pane outside.|Une mouette morte couvrait
unsaid-quote|fr|Le capitaine écrivit qu'Anselme avait sauvé son navire|Le capitaine écrivit plus tard
false-people|ar|رمى بريجان الطائر في البحر وفقد خاتمه|Ce fut Goulven, qui n'avait
true-plain|fr|Goulven perdit son anneau en jetant la mouette à la mer|Ce fut Goulven, qui n'avait
false-people|fr|L'administration décora Anselme, qui accepta|Elle la donna à Prigent
true-cross|ar|رفض أنسيلم الوسام حين أراد بريجان أن يعطيه إياه|Elle la donna à Prigent
unsaid-relation|en|Maïwenn was the wife of Prigent.|La femme de Goulven, Maïwenn
false-verb|fr|Maïwenn crut à l'histoire de la mouette et resta|La femme de Goulven, Maïwenn
true-part|en|Goulven's wife left him in the spring.|La femme de Goulven, Maïwenn
false-people|fr|Après l'électrification, on ne garda que Goulven|On garda Anselme, car
true-plain|fr|Seul Anselme n'avait pas demandé son départ|On garda Anselme, car
true-plain|fr|Anselme couchait dans la cuisine parce qu'il disait des chiffres en dormant.|À l'île aux Lièvres
false-people|fr|Goulven dormait dans la cuisine parce qu'Anselme et Prigent parlaient en rêvant.|À l'île aux Lièvres
true-cross|en|There were 187 steps, not 190 as the guide said.|Anselme comptait tout
false-number|en|Anselme counted 190 steps, three more than the guide.|Anselme comptait tout
true-part|fr|Prigent monta vérifier la lentille.|La nuit du 3
false-people|fr|Goulven monta et trouva la lentille propre, Prigent dit qu'Anselme rêvait.|La nuit du 3
true-cross|ar|كان نورس ميت يغطي لوحا من الخارج.|Mais Anselme avait raison
false-number|ar|صار الفنار يعطي أربع ومضات بدل ثلاث.|Mais Anselme avait raison
true-plain|fr|Goulven perdit son alliance en jetant l'oiseau à la mer.|Ce fut Goulven
false-people|en|Prigent went out on the gallery and lost his wedding ring.|Ce fut Goulven
true-part|en|The coal ship had nineteen men aboard.|À quatre heures passa
false-verb|fr|Le Saint-Corentin s'échoua sur les rochers de Men Du.|À quatre heures passa
false-people|ar|مُنحت الميدالية لأنسيلم فعرضها على بريجان.|L'administration donna une
true-cross|ar|رفض أنسيلم الميدالية التي أراد بريجان أن يتنازل عنها له.|L'administration donna une
false-verb|en|Maïwenn believed the story of the gull and forgave her husband.|La femme de Goulven
true-plain|fr|Au printemps, Maïwenn se sépara de Goulven.|La femme de Goulven
false-people|fr|On garda Prigent, le chef, quand le feu fut électrifié.|L'année suivante
unsaid-relation|fr|Prigent était le beau-frère de Goulven.|La nuit du 3
