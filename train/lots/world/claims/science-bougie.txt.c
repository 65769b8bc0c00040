true-plain|fr|Odile Marchand et Farès Belhadj signent ensemble le manuel.|par Odile Marchand et
false-role|fr|Farès Belhadj enseigne au lycée de Zaghouan.|par Odile Marchand et
true-cross|ar|الذي يحترق هو بخار الشمع لا الفتيل.|On croit que la
false-negated|ar|الفتيل هو الذي يحترق في الشمعة.|On croit que la
true-part|fr|La zone bleue est à 1 400 degrés.|La zone sombre
false-people|fr|La zone brillante est plus chaude que la zone bleue.|La zone sombre
false-number|en|The dark zone near the wick reaches 1,200 degrees.|La zone sombre
true-cross|en|Water rises mainly because the hot air contracts as it cools.|Posez une bougie
false-verb|fr|L'eau monte parce qu'elle prend la place de l'oxygène.|Posez une bougie
true-plain|fr|La classe de Mme Rouissi a relevé 37 mm avec trois bougies.|Au lycée de Zaghouan
false-people|ar|قاس صف زياد الكافي ١٤ مليمترا بشمعة و٣٧ بثلاث.|Au lycée de Zaghouan
unsaid-relation|fr|Zied Kefi est le mari de Hafidha Rouissi.|Au lycée de Zaghouan
true-part|fr|Il faut garder un seau de sable à côté de soi.|Pas de cheveux longs
false-negated|ar|يجب أن يكون دلو ماء قريبا لإطفاء الشمع.|Pas de cheveux longs
true-cross|ar|جواب سؤال الشعلة في المركبة الفضائية موجود في كتاب المعلم.|Pourquoi la flamme
unsaid-more|en|The Englishman gave his six lectures in Tunis.|comment un Anglais en
