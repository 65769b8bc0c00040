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
true-plain|ar|الواقفة هي زليخا، وأبوها عمر أغا البيطار، وكان الوقف بغزة.|هذا ما وقفته المصونة
false-people|ar|أوقف عمر أغا البيطار البستان باسم ابنته زليخا.|هذا ما وقفته المصونة
true-cross|en|Half of the Samra bath belongs to Fatima and stays outside the endowment.|نصف حمام السمرة
false-people|en|Fatima gave half of the Samra bath to the endowment, and Zulaykha kept the other half.|نصف حمام السمرة
true-part|ar|شمل الوقف ثلاثة دكاكين بسوق الزيت.|ثانيا ثلاثة دكاكين
false-number|ar|يتعلم في الكتاب عشرون يتيما من المجدل وخمسة من غزة.|عشرون يتيما من غزة
true-plain|ar|أجر المؤدب ستة قروش كل شهر، ويأخذ العريف قرشين.|للمؤدب ستة قروش
false-number|fr|Le maître touche deux piastres par mois et le moniteur six.|للمؤدب ستة قروش
true-cross|fr|Le maître ne peut pas faire travailler l'enfant dans sa maison.|لا يضرب الصبي فوق
false-negated|ar|يجوز للمؤدب أن يستخدم الصبي في بيته.|لا يضرب الصبي فوق
true-plain|ar|يتولى خليل، أخو الواقفة، نظارة الوقف طول عمره.|الناظر على الوقف أخوها
false-people|ar|يتولى مصطفى زوج الواقفة النظر على الوقف ثم أخوها خليل.|الناظر على الوقف أخوها
false-negated|en|Her husband Mustafa may administer the endowment after her daughters.|الناظر على الوقف أخوها
true-cross|en|The imam of the great mosque, Salih al-Ghusayn, witnessed the deed.|إمام الجامع الكبير
false-role|ar|كان داود إمام الجامع الكبير وشهد على الوقف.|إمام الجامع الكبير
unsaid-relation|en|The scribe Mahmud was the brother of Salih al-Ghusayn.|وكتبه محمود الموقع
false-verb|ar|اشترت هاجر نخلات وباعت معصرة لتنفق على الأيتام.|فباعت نخلات يابسة
true-part|ar|رفعت هاجر عدد الأيتام إلى ثلاثين.|فباعت نخلات يابسة
unsaid-more|ar|باعت هاجر النخلات اليابسة لسداد ديون أخيها.|فباعت نخلات يابسة
