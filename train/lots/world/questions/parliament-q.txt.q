who|en|which MP asked the question|عواد الزبن;;النائب عواد الزبن|
who|fr|A qui la question est-elle adressée ?|وزير المياه|
when|en|date of the minister's reply|٣٠/٣/٢٠٢٠|
meta|ar|رقم السؤال|٧٧|
howmuch|en|water lost in Maan in 2018|٥,٨ مليون;;٥,٨ مليون عام ٢٠١٨|
howmuch|ar|الفاقد سنة 2019 كم|٦,٤ مليون;;٦,٤ مليون عام ٢٠١٩|
howmuch!|fr|pertes d'eau en 2016||بلغ الفاقد
why|en|Why did losses go up again?|الاعتداءات على الخطوط في البادية|
howmany|ar|كم اعتداء انمسك في 2018|١٩٠|
no|ar|هل ألغي مشروع الديسي الفرعي|لم يُلغَ المشروع وإنما أُجّل|
who|en|who ordered the postponement|عصام الفايز;;المهندس عصام الفايز|
define|ar|مين هو عصام الفايز|أمين عام الوزارة السابق|
when|fr|date de la décision de report|٣ كانون الأول ٢٠١٨|
why|en|what was wrong with the pipes|قطرها ٤٠٠ ملم بدل ٦٠٠|
howmany|ar|على كم شركة أحيلت الصيانة|شركتين|
howmuch|en|value of the Rum Engineering contract|٢١٠ آلاف دينار|
howmuch|ar|قيمة احالة الينابيع|٩٥ ألفا|
which|en|Which company lost its contract?|الينابيع الحديثة|وقد فُسخ عقد الثانية
when|fr|quand le contrat a-t-il été résilié|آب ٢٠١٩|
yes!|ar|هل ستُرفع التعرفة على المزارعين؟||سيجاب عن هذا البند
howmuch|ar|بقديش الصهريج|بخمسة وعشرين دينارا|
who|en|who demanded a committee of inquiry|رُبى الحويطات;;النائبة رُبى الحويطات|
howmany|fr|combien de députés l'ont soutenue|أربعة عشر نائبا|
why|ar|لماذا لم يُطرح طلب اللجنة للتصويت|لأن النصاب لم يكن مكتملا|
who!|en|name of the speaker who refused the vote||ورفض الرئيس
why!|ar|ليش انفسخ عقد الينابيع||وقد فُسخ عقد الثانية
howmuch!|en|How much was the guarantee that was confiscated?||وصودرت كفالتها
who!|ar|من ورّد الأنابيب الغلط||الأنابيب الموردة
who!|fr|qui est l'actuel secrétaire général du ministère||أمين عام الوزارة السابق
when!|en|when will the pipeline project restart||أُجّل
quote!|ar|ماذا قال الوزير ردا على الحويطات؟||طالبت بلجنة تحقيق
yes|en|was the second contract cancelled|وقد فُسخ عقد الثانية|
howmuch!|ar|كم الفاقد في محافظة الكرك||بلغ الفاقد
when!|fr|quand le ministre a-t-il démissionné||الموجه إليه
who!|ar|مين النواب ال١٤||أربعة عشر نائبا
where!|ar|وين ساكن عصام الفايز||عصام الفايز
which!|fr|quelle société a livré les tuyaux||الأنابيب الموردة
# twins
howmuch|ar|قديش ضاع مي سنة ٢٠١٧|٦,١ مليون متر مكعب|بلغ الفاقد
howmuch!|ar|قديش ضاع مي سنة ٢٠٢٠||بلغ الفاقد
howmuch!|ar|بكم التعرفة على المزارعين الآن؟||سيجاب عن هذا
howmany|en|How many MPs backed her?|أربعة عشر نائبا;;أربعة عشر|مداخلة النائبة
howmany!|en|How many MPs backed al-Zaben?||تعقيب النائب
howmany!|en|How many attacks were there in 2017?||بلغ الفاقد
when|fr|Quand le report fut-il décidé ?|٣ كانون الأول ٢٠١٨;;في ٣ كانون الأول ٢٠١٨|لم يُلغَ
when!|fr|Quand le contrat de Rum fut-il résilié ?||أحيلت الصيانة
howmuch!|fr|Combien ont coûté les tuyaux ?||لم يُلغَ
howmuch|ar|شو قطر المواسير اللي وصلت|٤٠٠ ملم|لم يُلغَ
howmuch!|ar|شو طول المواسير||لم يُلغَ
who!|ar|من أمين عام الوزارة الحالي؟||لم يُلغَ
who|ar|مين النايبة اللي طلبت تحقيق|رُبى الحويطات;;النائبة رُبى الحويطات|مداخلة النائبة
who!|ar|مين النايب اللي رفض التحقيق||مداخلة النائبة
who!|ar|من وزير الزراعة الذي رد على السؤال؟||الموجه إليه
why|en|Why did losses rise lately?|الاعتداءات على الخطوط;;الاعتداءات على الخطوط في البادية|بلغ الفاقد
why!|en|Why was the second contract annulled?||أحيلت الصيانة
