true-plain|fr|Une des caisses est en figuier et l'autre en calebasse.|Instrument à cordes pincées
false-number|fr|Le goumbri à deux têtes a deux manches.|Instrument à cordes pincées
true-cross|en|The elder player sits on the right and gives the bass.|On en joue à deux
false-people|en|The younger player sits on the right and holds the wooden box.|On en joue à deux
false-negated|fr|Les joueurs échangent leurs rôles quand le cadet devient plus habile.|On en joue à deux
true-part|fr|Le cadet joue sur deux cordes de nylon.|Il porte cinq cordes
false-people|ar|أوتار الأكبر من النايلون وأوتار الأصغر من أمعاء الماعز.|Il porte cinq cordes
true-cross|ar|يرى رشيد ولد عمارة أنه لم يُعثر على نسخة أقدم من ١٨٨٠.|L'inventeur en serait
false-people|fr|Rachid Ouldamara tient l'instrument pour plus ancien d'un siècle.|L'inventeur en serait
unsaid-relation|en|Edmée Castaing was the granddaughter of Bilal Ferraoun.|L'inventeur en serait
true-plain|fr|Edmée Castaing a questionné en 1934 les petits-fils de Ferraoun.|L'inventeur en serait
false-verb|fr|Les anciens saluèrent l'enregistrement de Mbarka Touati.|En 1962 il ne restait
true-cross|en|Mbarka Touati recorded both parts on her own at Adrar.|En 1962 il ne restait
false-number|ar|لم يبق سنة ١٩٧١ سوى زوجين من العازفين.|En 1962 il ne restait
true-part|fr|L'Algérie réclame l'exemplaire du quai de Bercy.|Le musée d'Oran en
false-verb|en|The museum at Bercy sold its instrument in London in 1998.|Le musée d'Oran en
false-number|ar|يقام المهرجان كل سنتين في الأسبوع الأول من مارس.|La fête du bou rassine
true-plain|fr|Aucun vivant n'a entendu la suite « de la pluie ».|Le répertoire compte onze
