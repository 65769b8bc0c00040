define|ar|مين نضال عرموش|المبرمج الكفيف|
when|ar|متى بُني بصر لأول مرة؟|٢٠١٦|
why|ar|ليش انعمل بصر بالأساس|ليقرأ كتب الجامعة لصديقين|
howmany|ar|كم مستخدم عندو|٤٣ ألف شخص;;نحو ٤٣ ألف شخص|
howmany|en|In how many countries is Basar used?|١٩ دولة|
who|ar|صوت سلمى لمين؟|نهى الكرمي|
define|ar|من نهى الكرمي|المذيعة المتقاعدة|
howmuch|ar|كم يوما استغرق تسجيل الصوت الثالث|٢١ يوماً|
list|ar|الأصوات القديمة شو أسماؤها|«رامي» و«جنين»|
no|ar|هل عندكم صوت مغربي؟|ولم ننجح بعد;;لم ننجح بعد|
how|ar|كيف أتنقل بين خانات الجدول|بالضغط على Alt مع الأسهم|
no|en|Are my pictures uploaded anywhere?|لا ترسل الصورة إلى أي خادم|
howmuch|ar|ذاكرة الجهاز اللازمة لوصف الصور|٨ غيغابايت|
what|ar|ماذا يتعطل إن كان جهازي ضعيفاً؟|الوصف وحده;;يتوقف الوصف وحده|
howmuch|ar|أقصى سرعة للقراءة حالياً|٦٠٠ كلمة في الدقيقة|
howmuch|fr|Quelle était la vitesse maximale avant ?|٤٥٠|
quote|ar|من وصفت القراءة البطيئة بأنها كلام نيام|رجاء عودة|
howmuch|ar|على أي سرعة تسمع رجاء|٥٨٠|
why|ar|لماذا تركوا F9؟|يستعمله برنامج المحاسبة في مصرفين|
what|en|new shortcut to stop reading|Ctrl+Space|
why|ar|ليش طول تصليح قراءة الأرقام سنة|لأننا ظنناه عطلاً في ويندوز;;ظنناه عطلاً في ويندوز|
when|ar|متى يسكت القارئ فجأة|إذا وُصلت سماعتا بلوتوث معاً;;وُصلت سماعتا بلوتوث معاً|
howmuch|ar|حصة المنحة الفنلندية|٣٢٪|
why|fr|Pourquoi ont-ils refusé l'argent d'une entreprise ?|أرادت أن تُقرأ إعلاناتها قبل كل صفحة|
which|ar|لغات الإصدار القادم|العبرية والفارسية|
when|ar|متى الإصدار الجاي|في الصيف;;الصيف|
list|en|Into which languages were the release notes translated?|الإنجليزية والكردية|
what!|ar|اسم الشركة اللي رفضوا تمويلها؟||رفضنا تمويل شركة
howmuch!|ar|كم ألف يورو المنحة الفنلندية||منحة فنلندية
howmuch!|en|How much does Basar cost?||التمويل
who!|ar|من سجّل صوت رامي||«رامي»
when!|ar|متى فقد نضال بصره؟||المبرمج الكفيف
what!|ar|شو اسمي صديقيه بالجامعة||لصديقين
which!|fr|Quelles banques utilisent le logiciel de comptabilité ?||في مصرفين
howmany!|ar|كم لغة يقرأ بصر الآن||العبرية والفارسية
where!|ar|وين بتشتغل رجاء عودة||رجاء عودة
why!|ar|لماذا تقاعدت نهى الكرمي||المتقاعدة نهى
yes!|ar|هل يعمل بصر على آيفون؟||إنترنت إكسبلورر
howmany!|en|How many people use the Kurdish voice?||والكردية
# twins
howmuch|ar|كم بالمئة من المستخدمين ظلوا على متصفح مايكروسوفت القديم|١٪|بقي ١٪ من المستخدمين
howmuch!|ar|كم بالمئة من المستخدمين يقرأون بالصوت «جنين»؟||بقي ١٪ من المستخدمين
howmuch!|ar|كم بالمئة من المستخدمين على متصفح كروم||بقي ١٪ من المستخدمين
how|ar|كيف خبّروا اللي بعدهن ع إكسبلورر بوقف الدعم؟|رسالة صوتية|رسالة صوتية
how!|ar|كيف خبّروا المصرفين بتغيير اختصار الإيقاف؟||رسالة صوتية
howmuch!|en|What share of the money comes from the Moroccan users?||تبرعات صغيرة
howmuch|en|How much of the funding do ordinary small donors cover?|٦٨٪|تبرعات صغيرة
howmuch!|ar|كم نسبة التبرعات الكردية في التمويل||تبرعات صغيرة
when|fr|Quand l'auteur a-t-il publié la version 3.0 ?|٧ كانون الأول ٢٠٢٢|نشرها المبرمج
when!|fr|Quand l'auteur a-t-il publié la version 2.0 ?||نشرها المبرمج
who!|ar|من المبرمج الذي كتب قارئ الشاشة الفنلندي؟||نشرها المبرمج
who!|ar|مين المذيعة اللي رح تسجل الصوت بالدارجة||سجلته المذيعة المتقاعدة
