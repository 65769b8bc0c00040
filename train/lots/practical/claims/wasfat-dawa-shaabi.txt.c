true-plain|ar|نعيمة الفاسي الفهري كتبت المطوية وعمر الكتاني راجعها.|إصدار الجمعية المغربية
false-people|ar|كتب البروفيسور عمر الكتاني النص وراجعته نعيمة الفاسي الفهري.|إصدار الجمعية المغربية
true-cross|en|Honey must not be given before the age of one because of the risk of botulism.|ملعقة صغيرة قبل النوم
false-negated|en|A baby under one year may have a small spoon of honey before bed.|ملعقة صغيرة قبل النوم
true-part|ar|لم يثبت أن الزنجبيل ينقص الوزن.|ينفع من غثيان الحمل
false-number|fr|Le gingembre s'arrête huit semaines avant l'opération.|ينفع من غثيان الحمل
true-cross|fr|Contre le mal des transports, on prend le gingembre une demi-heure avant le départ.|ينفع من غثيان الحمل
false-verb|ar|شفى الكمون ثلاثة مرضى من حصى الكلى سنة ٢٠١٩.|منقوع ملعقة في كوب
unsaid-quote|ar|قال البروفيسور الكتاني إن الكمون يذيب حصى الكلى.|منقوع ملعقة في كوب
true-plain|ar|نفى النص زعم العطارين أن الكمون يذيب حصى الكلى.|منقوع ملعقة في كوب
false-people|ar|خفضت الحبة السوداء الكولسترول قليلا ولم تخفض السكر.|لا تغني عن دواء
true-part|en|In the studies the dose of black seed was two grams a day.|لا تغني عن دواء
false-number|ar|يؤخذ السنا مكي أسبوعين أو ثلاثة لعلاج الإمساك.|يعالج الإمساك ليومين
true-plain|ar|يُمنع السنا مكي عن الحوامل ومن هم أصغر من اثنتي عشرة سنة.|يعالج الإمساك ليومين
false-role|ar|أحرق زيت القرنفل لثة صيدلانية من القنيطرة.|قطرة زيت على قطنة
unsaid-more|fr|Un chauffeur de camion de Kénitra s'est brûlé la gencive en 2019.|قطرة زيت على قطنة
false-negated|ar|أثبتت دراسة جيدة أن ماء زهر البرتقال يهدئ الرضيع.|ماء زهر البرتقال
true-cross|en|Professor Kettani called herbs drugs whose leaflet has not been written yet.|رأي البروفيسور الكتاني
false-number|en|See a doctor if a cough lasts more than two weeks or constipation more than three.|زر الطبيب إذا طال
