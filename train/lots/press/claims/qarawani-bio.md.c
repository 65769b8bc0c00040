true-plain|ar|سلمى القرواني كاتبة روايات جزائرية عُرفت بثلاثية «بيت الريح»|روائية ومترجمة جزائرية
false-people|ar|كان إدريس القرواني محاميا أعدمه الفرنسيون سنة 1957|المحامي الطاهر القرواني
true-cross|en|Her father Idris was a goldsmith and her mother Tassadit a midwife from Bejaia.|كان يعمل صائغا هو إدريس
unsaid-relation|ar|الطاهر القرواني هو أبو سلمى|المحامي الطاهر القرواني
true-cross|fr|L'aîné de la fratrie, l'avocat Tahar, fut exécuté par les autorités françaises en 1957|المحامي الطاهر القرواني
false-number|en|Selma was the eldest of three siblings.|وكانت ثالثة خمسة إخوة
false-people|ar|أنجبت ليلى من المصور السويسري بول أندريه كونتي|وأنجبت من الأول ابنتها
true-plain|ar|ليلى ابنة سلمى من عبد الحفيظ بن رقية|وأنجبت من الأول ابنتها
false-role|fr|Leïla est photographe à Lausanne|وأنجبت من الأول ابنتها
true-part|ar|حصلت على البكالوريا سنة 1949 من قسنطينة|ونالت البكالوريا من قسنطينة
false-verb|ar|أتمت رسالة الدكتوراه في غرناطة|وبدأت أطروحة دكتوراه
true-plain|ar|لم تُكمل سلمى الدكتوراه التي شرعت فيها في غرناطة|وبدأت أطروحة دكتوراه
false-verb|en|Debts did not prevent Sanabil from staying open after 1979.|أغلقت الدار سنة 1979
true-cross|en|She ran the publishing house Sanabil until debts closed it in 1979.|أغلقت الدار سنة 1979
false-verb|fr|En 1982 elle accepta un poste d'attachée culturelle à Madrid|منصب ملحقة ثقافية
true-cross|fr|Elle refusa en 1982 le poste d'attachée culturelle à Madrid|منصب ملحقة ثقافية
false-number|ar|صدرت «ملح تحت اللسان» سنة 1966|ملح تحت اللسان
true-part|ar|«مختارات من لوركا» كتاب مترجم|مختارات من لوركا
false-negated|en|She had publicly praised the jury of the Mediterranean Prize two years before.|قد انتقدت لجنتها علنا
false-people|ar|كان المنور يريد دفنها في بجاية وأوصت هي بسطيف|أخوها الأصغر المنور
