true-plain|ar|الواقفة هي زليخا ابنة عمر أغا البيطار من غزة|ما وقفته المصونة زليخا
unsaid-relation|ar|زليخا زوجة عمر أغا البيطار|ما وقفته المصونة زليخا
false-negated|ar|دخل نصف الحمام الذي لفاطمة في الوقف|فوقفت: أولا بستان البيارة
true-cross|en|Half of the Samra bath belongs to her sister Fatima and is not endowed.|فوقفت: أولا بستان البيارة
false-number|en|The orchard has twenty-five palms.|فوقفت: أولا بستان البيارة
true-plain|ar|يتعلم في الكتاب عشرون يتيما غزيا وخمسة من المجدل|وشرطت أن يصرف الريع
false-people|ar|عشرون يتيما من المجدل وخمسة من غزة|وشرطت أن يصرف الريع
false-people|ar|للعريف ستة قروش في الشهر وللمؤدب قرشان|للمؤدب ستة قروش في
true-cross|fr|Le maître reçoit six piastres par mois et un vêtement à la fête|للمؤدب ستة قروش في
true-part|ar|يعطى كل يتيم نعلا في الشتاء|لكل يتيم رغيفان كل
false-negated|ar|يجوز للمؤدب أن يستخدم الصبي في بيته|لا يضرب الصبي فوق
true-plain|ar|يُمنع حبس الصبيان واستخدامهم في بيت المؤدب|لا يضرب الصبي فوق
false-number|ar|من ختم القرآن أُعطي ستة قروش|من ختم القرءان أعطي
false-people|ar|الناظر زوجها مصطفى ثم أخوها خليل|الناظر على الوقف أخوها
true-plain|ar|تولى أخوها خليل النظر على الوقف طوال عمره|الناظر على الوقف أخوها
true-cross|en|Her husband Mustafa may never administer the endowment.|الناظر على الوقف أخوها
false-role|fr|Mahmoud est l'imam de la grande mosquée|وكتبه محمود الموقع
unsaid-more|ar|باعت هاجر النخلات لسداد دين أبيها|مات الناظر خليل في
false-people|ar|ماتت هاجر في الطاعون ووليها خليل|مات الناظر خليل في
true-plain|ar|رفعت هاجر عدد اليتامى إلى ثلاثين بعد وفاة خالها خليل|مات الناظر خليل في
