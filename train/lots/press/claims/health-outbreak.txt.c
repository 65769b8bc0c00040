true-plain|ar|بلغت إصابات حمى الضنك في أبيان 714 وتوفي 23|سجلت مدينة أبيان ٧١٤
false-number|ar|ذكرت النشرة رقم 9 أن الإصابات 580|سجلت مدينة أبيان ٧١٤
true-cross|en|Until Sunday the health office spoke only of seasonal fevers.|سجلت مدينة أبيان ٧١٤
false-people|ar|يتهم ناصر الفضلي د. ابتسام الجفري بأخذ أربعين عينة|وتتهم د. ابتسام الجفري
true-plain|ar|تقول الجفري إن الفضلي حجب عينات إيجابية عن المختبر المركزي|وتتهم د. ابتسام الجفري
unsaid-quote|fr|Le docteur Jafri dit que le réfrigérateur est tombé en panne|وتتهم د. ابتسام الجفري
true-cross|fr|Le registre montre que le courant n'a pas été coupé cette semaine-là|وتتهم د. ابتسام الجفري
false-negated|ar|أثبت سجل الكهرباء انقطاع التيار عن المكتب|وتتهم د. ابتسام الجفري
false-people|ar|نقلت الجفري الفضلي إلى مركز صحي في جبل اليافع|ونقل الفضلي الجفري، بعد
true-plain|ar|أعاد الوزير الجفري إلى عملها بعد تسعة أيام|ونقل الفضلي الجفري، بعد
false-verb|ar|أعفى الوزير الفضلي من منصبه|ونقل الفضلي الجفري، بعد
true-cross|en|Dengue does not pass directly from one person to another.|وينتقل المرض بلسعة بعوضة
false-negated|en|Patients should be given aspirin against the fever.|وينتقل المرض بلسعة بعوضة
true-part|ar|تضع البعوضة بيضها في ماء راكد نظيف|وينتقل المرض بلسعة بعوضة
false-number|ar|سجل حي الروضة 290 إصابة|والأحياء الأشد إصابة
true-plain|ar|سلم حي القلعة من المرض وليس فيه خزانات أرضية|والأحياء الأشد إصابة
false-people|ar|وزعت البلدية الناموسيات ورشت المنظمة الأحياء|ووزعت منظمة «شفاء
false-verb|fr|L'expert Somchai a loué l'efficacité de l'insecticide|ووزعت منظمة «شفاء
