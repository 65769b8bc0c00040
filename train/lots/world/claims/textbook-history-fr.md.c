true-plain|fr|Le manuel a pour auteurs Fatou Diagne et Marc-André Vial.|Histoire, classe de seconde
false-role|fr|Fatou Diagne dirige les Éditions du Baobab.|Histoire, classe de seconde
true-cross|ar|كانت الشركة الأجنبية تدفع للحاكم رسما يسمى «العادة».|Un comptoir est un établissement
false-people|ar|كان الحاكم يدفع للشركة الأجنبية رسما مقابل التجارة.|Un comptoir est un établissement
true-plain|fr|Les Danois avaient pris en location les magasins des courtiers portugais.|Santa Rita ferma l'année
false-verb|fr|Les Danois avaient vendu leurs magasins aux courtiers portugais.|Santa Rita ferma l'année
false-people|en|The Portuguese rented stores from the Danish brokers at Ndiobène.|Santa Rita ferma l'année
true-cross|en|Anna Thiam owned the only mirror on the coast.|Les courtières, ou
false-number|fr|Anna Thiam possédait onze maisons et trois pirogues.|Les courtières, ou
true-part|fr|La plupart des commis envoyés de Copenhague moururent sur la côte.|Les commis, eux, mouraient
false-number|ar|دُفن ٦١ من الموظفين الأربعة والأربعين في المكان.|Les commis, eux, mouraient
true-plain|fr|À partir de 1700, le gouverneur Holck ne paya plus la coutume.|Le gouverneur Jens Holck
false-negated|fr|Le roi Meïssa fit couper la route du fort.|Le gouverneur Jens Holck
true-cross|ar|قطع الملك ميسا الماء عن الحصن.|Le gouverneur Jens Holck
false-people|en|Jens Holck signed the treaty for the Danes, and the king signed for himself.|Le gouverneur Jens Holck
true-part|en|Anna Thiam signed the treaty on the king's behalf.|Le gouverneur Jens Holck
false-people|ar|كتب الحاكم ينس هولك في يومياته عن الذهب في الصناديق.|Nous avions de l'or
unsaid-relation|fr|Anna Thiam était la fille du roi Meïssa.|Le gouverneur Jens Holck
