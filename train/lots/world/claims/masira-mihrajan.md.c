true-cross|en|Jumaa al-Kaabi, the Dhiba's agent, protested at the ranking.|الأولى بعدد مرات
false-people|en|Shaqha's owner protested because the Dhiba came first.|الأولى بعدد مرات
false-verb|ar|قُبل احتجاج جمعة الكعبي فتصدرت الذيبة.|الأولى بعدد مرات
true-part|ar|ربحت صوغان الشوط بعد سقوط الروبوت عنها.|سقط الروبوت عن
false-negated|ar|بقيت نتيجة صوغان ملغاة حتى نهاية الموسم.|سقط الروبوت عن
true-cross|fr|Selon l'entraîneur Tesfay, un caillou a blessé Awida.|أصيبت عويدة في
false-people|fr|Selon le vétérinaire Nofal, c'était un caillou, selon Tesfay un manque de zinc.|أصيبت عويدة في
true-plain|ar|عفراء بنت خلفان أول مالكة تسجل المطايا باسمها في الميدان.|أول مالكة تنافس
false-people|ar|كانت عفراء تسجل المطايا باسم زوجها حتى ١٤٤١.|أول مالكة تنافس
true-part|ar|اشترى شقحة قطري لم يذكر اسمه.|بيعت شقحة بعد
false-verb|ar|باعت عفراء الذيبة بأربعة ملايين.|بيعت شقحة بعد
unsaid-quote|ar|قال بن حمرور: ما أبيع أختي.|بيعت شقحة بعد
true-cross|en|The company Namaa gave up its car to the family of Khamis bin Dayyan.|السيف للمركز الأول
false-people|en|Khamis bin Dayyan gave his car to the company Namaa.|السيف للمركز الأول
false-number|ar|سباق الحيل في الموسم القادم ستة كيلومترات.|يبدأ في 20 صفر
unsaid-relation|ar|جمعة الكعبي أخو عفراء.|الأولى بعدد مرات
