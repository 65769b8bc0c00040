true-plain|ar|أفاد الوزير إدريس مالا بأن السيول أودت بحياة 62 شخصا|أعلن وزير الحماية المدنية
false-number|ar|توفي 18 شخصا وفُقد 62 في سيول درواز|أعلن وزير الحماية المدنية
true-cross|en|The river reached 7.4 metres, its highest level since 1964.|أعلن وزير الحماية المدنية
false-number|en|All 3,200 damaged houses collapsed completely.|منزل تضرر، انهار منها
true-part|ar|نُقل أحد عشر ألف شخص إلى المدارس|منزل تضرر، انهار منها
false-people|ar|شكر الوزير أهل القرية لأنهم أجلوا أنفسهم بالجرارات|وهو ما نفاه للتلفزيون
true-plain|ar|كذّب زكي عمران قول الوزير إن الجيش أجلى القنطرة|وهو ما نفاه للتلفزيون
unsaid-quote|fr|Le ministre dit que les villageois se sont évacués eux-mêmes en tracteur|وهو ما نفاه للتلفزيون
true-cross|fr|Selon le maire du village, les habitants se sont évacués eux-mêmes en tracteur|وهو ما نفاه للتلفزيون
false-people|ar|حمّلت شركة «تيراكون» الوزير مسؤولية انهيار الجسر|وحمّل الوزير شركة
true-plain|ar|يعزو الوزير سقوط الجسر إلى حديد أرفع من المتفق عليه|وحمّل الوزير شركة
false-verb|ar|فسخت وزارة الأشغال عقد «تيراكون» ومنحته لشركة محلية|وحمّل الوزير شركة
false-people|en|Italy sent seven aeroplanes and Algeria two.|ووصلت مساعدات من أربع
true-cross|en|Tunisia sent a ship with aid.|ووصلت مساعدات من أربع
false-number|ar|أول تحذير أرسله النعّاس سبق السيل بسبع ساعات|وقال مدير الأرصاد
true-plain|ar|يقول فريد النعاس إنه بعث ثلاثة تحذيرات|وقال مدير الأرصاد
false-negated|ar|أقر مكتب المحافظ بأنه تلقى التحذيرات الثلاثة|وقال مدير الأرصاد
false-role|fr|Idris Saleh Mala est le directeur de la météo|وقال مدير الأرصاد
