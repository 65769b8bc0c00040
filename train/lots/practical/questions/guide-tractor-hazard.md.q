howmuch|ar|ضغط الدواليب الأمامية قديش|2,2 بار|
howmuch|ar|كم يصير ضغط الخلفي في الطين؟|1|في الوحل
howmany|ar|كم نقطة تشحيم حمراء|النقاط الثماني;;الثماني|
when|ar|متى أشحم النقاط الصفر|كل شهر|
no|en|Can I open the radiator cap while the engine is hot?|لا تفتح غطاء المبرّد وهو ساخن|
table|ar|شو زيت المحرك بالشتا|15W-40|
table|ar|كمية زيت علبة السرعة|32 لتراً|
table|en|How often is the steering oil changed?|كل 800 ساعة|
table|fr|Quelle huile pour le pont avant ?|80W-90|
howmuch|ar|أكبر وزن ترفعه الأذرع الآن؟|1450 كغ|
howmuch|ar|قبل 2008 كم كانت تحمل|1200|
what|ar|بأي سرعة أحرث بالسكك الثلاث|الثانية البطيئة|
howmuch|ar|كم دورة عمود الإدارة|540 دورة|
what|ar|ما الذي أصاب أحد سائقي تل تمر؟|فقد أحدهم ذراعه|
when|ar|متى حادثة تل تمر|2007|
when|en|When must the shaft be switched off?|قبل أن تنزل عن المقعد|
what|ar|طالع دخان اسود شو السبب|مصفاة الهواء، أو حمل زائد|
what|ar|دخان أبيض، ماذا أفعل؟|أوقف حالاً|
yes|ar|دخان أزرق، أقدر أكمل الشغل؟|يمكن أن تكمل الموسم وتراقب الزيت;;يمكن أن تكمل الموسم|
why|fr|Le moteur tourne mais ne démarre pas, pourquoi ?|هواء في المازوت|
where|ar|من وين بنفّس المازوت|من البرغي 10;;البرغي 10|
quote|ar|ما حكمة أقدم ميكانيكي|اسمعه دقيقة وهو فارغ، يقل لك ما به وهو محمّل|
define|ar|مين عبود الملا|أقدم ميكانيكي في القامشلي|
who|ar|من راجع الكتيب وترجمه|فواز العلي|
which|ar|لأي سنوات صنع يصلح الكتيب؟|لجرارات 2006–2010 فقط;;2006–2010|
list|en|Two reasons why it won't crank|بطارية، أو دواسة الفاصل غير مضغوطة حتى آخرها|
howmuch!|ar|كم حصان جرار حقل 65||# جرار
table!|ar|كمية زيت المحور الخلفي؟||المحور الأمامي
what!|ar|دخان أخضر شو معناه||دخان أزرق
who!|ar|اسم السائق اللي راحت ايدو||فقد أحدهم
howmuch!|en|What's the price of the hydraulic pump?||تغيير المضخة
howmuch!|ar|سعة خزان المازوت||في المازوت
howmuch!|ar|كم كانت الحمولة في طراز 2012؟||وكانت 1200
whom!|ar|من علّمه عبود الملا الميكانيك||عبود الملا
table!|fr|Pression des pneus de la remorque ?||ضغط العجل
yes!|ar|مات السائق الذي فقد ذراعه؟||فقد أحدهم
howmuch!|en|How many litres does the radiator take?||غطاء المبرّد
# twins
table|ar|المقود قديش بياخد زيت|2,8 لتر|هيدروليك 46
table!|ar|المقود قديش بياخد شحم؟||هيدروليك 46
table|ar|كل كم ساعة زيت المحور الأمامي|600|80W-90
table!|ar|كل كم ساعة زيت المحور الخلفي||80W-90
howmany|en|How many drivers removed the shaft cover?|ثلاثة سائقين|غطاؤه الأصفر
howmany!|en|How many drivers died in Qamishli?||غطاؤه الأصفر
where|fr|Où travaille l'ingénieur qui a revu la brochure ?|معرض الجزيرة للآليات|ترجمة ومراجعة
where!|fr|Où travaille le mécanicien qui a perdu son bras ?||غطاؤه الأصفر
which|ar|مين برغي بفتحه لطلع الهوا؟|10|يدور ولا يشتغل
which!|ar|أي برغي بفتحه لفرغ زيت المحرك||يدور ولا يشتغل
what!|ar|دخان بنفسجي قبل الإحماء شو سببو||دخان أبيض بعد الإحماء
howmuch!|ar|كم صار ضغط الأمامي في الوحل؟||ضغط العجل الأمامي
