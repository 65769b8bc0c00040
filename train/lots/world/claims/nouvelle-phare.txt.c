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
