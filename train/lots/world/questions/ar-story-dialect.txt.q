howmany|en|how many chairs in the clinic|تسع كراسي|
howmany|fr|combien de patients attendaient|أربعتاشر عيان;;أربعتاشر|
who|ar|من هو ممرض العيادة|عبده;;التمرجي عبده|في السكة
why|en|why had Um Hashim come|عشان ركبتها;;ركبتها|
whom|fr|pour qui Hassanein consulte-t-il|حماته;;ركبة حماته|أم هاشم جاية
define|en|Mr Lamie, what's he|موظف المعاش|
why|ar|لماذا يأتي لمعي إلى العيادة وهو سليم|لأن المروحة هنا أحسن من بيته;;المروحة هنا أحسن من بيته|
howmuch|en|the old consultation fee|بتلاتين;;تلاتين|
howmuch|fr|prix sans rendez-vous|بخمسة وسبعين;;خمسة وسبعين|
howmuch|ar|كم أجرة الكشف لمن حجز|ستين;;ستين بس للي معاه حجز|قالت أم هاشم
when|en|When did Fatma arrive?|الساعة خمسة ونص;;خمسة ونص|
what|fr|qu'avait-elle dans la cage|حمامة رجلها مكسورة;;حمامة|شايلة قفص
when|en|when was Lamie an army orderly|سنة تلاتة وسبعين;;تلاتة وسبعين|
how|ar|بماذا جبر لمعي ساق الحمامة|بعود كبريت وخيط من زرار جاكتته|
howmuch|en|how long did Um Hashim stand|ربع ساعة|
when|fr|à quelle heure le docteur est-il arrivé|الساعة سبعة إلا تلت;;سبعة إلا تلت|
quote|en|what was Lamie's advice to all|اشرب ميه وامشي|لقى العيانين
no|ar|هل غضب الطبيب|شوقي ما زعلش;;ما زعلش|
what|en|what was the doctor's complaint|ضهري واجعني|
when|fr|quand Fatma est-elle revenue|بعد شهر|
who|en|Who told them the pigeon had flown off?|نورا;;أختها الكبيرة نورا|
why|ar|ليش فاطمة ما حكت هي|لأن فاطمة كانت زعلانة إنها طارت;;كانت زعلانة إنها طارت|
who|fr|qui paie le thé de Lamie|على حساب الدكتور;;الدكتور|وعبده بيجيبله
why!|ar|ليه الدكتور اتأخر||الدكتور شوقي اتأخر
howmuch!|en|how much did Hassanein pay in the end||واللي جاي لحماته
howmany!|ar|كم عمر فاطمة||دخلت بنت صغيرة
who!|fr|qui a cassé la patte du pigeon||رجلها مكسورة
where!|en|which front was Lamie sent to||تمرجي في الجيش
what!|ar|تخصص الدكتور شوقي||الدكتور شوقي اتأخر
whom!|en|whom did Abdo cure||الكل اتفرج
when!|ar|متى ماتت حماة حسنين||قالت أم هاشم
howmuch!|fr|pension de Lamie||أم هاشم جاية
yes!|en|Did Um Hashim's knee get cured?||أم هاشم قامت
# twins
when|ar|متى وصل الطبيب إلى عيادته؟|الساعة سبعة إلا تلت;;سبعة إلا تلت|لما الدكتور وصل
when!|ar|متى غادر الطبيب عيادته؟||لما الدكتور وصل
when!|ar|الساعة كام وصل حسنين||حسنين بتاع العيش
howmuch|en|What is the fee with a booking?|ستين;;ستين بس للي معاه حجز|رد عبده
howmuch!|en|What does Lamie charge for the pigeon?||والكشف ستين
howmuch!|en|What is the fee for a house call?||رد عبده
who|fr|Qui a raconté que le pigeon s'était envolé ?|أختها الكبيرة نورا;;نورا|الحمامة طارت
who!|fr|Qui a vu le pigeon revenir ?||الحمامة طارت
what!|fr|De quoi souffrait Lamie ?||مش عيان أصلا
what|ar|كم كرسيا هناك؟|تسع كراسي;;تسع|في العيادة تسع
howmany!|ar|كم عيان كشف عليهم شوقي بنفسه||لقى العيانين كلهم
who!|ar|مين كسر كرسي الدكتور||قعد على كرسي
