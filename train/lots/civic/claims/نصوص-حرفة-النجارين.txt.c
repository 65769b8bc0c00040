true-plain|ar|قُرئ الدستور بحضور أبي سليمان شيخ الحرفة.|كما قرئ على المعلمين
true-cross|en|An artisan must serve seven years before he becomes a master.|لا يشد الصانع معلما
false-number|en|An artisan becomes a master after serving three years.|لا يشد الصانع معلما
false-negated|ar|ابن المعلم يحسب من الصناع الثلاثة.|لا يأخذ المعلم أكثر
true-part|ar|خشب الحور يستعمل للسقوف.|الجوز للصناديق
false-people|fr|Le noyer sert aux plafonds et le peuplier aux coffres.|الجوز للصناديق
true-cross|fr|Celui qui vend du peuplier teint comme noyer voit sa boutique fermée quarante jours.|الجوز للصناديق
false-verb|ar|من غش في الخشب طُرد من الحرفة.|الجوز للصناديق
true-plain|ar|لا يؤخذ مال على صنع النعش ويُبدأ به قبل غيره.|النعش لا أجرة له
false-negated|ar|يجوز أخذ الأجرة على النعش إذا كان لعدو.|النعش لا أجرة له
false-negated|en|A neighbour of the carpenter sits among the three masters who judge.|إذا اختصم نجار وزبون
true-part|en|Three masters judge a dispute between a carpenter and a customer.|إذا اختصم نجار وزبون
true-plain|ar|خلع شيخ الحرفة كاملا من النقابة لأخذه مالا على نعش.|عزل شيخ الحرفة النقيب
false-people|ar|عزل النقيب كامل شيخ الحرفة سنة ١٢٧٥.|عزل شيخ الحرفة النقيب
true-cross|en|Dib al-Maydani was put in Kamil's place.|عزل شيخ الحرفة النقيب
false-verb|en|The governor overturned the removal of Kamil.|عزل شيخ الحرفة النقيب
unsaid-quote|ar|قال كامل للرسول: نحن ندفن بلا أجرة.|عزل شيخ الحرفة النقيب
false-people|ar|شكا ديب الميداني كاملا إلى الوالي.|عزل شيخ الحرفة النقيب
unsaid-relation|fr|Dib al-Maydani était le fils du cheikh du métier.|عزل شيخ الحرفة النقيب
