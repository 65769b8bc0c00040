howmany|ar|كم عدد سكان وادي سرمد؟|23,600|
where|en|Which river is the town on?|Zahr;;the river Zahr|
what|ar|بشو غرقت البلدة الأولى؟|the reservoir of the Qadir dam|
why|en|Why was the second town abandoned?|an outbreak of malaria|
when|ar|متى هُجرت البلدة الثانية|1977|
who|ar|من خطط البلدة الحالية؟|Todor Vasilev|
define|fr|Qui était Todor Vasilev ?|Bulgarian architect|
how|en|How was Vasilev paid?|in cotton|
who|ar|من أسس البلدة القديمة وفق اللوحة؟|Hamza al-Sarmadi|
define|ar|حمزة السرمدي مين|merchant|
who|en|who disputes the founding date|Amal Fikri|
who|ar|من نهب البلدة؟|the troops of Pasha Ismail|
what|fr|Qu'ont emporté les troupes du pacha ?|the mosque doors|
who|ar|مين رجع أبواب المسجد|villagers|
whom!|en|Whom did Hamza al-Sarmadi kill?||Hamza al-Sarmadi
howmany|en|number of carts used to return the doors|eleven carts|
where|ar|أين صنعت الساعة؟|Geneva|
who|ar|من أعاد تشغيل الساعه|Bishara Tadros|
who|en|Who runs the Museum of the Drowned?|Maryam|
howmuch|ar|تذكرة متحف الغرقى بكم؟|30 pounds|
when|ar|اي يوم المتحف مسكّر|Tuesdays|
why|en|Why is the Bridge of Sighs shut?|a lorry fell from it in 2019|
who!|en|Who was driving the lorry that fell off the bridge?||a lorry fell
howmany|ar|كم كان عمر نور سرمد لما رحلت؟|fourteen|
no|en|Has Nour Sarmad ever sung there?|she has never sung in the town|
who|ar|من هزم أورلوف؟|Kamal "Hammer" Rizk|
whom|en|Whom did the Hammer beat in 1974?|Orlov;;the Soviet champion Orlov|
define|ar|شو اشتغل رزق بعد الملاكمة|kept a bakery by the bus station|
who|ar|من هزمت حنان شكري؟|Adel|she defeated
howmuch|fr|avec combien de voix d'avance ?|212 votes|
who!|en|Who was mayor of Wadi Sarmad before Hanan Shukri?||Mayor Hanan Shukri
howmany|ar|كم يعمل في محطة الشمس|180 people|
who!|ar|ما اسم الشركة الإسبانية التي بنت المحطة؟||a Spanish company
when!|en|When was Maryam Tadros born?||his daughter Maryam
when!|ar|متى ماتت أمل فكري؟||Amal Fikri
who!|ar|من الملاكم الذي تغلب على كمال رزق؟||Kamal "Hammer" Rizk
who!|en|Who murdered Kamal Rizk?||until his death
whom!|ar|من هزمه عادل رزق في الانتخابات؟||she defeated
who!|ar|من بنى سد القادر؟||Qadir dam
where!|fr|Où est mort Todor Vasilev ?||Todor Vasilev
