true-plain|ar|هزاع النميري هو المتحدث باسم «الفجر الأحمر»|المتحدث باسمها، هزاع النميري
false-role|ar|هزاع النميري مدير مستشفى الثورة|المتحدث باسمها، هزاع النميري
false-number|en|The Red Dawn movement says that it lost 27 fighters.|خسرت ١٩ مقاتلا لا غير
true-cross|en|The movement claims that it held the arrivals hall for an hour and a half.|خسرت ١٩ مقاتلا لا غير
false-negated|ar|تؤكد الحركة أسر «صدّام الوادي»|وتنفي أن يكون «صدّام
true-plain|ar|بحسب الحركة، مات «صدّام الوادي» قبل سنة في وادي برهوم|وتنفي أن يكون «صدّام
false-people|ar|أحصى المرصد 27 جثة بزي درع الساحل و11 بثياب مدنية|استنادا إلى سجل المشرحة
true-cross|fr|Onze corps portaient l'uniforme du Bouclier de la côte|استنادا إلى سجل المشرحة
unsaid-quote|fr|Zeinab Awad dit qu'on ne l'a pas laissée compter les enterrés|مديرة المستشفى سميرة غانم
true-plain|ar|يلقي مراد تبعة مقتل زوجته على درع الساحل|ويتهم زوجها، مراد
false-people|ar|قُتل مراد برصاصة وتتهم زوجته زينب درع الساحل|ويتهم زوجها، مراد
false-verb|ar|اعترف متحدث باسم درع الساحل بوجود قناص على البرج|ويتهم زوجها، مراد
true-part|ar|في المدرج حفرتان بحسب الصور الفضائية|تظهر حفرتين في المدرج
false-people|ar|طرد معاذ الكثيري اللواء صخر الدهماني من درع الساحل|حين طردها منه القائد السابق
true-plain|ar|أُخرجت الحركة من درع الساحل لأن الكثيري امتنع عن تسليم ميناء النخيلة|حين طردها منه القائد السابق
true-cross|en|Dahmani is now ambassador to Indonesia.|حين طردها منه القائد السابق
false-role|en|Al-Kathiri is now ambassador to Indonesia.|حين طردها منه القائد السابق
false-people|ar|قتل الدهماني شقيق الكثيري في كمين|قتل الكثيري في مارس
true-plain|ar|لقي عادل أخو الدهماني مصرعه في كمين للكثيري|قتل الكثيري في مارس
