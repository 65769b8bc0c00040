howmany|en|how many students were waiting|خمسة|كانوا خمسة
what|fr|que mangeait le professeur|كليمنتين;;يأكل كليمنتين|نسمع القشر
who|en|who went in first|نزهة|دخلت نزهة أولا
howmuch|ar|قد ايه قعدت نزهة جوه|دقيقتين;;بعد دقيقتين|
quote|en|What did Nezha say he had asked her?|سألني عن اسمي|
howmuch|fr|combien de temps Karim est-il resté|نصف ساعة|
what|ar|شو طلع كريم حامل|كليمنتينة|
why|en|why wouldn't Karim tell them|حلّفه الأستاذ;;وقد حلّفه الأستاذ|
why|ar|علاش الكتاب ما فيهش الفصل الرابع|نزعته المطبعة|
where|fr|où a-t-il retrouvé Karim|مطار مونتريال;;في مطار مونتريال|
when|en|How long after did he learn the question?|بعد عشرين سنة;;عشرين سنة|
quote|ar|نص سؤال بناني|ماذا تفعل لو نسيت كل ما قرأت|
quote|en|Karim's answer|أقشر معك|
howmuch|fr|note de Karim|ثماني عشرة|
quote|ar|بماذا ردت بدرية|أسأل أخي|
howmuch|en|grade for Badria|أربع عشرة|
howmuch|ar|بدر جاب كام|سبعا|
why|fr|pourquoi Badr a eu une mauvaise note|لأنه سمع الجواب من خلف الباب;;سمع الجواب من خلف الباب|
why|en|why wasn't the narrator questioned|كان الأستاذ قد نام|
what|ar|شو كتب على ورقة الحضور|غائب|
howmuch|en|the narrator's mark|بعشرين;;عشرين|نجحت بعشرين
when|fr|quand eut lieu l'hommage à Bennani|سنة ٢٠٠٥;;٢٠٠٥|
define|ar|نزهة وش صارت بعدين|عميدة الكلية|
why|en|What was the real reason Nezha cried?|كان في الكليمنتين بذرة فقذفها فأصابت عينها|
who!|en|name of the narrator||وخرجت على أطراف
what!|ar|أي مادة كان الامتحان||والأستاذ بناني في الداخل
why!|fr|de quoi est mort Bennani||في تأبينه
what!|ar|ماذا كان في الفصل الرابع||الفصل الرابع
where!|en|where does Karim live||مطار مونتريال
howmuch!|en|what mark did Nezha get||سألني عن اسمي
who!|ar|من أيقظ الأستاذ||قد نام
what!|fr|métier de Badria aujourd'hui||وأجابت بدرية
howmany!|ar|كم طالب رسب||وبقي نصف ساعة
yes!|en|Did the twins attend the memorial?||وفي التأبين
yes|en|did Karim make the professor laugh|وضحك بناني|
howmuch!|ar|كم علامة نزهة||سألني عن اسمي
when!|fr|quand le narrateur est-il allé à Montréal la première fois||مطار مونتريال
# twins
howmuch|ar|شحال جابت بدرية|أربع عشرة|وأجابت بدرية
howmuch!|ar|شحال جابت نزهة||دخلت نزهة أولا
howmuch!|ar|كم كانت علامة كريم في الامتحان الكتابي؟||وأعطاه ثماني عشرة
how|en|How long did the narrator wait?|ساعة|أما أنا فلم
how!|en|How long did Badria stay inside?||وأجابت بدرية
how!|en|How long did the professor sleep after he left?||أما أنا فلم
where|fr|Où a-t-il revu Karim ?|مطار مونتريال;;في مطار مونتريال|كان السؤال، كما
where!|fr|Où a-t-il revu Badr ?||كان السؤال، كما
when!|fr|En quelle année eut lieu l'examen ?||نجحت بعشرين
what|ar|شنو ولات نزهة|عميدة الكلية|نجحت بعشرين
what!|ar|شنو ولات بدرية||وأجابت بدرية
who!|ar|من نزع الفصل الخامس من الكتاب؟||نزعته المطبعة
