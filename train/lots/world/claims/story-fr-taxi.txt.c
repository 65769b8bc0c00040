true-plain|fr|Une dame à la cage vide occupait déjà la banquette arrière.|Quand le taxi
false-verb|fr|La dame au manteau vert tenait un oiseau dans sa cage.|Quand le taxi
true-cross|ar|لم يكن في سيدي بلعباس تلك الليلة سائق غير سليمان.|Je partage
false-role|ar|رشيد سائق التاكسي وسليمان طبيب مقيم.|Je partage
true-cross|en|Rachid, the intern, had just come off thirty hours on duty.|Devant monta Rachid
false-people|en|Si Benaouda sat in front and Rachid beside the lady.|Devant monta Rachid
true-part|fr|Rachid reconnut sa propre ordonnance.|cherchait une pharmacie ouverte
false-people|fr|Le professeur Mekki avait écrit l'ordonnance de la sœur de Si Benaouda.|cherchait une pharmacie ouverte
false-number|en|Rachid had written a dose thirty times too high.|cherchait une pharmacie ouverte
unsaid-relation|fr|Ilham est la fille de Si Benaouda.|Devant monta Rachid
true-plain|fr|Rachid modifia l'ordonnance en parlant d'un nouveau règlement.|Il ne dit rien
false-verb|fr|Rachid avoua aussitôt son erreur à Si Benaouda.|Il ne dit rien
true-cross|ar|خيرة تواتي درّست الصولفيج لنصف المدينة.|La dame à la cage avait
false-people|ar|فتحت إلهام باب القفص ذلك الصباح.|La dame à la cage avait
false-people|fr|C'est Mme Touhami qui siffla trois notes.|C'est Ilham qui entendit
true-part|fr|L'oiseau se trouvait sur l'enseigne de la pharmacie.|C'est Ilham qui entendit
false-negated|en|The goldfinch was caught and put back in its cage.|On ne le rattrapa
true-plain|fr|Slimane rendit 400 dinars à Si Benaouda.|On ne le rattrapa
false-number|ar|دفع سي بن عودة أربعمئة دينار عن الجميع.|On ne le rattrapa
true-part|en|Rachid told his chief about the mistake the next day.|Rachid rentra à pied
