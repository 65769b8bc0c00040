what|ar|شو معنى 4002|الوزن أكثر من 25 كغ|
what|en|Which code comes back when there's no driver?|5003|
howmuch|ar|كم أستنى قبل ما أعيد المحاولة إذا ما في سائق|90 ثانية|
howmany|ar|أقصى عدد محاولات عند 5003|خمس محاولات|
howmuch|ar|كان حد الوزن في v2 كم؟|30|`4002`
table|ar|سعر باقة الشركات|390 دولاراً|
table|en|requests per minute on the growth plan|60|20,000
table|ar|كم طلبا في اليوم في الباقة المجانية|500|تجريبية
table|fr|Quel forfait n'a pas de limite quotidienne ?|شركات|
where|ar|وين احط المفتاح؟|ترويسة `X-Wasl-Key`;;في ترويسة `X-Wasl-Key`|أرسل المفتاح
howmuch|ar|متى يسقط المفتاح المهجور|180 يوماً|
what|ar|رمز تجاوز الحد|429|
howmuch|ar|كم أدفع إن ألغيت والسائق عند الباب؟|نصف الأجرة|
no|ar|في رسوم إذا لغيت قبل ما يوصل السايق؟|ولا رسوم;;لا رسوم|
howmuch|ar|صلاحية عرض السعر|15 دقيقة|
when|en|When does v2 shut down?|2025-06-30|
when|ar|تاريخ توقف النسخة الأولى|2023-01-15|
where|ar|المدينة التي توقفت فيها الخدمة|بيروت|
list|fr|Dans quelles villes le service fonctionne-t-il ?|عمّان، إربد، العقبة، ورام الله تجريبياً|
why|ar|ليش شالوا رقم السائق من الرد؟|حفاظاً على خصوصية السائقين|
howmany|ar|كم سائق اشتكى|17 سائقاً;;17|
what|en|what replaced MD5 for signatures|HMAC-SHA256|
what|ar|بأي وحدة صارت الأسعار في النسخة الثالثة|بالفلس|
who|ar|مين كاتبة الوثيقة|هبة ضاهر|
how|en|First step to create a shipment|استدعِ `POST /quotes` واحفظ `quote_id`|
what!|ar|ما معنى الرمز 4010 في وصلني؟||4008
table!|ar|سعر الباقة الذهبية||شركات
when!|en|When will v4 be released?||النسخة v3
why!|ar|لماذا توقفت الخدمة في بيروت||بيروت
howmuch!|ar|كم أجرة التوصيل في العقبة||العقبة
who!|ar|اسم السائق الذي قدم الشكوى||17 سائقاً
when!|ar|متى تبدأ الخدمة في دمشق||عمّان، إربد
howmuch!|en|Price of the growth plan per year?||20,000
what!|fr|Que signifie l'erreur 5001 ?||5003
yes!|ar|هل يمكن الدفع بالعملات الرقمية||السعر الشهري
when!|ar|متى تعود الخدمة إلى بيروت؟||بيروت
howmuch!|en|Maximum weight allowed in v1?||في v2 كان
# twins
table|ar|كم طلب باليوم تعطي النمو|20,000|20,000
table!|ar|كم طلب بالساعة تعطي الشركات؟||بلا حد
table!|en|How much is the trial plan after the first year?||مجاناً
howmuch|en|Minimum gap between polling calls?|30 ثانية|الاستعلام المتكرر
howmuch!|en|What is the fine for polling too often?||الاستعلام المتكرر
what|ar|ايش يعني لو طلعلي 4001؟|العنوان خارج مناطق التغطية|العنوان خارج
what!|ar|ايش يعني لو طلعلي 4003||العنوان خارج
when|fr|Quand Beyrouth a-t-elle perdu le service ?|آب 2022|أُوقفت الخدمة في بيروت
when!|fr|Quand Aqaba a-t-elle obtenu le service ?||أُوقفت الخدمة في بيروت
which!|ar|أي حقل حُذف من v1 إلى v2؟||driver_phone
when!|ar|متى أُوقفت النسخه v2 في رام الله||النسخة v1 أوقفت
what|ar|المدينة اللي لسا الخدمة فيها تجربة|رام الله|عمّان، إربد
