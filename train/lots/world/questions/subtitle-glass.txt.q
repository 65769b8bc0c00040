where|en|which city is the glass street in|الخليل|
howmany|ar|كم مرة طفت نار الفرن|مرتين|
why|en|Why did the fire go out in 1992?|لأن السولار لم يصل واحدا وعشرين يوما;;السولار لم يصل واحدا وعشرين يوما|
howmuch|fr|combien de jours sans gazole|واحدا وعشرين يوما|
howmany|en|Tawfiq's age|واحد وسبعون عاما|
when|ar|من أي عمر بلش ينفخ|في التاسعة;;التاسعة|
define|en|who's Hamdi|أخوه حمدي;;أخوه|
why|fr|pourquoi Hamdi ne souffle-t-il pas|صدره ضعيف|
what|en|What does Hamdi do at the workshop?|يخلط الألوان|
what|ar|من شو بيطلع اللون الأزرق|أكسيد الكوبالت;;من أكسيد الكوبالت|
what|fr|d'où vient le vert|صدأ النحاس;;من صدأ النحاس|
what!|en|what's the red made from||الأحمر سرٌّ
what|ar|من ماذا يُصنع الزجاج اليوم|قوارير مكسورة|
where|en|Where did the sand come from in the old days?|بني نعيم;;رمل بني نعيم|
howmuch|ar|بكم كيلو القناني المكسره|بشيكل ونصف;;شيكل ونصف|
howmany|fr|combien de fours restent-ils|ثلاثة|بقي ثلاثة
quote|ar|نادر شو بيقول سبب التراجع|الصين جاءت|
quote|en|And what does his father blame?|السياح راحوا|
what|en|what did Nader study|المحاسبة|
no|ar|هل طلب توفيق من ابنه الرجوع للفرن|لم يطلب منه أبوه ذلك|
howmuch|fr|temps pour faire un verre|أربع دقائق|
howmany|ar|كم كاس بيعملوا باليوم|مئة وعشرون كأسا|
howmuch|en|price in Paris|بأربعة وعشرين يورو;;أربعة وعشرين يورو|
howmuch|ar|وسعر الكأس في الخليل|بثمانية شواكل;;ثمانية شواكل|
quote|fr|réponse de M. Lefranc|الشحن|
what|en|how does he close the furnace door at night|بلوح من طين;;لوح من طين|
meta|en|director of the film|بيتر هالفورد|
meta|fr|voix du commentaire|سناء قعوار|
who!|ar|من أشعل الفرن سنة ١٨٩٠||منذ عام ١٨٩٠
howmuch!|en|how much does Lefranc earn per glass||السيد لوفران
howmany!|ar|كم قتيلا في زلزال ٢٧||زلزال ١٩٢٧
when!|fr|quand Tawfiq est-il mort||حين أموت
howmany!|en|Nader's age||نادر درس
where!|ar|ما اسم الشارع||شارعٌ لا ينام
what!|en|Subject of part three of the documentary?||الجزء الأول من ثلاثة
no!|ar|حمدي متجوز؟||وهذا أخوه حمدي
howmuch!|en|how much do children earn per day collecting bottles||يجمعها أولاد الحارة
who!|ar|مين من الأخوين بيصنع القناني المكسورة||حمدي يخلط
where!|fr|où Tawfiq a-t-il appris||ينفخ الزجاج منذ
yes|ar|نادر رجع يشتغل بالفرن؟|ثم عاد إلى الفرن|
which!|ar|أي جامعة درس فيها حمدي||نادر درس المحاسبة
whom!|en|whom did Lefranc blame for the price||السيد لوفران
# twins
howmany|ar|كم فرن ضل|ثلاثة;;بقي ثلاثة|في السبعينيات
howmany!|ar|كم فرن كان سنة ١٨٩٠||منذ عام ١٨٩٠
howmuch!|ar|بكم يبيع توفيق الكأس للتاجر لوفران؟||الكأس الواحدة
when|en|When did an earthquake put it out?|١٩٢٧|المرة الأولى
when!|en|When did the children put it out?||المرة الثالثة
how!|en|How old is Hamdi?||وهذا أخوه حمدي
how|fr|À quel âge a-t-il commencé à souffler ?|التاسعة;;في التاسعة|هذا توفيق
how!|fr|À quel âge Nader a-t-il commencé à souffler ?||نادر درس
how!|fr|Combien de verres fait Nader par jour ?||الكأس الواحدة
where|ar|نادر وين درس|بيرزيت;;في بيرزيت|نادر درس
where!|ar|حمدي وين درس الألوان||وهذا أخوه حمدي
what!|ar|كيف يحضّر حمدي اللون الأصفر؟||أكسيد الكوبالت
