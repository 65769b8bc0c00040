true-plain|ar|أصدر القرار أنور أبوزيد عميد بلدية زوارة.|صادر عن عميد البلدية
false-role|ar|أنور أبوزيد رئيس لجنة الأسواق ومراقب السوق.|صادر عن عميد البلدية
true-cross|en|From 4 May 2023 the market moves to the land behind the stadium.|يُنقل السوق من ساحة
false-verb|en|The market moves from the land behind the stadium to the post office square.|يُنقل السوق من ساحة
true-part|ar|يُسمح للمتسوقين بالدخول من السابعة.|يدخل الباعة من الخامسة
false-people|ar|يدخل المتسوقون من الخامسة فجرا والباعة من السابعة.|يدخل الباعة من الخامسة
false-number|fr|Pendant le ramadan, la place doit être vidée avant trois heures.|يدخل الباعة من الخامسة
true-plain|ar|لبيع السمك لا بد من شهادة صحية غير منتهية.|لا يُعطى البائع أكثر
true-cross|fr|Un marchand ne peut avoir que deux emplacements voisins.|لا يُعطى البائع أكثر
false-negated|ar|يعتد بالمال المدفوع بلا إيصال إذا شهد عليه المراقب.|تحصّل الرسوم بإيصال
false-number|ar|من باع دواء في السوق حُرم منه شهرا.|يُحرم من السوق شهرا
true-part|ar|من استعمل مكبر صوت منع من السوق شهرا.|يُحرم من السوق شهرا
false-verb|ar|تباع بضاعة صاحب الميزان المغشوش في المزاد.|يُضبط الميزان المغشوش
true-plain|ar|مراقب السوق رمضان الفطيسي يعمل معه ستة حراس.|يشرف على السوق المراقب
false-number|en|Six of the market's guards are women.|يشرف على السوق المراقب
unsaid-relation|ar|خليفة عاشور معاون رمضان الفطيسي.|يُعاد النظر في الرسوم
true-cross|en|Khalifa Ashour, speaking for the clothes traders, said that the new land floods at the first rain.|يُعاد النظر في الرسوم
unsaid-quote|ar|قال المراقب رمضان الفطيسي إن الأرض الجديدة تغرق مع أول مطر.|يُعاد النظر في الرسوم
false-number|fr|Les droits sont revus chaque année.|يُعاد النظر في الرسوم
