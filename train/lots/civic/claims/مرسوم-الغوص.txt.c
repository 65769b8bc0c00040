true-plain|ar|آخر موسم الغوص الكبير عشرون سبتمبر.|يبدأ الغوص الكبير
false-number|ar|يبدأ الغوص الكبير في العشرين من سبتمبر.|يبدأ الغوص الكبير
true-cross|en|A diver may make at most forty dives a day.|لا يغوص الغواص أكثر
false-people|ar|سلف الشتاء تسعون روبية للغواص ومئة وعشرون للسيب.|لا يجاوز سلف الشتاء
true-part|ar|سلف الرضيف ثلاثون روبية على الأكثر.|لا يجاوز سلف الشتاء
false-negated|ar|الدين المكتوب في دفتر النوخذة وحده صحيح.|كل دين لم يُكتب
true-cross|fr|Une dette qui ne figure pas dans le cahier du plongeur est nulle.|كل دين لم يُكتب
false-verb|fr|Le fils hérite de la dette de son père mais garde sa maison.|لا يرث الابن دين
true-plain|ar|يأخذ الغواص ثلاثة أسهم والسيب سهمين.|يُباع اللؤلؤ بحضور
false-people|ar|للسيب ثلاثة أسهم وللغواص اثنان.|يُباع اللؤلؤ بحضور
false-negated|en|The apprentice boy called tabbab gets one share.|يُباع اللؤلؤ بحضور
true-part|ar|رئيس محكمة السالفة ليس من أهل البحر.|محكمة السالفة من خمسة
false-role|ar|يرأس محكمة السالفة أحد النوخذتين.|محكمة السالفة من خمسة
true-cross|en|Rashid bin Atij led the forty captains who boycotted the decree.|قاطع أربعون نوخذة
false-people|en|Mubarak the Blind led the captains, and Rashid bin Atij spoke for the divers.|قاطع أربعون نوخذة
unsaid-quote|ar|قال مبارك الأعمى: من يسلف بعد اليوم؟|قاطع أربعون نوخذة
true-plain|ar|ردت المحكمة دعوى ورثة النوخذة على عيسى بن ياقوت.|قاطع أربعون نوخذة
false-verb|ar|حكمت المحكمة على عيسى بن ياقوت بدفع دين أبيه.|قاطع أربعون نوخذة
unsaid-relation|fr|Moubarak l'Aveugle était le père d'Issa ben Yaqout.|قاطع أربعون نوخذة
