true-plain|ar|كتب العدل علي التاودي أجوبة الفقيه إدريس بن عياد.|أجوبة الفقيه إدريس
false-people|ar|أجاب علي التاودي عن أسئلة التجار وقيدها إدريس بن عياد.|أجوبة الفقيه إدريس
true-cross|en|Bennis, a saffron seller, asked whether he might mix good with middling saffron.|سأل بائع زعفران
false-negated|ar|يجوز خلط الزعفران بلا إخبار المشتري إذا كان رخيصا.|إذا أخبرته جاز
true-part|ar|السكوت عن الخلط غش.|إذا أخبرته جاز
true-cross|fr|La veuve avait loué la boutique de son mari pour trois ans.|سألت أرملة عن دكان
false-verb|fr|La veuve avait vendu la boutique de son mari pour mille mithqals.|سألت أرملة عن دكان
false-number|ar|ترد الأرملة للرجل كراء ثلاث سنين.|ترد له كراء السنتين
false-people|ar|ضمان الحناء الغارقة على المشتري.|ضمانها على البائع لأن
true-plain|ar|يتحمل البائع خسارة الحناء لعدم قبض المشتري إياها.|ضمانها على البائع لأن
false-number|en|The henna from Fes was to be delivered in Marrakesh.|رجل اشترى حناء
true-part|ar|لم يوافق القاضي بناني على قسمة الربح بقدر المال.|الربح على قدر المال
false-people|ar|قال القاضي بناني إن الربح على قدر المال وخالفه الفقيه.|الربح على قدر المال
true-cross|en|The goods reached eighty, but the owner sold them to another for eighty-five.|دلال نادى على سلعة
false-verb|en|The owner gave the goods to the man who had bid eighty.|دلال نادى على سلعة
false-negated|ar|لا يستحق الدلال أجرة لأن البيع باطل.|أساء والبيع صحيح
true-plain|ar|يصح البيع مع الإساءة ويأخذ الدلال أجره كله.|أساء والبيع صحيح
unsaid-relation|fr|Ali Taoudi était le gendre du juge Bennani.|أجوبة الفقيه إدريس
