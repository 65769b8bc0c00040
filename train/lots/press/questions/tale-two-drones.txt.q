whom|ar|من قُتل في مستودع النجمة؟|راجيش كومار|
define|en|Who was Rajesh Kumar?|عامل هندي|
howmany|ar|كم مصاب|أربعة|راجيش كومار
howmuch|ar|سعة الخزان المحترق|٤٠ ألف برميل|
who|ar|من تبنّى الهجوم؟|ألوية الغضب|تبنّت
who|ar|متحدث الألوية المزعوم؟|أبو رعد|المكنى «أبو رعد»
who|ar|من قال إن الطائرة من قارب؟|يحيى زامل|
where|fr|D'où le drone aurait-il décollé selon Zamel ?|قارب;;من قارب|
who|ar|قائد ألوية الغضب مين|منصور الزويدي|
who|ar|من طرد أبو رعد؟|منصور الزويدي|
whom|en|Whom did al-Zuwaidi throw out?|أبو رعد|أن يكون أبو رعد
why|ar|ليش طرده؟|لتعاطيه القات في|ناطقا باسمه
whom!|ar|من طرده أبو رعد من الألوية؟||المكنى «أبو رعد»
who!|ar|من أطلق المسيّرة على مستودع النجمة؟||هاجمت طائرة
who!|ar|من طرد منصور الزويدي؟||منصور الزويدي
define|ar|كيارا روسي شو تخصصها|الخبيرة الإيطالية في السلاح|
where|ar|أين بيع المحرك؟|بجيبوتي;;جيبوتي|
who|ar|من اشترى المحرك من المزاد؟|فيصل باكثير|
whom|ar|لمن باعه باكثير؟|مزرعة|إلى مزرعة
who|en|In whose name is the poultry farm registered?|غانم العوبثاني|
define|fr|Qui est Ghanem al-Oubathani ?|النقيب|
who|ar|من قال إن غانم مخطوف؟|مبارك|
who|ar|من قال إن النقيب هارب؟|الشرطة|يومين. ويقول
who!|ar|من خطف غانم العوبثاني؟||غانم العوبثاني
whom!|ar|من خطفه النقيب غانم؟||غانم العوبثاني
why|ar|لماذا لم تُسقط المسيّرة؟|لأنها كانت مطفأة;;كانت مطفأة|
who|ar|من أمر بإطفاء الدفاعات؟|صالح النهدي|
who|en|Who replaced al-Nahdi?|سالم بن سميط|
who!|ar|من أحال صالح النهدي على التقاعد؟||صالح النهدي
howmuch|ar|خسارة الشركة كم|١١|تقدر الشركة
who|ar|مين مالك المستودع؟|بحر النور|
no|ar|التأمين يغطي الخسائر؟|غير مؤمَّنة ضد الحرب|
when!|ar|متى أُسست ألوية الغضب؟||ألوية الغضب
howmuch!|ar|بكم اشترى باكثير المحرك؟||فيصل باكثير
howmany!|ar|كم قاربا تملك ألوية الغضب؟||لا تملك قوارب
whom!|en|Whom did Rajesh Kumar kill?||راجيش كومار
who!|ar|من قتل أبو رعد؟||المكنى «أبو رعد»
where!|fr|Où se cache Ghanem al-Oubathani ?||غانم العوبثاني
# twins
when|ar|متى بيع المحرك بالمزاد|٢٠٢١;;في ٢٠٢١|بجيبوتي
when!|ar|متى بيعت المزرعة بالمزاد||المزرعة، كما تبين
when!|ar|متى طُردت ألوية الغضب من الميناء؟||تبنّت «ألوية الغضب»
howmuch|en|How big are the company's losses?|بـ١١;;١١|الخسائر بـ١١
howmuch!|en|How much insurance did the company receive?||غير مؤمَّنة
howmuch!|en|How much did the poultry farm pay for the engine?||باعه في الشهر نفسه
where|fr|Où les journalistes ont-ils joint Bakathir ?|صلالة;;في صلالة|إليه في صلالة
where!|fr|Où les journalistes ont-ils joint Abou Raad ?||إليه في صلالة
howmany!|fr|Combien d'ouvriers indiens ont été blessés ?||راجيش كومار
why|ar|ليش انطرد الناطق|لتعاطيه القات في|لتعاطيه القات
why!|ar|ليش انطرد قائد القاعدة||الذي أحيل أمس
when!|ar|متى اختفى مبارك أخو النقيب؟||وقد اختفى منذ
