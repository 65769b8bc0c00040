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
