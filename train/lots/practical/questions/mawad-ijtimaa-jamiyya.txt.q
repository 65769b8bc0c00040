where|ar|وين اجتمعت لجنة السبيل؟|دار السيدة فدوى النشاشيبي|
define|ar|من ريتا سلفيتي|عالمة النقوش|
define|ar|مين صبحي البزلميط|جار السبيل|
when|ar|سنة بناء السبيل في رأي طاهر|1702|
no|ar|هل السبيل مملوكي؟|لا من العهد المملوكي|
who|ar|من صب الإسمنت على الحوض|البلدية|1971
when|en|When was the basin cemented over?|1971|
howmany|ar|بكم مكان القبة مشققة|موضعين|
quote|ar|من شكك في أن الحجر أصلي في مكانه؟|ريتا|منقول من
howmuch|ar|كم طلبت ريتا وقتا|شهراً|
what|fr|Quelle année porte l'inscription ?|1114 للهجرة|
where|ar|أين يمر أنبوب الماء القديم|تحت مطبخه|
yes|ar|الجار بيسمح بالحفر عنده؟|يسمح بالحفر بشرط أن يعاد البلاط كما كان;;يسمح بالحفر|
what|ar|شو شرط صبحي|أن يعاد البلاط كما كان|
howmuch|ar|كم معهم مصاري|21,700 دولار|
howmuch|ar|كلفة إصلاح الحوض؟|6,400|
howmuch|en|How much will the water pipe cost?|7,500|
howmuch|ar|المبلغ الناقص|3,300;;ما يقارب 3,300|
what|ar|ماذا أراد رجل الأعمال مقابل ماله؟|أن يُكتب اسمه على الرخام|
quote|en|What did the sheikh reply to the donor's offer?|السبيل لله لا للأسماء|
who|ar|من لم يوافق الشيخ على رفض المتبرع|صبحي|إلا صبحي
what|ar|كيف سيسدون النقص؟|سيباع تقويم فيه صور قديمة|
what|ar|بماذا يبدؤون الترميم|القبة أولاً قبل المطر;;القبة|القبة أولاً
when|ar|ايمتى شغل الحوض|في الربيع;;الربيع|
howmany|ar|كم متطوع|14 شاباً|
why|fr|Pourquoi interdit-on la coupole aux moins de vingt ans ?|زلّت قدم ابن صبحي في آب وانكسر معصمه|
what|ar|شو انكسر لابن صبحي|معصمه|
who|ar|من معه رخصة البلدية|رجائي الداوودي|
no|ar|معروف إذا طلعت الرخصة ولا لأ؟|فلم يُعرف هل صدر أم لا;;لم يُعرف هل صدر أم لا|
when|ar|متى الاجتماع القادم للجنة السبيل|حين يبيع التقويم مئة نسخة|
who|ar|مين أمينة المال؟|فدوى|وأمينة المال
who!|ar|اسم رجل الأعمال من دبي؟||رجل أعمال
howmuch!|ar|كم كلف صب الإسمنت سنة 1971||1971
what!|en|What is the name of Subhi's son?||ابن صبحي
when!|ar|متى صدر ترخيص البلدية||رجائي الداوودي
who!|ar|من بنى السبيل||1702
howmuch!|ar|سعر التقويم قديش؟||سيباع تقويم
howmany!|fr|Combien de calendriers ont été vendus ?||مئة نسخة
why!|ar|لماذا غاب المحامي رجائي||غاب المحامي
yes!|ar|هل انتهت ريتا من مقارنة الخط؟||طلبت شهراً
who!|ar|من دفع علاج ابن صبحي||ابن صبحي
whom!|ar|لمن باع صبحي مطبخه؟||تحت مطبخه
# twins
howmuch|ar|القبة قديش كلفتها|9,000|المال: عند فدوى
howmuch!|ar|البلاط قديش كلفته؟||أن يعاد البلاط
when|en|When did the neighbour's son fall?|آب|المتطوعون: سجل
when!|en|When did the neighbour's pipe burst?||الأنبوب القديم
what|fr|Que vendra-t-on pour trouver l'argent manquant ?|تقويم|المال: عند فدوى
what!|fr|Que vendra-t-on pour payer la licence ?||ترخيص البلدية
howmany|ar|كم نسخه لازم تنباع لحتى يجتمعوا|مئة نسخة|الاجتماع التالي
howmany!|ar|كم نسخة انباعت من تقويم السنة الماضية||الاجتماع التالي
who|en|Which architect wrote the report?|طاهر جويحان|الحاضرون: المعماري
who!|en|Which architect built the fountain?||قرأ طاهر
howmuch!|ar|كم دولار عرض رجل الأعمال على صبحي؟||عرض رجل أعمال
when!|fr|Quand la pierre fut-elle déplacée ?||منقول من بناء
