meta|ar|مؤلفة كتاب الماء البطيء|Constance Adeyemi-Holt|
meta|en|publisher of Slow Water|Lantern Books|
no|ar|فيه طريق بر للدلتا؟|There is no road|
when|ar|ايام القارب من بور أرسين|on Mondays and Thursdays at five in the morning;;Mondays and Thursdays|
howmuch|en|journey time|eleven hours|
howmuch|ar|سعر المقصورة|12,000|
howmuch|ar|وعلى السطح بكم|6,500 francs|
define|ar|ثيو الكبير منو|the captain|Big Théo
where|en|Where does the boat stop in March?|Lokpo;;at Lokpo|
howmuch|ar|كم كيلو نمشي بموسم الجفاف|nine kilometres|
howmany|en|stilt villages|thirteen villages on stilts;;thirteen|
which|ar|أي ضيعة مو على ركايز|Agbodo|one, Agbodo
quote|ar|بماذا أجابت الزعيمة عن الركائز|And who would then be surprised?|
howmany|ar|سكان هويوغبي|4,100 inhabitants;;4,100|
howmany|en|people living in Tiko in 2016|eleven|The largest, Houéyogbé
when|ar|متى جاء التوفين حسب روايتهم|1717;;in 1717|
why|ar|ليش هربوا|fleeing the slave raiders of the plateau;;the slave raiders of the plateau|
quote|en|which part of the story does Quenum reject|the crocodiles;;not the crocodiles|accepts the date
quote|ar|الخولا شو بيقولوا|they were already there, and sold the Toffin the crocodiles|
section|en|what happens third in the day|At noon everyone sleeps|
when|ar|امتى يتباع السمك|At eight|
what|ar|أي امتحان لازم يعملوه الولاد للمدرسة|an exam in swimming;;swimming|
list|fr|que font les femmes et les hommes dans la journée|the women go out to lift the fish fences;;the men mend the nets|the women go out;;At night the men
table|ar|بكم الليلة في أغبودو|2,000 francs|A night
table|en|price of a canoe in Houeyogbe|180,000 francs|Canoe, new
table|ar|أجرة الدليل باليوم في هويوغبي|5,000 francs|Guide for a day
table!|en|guide price in Agbodo||Guide for a day
when|en|last crocodile attack|1988;;since 1988|
what|ar|شو خسر جابي الضرايب|a shoe|
what|en|What capsized the school boat?|the north wind;;the north wind in January|
howmany|ar|كم ولد كان بالقارب|twenty-two children;;twenty-two|
who|ar|مين اللي أنقذوه تلاميذه|The teacher, Monsieur Pascal;;Monsieur Pascal|
howmuch|en|how much would the dam have raised the water|a metre and a half|
howmany|ar|كم ست راحت مع ماما سيسي|forty women;;forty|
where|en|where did they sit|in the ministry's fountain;;the ministry's fountain|
no|ar|السد اتلغى؟|The dam has been postponed; not, as her admirers say, cancelled;;not, as her admirers say, cancelled|
when|ar|أسوأ شهر للزيارة|August|
why!|en|why did minister Tossou resign||resigned for other reasons
why!|ar|لماذا أغسطس سيئ||I came in August
table!|ar|سعر الليلة في تيكو||A night
howmany!|en|how many Xwla are there||The Xwla say
who!|ar|من بنى العيادة||has 4,100 inhabitants
howmuch!|en|cost of renting an ox||rides an ox
when!|ar|متى يبدأ بناء السد||has been postponed
who!|en|Who drowned in 2014?||overturned the school boat
howmany!|ar|كم عمر ماما سيسي||asked the chief
whom!|ar|من طردته ماما سيسي من الوزارة||The minister, Rigobert
what!|fr|nom de l'impôt||a tax collector
who!|en|who killed the crocodile||no attack since
yes|ar|كل الاولاد وصلوا الشط؟|All twenty-two children swam ashore|
who!|en|who wrecked the clinic in Tiko||The smallest, Tiko
howmuch!|ar|ميزانية السد||announced a dam
# twins
howmuch|ar|بكم صحن الشبوط المدخن بأغبودو|500 francs|Plate of smoked carp
howmuch!|ar|بكم صحن الشبوط المدخن في تيكو||Plate of smoked carp
howmuch!|ar|بكم تذكرة قارب المدرسة؟||the school boat
when|en|When was the last crocodile incident?|1988;;since 1988|There has been no attack
when!|en|When did the clinic open?||a clinic, two mosques
when!|en|When did the minister return to office?||Rigobert Tossou
howmany|fr|Combien d'habitants à Tiko en 2009 ?|nineteen people;;nineteen|The smallest, Tiko
howmany!|fr|Combien d'habitants à Agbodo en 2009 ?||The smallest, Tiko
howmany!|fr|Combien de femmes furent arrêtées au ministère ?||with forty women
when|ar|الساعة كم بيطلع القارب|five in the morning;;at five in the morning|There is no road
when!|ar|الساعة كم بيرجع القارب||There is no road
who!|en|Which chief of Tiko led the protest?||Mama Sessi went
