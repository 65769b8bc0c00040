who|ar|من قتل أنور قباوة؟|عكيد|واعترف عكيد
whom|ar|صالح عكيد قتل مين؟|أنور قباوة|
define|ar|أنور قباوة شو كان يشتغل؟|الخياط|قُتل الخياط
how|ar|كيف قُتل الخياط؟|بثلاث طعنات بالمقص|
when|en|When was the tailor murdered?|ليل الخميس ٤ شباط|
what|ar|شو انسرق من الدرج|٢٨ ألف ليرة ودفتر ديون|
whom|ar|من اتهمت الشرطة أول الأمر؟|ماهر|وجّهت الشرطة
howmany|ar|كم عمر ماهر|١٧ سنة|
howmuch|ar|كم يوما حُجز الصبي؟|ستة أيام|
define|fr|Qui est Nidal Safa ?|محاميه|
who|ar|من الشاهدة؟|هيلين طانيوس|
define|en|Who is Helene Tanios?|الخياطة الصماء|
what|ar|ماذا كان يلبس الرجل الذي رأته؟|معطفا من قماش تعرفه|
who|ar|الفاتورة باسم مين|صالح عكيد|
define|fr|Métier de Saleh Akid|موظف في الكهرباء|
howmuch|ar|كم كان دين القتيل لعكيد؟|بأربعين ألفا|
who|ar|من استدعى عكيد؟|فيصل ناجي|
where|ar|أين وُجد الزر الناقص؟|قبضة القتيل|
howmany|ar|كم اسم بالدفتر|أربعون اسما|
who|ar|أي ضابط كان مدينا؟|الرائد ناجي|
howmuch|en|How much did Major Naji owe?|بثمانمئة ليرة;;ثمانمئة ليرة|
who|ar|من أوقف التحقيق مع ناجي؟|المفتش العام|
who|fr|Veuve de la victime ?|سميرة|
what|ar|حكم عكيد|بالسجن المؤبد|
what|ar|شو اشترى ماهر بالتعويض؟|مقصا|
quote|en|Why hadn't Helene testified earlier?|لم يسألني أحد إشارةً|
who!|ar|من قتل ماهر؟||وأُطلق ماهر
whom!|ar|من قتله أنور قباوة؟||قُتل الخياط
who!|ar|ما اسم المفتش العام؟||فأوقف المفتش العام
who!|ar|من ضرب ماهر في الحجز بالاسم؟||واعترف تحت الضرب
when!|ar|متى ولدت هيلين طانيوس؟||هيلين طانيوس
who!|en|Who dismissed Major Faisal Naji?||فيصل ناجي
who!|fr|Qui a volé le manteau d'Akid ?||المعطف عنده
where!|ar|أين يسجن صالح عكيد؟||قضت المحكمة
quote!|ar|ماذا قال ماهر بعد الإفراج؟||وأُطلق ماهر
howmuch!|fr|Quel était le loyer de la boutique ?||قُتل الخياط
why!|en|Why did Akid limp?||رجلا يعرج
# twins
how|ar|كم عمر الخياط|الثامنة والخمسين;;في الثامنة والخمسين|أنور قباوة، وهو
how!|ar|كم عمر الخياطة الصماء||الصماء هيلين
how!|ar|كم عمر موظف الكهرباء القاتل؟||موظف في الكهرباء
howmuch|en|How much compensation did the boy get?|خمسة آلاف|تعويضا قدره
howmuch!|en|How much compensation did the widow get?||تعويضا قدره
howmuch!|en|How much did Helene owe the tailor?||الدفتر فيه أربعون
howmany|fr|Combien de coups de ciseaux ?|بثلاث طعنات;;ثلاث طعنات|بثلاث طعنات
howmany!|fr|Combien d'années de prison pour le commandant Naji ?||بالسجن المؤبد
when!|ar|متى اعترف عكيد، أي يوم؟||واعترف عكيد
who|ar|مين اللي سكّر التحقيق مع الرائد؟|المفتش العام|التحقيق مع ناجي
who!|ar|مين اللي سكّر التحقيق مع عكيد||التحقيق مع ناجي
what!|ar|من وين اشترت هيلين قماش المعطف||معطفا من قماش
