true-plain|ar|سكرتير الدورة ميمي الترزي كتب كشف النتائج.|كشف النتائج بخط
false-role|ar|ميمي الترزي حكم الدورة.|كشف النتائج بخط
true-cross|en|Qaysariyya beat Bahr on penalties 4–3.|قبل النهائي
false-people|en|Bahr beat Qaysariyya on penalties 4–3.|قبل النهائي
true-part|ar|فاز الصيادون على المساكن في قبل النهائي.|قبل النهائي
false-number|ar|لُعبت مباراة البحر والقيسارية ليلة ٢٧.|قبل النهائي
true-plain|ar|حسم شعبان كالوشا النهائي بهدف من ضربة حرة.|النهائي ليلة ٢٧
false-people|ar|سجل سيد بيليه هدف النهائي في الدقيقة الأخيرة.|النهائي ليلة ٢٧
false-people|fr|Les Pêcheurs ont gagné la finale 1-0.|النهائي ليلة ٢٧
true-cross|fr|Le deuxième a reçu un mouton.|الجوايز: الكاس
false-verb|ar|لُعب على المركز التالت وفاز به البحر.|الجوايز: الكاس
true-plain|ar|هداف الدورة سيد بيليه بستة أهداف.|هداف الدورة
false-number|ar|سجل حمادة جزرة ستة أهداف وسيد بيليه خمسة.|هداف الدورة
false-role|en|Uncle Fathi was the goalkeeper of the Fishermen.|هداف الدورة
true-cross|en|The referee Mansour sent off two players.|الحكم الأستاذ منصور
false-people|ar|طُرد توتو لأنه ضرب الكرة في نجفة القهوة.|الحكم الأستاذ منصور
true-part|ar|انسحب فريق الورشة لأنه أراد اللعب حافيا.|فريق الورشة انسحب
unsaid-quote|ar|قال سيد بيليه إن العجل لأمه.|شعبان كالوشا قال
