meta|en|who's the author of the blog post|أنس بوغالب|
meta|fr|date de publication|١٢ يناير ٢٠٢٣|
howmany|en|how many recordings did they have|٣١٠ تسجيلات|
howmany|ar|شحال من تصويرة كانت عندهم|تسعة آلاف صورة|
who|fr|auteur des cartes|المعطي;;المرحوم المعطي|وخرائط
howmuch|en|How long did it take to build the archive?|سبع سنوات;;في سبع سنوات|
what|ar|سكينة شنو كان دورها|تسجل;;وسكينة تسجل|
where|en|where was the computer kept|في بيت حمزة;;بيت حمزة|
when|fr|quelle nuit le disque a-t-il brûlé|٢٩ دجنبر;;في ٢٩ دجنبر|
why|en|why was the backup lost as well|كانت النسخة الاحتياطية على قرص ثان موصول بالجهاز نفسه;;موصول بالجهاز نفسه|
who|ar|مين نبههم من قبل|سكينة|سكينة حذرت
when|en|in which months did Sukaina warn them|في ماي وفي أكتوبر;;ماي|
quote|fr|que lui répondit Anas|إن شاء الله|
howmany|en|photos recovered|٢١٠٠ صورة|
howmany|ar|كم تسجيل رجع|٤٤ تسجيلا|
define|en|who is Pilar|طالبة في غرناطة|
howmany|fr|combien de cartes sauvées|خريطة واحدة;;خريطة واحدة من ست|
why|ar|كيفاش نجات الخريطة|لأن ابن المعطي علقها في دكانه;;ابن المعطي علقها في دكانه|
howmuch|en|quote of the Ain Sebaa firm|٢٨ ألف درهم|
howmuch|fr|tarif de l'entreprise lyonnaise|ألفين ومئتي يورو|
which|ar|أي شركة ترجع فلوسك لو ما زبطت|شركة في ليون|وترد المال
section|en|what's lesson 2|واحدة منها خارج المدينة|
section|ar|الدرس الثالث ايه|لا توصل الاحتياطي إلا ساعة النسخ|
section!|fr|quelle est la cinquième leçon||إذا قالت سكينة
what!|en|what did the Lyon company find||وصل الجواب من ليون
what!|ar|شو كان جواب ليون؟||وصل الجواب من ليون
why|ar|ليش القرص التاني كان موصول ليلتها حسب حمزة|لأنني كنت أنسخ;;كنت أنسخ|
no|en|Does Hamza agree that the second disk was always connected?|لم يكن موصولا دائما|
why!|fr|pourquoi l'électricité a-t-elle été coupée||انقطعت الكهرباء
when!|ar|متى مات المعطي||المرحوم المعطي
howmany!|en|number of maps Hamza drew||وخرائط رسمها
who!|ar|اسم ولد المعطي||ابن المعطي
howmuch!|en|compensation from the power company||ثم عادت قوية
yes!|ar|هل اعتذر أنس لسكينة؟||وعندي رسالتها
howmuch!|fr|combien a payé Pilar||تدعى بيلار
yes|fr|l'entreprise de Lyon rembourse-t-elle en cas d'échec|وترد المال إن فشلت|
howmuch!|ar|كم دفع ولد المعطي على الخريطة||لأن ابن المعطي
quote!|en|what did Hamza reply to Sukaina||سكينة حذرت
# twins
howmuch|ar|شحال طلبات شركة ليون|ألفين ومئتي يورو|شركة استرجاع
howmuch!|ar|شحال خلصو فعلا فليون||شركة استرجاع
howmany!|ar|كم تسجيلا عند حمزة في هاتفه؟||صورة من هواتفنا
howmany|en|How many of his maps survived?|خريطة واحدة;;خريطة واحدة من ست|علقها في دكانه
howmany!|en|How many of Sukaina's photos survived?||صورة من هواتفنا
howmany!|en|How many disks had burnt before?||احترق القرص
howmany|fr|Combien d'années a duré la collecte ?|سبع سنوات;;في سبع سنوات|تسعة آلاف صورة
howmany!|fr|Combien d'années Hamza a-t-il vécu là ?||والحاسوب في بيت
when!|fr|Quand l'entreprise d'Aïn Sebaâ a-t-elle répondu ?||شركة استرجاع
when|ar|فوقاش تقطع الضو|٢٩ دجنبر;;في ٢٩ دجنبر|انقطعت الكهرباء
when!|ar|فوقاش رجع حمزة القرص||كنت أنسخ
who!|ar|من صاحب دكان الحي الذي طبع الصور؟||علقها في دكانه
