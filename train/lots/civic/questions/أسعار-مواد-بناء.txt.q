table | ar | قداش قنطار إسمنت زليتن هالأسبوع | 42
table | ar | حديد 12 كان بكم قبل سنة | 4100
table | en | last week's price of 12 mm steel | 3710
table | ar | ألف طوبة بقداش توا | 1550
table | fr | prix du mètre de marbre local cette semaine | 65 | رخام محلي
table | ar | الرخام الايطالي كان بكم الاسبوع اللي فات | 210
table | ar | حديد 16 الطن هذا الاسبوع | 3600
table | ar | توصيل شاحنة لتاورغاء | 220
table | en | crane inside the city | 300 | داخل المدينة	40
no | ar | ترسلو رافعة لزليتن؟ | لا نرسلها
table | ar | سيارة صغيرة للدافنية بكم | 70 | الدافنية
why | ar | علاش الرخام الايطالي ما عنداش سعر | الرخام الإيطالي نفد يوم الخميس;;نفد يوم الخميس
where | ar | وين شحنة الرخام | في ميناء الخمس;;ميناء الخمس
why | ar | علاش رخص الحديد | لأن مصنع الصلب رجع بعد صيانة دامت شهرين
why | en | why has cement gone up | لأن فرنا من الفرنين في زليتن متوقف
howmany | ar | كم طن لازم نشري عشان التوصيل باطل | عشرة أطنان;;عشرة أطنان حديد
howmuch | ar | خصم المقاولين | 3%;;خصم 3%
no | ar | نقدر نرجع الاسمنت | والإسمنت لا يرجع;;الإسمنت لا يرجع
howmuch | fr | délai de retour | خلال أسبوع;;أسبوع | المرتجع
who | ar | من حذر من الحديد المغشوش | مفتاح السويحلي;;المهندس مفتاح السويحلي
howmuch | ar | كم ينقص وزن الحديد المغشوش | 8%
who | en | who denied it | تجار الحديد
no | ar | بعتو منه؟ | لم نبع منه شيئا
when | ar | امتى انسرقت الرافعة | ليلة 28 يوليو;;28 يوليو
yes | ar | هل رجعها السارق | وأرجعها السارق بعد يومين
meta | ar | من أعد نشرة مخازن الساس | فرج اشتيوي
table! | ar | الرخام الايطالي بكم هذا الاسبوع في الساس | | رخام إيطالي
table! | ar | حديد 16 كان بكم الاسبوع الماضي | | 4060
table! | en | crane delivery to Dafniya price | | الدافنية
table! | ar | توصيل شاحنة لبنغازي من مخازن الساس | | 220
who! | ar | من سرق رافعة مخازن الساس | | سرقت رافعتنا
when! | ar | متى تخلص الجمارك شحنة الرخام | | الرخام الإيطالي نفد
table! | ar | سعر حديد 10 مم في نشرة الساس | | 3710
whom! | ar | من فصله فرج اشتيوي بعد السرقة | | سرقت رافعتنا
who! | fr | quel marchand a vendu le faux fer ? | | مفتاح السويحلي
why! | ar | علاش السارق رجع الرافعة | | سرقت رافعتنا
howmuch! | en | price of the small crane that was stolen | | سرقت رافعتنا
howmany! | ar | كم عامل في مخازن الساس | | مسؤول المبيعات
# twins
table|ar|الرمل قداش السيارة توا|900|رمل
table!|ar|الزلط قداش السيارة توا؟||رمل
table|en|How much did Turkish cement cost a year ago?|38|إسمنت تركي
table!|en|How much did Tunisian cement cost a year ago?||إسمنت تركي
table|fr|Combien pour un camion jusqu'à Zliten ?|350|زليتن	150
table!|fr|Combien pour un camion jusqu'à Tripoli ?||زليتن	150
howmuch|ar|قداش دامت صيانة مصنع الصلب|شهرين|نقص الحديد
howmuch!|ar|قداش دام توقف الفرن في زليتن؟||نقص الحديد
when|en|When did the Italian marble run out?|الخميس|الرخام الإيطالي نفد
when!|en|When did the 16 mm steel run out?||الرخام الإيطالي نفد
who!|ar|شكون مدير مصنع الصلب اللي رجع||نقص الحديد
howmuch!|ar|قداش غرّمو تجار الحديد على الغش؟||وأنكر تجار الحديد
