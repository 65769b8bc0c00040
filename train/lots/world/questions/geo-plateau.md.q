define|ar|ما هي حرة أم رجل|a lava field in the north-west of Saudi Arabia|
howmuch|ar|مساحة الحرة كم|2,900 square km|
howmuch|en|share of bare rock|a third|of which a third
howmany|ar|على كم مرحلة خرج البازلت|three phases|
howmuch|en|age of the oldest flows|5 million years old;;5 million years|
which|ar|أي مرحلة كانت الأعنف|the second phase|
when|ar|متى كان آخر ثوران لها|about 640 AD|
no|en|Was the glow of 1256 from Umm Rijl?|but that was another field;;that was another field|
what|ar|شسمها أعلى قمة|Jabal Aswad al-Kabir|
howmuch|fr|altitude du point le plus bas|802 m|
howmuch|ar|قديش المطر بالسنة|48 mm a year;;48 mm|
when|ar|في أي سنين نزل الثلج|1973 and 2013;;in 1973 and 2013|
who|en|who first photographed the kites|Lionel Maitland;;Captain Lionel Maitland|
quote|ar|ماذا ظنها الطيار|forts;;they were forts|
what|en|what were the kites really for|traps for gazelle|
howmany|ar|كم وحدة عدّت هدى البلوي|341|
howmany|en|And the Danish count?|298|
when|ar|في اي سنة كان مسح فريق الدانمارك|two years before|
who|ar|القاضي اللي حل مشكلة البير|Salih al-Umran|
whom|en|to which tribe did the judge award the well|neither;;gave the well to neither and made it public|
table|ar|مساحة نطاق الحماية الأساسي|640|Core
table|ar|حكم الصيد في المنطقة العازلة|by permit|Buffer
table|en|since when is the south annex protected|2020|South annex
table!|ar|ارتفاع الملحق الجنوبي||South annex
yes|en|is hunting banned in the core|forbidden|Core
why!|ar|لماذا سحبت الشركة مشروع الكسارة||The company gave no reason
which!|en|name of the company that wanted to quarry||A proposal to quarry
which!|ar|اسم القبيلتين ايه||two tribes
howmany!|ar|كم غزال بقي في الحرة||traps for gazelle
who!|en|who settled the quarrel over the pan of al-Qa||al-Qa
when!|ar|متى مات الكابتن ميتلاند||Captain Lionel Maitland
when!|fr|quand a-t-il plu pour la dernière fois||Mean rainfall
howmuch!|en|fine for hunting in the core||Core
yes|ar|نزل ثلج عليها مرة؟|recorded in 1973 and 2013|
howmuch!|en|rainfall in 2013||Mean rainfall
whom!|ar|من طرده القاضي العمران||the judge Salih al-Umran
howmany!|ar|كم شخص يعيش في الحرة||People
where!|en|where did the tribes meet in 1949||Their quarrel over the well
whom!|ar|من تزوجت هدى البلوي||Huda al-Balawi
# twins
howmuch|ar|كم ارتفاع أعلى نقطة|1,874 m|Jabal Aswad
howmuch!|ar|كم عمق بير هرماس||Bir Hirmas
howmuch!|ar|كم طول أطول مصيدة غزلان؟||long walls that meet
when|en|When was the dispute settled?|1949;;in 1949|was settled in
when!|en|When was the well dug?||was settled in
when!|en|When was the second proposal for a quarry?||A proposal to quarry
howmany|fr|Combien en avait trouvé le relevé danois ?|298|Huda al-Balawi counted
howmany!|fr|Combien en avait trouvé Maitland ?||Huda al-Balawi counted
when!|fr|En quelle année a eu lieu l'éruption de l'autre champ d'après le carbone ?||about 640 AD
howmuch|ar|كم مساحة الملحق الجنوبي|205|South annex
howmuch!|ar|كم مساحة الملحق الشمالي||South annex
who!|ar|من صوّر المصائد بالأقمار قبل كراغ؟||the Danish team
who|ar|مين حكم بقضية البير|Salih al-Umran;;the judge Salih al-Umran|was settled in
who!|ar|مين شيخ القبيلة الأولى||was settled in
who!|ar|من أمير المنطقة سنة 1949؟||was settled in
what|en|What were the ring walls for?|traps for gazelle|Aerial photographs
what!|en|What were the forts for?||Aerial photographs
