how|ar|كيف دخلت ميسم الكلية البحرية؟|سجّلني أخي في كلية عُمان البحرية بدلاً من كلية التجارة|
why|ar|ليش غلط أخوها في التسجيل|لأن الموقعين كانا مفتوحين على شاشته;;الموقعين كانا مفتوحين على شاشته|
when|ar|سنة التحاقها بالكلية|2007|
howmuch|en|How long did she have to change her mind?|أسبوعاً|
when|ar|متى صارت كبيرة ضباط؟|2016|
when|ar|من متى وهي قبطانة|فبراير 2021|
why|ar|لماذا لم تقبل ترقية قبل ذلك|لأن السفينة كانت قديمة ولا أثق بمضخاتها;;السفينة كانت قديمة|
where|ar|وين غرقت السفينة القديمة|بحر الصين|
no|en|Did anyone die when it sank?|لم يمت أحد|
howmany|ar|كم فردا في طاقمها|سبعة وعشرون|
howmany|fr|Combien de nationalités à bord ?|ست جنسيات|
who|ar|من الذي لا تجرؤ القبطانة على معارضته؟|الطباخ|
where|ar|أين أنزلت البحار المريض|كولومبو|
what|ar|شو كان مرض البحار|الزائدة|
howmuch|ar|كم خسرت الشركة بسبب قطع الرحلة؟|310 آلاف دولار|
who|ar|من لامها على القرار|المحاسب|
who|en|Who didn't blame her?|المدير|
what|ar|ماذا سمى البحار بنته|ميسم|وسمّى
when|ar|متى شافت القراصنة|عام 2012;;2012|
howmuch|ar|إلى أي مسافة اقترب القراصنة؟|400 متر|
define|ar|من ستافروس|القبطان اليوناني|
what|fr|Que faisait Stavros pendant l'attaque ?|كان يلعب الطاولة|
howmuch|ar|كم تقعد في البحر كل مرة|أربعة أشهر|
list|ar|شو تاخذ معها في السفر|لبان من ظفار، ومصحف جدتي، وكتاب|
howmuch|ar|منذ متى لم تكمل كتابها؟|ثلاث سنوات|
meta|ar|في أي عدد نُشر الحوار مع القبطانة|العدد 9|
what!|ar|ما اسم الكتاب الذي تحمله ميسم؟||يسألونني عن اسمه
what!|ar|شو اسم خطيبها||خطيبي يعرف
what!|en|What is the name of the tanker she commands?||تقود ناقلة
how!|ar|عمر القبطانة ميسم كم||أول عُمانية
who!|ar|من قتله القراصنة؟||400 متر
when!|ar|متى تزوجت ميسم اليعقوبي||خطيبي يعرف
howmuch!|ar|كم راتب القبطانة||رُقّيت كبيرة
what!|fr|Comment s'appelle le marin opéré à Colombo ?||كولومبو
who!|ar|منو المحاور||المحاور: أنت
why!|ar|لماذا غرقت السفينة القديمة؟||غرقت تلك
yes|ar|البحار عاش بعد كولومبو؟|عاش|وسمّى ابنته
why!|ar|لماذا رجع القراصنة؟||400 متر
whom!|en|Whom did Captain Stavros marry?||ستافروس
# twins
when|ar|متى سجلها اخوها|سنة 2007;;2007|بخطأ. سجّلني
when!|ar|متى تخرج أخوها من كلية التجارة؟||بخطأ. سجّلني
where|en|From where is the incense she takes?|ظفار|لبان من
where!|en|From where is the book she takes?||لبان من
what|fr|Quel grade avait-elle face aux pirates ?|ضابطة ثالثة|مرة، عام 2012
what!|fr|Quel grade avait-elle quand l'autre navire coula ?||رُقّيت كبيرة
howmuch|ar|كم تقعد في البر|شهران|أربعة أشهر في
howmuch!|ar|كم خطيبها يقعد في البحر||أربعة أشهر في
where|en|Where did the rotten ship end up on the seabed?|بحر الصين|رُقّيت كبيرة
where!|en|Where did the pirates end up?||مرة، عام 2012
howmany!|ar|كم بحار عُماني في طاقمها؟||سبعة وعشرون
who!|ar|من خلف ستافروس في قيادة السفينه||القبطان اليوناني
