howmany|ar|كم عامل حوصر بالمنجم؟|twelve men|
howmuch|en|At what depth were the miners trapped?|412 metres|
howmuch|ar|كم يوم ظلوا تحت|seventeen days|
who|ar|من قسم الفاصوليا؟|Mansour Jaber|
define|fr|Qui est Mansour Jaber ?|The foreman|
define|ar|إيدير بلحاج كم عمره؟|nineteen-year-old|
who|en|Who hired Idir Belhadj?|a cousin who never turned up;;a cousin|
howmany|ar|كم قالت الشركة إن عددهم أول الأمر؟|only nine men;;nine men|
define|ar|كاتيا هوراكوفا|The engineer|
who|ar|من أوقف المهندسة عن العمل؟|Ladislav Čermák|
whom|en|Whom did Čermák suspend?|Katya Horáková|
who!|en|Who suspended Čermák from the company?||Ladislav Čermák
what|ar|عن إيش حذرت المهندسة في مارس؟|the props were rotting|
howmuch|ar|بكم متر أخطأ الحفار الأول|six metres|
who|ar|من أدار الحفار الثاني؟|Doug Peltier|
when|en|On which day did the second drill break through?|the ninth day|
what|fr|Que disait le billet de Jaber ?|All twelve. Bring tea.;;All twelve. Bring tea|
what|ar|ماذا سمى العمال الكبسولة؟|the Bride|
who|ar|من طلع أول واحد|Belhadj|came out first
who|en|Who was the last man out?|Jaber|came out first
who|ar|مين خسر اصبعين|Samir Wahb|
howmuch|ar|غرامة أوسترافا؟|five million euros|
who|fr|Qui a interdit à Čermák de diriger une mine ?|the court in Kaf|
howmuch|ar|كم سنة مُنع تشيرماك|ten years|
whom|en|Whom does the inquiry accuse?|Toufik Azzi|
define|ar|توفيق عزي؟|the labour inspector;;labour inspector|
what|en|What is Azzi accused of?|signing inspections that he had not made|
where|ar|وين نقلوه بعدين|the fisheries department|
whom!|ar|من العامل الذي اتهمه توفيق عزي بالإهمال؟||Toufik Azzi
who!|en|Who died in the Zahiya shaft?||All lived
who!|ar|ما اسم ابن العم الذي وظّف بلحاج؟||a cousin who never
howmany!|en|How many tins of beans did they have?||tins of beans
when!|fr|Quand Katya Horáková est-elle morte ?||Katya Horáková
what!|ar|نتيجة استئناف تشيرماك؟||He has appealed
who!|ar|من قتل إيدير بلحاج؟||came out first
whom!|fr|Qui Mansour Jaber a-t-il renvoyé ?||The foreman
no!|en|Was Katya Horáková given her job back?||suspended the same afternoon
quote!|ar|ماذا قال سمير وهب عن إصبعيه؟||Samir Wahb
howmuch!|fr|Combien Ostrava Metals a-t-elle versé à chaque mineur ?||five million euros
yes|ar|طلعوا كلهم أحياء؟|All lived|
# twins
when|ar|متى خرج العمال من المنجم؟|23 June;;on 23 June|lifted them one by one
when!|ar|متى خرج السبعة عشر عاملا من منجم كاف؟||a section of the Zahiya
when!|ar|ايمتى رجعت المهندسة لشغلها||She was suspended
who|en|Who steered the drill that got through?|Doug Peltier;;the Canadian Doug Peltier|broke through on the ninth
who!|en|Who steered the drill that missed?||The first drill missed
howmuch!|en|How much was inspector Azzi fined?||fined Ostrava Metals five
how|fr|Quel âge a le plus jeune ?|nineteen-year-old;;nineteen|had been hired the day
how!|fr|Quel âge a le contremaître ?||The foreman, Mansour Jaber
howmany!|fr|Combien d'orteils a perdus Jaber ?||lost two toes
howmuch!|ar|كم سنة انمنع عزي من التفتيش||barred Čermák
who|ar|مين مالك منجم الزاهية|Ostrava Metals|the mine's owner
who!|ar|مين مالك شركة أوسترافا||the mine's owner
