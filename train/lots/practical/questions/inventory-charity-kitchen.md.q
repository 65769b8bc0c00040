table|ar|قديش كان في رز بتموز؟|1,800|
table|ar|كم ليتر زيت بقي في كانون|75|
table|en|Who donated the blankets?|مدرسة الراهبات|
table|ar|متى بتخلص صلاحية العدس|أيار 2021|
table|fr|Combien de boîtes de lait y avait-il en juillet ?|260|
table|ar|أي متبرع أعطى الزيت؟|الصليب الأحمر السويسري|
table|ar|كم حرام صار عندهم بعد ستة شهور|344|
why|ar|ليش خلص الزيت بسرعة|عائلات الطريق الجديدة التي جاءت في تشرين|
howmuch|ar|كم زيتا أُعطي للعائلات الوافدة؟|610 ليترات|
when|ar|ايمتى خلص حليب الأطفال|3 كانون الثاني|
howmany|ar|بكم علبة وعدت الصيدلية|بخمسين علبة;;خمسين علبة|
no|en|Has the pharmacy delivered the promised tins?|ولم تصل بعد;;لم تصل بعد|
howmuch|ar|سعر علبة الحليب بالسوق|27 ألف ليرة للعلبة;;27 ألف ليرة|
howmany|ar|كم كيس رز أفسدته الفئران؟|34 كيس رز|
why|ar|كيف دخل الفأر المستودع|الباب الخلفي لا يغلق|
who|ar|مين صلّح الباب|أبو رياض;;النجار أبو رياض|
howmuch|fr|Combien le menuisier a-t-il demandé ?|دون أجر|
howmany|ar|كم صابونة ناقصة أو زايدة عن الدفتر|12 قطعة|
no|ar|بتاخدوا تياب مستعملة للكبار؟|لا نقبل الثياب المستعملة بعد اليوم إلا للأطفال|
who|ar|مع مين مفاتيح خزانة الحليب|غنوة والطبيبة سحر المجذوب|
howmuch|ar|حصة العيلة من الرز بعد القرار|5 كغ رز;;5 كغ|
howmuch|en|How much oil did a family get before the decision?|3|بدل 3
no|ar|هل تغيرت حصة العدس؟|لا تغيير في العدس|
who|ar|من اعترض على تخفيض الحصص|كمال حنقير|
why|ar|ما حجة مدير التوزيع؟|عائلات من سبعة أفراد لا يكفيها هذا|
howmany|ar|كم عائلة بتاخد دوبل|لعشرين عائلة;;عشرين عائلة|
who|ar|من له الأولوية في التوزيع|للمرضى وذوات الأطفال دون السنتين|
howmany|en|Registered families in January?|388|
howmany|ar|كم كانوا في تموز 2019؟|211|
define|ar|مين غنوة البزري|أمينة المستودع|
table!|ar|كم كيلو سكر بالمستودع؟||رز (كغ)
table!|ar|متى تنتهي صلاحية الصابون||صابون (قطعة)
why!|en|Why doesn't the soap count match?||12 قطعة
who!|ar|مين سرق الصابون||12 قطعة
who!|ar|أسماء العشرين عائلة اللي اختارهم كمال؟||يختارها
howmuch!|fr|Combien de lait pour chaque famille ?||خزانة مقفلة
howmuch!|ar|كم دفعت عائلة حبلي ثمنا للعدس||عائلة حبلي
table!|ar|كم كان في رز بكانون 2019||رز (كغ)
when!|ar|متى الجرد القادم||الجرد السابق
whom!|ar|من فصلته غنوة بسبب الفئران؟||تقصير منا
yes|ar|اشترت الجمعية حليب من صندوقها؟|اشترينا عشرين علبة من صندوق الجمعية|من صندوق الجمعية
why!|ar|ليش الصيدلية ما بعتت العلب؟||ولم تصل بعد
howmany!|en|How many tins of milk did the Swiss Red Cross give?||الصليب الأحمر
# twins
table|ar|مين بعت الرزات|تجار الخان|رز (كغ)
table!|ar|مين بعت السكر؟||رز (كغ)
table|en|How many cakes of soap in January?|2,150|معمل في طرابلس
table!|en|How many cakes of soap did each family get?||معمل في طرابلس
howmuch|fr|Combien d'huile ont reçu les familles de Tariq el-Jadidé ?|610 ليترات|نقص الزيت
howmuch!|fr|Combien de riz ont reçu les familles de Tariq el-Jadidé ?||نقص الزيت
howmany|ar|كم علبة اشتروا من السوق|عشرين علبة|نفد في 3
howmany!|ar|كم ليتر زيت اشتروا من السوق||نفد في 3
howmany!|ar|كم كيس عدس أكل الفار؟||34 كيس رز
howmany|ar|قديش كياس التياب اللي لسا مسكرة|900 كيس|الثياب المستعملة
howmany!|ar|قديش كياس تياب وزعوا بكانون||الثياب المستعملة
who!|en|Who keeps the key to the back door?||مفتاحها عند
