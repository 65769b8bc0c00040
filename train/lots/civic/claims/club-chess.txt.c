true-plain|ar|تقام البطولة في سبع جولات بالنظام السويسري|بالنظام السويسري من سبع
false-negated|ar|تُلعب جولة ليلة الجمعة|بالنظام السويسري من سبع
false-number|en|Each player has thirty minutes and ninety seconds a move.|الزمن تسعون دقيقة لكل
true-cross|en|A player who is half an hour late loses the round.|من تأخر نصف ساعة
false-people|ar|من غاب جولة واحدة خرج من البطولة|من تأخر نصف ساعة
true-cross|fr|Noura al-Kouheji a pu jouer dans deux catégories en 2022|إلا البطلة السابقة نورة
false-negated|fr|L'exception faite pour Noura al-Kouheji peut se répéter|إلا البطلة السابقة نورة
true-plain|ar|يعفى المخضرمون من الرسم|خمسة عشر دينارا للكبار
false-number|ar|رسم الناشئين خمسة عشر دينارا|خمسة عشر دينارا للكبار
false-negated|ar|لا يخسر صاحب الهاتف الجولة إن كان هاتفه في حقيبته|رنين الهاتف يخسر صاحبه
true-part|ar|التصوير مباح في الدقائق الخمس الأولى دون ضوء|يجوز التصوير في أول
false-verb|en|The five dinars paid with a protest are never given back.|كل اعتراض يقدم مكتوبا
true-plain|ar|تُعاد دنانير الاعتراض الخمسة عند قبوله|كل اعتراض يقدم مكتوبا
false-role|ar|جاسم بوعلي هو كبير الحكام|كبير الحكام إيفان ستويانوف
true-cross|en|Ivan Stoyanov is the chief arbiter; Muna Fakhro is one of his assistants.|كبير الحكام إيفان ستويانوف
unsaid-relation|fr|Mona Fakhro est l'épouse de Jassim Bouali|كبير الحكام إيفان ستويانوف
false-people|ar|فاز ستويانوف الابن بالنسخة السابقة متقدما على عيسى مرهون|وفاز بالنسخة السابقة الطالب
true-plain|ar|تفوق عيسى مرهون على ستويانوف الابن بنصف نقطة|وفاز بالنسخة السابقة الطالب
false-people|ar|أُجّل الافتتاح بسبب وفاة عيسى مرهون|وفاة رئيس النادي المؤسس
