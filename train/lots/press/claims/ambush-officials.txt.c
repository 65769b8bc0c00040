true-plain|ar|سقط تيسير الحمادي، والي غربانة، قتيلا في كمين نُصب على طريق الملح|قُتل والي إقليم غربانة
false-people|ar|قُتلت وفاء الرشدان في الكمين ونجا تيسير الحمادي|ونجا نائبه وفاء الرشدان
true-cross|en|The governor's deputy, Wafa al-Rashdan, survived the ambush.|ونجا نائبه وفاء الرشدان
false-role|ar|كان شوقي نصيرات نائبا للوالي|ومدير مكتبه شوقي نصيرات
unsaid-relation|en|Taysir al-Hammadi was the father of Wafa al-Rashdan.|ونجا نائبه وفاء الرشدان
true-plain|ar|نسب وزير الداخلية الكمين إلى عصابة الأخوين شعلان ثأرا لأبيهما|انتقاما لمقتل أبيهما
false-people|ar|أمر شعلان الأب بمداهمة قُتل فيها والد الحمادي|انتقاما لمقتل أبيهما
true-part|ar|رُصدت مكافأة لمن يرشد إلى فواز شعلان|وأعلن الوزير مكافأة قدرها
false-people|ar|سلّم فواز شعلان نفسه إلى السلطات|فقد سلّم نفسه مساء
true-cross|en|Maher, the younger brother, turned himself in and said he had been in Jordan that day.|فقد سلّم نفسه مساء
false-role|fr|Zahi al-Akch est le ministre de l'Intérieur.|أمينه العام زاهي العكش
true-plain|ar|زعم زاهي العكش أن حراس الوالي هم الذين قتلوه|إن الحمادي قتله حراسه
false-people|ar|رفع العكش دعوى تشهير على الوزارة|على العكش دعوى تشهير
unsaid-quote|ar|قال زاهي العكش إن الحمادي كان سيشهد أمام البرلمان ضد مسؤول في الجمارك|كان ينوي أن يشهد
true-cross|fr|Selon sa veuve Salwa, le gouverneur comptait témoigner jeudi devant le parlement.|كان ينوي أن يشهد
false-verb|en|The governor testified in parliament against a customs official.|كان ينوي أن يشهد
false-people|ar|أقال الوزير حجازين مدير الجمارك حازم بدران وأعاده الحمادي إلى عمله|وأعاده الوزير حجازين
true-plain|ar|رجع حازم بدران إلى منصبه بقرار من حجازين بعد أن عزله الحمادي|وأعاده الوزير حجازين
false-negated|ar|حضر الوزير حجازين جنازة الحمادي|ولم يحضر الوزير
true-cross|en|Rashdan took over temporarily, the first woman to hold the post.|وخلفت الرشدان الوالي موقتا
