true-plain|ar|انطفأت نار الفرن ثانية في شتاء ١٩٩٢ حين تأخر السولار.|المرة الأولى في زلزال
false-people|ar|انطفأت النار في ١٩٢٧ بسبب السولار وفي ١٩٩٢ بسبب الزلزال.|المرة الأولى في زلزال
true-cross|en|Tawfiq al-Natsheh has blown glass since he was nine.|هذا توفيق النتشة
false-number|en|Tawfiq al-Natsheh has blown glass for seventy-one years.|هذا توفيق النتشة
true-part|ar|حمدي أخو توفيق يخلط الألوان.|وهذا أخوه حمدي
false-people|ar|حمدي ينفخ الزجاج وتوفيق يخلط الألوان.|وهذا أخوه حمدي
false-people|fr|Le bleu vient de la rouille du cuivre et le vert de l'oxyde de cobalt.|الأزرق من أكسيد
unsaid-quote|ar|قال توفيق ضاحكا إن الأحمر سر.|الأزرق من أكسيد
true-cross|fr|On fait aujourd'hui le verre avec des bouteilles cassées.|كان الزجاج قديما
true-plain|ar|من أحد عشر فرنا في السبعينيات لم يبق سوى ثلاثة.|في السبعينيات كان
false-people|ar|يرى نادر أن السياح راحوا ويرى توفيق أن الصين جاءت.|يقول توفيق: السياح
true-part|en|Nader studied accounting at Birzeit.|نادر درس المحاسبة
false-negated|en|Nader came back because his father asked him to.|نادر درس المحاسبة
false-number|ar|تباع الكأس في الخليل بأربعة وعشرين شيكلا.|الكأس الواحدة تأخذ
true-plain|ar|يبيع التجار الكأس في باريس بأربعة وعشرين يورو.|الكأس الواحدة تأخذ
unsaid-more|ar|اعترف لوفران بأنه يأخذ نصف الربح.|من يربح الفرق
false-verb|ar|يطفئ توفيق الفرن كل ليلة بلوح من طين.|في الليل يغطي توفيق
false-people|ar|يطلب نادر أن يُطفأ الفرن ليلة ويرفض توفيق.|المرة الثالثة
true-cross|en|The film was directed by Peter Halford.|إخراج: بيتر هالفورد
false-role|fr|Sana Kawar a réalisé le film.|إخراج: بيتر هالفورد
