true-part|ar|رأس الجلسة العضو سليم الخروصي|العضو سليم الخروصي
false-role|ar|بثينة المعولي هي وزيرة الإسكان|العضو سليم الخروصي
true-plain|ar|استجوب مبارك العلوي وزيرة الإسكان عن «دار الصيادين»|استجوابا إلى وزيرة الإسكان
false-people|ar|استجوبت شيخة الهنائي العضو مبارك العلوي|استجوابا إلى وزيرة الإسكان
true-cross|en|The minister said the delay was due to a contractor who went bankrupt.|استجوابا إلى وزيرة الإسكان
unsaid-relation|ar|حمود السعدي أخو العلوي|استجوابا إلى وزيرة الإسكان
false-verb|en|The minister said that she had signed the contract herself.|استجوابا إلى وزيرة الإسكان
true-cross|en|She answered that the under-secretary had signed the contract.|استجوابا إلى وزيرة الإسكان
false-people|ar|صوّت 33 عضوا ضد الوزيرة و29 معها|صوّت 29 عضوا ضد
true-plain|ar|نجت الوزيرة من التصويت وظلت في منصبها|صوّت 29 عضوا ضد
unsaid-quote|ar|قال المدعي العام إن ابن البطاشي القاصر كان يقود القارب|طلب المدعي العام رفع
true-cross|fr|La levée de l'immunité de Battachi fut rejetée d'une seule voix|طلب المدعي العام رفع
false-people|ar|فضح العلوي البطاشي في الجلسة 31|طلب المدعي العام رفع
false-people|ar|رمت أسماء الوهيبي خلفان الغيلاني بملف|رمى العضو **خلفان الغيلاني
true-plain|ar|أصاب الملف الذي رماه الغيلاني حاجب المجلس|رمى العضو **خلفان الغيلاني
false-negated|fr|Ghaïlani s'est excusé auprès d'Asma al-Wahibi|رمى العضو **خلفان الغيلاني
true-part|ar|اعتذر الغيلاني للحاجب|رمى العضو **خلفان الغيلاني
false-verb|ar|أقر المجلس مشروع قانون مياه الأفلاج|أُجّل بحث مشروع قانون
