table|ar|من هاجم كتيبة الوادي يوم الخميس؟|لواء العبور|06:20
table|ar|من كان ضحية هجوم لواء العبور؟|كتيبة الوادي|06:20
table|ar|حصيلة الخميس كم|5 قتلى|
table|en|Who was hit at the Zaytoun crossing?|قوات التلة|19:10
table|ar|من الفاعل في معبر الزيتون؟|كتيبة الوادي|19:10
who!|ar|من قصف مدرسة أبو شنب؟||مجهول
howmany|fr|Combien d'enfants blessés à l'école ?|3 أطفال جرحى|
table|ar|كم شاحنة احترقت على طريق 9؟|حرق شاحنتين|
table!|ar|من قُتل يوم الأربعاء في خروق الهدنة؟||22:45
table!|ar|من هاجم قوات التلة يوم الجمعة؟||19:10
define|en|Who is Prakash Gurung?|مدير المكتب: الجنرال النيبالي;;مدير المكتب|
who|ar|مين القناص الذي أطلق النار السبت؟|شادي|
howmuch|ar|عقوبة القناص شادي|عشرة أيام|
who|ar|من سجن شادي؟|قوات التلة|حادثة السبت
what|ar|عيار القذيفة بالمدرسة|عيار 82|
no|ar|هل اعترف أحد بحادثة الأحد؟|نفى الطرفان مسؤوليتهما|
who|ar|مين صوّر هجوم الثلاثاء؟|جمعة العسلي|
define|fr|Qui est Joumaa al-Asali ?|السائق|
who|ar|من حرق الشاحنات؟|قوات التلة|حادثة الثلاثاء
no|ar|دفعت التلة التعويض؟|ولم تدفع|
define|ar|صفوان الترك من يكون؟|قائد كتيبة الوادي|
who|ar|من قائد التلة؟|معتصم الشامي|
whom|ar|مين هدد صفوان الترك بالانسحاب إن لم يتبرأ منه الشامي؟|لواء العبور|لواء العبور ليس
how|ar|كيف تبرأ الشامي؟|شفهيا|
no|en|Did he put it in writing?|ورفض التبرؤ كتابة|
whom|ar|من خُطفت ولم يسجلها المكتب؟|روان الأغا|
define|ar|روان الأغا شو شغلها|المحامية|
who!|ar|من خطف روان الأغا؟||روان الأغا
why|ar|ليش المكتب ما سجّل الخطف|ليس خرقا عسكريا|
howmany|ar|كم خرقا في الأسبوع الأول؟|11 خرقا|
howmany!|ar|كم خرقا في الأسبوع الثالث للهدنة؟||الأسبوع الأول
who!|en|Who kidnapped Safwan al-Turk?||صفوان الترك
who!|ar|من قتل شادي القناص؟||شادي
when!|ar|متى أُطلق سراح روان الأغا؟||روان الأغا
whom!|fr|Qui Mutasim al-Shami a-t-il fait emprisonner après jeudi ?||معتصم الشامي
yes|ar|هل لواء العبور حليف لقوات التلة؟|وهو حليف قوات التلة|
howmuch!|ar|كم التعويض الموعود عن القافلة؟||وعدت بالتعويض
quote!|ar|ماذا قال الشامي عن لواء العبور؟||لواء العبور ليس
table!|fr|Qui fut victime à l'incident de lundi ?||22:45
# twins
when|ar|الساعة كم ضُربت المدرسة|11:00|11:00
when!|ar|الساعة كم خُطفت المحامية||خطف المحامية
howmany!|ar|كم طفلا قُتل في أبو شنب؟||3 أطفال جرحى
howmany|en|How many died in Samman on Thursday?|5 قتلى;;5|06:20
howmany!|en|How many died in Samman on Saturday?||04:30
howmany!|en|How many trucks did the Valley battalion burn?||22:45
who|fr|Qui dirige le bureau ?|براكاش غورونغ;;الجنرال النيبالي براكاش غورونغ|يعده مكتب
who!|fr|Qui dirige la brigade du Passage ?||لواء العبور ليس
where!|fr|Où est détenu le tireur Chadi ?||ويدعى شادي
howmany|ar|كم خرق هالأسبوع|5|الأسبوع الأول: 11
howmany!|ar|كم قتيل بالأسبوع الأول||الأسبوع الأول: 11
howmany!|ar|كم يوما سُجن السائق العسلي؟||السائق جمعة
