true-plain|ar|ينتقل المصنع في سبتمبر من عين حرودة إلى برشيد.|سينتقل من عين حرودة
false-verb|ar|سيغلق المصنع في سبتمبر وتُنقل الصباغة إلى برشيد.|سينتقل من عين حرودة
true-cross|en|Twenty-three of the 410 workers signed a voluntary departure.|وقّع ٢٣ عاملا على
false-verb|en|Twenty-three workers were dismissed.|وقّع ٢٣ عاملا على
unsaid-quote|ar|قالت غزلان برادة إن المغادرة كانت طوعية تحت المطر.|وقّع ٢٣ عاملا على
true-part|ar|يملك العمال خمسة عشر في المئة من الشركة.|عائلة الودغيري ٥١
false-number|fr|Le fonds Marsa détient la majorité de la société.|عائلة الودغيري ٥١
false-people|ar|اشترت الشركة الإسبانية تكستيلا أسهم صندوق مرسى بعد الجائحة.|عائلة الودغيري ٥١
true-plain|ar|تكستيلا الإسبانية خرجت من الشركة وباعت أسهمها لصندوق «مرسى».|عائلة الودغيري ٥١
true-cross|fr|Le propriétaire du terrain a doublé le loyer, et l'eau d'Aïn Harrouda est devenue salée.|لأن عقد الكراء انتهى
false-negated|ar|الهدف من الانتقال بيع أرض الشركة.|لأن عقد الكراء انتهى
false-number|ar|تبلغ كلفة الانتقال سبعين مليون درهم كلها قرض.|مليون درهم. قرض بسبعين
true-part|en|A public bank lends seventy million of the cost.|مليون درهم. قرض بسبعين
false-number|en|The buses for the women workers are free for two years.|نعم، سبع حافلات
true-plain|ar|لم تنتج الشركة منذ ٢٠٠٨ سوى قماش مقاعد السيارات.|كنا نصنع الأكياس
false-number|ar|يذهب كل الإنتاج اليومي وهو ستة آلاف متر إلى معمل طنجة.|كنا نصنع الأكياس
true-cross|en|The expert Zakaria al-Hilou found that a heater forgotten by a guard caused the fire.|أتى على مخزن الخيوط
false-negated|ar|خلص الخبير زكرياء الحلو إلى أن سبب الحريق تماس كهربائي.|أتى على مخزن الخيوط
false-verb|ar|طُرد الحارس الذي نسي السخان.|أتى على مخزن الخيوط
false-number|fr|La conférence de presse a été avancée du 18 au 11 mars.|كان مقررا في ١١
