meta|en|who wrote the entry|عبد الله بن قرنح;;د. عبد الله بن قرنح|
meta|fr|qui l'a relue|ميرندا هاول;;د. ميرندا هاول|
howmuch|ar|قديش طولها أكتر شي|مترين;;لا يعلو جذعها مترين|
where|en|where does it grow|هضبة مومي شرقي سقطرى فوق ٦٠٠ متر;;هضبة مومي شرقي سقطرى|
what|en|colour of the resin|أصفر;;أصفر لا أحمر|
howmuch|fr|tous les combien perd-elle ses feuilles|كل خمسة أعوام;;مرة كل خمسة أعوام|
quote|en|What did Balfour take it for?|فسيلة مريضة من الشجرة الكبيرة|
who|ar|مين اول ناس فرقوها|رعاة المنطقة|
what|fr|nom local de la plante|عِمهيلة|
who|en|who first described it scientifically|يفغيني كوزلوف;;الروسي يفغيني كوزلوف|
where|ar|وين ضاعت العينات|قطار موسكو;;في قطار موسكو|
howmany|en|how many specimens were lost|اثنتان|وصفها علميا
when|ar|في أي شهر بتزهر|فبراير;;في فبراير|
howmuch|fr|durée d'ouverture des fleurs|أربع ساعات|
who|en|pollinator|نوع من العث|
why|ar|ليش ما يعرفون عمرها|فليس في جذعها حلقات;;ليس في جذعها حلقات|
quote|en|Howell's estimate of its age|مئة وعشرين|
howmuch|ar|وتقدير كوزلوف|بثلاثمئة سنة;;ثلاثمئة سنة|
what|fr|à quoi servait la résine|لوجع الأسنان;;وجع الأسنان|
howmany|en|patients who felt better on butter alone|١٦|
howmany|ar|كم مريض جربوا عليهم|أربعين مريضا|
howmany|en|trees counted after cyclone Megh|٨٦٠|
howmany|fr|effectif en 2021|٧٩٥|
howmany|ar|من كل مية نبتة كم بيعيش جوا السياج|اثنتان;;تنجو اثنتان|والماعز
who|en|who paid for the fence|بولندا;;بتمويل من بولندا|
why|ar|ليش الهكتار الخامس ما انسيّج|لخلاف بين أسرتين على مرعى;;خلاف بين أسرتين على مرعى|
howmuch|fr|taille de la plante d'Édimbourg|٩ سنتيمترات|
howmany!|en|trees counted in 2010||أحصي منها
which!|ar|أسماء الأسرتين المتخاصمتين||لخلاف بين أسرتين
who!|fr|qui a volé les échantillons||فقدت اثنتان
howmuch!|en|price of the resin||يخلطن راتنجها
when!|ar|متى مات بالفور||ظنها إسحاق بالفور
what!|en|species name of the moth||نوع من العث
howmuch!|ar|كم دفع البولنديون للتسييج||بتمويل من بولندا
who!|en|director of Hadibo hospital||مستشفى حديبو
yes!|ar|هل زارت هاول سقطرى؟||وترى هاول
howmany!|fr|combien de chèvres sur le plateau||والماعز
why!|en|why did the two seedlings die||ماتت اثنتان
yes|en|do goats eat the seedlings|والماعز يأكل البادرات|
quote!|fr|que disent les bergères de la floraison||كانت الراعيات
howmany!|ar|كم حلقة في جذع الشجرة الكبيرة||فليس في جذعها
# twins
howmany|ar|كم شجرة كانت سنة ٢٠٠٧|١١٢٠ شجرة;;١١٢٠|أحصي منها
howmany!|ar|كم شجرة كانت سنة ١٨٨٠||إسحاق بالفور
howmany!|ar|كم شجرة كبيرة من دم الأخوين أحصيت في ٢٠٠٧؟||أحصي منها
how|en|How long does the flower stay open?|أربع ساعات|تزهر ليلا
how!|en|How long does the seed take to sprout?||زُرعت في مشتل
how!|en|How tall is the second Edinburgh seedling?||زُرعت في مشتل
who|fr|Qui l'a décrite scientifiquement ?|يفغيني كوزلوف;;الروسي يفغيني كوزلوف|ظنها إسحاق
who!|fr|Qui a décrit le papillon ?||من العث
when!|fr|Quand Howell a-t-elle visité le plateau ?||وترى هاول
howmany|ar|كم هكتار سيّجو|أربعة هكتارات|سيّجت جمعية
howmany!|ar|كم هكتار سيّجو بإدنبرة||سيّجت جمعية
howmany!|ar|كم مريضا شُفي تماما في حديبو؟||وجرّب مستشفى
