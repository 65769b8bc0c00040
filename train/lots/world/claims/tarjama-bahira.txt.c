true-part|ar|كتب المدخل عبد الله بن قرنح|كتبه د. عبد الله بن قرنح
false-people|ar|كتبت ميرندا هاول المدخل وراجعه عبد الله بن قرنح|كتبه د. عبد الله بن قرنح
true-plain|ar|راتنج هذه النبتة أصفر خلافا لدم الأخوين المعروف|نبتة بطيئة النمو لا
false-negated|ar|راتنج الشجرة القزمة أحمر لا أصفر|نبتة بطيئة النمو لا
true-cross|en|Isaac Balfour took it for a sick seedling of the big tree.|ظنها إسحاق بالفور سنة
false-people|en|Balfour described it scientifically in 1986 from three specimens.|ظنها إسحاق بالفور سنة
true-plain|ar|سبق رعاة المنطقة العلماء إلى تمييز الشجرة|ظنها إسحاق بالفور سنة
false-number|ar|فقدت العينات الثلاث كلها في القطار|ظنها إسحاق بالفور سنة
true-cross|fr|Ses fleurs ne s'ouvrent que quatre heures, la nuit, en février|تزهر ليلا في فبراير
false-verb|fr|Des abeilles de plusieurs espèces pollinisent ses fleurs|تزهر ليلا في فبراير
unsaid-quote|ar|ترى هاول أن عمر الشجرة ثلاثمئة سنة|قدّره كوزلوف بثلاثمئة سنة
true-plain|ar|تقدير هاول لعمر الشجرة أقل من تقدير كوزلوف|قدّره كوزلوف بثلاثمئة سنة
false-number|ar|خف الألم عند أربعين مريضا|وجرّب مستشفى حديبو ذلك
true-part|ar|نجا من كل مئة بادرة اثنتان داخل السياج|والماعز يأكل البادرات
unsaid-more|ar|تناقص عدد الأشجار بسبب الحطابين|أحصي منها ١١٢٠ شجرة
true-cross|en|A Polish grant paid for fencing four hectares.|سيّجت جمعية شباب مومي
false-negated|en|The fifth hectare was fenced as well.|سيّجت جمعية شباب مومي
false-number|ar|نبتت من بذور إدنبرة العشرين ثماني بذور|زُرعت في مشتل إدنبرة
true-plain|ar|ابن قرنح هو كاتب المدخل، وراجعته هاول من إدنبرة.|مدخل في موسوعة النبات
false-people|ar|كتبت ميرندا هاول المدخل وراجعه عبد الله بن قرنح.|مدخل في موسوعة النبات
true-cross|en|Unlike the dragon's blood tree, it has yellow resin.|نبتة بطيئة النمو
false-negated|en|Its resin is red like that of the dragon's blood tree.|نبتة بطيئة النمو
true-part|ar|الرعاة هم أول من ميز هذه الشجرة.|ظنها إسحاق بالفور سنة
false-people|ar|أول من ميزها إسحاق بالفور ثم سماها الرعاة «عمهيلة».|ظنها إسحاق بالفور سنة
true-cross|fr|Le Russe Evgueni Kozlov l'a décrite en 1986 d'après trois échantillons.|ظنها إسحاق بالفور سنة
false-number|fr|Kozlov perdit les trois échantillons dans le train de Moscou.|ظنها إسحاق بالفور سنة
unsaid-relation|ar|كان كوزلوف تلميذ بالفور.|ظنها إسحاق بالفور سنة
true-plain|ar|العث وحده يلقح أزهارها.|تزهر ليلا في فبراير
false-number|ar|تنفتح أزهارها أربع ليال في فبراير.|تزهر ليلا في فبراير
false-people|ar|قدّرت هاول عمر الشجرة بثلاثمئة سنة ورأى كوزلوف أنه مئة وعشرون.|لا يعرف عمرها
true-part|en|Howell thinks an age of a hundred and twenty more likely.|لا يعرف عمرها
false-verb|en|The Hadibo hospital proved that the resin works far better than butter.|كانت الراعيات يخلطن
true-plain|ar|خف ألم الأسنان عند سبعة عشر ممن عولجوا بالراتنج.|كانت الراعيات يخلطن
false-number|ar|بقي منها ٨٦٠ شجرة في ٢٠٢١.|أحصي منها ١١٢٠ شجرة
true-cross|fr|Le cinquième hectare n'a pas pu être clôturé à cause d'une querelle entre deux familles.|سيّجت جمعية شباب مومي
false-role|fr|La Pologne a clôturé quatre hectares avec l'argent de l'association de Momi.|سيّجت جمعية شباب مومي
false-verb|en|All three seedlings at Edinburgh died.|زُرعت في مشتل إدنبرة
