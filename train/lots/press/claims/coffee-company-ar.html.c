true-plain|ar|بدأت رزان الخطيب مقاهي «ورقة» مع عمرو بدير سنة 2012|وخطيبها آنذاك عمرو بدير
unsaid-relation|ar|تزوجت رزان الخطيب عمرو بدير سنة 2015|وخطيبها آنذاك عمرو بدير
true-cross|en|Bdeir owns nothing of the company today.|ولا يملك بدير منها شيئا
false-negated|en|Bdeir still owns 45 percent of the company.|ولا يملك بدير منها شيئا
true-plain|ar|انتقلت حصة بدير إلى صندوق «رأس الحكمة» مقابل مليون ومئتي ألف دينار|وباع بدير حصته
false-people|ar|باع بدير حصته للخطيب بـ900 ألف دينار|وباع بدير حصته
false-verb|fr|Bdeir a accepté l'offre de 900 000 dinars de Khatib|بعد أن عرضت عليه الخطيب
unsaid-quote|ar|قال بدير إن الوصفة لعمته هيفاء|إن الوصفة لعمتها هيفاء
true-cross|fr|Selon Khatib, la recette est celle de sa tante Haïfa|إن الوصفة لعمتها هيفاء
false-verb|ar|نجح الصندوق في عزل الخطيب من الإدارة سنة 2019|حاول الصندوق عزل الخطيب
true-plain|ar|ألغى القضاء قرار المجلس بسبب صوت سامر العتوم الذي وُقّع خارج البلاد|لأن أحد الأصوات
false-number|en|The board voted four to three in Khatib's favour.|وصوّت المجلس ضدها بأربعة
true-part|ar|آلت حصة الصندوق إلى شركة كويتية|وبيعت حصة الصندوق لشركة
false-role|fr|Samer al-Atoum dirigeait les achats de la société|لأن أحد الأصوات
true-plain|ar|بيّنت جامعة مؤتة وجود مادة ممنوعة في كؤوس الشركة|أثبتت جامعة مؤتة أن
false-people|ar|اتهم المورّد الصيني «جنهوا» الشركة بتسليم ورق غير سليم|واتهمت المورّد الصيني
true-cross|en|Mai Salti, the purchasing manager, was fired, sued for unfair dismissal and won.|أقيلت مديرة المشتريات مي
false-verb|en|Mai Salti lost the unfair dismissal suit that she brought.|أقيلت مديرة المشتريات مي
false-verb|ar|باعت الخطيب الشركة لعملاق سويسري بسبعين مليونا|ورفضت الخطيب عرضا
