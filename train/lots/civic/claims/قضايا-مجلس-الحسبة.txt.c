true-plain|ar|جيء بالخباز سعدون لنقص وزن رغيفه أوقيتين|أحضر العريف خلف الخباز
false-people|ar|أحضر الخباز سعدون العريف خلفا إلى المحتسب|أحضر العريف خلف الخباز
true-cross|en|The baker's bread of that day was given to the sick as alms.|أحضر العريف خلف الخباز
false-people|ar|شكا الجزار قديد جارته ربيعة|شكت صباغة اسمها ربيعة
true-plain|ar|رفعت الصباغة ربيعة شكوى على جارها الجزار|شكت صباغة اسمها ربيعة
false-number|fr|Qoudayd mit sept jours à creuser le canal|شكت صباغة اسمها ربيعة
true-cross|fr|Qoudayd creusa le canal en trois jours|شكت صباغة اسمها ربيعة
false-negated|ar|رُفعت قضيتان يوم الاثنين|لم يرفع شيء للمطر
unsaid-quote|ar|قال المحتسب: «نسيتها» حين سُئل عن الدواء|أتي بغريب يبيع دواء
false-verb|en|The market inspector bought the stranger's medicine.|أتي بغريب يبيع دواء
true-part|ar|أُحرق دواء النسيان|أتي بغريب يبيع دواء
false-negated|ar|كانت صنجة ميمون ناقصة|وزن الأمين صنجات الصاغة
true-plain|ar|عُوّض ميمون عن خسارة سنته بأربعة دنانير|وزن الأمين صنجات الصاغة
unsaid-relation|ar|ميمون هو أبو المعلم بشير|وزن الأمين صنجات الصاغة
false-people|ar|ضرب الصبي معلمه بشيرا فوق العشر|ضرب المعلم بشير صبيا
true-cross|en|The boy himself interceded for his teacher Bashir, who was given his post back.|ضرب المعلم بشير صبيا
false-people|en|The boy's grandfather interceded for the teacher.|ضرب المعلم بشير صبيا
true-plain|ar|أُبعد المتسولون عن تخطي رقاب المصلين|منع المحتسب السؤال من
false-role|ar|الهواري هو المحتسب وأبو زكرياء هو الشاهد|رفعت ست قضايا
false-number|ar|غُرّم الناس في ست قضايا|رفعت ست قضايا
true-plain|ar|نقص خبز سعدون أوقيتين فأحضره العريف خلف.|أحضر العريف خلف
false-people|ar|أحضر الخباز سعدون العريف خلفا إلى المحتسب.|أحضر العريف خلف
true-cross|en|The day's bread of Saadun was given to the sick as alms.|أحضر العريف خلف
false-people|ar|شكا الجزار قديد جارته ربيعة لأن صبغها يجري إلى ذبائحه.|شكت صباغة اسمها
true-part|ar|حفر الجزار القناة في ثلاثة أيام.|شكت صباغة اسمها
false-number|en|The butcher needed seven days to dig the channel.|شكت صباغة اسمها
true-cross|fr|Le marchand du remède contre l'oubli ne se rappelait plus la recette.|أتي بغريب يبيع
false-verb|fr|Le muhtasib acheta le remède contre l'oubli et garda l'étranger.|أتي بغريب يبيع
true-plain|ar|كانت صنجة ميمون أثقل من اللازم لا أخف.|وزن الأمين صنجات
false-negated|ar|وجد الأمين صنجة ميمون ناقصة فغرّمه.|وزن الأمين صنجات
true-cross|en|Maymun received four dinars from the treasury for his loss.|وزن الأمين صنجات
false-people|ar|دفع ميمون لبيت المال أربعة دنانير.|وزن الأمين صنجات
true-part|ar|تولى عبد السلام التعليم بدل بشير.|ضرب المعلم بشير صبيا
false-people|ar|شفع جد الصبي في المعلم بشير فرُدّ إلى عمله.|ضرب المعلم بشير صبيا
unsaid-relation|en|Abd al-Salam was the boy's father.|ضرب المعلم بشير صبيا
true-plain|ar|عاد بشير إلى عمله بعد شفاعة الصبي الذي ضربه.|ضرب المعلم بشير صبيا
false-verb|ar|أذن المحتسب للسؤال بتخطي الرقاب يوم الجمعة.|منع المحتسب السؤال من
unsaid-quote|ar|قال الخباز سعدون: ورثتها عن أبي.|وزن الأمين صنجات
