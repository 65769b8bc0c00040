true-plain|ar|شركة رقيم في بغداد أعدت دليل «ميزان الصيدلي».|إعداد قسم البرمجيات
false-negated|ar|ينطبق الدليل على «ميزان البيطري» أيضا.|إعداد قسم البرمجيات
true-cross|en|The Linux version is experimental and gets no phone support.|لا يعمل على ماك
false-negated|en|The program runs on a Mac.|لا يعمل على ماك
true-part|ar|النقل من نسخة ٢٠١٨ يمر بنسخة ٢٠٢١.|اختر «نقل من نسخة
false-number|ar|مقاس اللواصق ٤٠×٣٠ كما في كتيب ٢٠٢١.|اختبر طابعة اللواصق
true-cross|fr|Dans la clé de licence, majuscules et minuscules se valent.|أدخل مفتاح الرخصة
false-number|fr|La clé de licence compte trente-huit signes.|أدخل مفتاح الرخصة
true-plain|ar|يبطئ النسخ الاحتياطي البرنامج مساء الخميس.|بطء يوم الخميس
false-verb|ar|إذا ظهر الدواء مرتين فاحذف أحدهما.|الدواء يظهر مرتين
true-part|ar|سبب ظهور الدواء مرتين باركودان للشركة نفسها.|الدواء يظهر مرتين
false-number|ar|تجديد الرخصة ٤٥٠ ألف دينار كل سنة.|ألف دينار للسنة الأولى
true-cross|en|The permanent licence was abolished in 2022.|ألف دينار للسنة الأولى
false-verb|en|Those who bought a permanent licence before 2022 lost it.|ألف دينار للسنة الأولى
true-plain|ar|دلشاد كريم يدعم أربيل والموصل.|أحمد الساعدي
false-people|ar|يدعم أحمد الساعدي الموصل ودلشاد كريم الجنوب.|أحمد الساعدي
false-number|fr|En 2023, on répondait en 34 minutes en moyenne, et en 11 pendant le ramadan.|أحمد الساعدي
unsaid-more|ar|بطؤ الرد في رمضان لأن الموظفين في إجازة.|أحمد الساعدي
