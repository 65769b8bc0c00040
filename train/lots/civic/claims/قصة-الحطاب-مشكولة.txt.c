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
