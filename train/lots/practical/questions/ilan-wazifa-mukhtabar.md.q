table|ar|كم راتب فني المختبر؟|7,200 ريال|
table|en|How much does the data analyst earn?|12,000 ريال|
table|ar|كم شاغر سايق يبون|3|سائق آلية
table|ar|سنوات الخبره المطلوبة للباحث|3 سنوات|
table|fr|Quel diplôme faut-il pour le technicien de laboratoire ?|دبلوم|
table|ar|أي وظيفة راتبها الأعلى|باحث أمراض نبات|
when|ar|متى يسكر التقديم|22 سبتمبر 2024، منتصف النهار;;22 سبتمبر 2024|
howmuch|ar|أكبر سن مقبول|45 سنة|العمر بين
who|ar|من لا يسري عليه شرط السن؟|الباحثون|يستثنى
no|ar|السايق لازم يعرف انجليزي؟|لا تشترط لغة على غيرهما|
howmany|ar|كم ليلة يداوم الفني في الأسبوع|ليلتان في الأسبوع;;ليلتان|
howmuch|ar|بدل السكن للباحث|3,000 ريال|
who|en|Which employees get free housing?|للسائقين والفنيين فقط|السكن مؤمَّن
howmuch|ar|حجم الملف لا يتجاوز كم|4 ميغابايت|
what|ar|ماذا يحدث إن نسيت رسالة الدافع؟|الطلب بلا رسالة لا يُنظر فيه;;لا يُنظر فيه|
where|ar|وين مقابلة الباحثين|الهفوف|
who|ar|رئيس لجنة مقابلة الباحثين|فارس البوعينين|
who|fr|Qui fait passer les entretiens à distance ?|رهام الملحم|
when|ar|موعد مقابلات السائقين|يومي 9 و10 أكتوبر;;9 و10 أكتوبر|
which|ar|الأجانب مسموح لهم بأي وظائف؟|في وظيفتي الباحث والمحلل;;وظيفتي الباحث والمحلل|
what|en|what happened to the May applications|أُتلفت;;والطلبات القديمة أُتلفت|
howmuch|ar|مدة العقد|سنتان|العقد سنتان
what|ar|ما الذي يُحرم منه الموظف في التسعين يوما الأولى|بدل النقل|
table!|ar|راتب مدير المختبر في أثل||فني مختبر
table!|ar|كم عدد ساعات دوام السائق||سائق آلية
howmany!|ar|كم واحد قدّم في اعلان مايو||إعلان مايو
who!|ar|مين أعضاء اللجنة مع البوعينين؟||لجنة يرأسها
howmuch!|en|What is the transport allowance?||بدل النقل
when!|ar|متى مقابلات إعلان مايو||إعلان مايو
where!|ar|أين تسكن رهام الملحم||رهام الملحم
what!|fr|Quelle est l'adresse du portail du centre ?||بوابة المركز
howmuch!|ar|بدل السكن لمحلل البيانات||بدل سكن
who!|ar|من عُيّن باحث أمراض نبات؟||باحث أمراض
howmuch!|en|What did technicians earn in the May announcement?||إعلان مايو
# twins
table|ar|كم فني تبون|5|7,200
table!|ar|كم فني عندكم حاليا بالمركز؟||7,200
table|fr|Quel salaire pour le chauffeur ?|5,800 ريال|سائق آلية
table!|fr|Quelle prime de logement pour le chauffeur ?||السكن مؤمَّن
howmuch|en|How long must the cover letter be?|300 كلمة|رسالة دافع
howmuch!|en|How long must the CV be?||رفع السيرة
when|ar|متى مقابلة الدكاتره الباحثين|8 أكتوبر|مقابلات الباحثين
when!|ar|متى مقابلات الباحثين في إعلان مايو||مقابلات الباحثين
who!|ar|من رئيس لجنة مقابلات السائقين في الهفوف؟||مقابلات الباحثين
how|ar|كيف يعلموني بالنتيجة|رسالة نصية|انتظار رسالة
howmuch|ar|كم فترة التجربه|90 يوماً|هل العقد دائم
howmuch!|ar|كم فترة الاشعار قبل الاستقالة||هل العقد دائم
howmuch!|en|How much experience must a non-Saudi driver have?||هل يقبل غير السعوديين
