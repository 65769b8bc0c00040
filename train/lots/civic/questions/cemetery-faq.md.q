howmuch | ar | بعد كم سنة يفقد المهاجر حقه في الدفن | after ten years;;ten years
when | ar | متى ألغيت القبور الدائمة | in 1996;;1996
howmany | en | how many perpetual plots are left | 212;;the 212 that existed
table | ar | سعر قبر فردي لمدة ثلاثين سنة | €640
table | en | double plot for 50 years, price? | €2,300
table | fr | prix d'une case pour urne, 15 ans | €280
howmuch | ar | الحفر يوم السبت بكم | €140;;€140 on Saturdays
no | ar | في دفن يوم الأحد؟ | There are no burials on Sundays
when | en | when may a plot be renewed | during the last year or the two years that follow the end
where | ar | لو ما حدا جاوب وين بتروح العظام | to the ossuary;;the ossuary
no | en | do they ring families before a plot lapses | we do not telephone
howmuch | ar | ارتفاع الشجيرات المسموح | up to 80 cm;;80 cm
what | ar | شو عملت السروة | lifted four graves
when | fr | année où le cyprès fut abattu | 2011;;in 2011
where | ar | وين قسم المسلمين | in the north-east corner;;the north-east corner
howmany | ar | كم قبر مشغول في القسم الإسلامي | 96;;96 are taken | of which 96
which | ar | القبور الى اي اتجاه | south-east
who | ar | من طلب الدفن بلا تابوت | Yahya Sissoko;;imam Yahya Sissoko
what | en | what happened to the imam's request | refused twice;;which was refused twice
who | ar | مين حارس المقبرة | Marcel Thivolle
who | en | who pays the gardener at Saint-Alban | the county
why | ar | ليه رجعوا المعيز | because they ate the wreaths;;they ate the wreaths
when | en | when did they stop using weedkiller | in 2017;;2017
when | ar | لأي ساعة تفتح في عيد القديسين | until 9 p.m.;;9 p.m.
when | fr | horaires d'hiver | 8 a.m. to 5 p.m.
meta | ar | آخر مراجعة لصفحة المقبرة | 3 February 2025
table! | ar | كم سعر حجرة الجرة لخمسين سنة | | €1,250
table! | en | price of a single plot for 20 years at Saint-Alban | | €310
who! | ar | اسم البستاني في مقبرة سانت البان | | gardener
who! | en | who planted the cypress? | | cypress
why! | ar | لماذا رفض المحافظ طلب الامام سيسوكو | | refused twice
howmany! | en | how many goats were tried in the cemetery | | goats
howmuch! | ar | كم راتب مارسيل تيفول | | Marcel Thivolle
when! | fr | depuis quand Marcel Thivolle est-il gardien ? | | Marcel Thivolle
what! | en | is there a Jewish section at Saint-Alban and where | | Muslim section
howmuch! | ar | سعر الدفن في القسم الاسلامي بالتحديد للغرباء | | Muslim section
who! | en | which family owns the biggest vault at Saint-Alban? | | family vault
whom! | ar | من دفنه الحارس مارسيل في القسم الشمالي | | Muslim section
yes! | fr | le maire a-t-il renvoyé le jardinier ? | | gardener
yes | en | is there a part for Muslims | Since 2009, in the north-east corner
whom | ar | لمن يعرضون حجر القبر قبل كسره | the family;;to the family
# twins
table|en|What does a double plot cost for the shortest term?|€590|15 years
table!|en|What does a child's plot cost for the shortest term?||15 years
howmuch|ar|الحفر يوم الاربعا بكم|€95|Digging is charged
howmuch!|ar|الحفر يوم عيد القديسين بكم؟||Digging is charged
when|fr|Depuis quand y a-t-il un carré musulman ?|2009|Is there a Muslim section;;Since 2009
when!|fr|Depuis quand y a-t-il un ossuaire ?||the ossuary
howmany|ar|كم قبر خربت الشجرة|four|A cypress planted
howmany!|ar|كم اكليل أكلت المعيز؟||they ate the wreaths
when|en|When was the perpetual grave done away with?|1996|You choose 15
when!|en|When was the Sunday burial done away with?||Digging is charged
howmany!|ar|كم مكان ضل فاضي لجرات الرماد||Urn niche
who!|fr|Quel imam dirigeait la section avant Yahya Sissoko ?||imam Yahya
