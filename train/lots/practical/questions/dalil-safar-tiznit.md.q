howmuch|ar|شحال الطاكسي من انزكان لتيزنيت|45 درهماً|
howmuch|ar|المسافة بين أكادير وتيزنيت|98 كيلومتراً|
which|ar|أيهما أوفر، الحافلة أم سيارة الأجرة؟|الحافلة أرخص;;الحافلة|
no|en|Is there a train to Tiznit?|لا يصل القطار إلى المدينة|
where|ar|فين كتوقف الحافلة فالطريق|ماسة|
table|ar|ثمن الليلة في رياض لالة عيشة|650 درهماً|
table|en|where is hotel Al Waha located|طريق كلميم|
table|fr|Quel hébergement est fermé en janvier ?|رياض لالة عيشة|
table|ar|ما عيب المخيم على البحر|لا ماء ساخناً في الشتاء|
table|ar|أين أجد موقفاً لسيارتي بلا أجر؟|فندق الواحة|
howmany|ar|كم باب للسور|خمسة أبواب رئيسية;;خمسة أبواب|
who|ar|من يشكك في حكاية زينب|لحسن أوبلا|
define|ar|شكون لحسن أوبلا|المرشد المحلي|
howmuch|ar|بكم اشترى الكاتب غرام الفضة في النهاية|11|للغرام ودفعت
howmuch|en|What did silver sellers first ask per gram?|14 درهماً|
when|ar|متى يعطل سوق الصاغة|الجمعة بعد الظهر|
when|ar|اليوم القديم للسوق الأسبوعي قبل تغييره|يوم الأربعاء;;الأربعاء|
what|ar|شنو كيدير مطعم تازكا|طاجين اللوز والبرقوق|
no|fr|peut-on payer par carte chez Tazka|لا يقبل البطاقات|
why|ar|لماذا يُنصح بعدم العوم في أكلو شتاءً|التيار خطر|
when|ar|سنة غرق السائح|2022|
where|ar|أين أجد دواء في الليل؟|قرب باب أيت جرار|
who|en|who wrote the Tiznit guide|أنس بلمقدم|
howmuch|ar|سعر فطور مقهى النخلة|22 درهماً|
what!|ar|اسم السائح الألماني الذي غرق||سائح ألماني
table!|ar|ثمن الليلة في دار تيفاوت لأربعة أشخاص||دار تيفاوت
when!|ar|متى بُني سور تيزنيت||السور طوله
howmuch!|en|How much is a taxi from the airport to Tiznit?||أقرب مطار
why!|ar|علاش بدلو نهار السوق؟||السوق الأسبوعي
who!|ar|من صاحب مطعم تازكا||مطعم «تازكا»
howmuch!|ar|سعر غرام الذهب في سوق الصاغة||سوق الصاغة
when!|ar|في أي ساعة يفتح سوق الصاغة صباحاً؟||سوق الصاغة
howmany!|fr|combien de chambres au riad Lalla Aïcha||رياض لالة عيشة
table!|ar|ثمن الليلة في مخيم أكلو للعائلة بأربعة أفراد||مخيم أكلو
who!|ar|شكون بنى العين الزرقاء||العين الزرقاء
# twins
howmuch|ar|شحال د الوقت الطاكسي من إنزكان|ساعة ونصفاً|تبعد تيزنيت
howmuch!|ar|شحال د الوقت الطوبيس من إنزكان؟||تبعد تيزنيت
table|en|What's the cheapest bed?|مخيم أكلو|مخيم أكلو
table!|en|What's the cheapest bed in Massa?||تتوقف في ماسة
howmuch|fr|Longueur des remparts ?|ستة كيلومترات;;نحو ستة كيلومترات|السور طوله
howmuch!|fr|Hauteur des remparts ?||السور طوله
when|ar|البنكة كتسد فوقاش|الرابعة إلا ربعاً|البنوك تغلق
when!|ar|الصيدلية الليلية كتسد فوقاش||الصيدلية الليلية
when|en|When was the author last there?|فبراير 2024|كتبه أنس
when!|en|When was the guide Lahcen last there?||لحسن أوبلا
howmuch!|ar|بشحال الطاجين فمقهى النخله؟||طاجين اللوز
who!|ar|شكون غرق فالعين الزرقاء||العين الزرقاء
