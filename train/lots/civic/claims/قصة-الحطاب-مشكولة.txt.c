true-plain|ar|للحطاب منصور ثلاث بنات وحمار به عرج|حطاب فقير اسمه منصور
false-role|ar|كان منصور تاجرا غنيا|حطاب فقير اسمه منصور
true-cross|en|He dug and found a copper pot with a single handle.|فضرب جذع شجرة بلوط
false-people|ar|وضعت هند رغيفا في القدر فصار سبعة|فوضعت فيها ابنته الكبرى
true-plain|ar|صار رغيف سلمى سبعة في القدر|فوضعت فيها ابنته الكبرى
unsaid-quote|ar|قالت سلمى: لنضع فيها دينارا|قالت الصغرى هند
false-verb|fr|Le père accepta de mettre un dinar dans la marmite|قالت الصغرى هند
true-part|ar|سرق كعب القدر ليلا|وسمع جارهم التاجر كعب
false-people|ar|سمع الحمار الحديث من وراء الجدار وأخبر كعبا|وسمع جارهم التاجر كعب
false-verb|ar|وجد كعب في القدر سبعة آلاف دينار|وضع كعب في القدر
true-cross|en|Kaab put in a thousand dinars and found nothing but ashes.|وضع كعب في القدر
false-people|ar|شكا منصور التاجر كعبا إلى القاضي|وشكا منصورا إلى القاضي
true-plain|ar|رُفعت شكوى على منصور من التاجر كعب|وشكا منصورا إلى القاضي
false-number|en|Kaab said that he had bought the pot for forty dirhams.|قال القاضي نعمان لكعب
true-plain|ar|عرف نعمان كذب كعب حين أخطأ في عدد الآذان|قال القاضي نعمان لكعب
false-people|ar|حكم القاضي على منصور بأن يحطب لأهل القرية أربعين يوما|حكم القاضي بأن يحطب
true-cross|fr|Maryam épousa le fils du juge deux ans plus tard|وأما الوسطى مريم فهي
false-people|ar|تزوجت مريم ابن التاجر كعب|وأما الوسطى مريم فهي
true-plain|ar|منصور حطاب فقير عنده ثلاث بنات.|كان في قرية
false-number|ar|لمنصور ابنة واحدة وثلاثة حمير.|كان في قرية
true-cross|en|Mansur found a copper pot with one handle under a dry oak.|ذهب ذات صباح إلى
false-number|en|The copper pot that Mansur found had two handles.|ذهب ذات صباح إلى
true-part|ar|تضاعف رغيف سلمى سبع مرات.|حملها إلى بيته
false-people|ar|وضعت هند رغيفا في القدر فصار سبعة.|حملها إلى بيته
false-people|fr|Mansur proposa d'y mettre un dinar et sa fille Hind refusa.|قالت الصغرى هند
true-cross|fr|La cadette Hind voulut mettre un dinar dans la marmite.|قالت الصغرى هند
true-plain|ar|سرق التاجر كعب القدر ليلا ولم يشهد سوى الحمار.|وسمع جارهم التاجر
false-verb|ar|اشترى كعب القدر من منصور ليلا.|وسمع جارهم التاجر
true-part|ar|لم يجد كعب في القدر سوى رماد.|وضع كعب في القدر
false-verb|ar|صارت دنانير كعب سبعة آلاف عند الفجر.|وضع كعب في القدر
false-people|en|Mansur complained to the judge that Kaab had sold him a bewitched pot.|غضب التاجر وشكا
true-cross|en|Mansur denied that he had sold Kaab anything.|غضب التاجر وشكا
true-plain|ar|انكشف كذب كعب حين زعم أن للقدر أذنين.|قال القاضي نعمان لكعب
unsaid-more|ar|أخبر الحمار القاضي بعدد آذان القدر.|قال القاضي نعمان لكعب
false-people|ar|حكم القاضي بأن يحطب منصور أربعين يوما.|حكم القاضي بأن يحطب
unsaid-relation|fr|Le juge Nu'man est le frère de Kaab.|قال القاضي نعمان لكعب
