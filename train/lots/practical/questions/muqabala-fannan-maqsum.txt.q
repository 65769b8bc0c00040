why|ar|ليش آلا تعزف بزق مو عود|لأن جدي ترك واحداً معلقاً فوق كيس الطحين;;جدي ترك واحداً معلقاً فوق كيس الطحين|
where|ar|أين كان عزفها الأول أمام جمهور؟|عين عيسى|
when|en|what year was her first public performance|2009|
what|ar|شو صار بالأوتار بالعرس|انقطع وتران|
howmany|ar|كم آلة تملك|ثلاثة|واحد صنعه
who|ar|من صانع بزقها من القامشلي؟|جميل بربور|
howmuch|ar|بكم اشترت بزق حلب|بمئتي دولار;;مئتي دولار|
when|ar|متى احترق بزق الجد|2017|
howmany|ar|كم درس أخذت عند زردشت|درسين فقط;;درسين|
where|fr|Où est parti maître Zerdesht ?|هولندا|
who|ar|معلمها الحقيقي مين؟|أبو لقمان|
define|ar|من أبو لقمان|سائق شاحنة|
why|ar|لماذا لم تقبل جائزة أربيل؟|لأنهم أرادوا أن أعزف مع شريط مسجل;;أرادوا أن أعزف مع شريط مسجل|
howmuch|en|How much was the Gaziantep prize?|700 يورو|
what|ar|بشو صرفت مصاري الجائزة|دفعت إيجار غرفة الدرس ثمانية أشهر|
howmany|ar|كم بنت عندها بالصف|تسع بنات|
quote|ar|من قال إن العزف للغجر؟|عمي|
what|ar|كيف رد الأب على أخيه|أبي لم يرد عليه، اشترى لي أوتاراً في اليوم التالي;;اشترى لي أوتاراً في اليوم التالي|
what|ar|اسم الألبوم|طحين|اسمه «
where|ar|وين سجلوه|بيروت|
why|fr|Pourquoi enregistrer la nuit ?|لأن أجر الأستوديو ليلاً نصف أجر النهار;;أجر الأستوديو ليلاً نصف أجر النهار|
howmany|ar|كم مقطوعة من تأليفها هي|سبع|
why|en|Why are there no vocals on the album?|المغنية انسحبت قبل التسجيل بيومين|
what|ar|ماذا تحب أن تسمع؟|المطر على الزنك|
who|ar|من حاور العازفة|جوان تمو|
who!|ar|مين المغنية اللي انسحبت؟||المغنية انسحبت
howmuch!|ar|قيمة جائزة أربيل كم||أربيل
howmuch!|en|How much did the Beirut studio cost?||الأستوديو
when!|ar|متى مات جد آلا||جدي ترك
what!|ar|اسم ابن خالها العريس||ابن خالي
howmuch!|ar|كم دفعت لجميل بربور؟||جميل بربور
why!|ar|لماذا انسحبت المغنية قبل التسجيل||المغنية انسحبت
who!|fr|Qui a mis le feu au bouzouk du grand-père ?||احترق نصفه
howmany!|ar|كم نسخة باعت من طحين||فيه تسع مقطوعات
how!|en|How old is Abu Luqman?||أبو لقمان
who!|ar|مين سجنها عمها؟||عمي
howmuch!|ar|كم دفعت ثمن بزق جدها||وبزق جدي
# twins
howmany|ar|كم تلميذ عندها|26 تلميذاً|دفعت إيجار
howmany!|ar|كم تلميذ عند أبو لقمان؟||سائق شاحنة
howmuch|en|How long did the prize pay the rent?|ثمانية أشهر|دفعت إيجار
howmuch!|en|How long did the singer stay in Beirut?||المغنية انسحبت
how|fr|Quel âge a le plus jeune élève ?|السادسة|دفعت إيجار
how!|fr|Quel âge a l'oncle qui voulait l'empêcher ?||عمي حاول
where|ar|من وين اشترت البزق التاني|حلب|ثلاثة. واحد صنعه
where!|ar|من وين اشترى أبوها الأوتار||اشترى لي أوتاراً
when|ar|ايمتى انسحبت المغنية|قبل التسجيل بيومين|المغنية انسحبت
when!|ar|ايمتى تصالحت مع عمها؟||عمي حاول
who!|ar|مين صنع بزق جدها||صنعه جميل
why!|fr|Pourquoi Zerdesht est-il parti aux Pays-Bas ?||سافر إلى هولندا
