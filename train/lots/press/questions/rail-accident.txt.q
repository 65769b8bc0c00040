who|ar|مين رئيسة لجنة الفحص؟|أمل عبد الغفار|
no|ar|هل تجاوز القطار إشارة حمراء حسب اللجنة؟|لم يتجاوز إشارة حمراء|
why|en|Why was the signal green?|بسبب سلك مسروق|
when|ar|تاريخ تصادم منوف|١٧ فبراير|
howmany|ar|كم راكب مات|٢٩ راكبا|
howmany|fr|Combien de blessés dans la collision ?|١٠٤|
define|en|Who was Rabie Awad?|مساعد السائق|
who|ar|من اتهم الجوهري بالنوم؟|حاتم البدري|
whom|ar|حاتم البدري اتهم مين|سلامة الجوهري|
who|ar|من أمر بحبس السائق؟|حاتم البدري|
whom!|ar|من حبسه سلامة الجوهري؟||سلامة الجوهري
howmuch|ar|قعد كام يوم في الحبس|سبعة وخمسين يوما|
quote|fr|Qu'a dit le conducteur à sa sortie ?|كنت أصحى من الإشارة نفسها|
who|ar|من أقال البدري؟|رئيس الوزراء|
why|ar|اتقال ليه؟|صفقة العربات المجرية|
who!|ar|من أقال شريف بسيوني؟||شريف بسيوني
who|ar|مين جه مكان البدري|شريف بسيوني|
whom|ar|لمن اعتذر بسيوني؟|الجوهري|شريف بسيوني
no|ar|قبل السائق الاعتذار؟|ولم يقبل الجوهري الاعتذار|
what|ar|ما الذي قبله الجوهري؟|علبة الحلوى|
howmuch|ar|كم متر نحاس سرقوا|٤٠ مترا|
howmuch|en|For how much was the copper sold?|بـ٦٢٠٠ جنيه;;٦٢٠٠ جنيه|
define|ar|رجب أبو طويلة|تاجر خردة في شبين الكوم;;تاجر خردة|
who|ar|من بلّغ عن السرقة؟|عبد المولى|
define|fr|Qui est Abdel Mawla ?|خفير المزلقان|
who|ar|اللي لسه هربان مين|السلكاوي|
howmuch|ar|كم طلب المحامي لكل أسرة؟|مليوني جنيه|
howmuch|ar|وكم عرضت الهيئة|مئة ألف|
who!|ar|ما الاسم الحقيقي للسلكاوي؟||السلكاوي
whom!|ar|من الذي أقاله حاتم البدري قبل الحادث؟||حاتم البدري
who!|en|Who drove the cement train?||محمل بالأسمنت
who!|ar|من قتل والد سلامة الجوهري؟||ومات أبوه
howmuch!|ar|قيمة صفقة العربات المجرية كام؟||العربات المجرية
when!|fr|Quand Guirguis Nassim est-il mort ?||جرجس نسيم
where!|ar|سلامة الجوهري مولود فين؟||سلامة الجوهري
yes!|ar|هل فُصلت أمل عبد الغفار؟||أمل عبد الغفار
how!|ar|السلكاوي هرب إزاي؟||السلكاوي
quote!|ar|قال إيه رئيس الوزراء للجوهري؟||فأقاله رئيس الوزراء
howmany!|en|How many carriages did train 917 have?||قطار الركاب
yes|ar|هل أُقيل البدري؟|أما البدري فأقاله رئيس الوزراء|
# twins
howmany|ar|كام واحد اتصاب في منوف|١٠٤|وأصيب ١٠٤
howmany!|ar|كام واحد مات من قطار البضاعة||فقتل ٢٩ راكبا
when!|ar|متى مات والد خفير المزلقان؟||ومات أبوه خلالها
howmuch|en|For how much did the thieves sell the copper?|بـ٦٢٠٠ جنيه;;٦٢٠٠ جنيه|وباعوها
howmuch!|en|For how much did the scrap dealer sell it on?||وباعوها
what!|en|What was the name of the freight train's driver?||اصطدم بقطار بضائع
when|fr|En quel mois le chef de l'autorité a-t-il été renvoyé ?|أبريل;;في أبريل|فأقاله رئيس الوزراء
when!|fr|En quel mois le ministre des Transports a-t-il été renvoyé ?||سلمته أمس إلى وزير النقل
where|ar|تاجر الخردة منين|شبين الكوم;;في شبين الكوم|لتاجر خردة
where!|ar|السلكاوي اتقبض عليه فين||وما زال الثالث
howmuch!|ar|كم عرضت الهيئة على السائق تعويضا عن الحبس؟||وعرضت الهيئة
howmuch!|ar|كم طلب محامي الجوهري من الهيئة؟||وطلب محامي أهالي
