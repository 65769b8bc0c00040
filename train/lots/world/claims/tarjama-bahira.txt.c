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
