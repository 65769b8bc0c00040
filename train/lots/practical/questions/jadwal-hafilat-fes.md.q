table|ar|وقتاش كيخرج الكار لميسور|9:00|
table|ar|بشحال فاس شفشاون ديال الصباح؟|90 درهماً|
table|en|When does the afternoon bus reach Ifrane?|16:55|
table|ar|في أي أيام يعمل خط ميسور|الاثنين والجمعة|
table|fr|Quel est le bus le moins cher pour Chefchaouen ?|31|80 درهماً
table|ar|متى يصل خط 30|12:30|
why|ar|علاش الخط 13 واقف؟|لقلة الثلج، لا لكثرته;;لقلة الثلج|
where|ar|أين يستريح ركاب الخط 30|وزان|
yes|ar|كيرجعو الفلوس إلا تسدات الطريق بالتلج|تُردّ التذكرة كاملة|
no|ar|تأخرت عن الحافلة، هل يُعاد ثمن التذكرة؟|لا يرد شيء|
howmuch|en|fee for changing a ticket|10 دراهم|
howmuch|ar|كم كيلو لكل مسافر|25 كيلوغراماً|
howmuch|ar|الوزن الزائد بشحال؟|بثلاثة دراهم للكيلو;;ثلاثة دراهم للكيلو|
list|ar|ما الذي لا تنقله الحافلات|قنينات الغاز ولا الدجاج الحي|
when|ar|حتى متى كان نقل الدواجن ممكنا؟|حتى عيد الأضحى الماضي;;عيد الأضحى الماضي|
howmuch|ar|تخفيض المسنين|30%|
howmuch|fr|réduction étudiants ?|20%|
why|ar|لماذا لا تخفيض للطلبة إلى شفشاون في الخط 31|لأن ثمنه مخفض أصلاً;;ثمنه مخفض أصلاً|
who|ar|عند من أسأل عن حقيبتي الضائعة؟|العربي الدبدوبي|
howmuch|ar|مدة حفظ الحوايج الضايعة|أربعين يوماً|
howmany|ar|كم تلفونا عاد إلى صاحبه|61 هاتفاً|
who|fr|Qui est responsable de la qualité ?|نزهة برادة|
what|ar|أكثر ما يشتكي منه الركاب|التدخين في الخط 21|
where|ar|أين يذهب المال الذي يُعثر عليه|إلى الشرطة|
when|ar|متى تنتهي مواعيد الشتاء|31 مارس 2024|
table!|ar|وقتاش كيرجع الكار من ميسور لفاس؟||13:20
table!|ar|بكم تذكرة الخط 13||الخط 13
howmuch!|en|How much is the bus from Fes to Ouazzane?||وزان
table!|ar|ثمن فاس طنجة||الخط 30 يتوقف
howmany!|ar|كم راكبا تسع حافلة الخط 11||7:15
who!|ar|من دخّن في الخط 21؟||التدخين
howmuch!|fr|réduction pour les militaires||الطلبة 20%
howmany!|ar|كم هاتفا سرق في الحافلات||61 هاتفاً
howmuch!|ar|شحال الغرامة ديال التدخين||التدخين
who!|ar|شكون مدير محطة فاس الجديدة؟||تصدرها محطة
table!|en|When does bus 31 leave on Mondays?||80 درهماً
# twins
table|ar|بشحال إفران|28 درهماً|7:15;;15:40
table!|ar|بشحال ميشليفن||الخط 13
table|en|When does the Missour bus arrive?|13:20|ميسور
table!|en|When does the Missour bus stop for lunch?||ميسور
table|fr|À quelle heure part le car du week-end pour Chefchaouen ?|13:00|80 درهماً
table!|fr|À quelle heure part le car du week-end pour Missour ?||ميسور
howmuch|ar|شحال خص نزيد على البيسكليت|20 درهماً|حقيبتان لكل راكب
howmuch!|ar|شحال خص نزيد على التلاجة؟||حقيبتان لكل راكب
howmany|ar|شحال من تيليفون لقاو العام اللي فات|88|سُلّم 61
howmany!|ar|شحال ديال الفلوس لقاو العام اللي فات||المال الذي يُعثر
who!|ar|شكون مسؤول الشباك 3؟||العربي الدبدوبي
howmany!|en|How many smoking complaints come from line 30 every month?||تلقى 35
