who|ar|من لاحظ أن الفئران لم تمرض؟|هدى المبزع|
define|ar|هدى المبزع؟|الصيدلانية|
where|ar|وين كان المختبر|سوسة|
who|ar|من اتهم المبزع بسرقة الفئران؟|العشي|بدأت القصة
whom|ar|العشي اتهم مين؟|هدى المبزع|بدأت القصة
whom!|ar|من اتهمه نزار العشي بقتل المتطوع؟||بعد الجرعة الثانية
who|en|Whose mice had eaten mouldy bread?|نزار العشي|بدأت القصة
table|ar|كم نسبة نجاح المرحلة الثالثة؟|58 %|
table|fr|Nombre de volontaires de la phase 2|420|
table|ar|متى المرحلة الأولى|2017|
table!|ar|كم متطوعا في المرحلة الرابعة؟||9,800
who|ar|من المتطوع الذي مات؟|الهادي بوزيان|
define|ar|الهادي بوزيان شو كان شغله|سائق الأجرة|
why|ar|بماذا مات بوزيان؟|بأزمة قلبية|
who!|ar|من قتل الهادي بوزيان؟||بأزمة قلبية
who|ar|من أوقف التجربة؟|وزير الصحة|
howmuch|en|How long was the trial suspended?|ستة أشهر|
where|ar|وين راح العشي|السويد|
quote|ar|بماذا اتهمت المبزع العشي بعد سفره؟|باع النصف الثاني|
who|ar|من موّل المرحلة الثالثة؟|إلسبيت كيلر|
define|fr|Qui est Elsbeth Keller ?|الأرملة السويسرية|
why|en|Why did she fund it?|مات ابنها بالحمى في زغوان سنة 1996|
howmuch|ar|كم دفعت كيلر؟|بأربعة ملايين فرنك;;أربعة ملايين فرنك|
what|ar|شرطها شنو كان|أن يباع اللقاح بأقل من عشرة دنانير|
howmuch|ar|بقداش اللقاح اليوم؟|بتسعة|
who|ar|من يصنع اللقاح؟|درع|
define|en|Who is Salwa Bakkar?|المهندسة|سلوى بكار
list|ar|من لا يأخذ اللقاح؟|للحوامل ولا لمن دون الخامسة|
quote|fr|Que dit le docteur Louet du vaccin ?|ليست لقاحا بل مظلة مثقوبة|
quote|ar|بماذا ردت عليه؟|المظلة المثقوبة خير من الشتاء|
who!|ar|ما اسم ابن إلسبيت كيلر؟||مات ابنها
who!|ar|الشركتان الأوروبيتان اللتان رفضتا؟||رفضت شركتان
who!|en|Who fired Nizar al-Ashi?||وسافر العشي
who!|ar|من اشترى شركة درع؟||تصنعه شركة
howmuch!|ar|كم فأرا مات في التجربة؟||240 فأرا
when!|fr|Quand Huda al-Mabza a-t-elle reçu le prix Nobel ?||الصيدلانية
how!|ar|كيف دخل العشي السويد؟||وسافر العشي
howmuch!|fr|Quel était le budget de la phase 1 ?||38
quote!|ar|ماذا قالت أرملة بوزيان؟||الهادي بوزيان
# twins
howmany|ar|قداش متطوع فالثالثة|9,800|9,800
howmany!|ar|قداش متطوع مات فالثالثة||9,800
howmany!|ar|كم طفلا تطوع في الأولى؟||2017
howmuch|en|What's the plant's capacity?|مليونا جرعة|تصنعه شركة
howmuch!|en|What did the plant cost?||تصنعه شركة
howmany!|en|How many doses has Marseille bought?||فرنسوا لويه
when|fr|En quelle année le fils de Keller est-il mort ?|1996;;سنة 1996|رفضت شركتان
when!|fr|En quelle année le mari de Keller est-il mort ?||رفضت شركتان
when!|fr|En quelle année al-Ashi est-il rentré ?||وسافر العشي
howmuch|ar|قداش وقّف الوزير التجربة|ستة أشهر|أوقف وزير الصحة
howmuch!|ar|قداش وقّف الوزير المخبر||أوقف وزير الصحة
who!|ar|من وزير الصحة الذي أوقفها بالاسم؟||أوقف وزير الصحة
