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
