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
# twins
when|ar|متى غرقت البلدة الأولى؟|1968;;in 1968|was drowned in 1968
when!|ar|متى غرقت البلدة الثانية؟||was drowned in 1968
when!|ar|ايمتى بُنيت جسر التنهدات||The Bridge of Sighs
when|en|What year was the singer born?|1951;;in 1951|The singer Nour Sarmad
when!|en|What year was the boxer born?||The boxer Kamal
when!|en|What year was the mayor born?||Mayor Hanan Shukri
howmuch|fr|À combien de la capitale se trouve la ville ?|94 km|south of the capital
howmuch!|fr|À combien du barrage se trouve la ville actuelle ?||reservoir of the Qadir dam
howmany!|fr|Combien d'habitants avait la deuxième ville ?||after an outbreak of malaria
where|ar|فين كان فرن الملاكم|by the bus station;;the bus station|kept a bakery
where!|ar|فين كان محل الساعاتي بشارة||the watchmaker Bishara
howmuch!|en|How much does it cost to enter the Clock tower?||entry costs 30 pounds
