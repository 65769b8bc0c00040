true-plain|ar|وجد مشاري استراحة في العمارية بتسعمئة بدل استراحة الرمال|لقيت وحدة في العمارية
false-people|ar|وجد نواف استراحة في العمارية بتسعمئة|لقيت وحدة في العمارية
false-number|en|The rest house in al-Rimal used to cost 900 a night.|الرمال كانت 650
true-cross|en|Nawaf says that the one in al-Rimal used to cost 650.|الرمال كانت 650
false-negated|ar|مسبح الاستراحة الجديدة دافئ|وفيها مسبح، بس
true-part|ar|في الاستراحة مسبح غير مدفأ|وفيها مسبح، بس
false-people|ar|قال أبو تركي إن الحطب عليه|وراعيها أبو تركي يقول
true-plain|ar|صاحب الاستراحة أبو تركي يترك الحطب على المستأجرين|وراعيها أبو تركي يقول
false-number|fr|La botte de bois coûtait 60 et se vend maintenant 45|السعر صار 60
true-cross|fr|La botte de bois est passée de 45 à 60|السعر صار 60
unsaid-quote|ar|قال بدر إن الطبيب منعه من الدهن|الطبيب مانعني من الدهن
true-plain|ar|فضّل سلطان التيس لأن طبيبه منعه من الدهن|الطبيب مانعني من الدهن
false-number|ar|يباع التيس عند الشيباني بـ1600|التيس عند الشيباني
false-people|ar|سيتأخر مشاري بسبب موعد تجديد رخصته في الدرعية|عندي موعد تجديد رخصة
true-cross|en|Sultan will be late because of an appointment to renew his licence.|عندي موعد تجديد رخصة
false-verb|ar|أكد محمد أنه غاضب من آخر مرة|بنتي عندها اختبار يوم
unsaid-more|en|Mohammed is staying home because his daughter is ill.|بنتي عندها اختبار يوم
false-people|ar|كسر فيصل دلة بدر|دلتي انكسرت من بدر
true-plain|ar|انكسرت دلة فيصل على يد بدر|دلتي انكسرت من بدر
false-number|ar|مدخل الاستراحة بعد محطة الوقود الأولى|المدخل بعد محطة الوقود
