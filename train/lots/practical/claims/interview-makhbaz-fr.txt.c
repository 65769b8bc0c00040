true-plain|fr|Mahjouba Tazi a repris le four public à la mort de son époux Si Larbi|depuis la mort de son mari
false-people|fr|Si Larbi tient le four depuis la mort de sa femme Mahjouba|depuis la mort de son mari
true-cross|ar|تدير محجوبة التازي الفرن العمومي منذ وفاة زوجها سنة 2006|depuis la mort de son mari
false-number|fr|Elle cuit aujourd'hui six cents pains par jour|Autrefois six cents, maintenant
true-part|fr|Les clients reviennent le vendredi|Autrefois six cents, maintenant
false-people|fr|Mahjouba prenait cinquante centimes et son mari un dirham|Mon mari prenait cinquante centimes
true-cross|en|Her husband used to charge half a dirham a tray.|Mon mari prenait cinquante centimes
false-people|en|Madame Sbihi marks her loaves with a cross.|Madame Sbihi fait trois trous
true-plain|fr|Une croix distingue le pain des filles du notaire|Madame Sbihi fait trois trous
false-people|ar|أعطت محجوبة خبز الحماة للعروس|le pain d'une jeune mariée
true-cross|ar|أعطت خبز عروس لحماتها خطأً فوجدته أفضل من خبزها|le pain d'une jeune mariée
unsaid-quote|fr|Mahjouba disait qu'une femme devant le feu est un malheur|L'amine des fours, Si Abdeslam
true-plain|fr|L'amine qui la poussait à vendre a maintenant un fils employé chez elle|L'amine des fours, Si Abdeslam
unsaid-relation|en|Si Abdeslam was the brother of Si Larbi.|L'amine des fours, Si Abdeslam
false-verb|fr|Mahjouba brûlait des pneus jusqu'en 2014|Les pneus, jamais
false-verb|en|She accepted the gas that the commune offered in 2017.|avec une aide de quarante mille
false-number|ar|كانت مساعدة البلدية مئة وعشرة آلاف درهم|avec une aide de quarante mille
true-plain|fr|C'est le père de la mariée qui a réglé ses soins|le père de la mariée a payé
false-people|fr|Ses fils, revenus de Turin, prendront le four|Ma nièce Ghizlane
true-cross|en|Her niece Ghizlane introduced monthly payment.|Ma nièce Ghizlane
