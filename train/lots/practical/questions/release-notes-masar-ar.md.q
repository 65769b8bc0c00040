when|ar|متى نزل مسار 7.2|14 يناير 2025|
what|ar|وش الجديد البحري في آخر تحديث؟|شراء تذكرة العبّارة إلى مصيرة من داخل التطبيق|
howmany|ar|كم مستخدم طلب الثيم الداكن|2,300 مستخدم;;2,300|
why|ar|لماذا ظهرت الحافلة 4 متأخرة|خطأ في المنطقة الزمنية لجهاز واحد|
howmuch|en|By how much did bus 4 appear late?|12 دقيقة|
where|ar|على أي أجهزة ما تشتغل الخريطة بدون نت؟|على هواتف هواوي التي لا تحمل خدمات غوغل;;هواتف هواوي التي لا تحمل خدمات غوغل|
howmany|ar|رمز المحفظة صار كم خانة|6 أرقام|
why|ar|لماذا حذفوا محادثة السائقين؟|بعد 41 شكوى من السائقين;;41 شكوى من السائقين|
what|fr|Que reste-t-il à la place du chat avec le chauffeur ?|زر الاتصال بمركز الخدمة|
howmany|ar|كم واحد انخصم منه مرتين|860 راكباً;;860|
who|ar|من انتبه إلى الخصم المزدوج؟|أنوار الرئيسي|
define|ar|من أنوار الرئيسي|موظفة المحاسبة|
no|en|Did the monitoring system catch the double charge?|لا نظام المراقبة|
yes|ar|رجعوا الفلوس للركاب كلهم؟|أعيد المال إلى 860 كلهم|
howmuch|ar|مساحة التطبيق الحين|51 ميغابايت|
howmuch|ar|كم كان حجمه قبل 7.0|88|
which|ar|أي لغة ما زالت تترجم|السواحيلية|
list|en|languages added in 7.0|الأردية والبنغالية|
when|ar|في أي إصدار ينتظر اختيار المقعد|7.4|
what|ar|أقدم ايفون مدعوم|iOS 14|
when|fr|Quand la version 6.9 cessera-t-elle de fonctionner ?|31 مارس 2025|
what|ar|مشكلة تذكرة الطلبة وش كانت|لم تكن تذكرة الطالب تقبل بطاقة جامعة ظفار|
when!|ar|متى يصدر مسار 7.4||حجز المقعد
howmuch!|ar|كم سعر تذكرة مصيرة؟||العبّارة
howmuch!|en|How much money in total was refunded in September?||أعيد المال
who!|ar|من صمم الواجهة الجديدة||واجهة كُتبت
howmany!|ar|كم حمّلوا التطبيق||استبيان الصيف
why!|ar|ليش تأجل حجز المقعد||حجز المقعد
quote!|ar|ماذا قال السائقون في شكاواهم||41 شكوى
when!|ar|متى صدرت النسخة 6.8||6.9
what!|fr|Quel est le numéro du centre de service ?||مركز الخدمة
who!|ar|من أخطأ في خصم التذاكر مرتين؟||7.0 خُصم
howmany!|en|How many riders complained about the drivers?||41 شكوى
yes|ar|هل صار حجم التطبيق أصغر في 7.0؟|حجم التطبيق نزل من 88 إلى 51 ميغابايت|من 88
# twins
when|ar|متى نزل 7.1|2 نوفمبر 2024|7.1 –
when!|ar|متى نزل 7.3؟||7.1 –
where|en|Where does the new ferry ticket go?|مصيرة|شراء تذكرة
where!|en|Where does bus 4 end its trip?||الحافلة رقم 4
which|ar|أي جامعة كانت بطاقتها ما تنقبل|جامعة ظفار|لم تكن تذكرة
which!|ar|أي جامعة عملت استبيان الصيف||استبيان الصيف
howmany|fr|Combien de chauffeurs se sont plaints du chat ?|41|الدردشة مع السائق
howmany!|fr|Combien de passagers se sont plaints du mode nuit ?||الوضع الليلي
when|ar|لي متى رجعوا الفلوس كلها؟|25 سبتمبر|إصدار عاجل
when!|ar|لي متى يضيفون السواحيلية||قيد الترجمة
howmany!|ar|كم مستخدم طلب حجز المقعد||حجز المقعد
howmuch!|en|How big was the app in version 6.9 for iOS?||من 88 إلى
