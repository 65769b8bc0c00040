true-plain|ar|قدّم النائب عواد الزبن السؤال إلى وزير المياه.|مقدم السؤال
false-role|ar|عواد الزبن وزير المياه الذي وجه إليه السؤال.|مقدم السؤال
true-cross|en|Water losses in 2019 came to 6.4 million cubic metres.|بلغ الفاقد
false-number|en|Water losses in 2019 came to 5.8 million cubic metres.|بلغ الفاقد
false-people|ar|ضُبط ١٩٠ اعتداء في ٢٠١٩ مقابل ٣١٢ في العام السابق.|بلغ الفاقد
true-part|ar|ارتفاع الفاقد سببه الاعتداءات على الخطوط في البادية.|بلغ الفاقد
true-plain|ar|اتخذ عصام الفايز قرار تأجيل المشروع حين كان أمينا عاما.|لم يُلغ المشروع
false-verb|ar|ألغى عصام الفايز مشروع خط الديسي الفرعي.|لم يُلغَ المشروع
false-number|fr|Les tuyaux livrés avaient 600 mm au lieu de 400.|لم يُلغَ المشروع
true-cross|fr|Le projet fut retardé parce que les tuyaux étaient trop étroits.|لم يُلغَ المشروع
false-people|ar|فُسخ عقد «رمّ للهندسة» في آب ٢٠١٩.|أحيلت الصيانة على شركتين
true-part|ar|صودرت كفالة «الينابيع الحديثة».|أحيلت الصيانة على شركتين
unsaid-relation|en|Issam al-Fayez owns the company al-Yanabi al-Haditha.|أحيلت الصيانة على شركتين
false-verb|ar|أجاب الوزير بأن التعرفة لن ترفع على المزارعين.|سيجاب عن هذا البند
unsaid-quote|ar|قالت ربى الحويطات إن الناس يشترون الصهريج بخمسة وعشرين دينارا.|تعقيب النائب الزبن
true-plain|ar|سعت ربى الحويطات إلى لجنة تحقيق وأيدها أربعة عشر.|مداخلة النائبة
false-verb|ar|صوّت المجلس على طلب لجنة التحقيق وأسقطه.|مداخلة النائبة
true-cross|en|The speaker did not put the request to a vote for lack of a quorum.|مداخلة النائبة
