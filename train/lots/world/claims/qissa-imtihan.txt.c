true-plain|ar|أمضت نزهة دقيقتين عند الأستاذ وخرجت باكية.|دخلت نزهة أولا
false-number|ar|بقيت نزهة نصف ساعة عند الأستاذ.|دخلت نزهة أولا
true-cross|en|Karim stayed half an hour and came out with a clementine.|دخل كريم وبقي نصف
false-people|en|Nezha came out with a clementine and told them nothing.|دخل كريم وبقي نصف
true-part|ar|لم يكن في الكتاب فصل رابع.|قال بدر لأخته
false-verb|ar|قرأ بدر الفصل الرابع ولم تقرأه أخته.|قال بدر لأخته
true-cross|fr|Le narrateur apprit la question vingt ans plus tard de Karim, à Montréal.|كان السؤال، كما عرفت
false-people|fr|Le narrateur rencontra Benani à l'aéroport de Montréal.|كان السؤال، كما عرفت
true-plain|ar|نال كريم ثماني عشرة بعد أن أضحك الأستاذ.|أجاب كريم: أقشر
unsaid-quote|ar|أجاب كريم: أسأل أختي.|أجاب كريم: أقشر
false-people|ar|حصلت بدرية على سبع وبدر على أربع عشرة.|وأجابت بدرية: أسأل
true-part|en|Badr got seven because he had heard the answer through the door.|وأجابت بدرية: أسأل
false-verb|ar|سأل الأستاذ الراوي بعد ساعة فأجاب.|أما أنا فلم أُسأل
true-plain|ar|وجد الراوي الأستاذ نائما ورأسه على السلة.|أما أنا فلم أُسأل
false-people|en|The narrator wrote "absent" under his own name.|أما أنا فلم أُسأل
true-cross|en|By 2005 Nezha had become dean of the faculty.|نجحت بعشرين
false-role|ar|كانت بدرية عميدة الكلية في تأبين بناني.|نجحت بعشرين
false-verb|ar|بكت نزهة في الامتحان بسبب صعوبة السؤال.|نجحت بعشرين
