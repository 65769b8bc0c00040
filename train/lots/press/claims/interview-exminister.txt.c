true-plain|ar|عرفت ليلى درويش بخروجها من الحكومة من سائقها|مبروك للأستاذ جهاد
false-people|ar|عيّن جهاد الرفاعي ليلى درويش وكيلة للوزارة|مبروك للأستاذ جهاد
true-cross|en|Jihad al-Rifai, whom she had appointed, took her place.|مبروك للأستاذ جهاد
false-number|en|Rifai had been her under-secretary for eleven years.|مبروك للأستاذ جهاد
true-plain|ar|تقول إنها لقيت المبعوث في أثينا لأن السمّان طلب ذلك|التقيته بطلب من السمان
false-negated|ar|تقول إنها التقت المبعوث من غير علم السمّان|التقيته بطلب من السمان
unsaid-quote|ar|تظن ليلى درويش أن الرفاعي هو المسرّب|زوجي يظن أنه الرفاعي
true-cross|fr|Son mari soupçonne Rifai, mais elle penche pour l'ambassade|زوجي يظن أنه الرفاعي
false-people|ar|اتهمت الوزيرة النائب كساب ببيع مقر السفارة بأقل من ثمنه|اتهمك النائب حليم كساب
true-part|ar|حليم كساب نائب اتهم الوزيرة|اتهمك النائب حليم كساب
false-number|fr|L'ambassade de Genève a été vendue huit millions et demi de francs|بعناه بتسعة ملايين فرنك
true-plain|ar|تقول إن كساب كان يريد المقر لابنه بسبعة ملايين|بعناه بتسعة ملايين فرنك
false-verb|en|The government declared mourning for Badr Ajaj.|قُتل مستشاري بدر عجاج
true-cross|en|She regrets not leaving in 2020, when her adviser Badr Ajaj was killed.|قُتل مستشاري بدر عجاج
unsaid-relation|ar|خديجة أم وائل السمّان|وكانت قابلة أدخلت إلى
true-plain|ar|تكتب عن أمها خديجة التي كانت قابلة|وكانت قابلة أدخلت إلى
false-number|ar|نجح أحد عشر طالبا في فصلها|وكانت قابلة أدخلت إلى
unsaid-more|ar|احتفظت بمفتاح المكتب لأن الرفاعي طلب منها ذلك|أن يغيّر قفل المكتب
