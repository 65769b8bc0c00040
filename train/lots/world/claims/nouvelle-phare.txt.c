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
