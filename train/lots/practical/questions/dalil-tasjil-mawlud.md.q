when|ar|قداش عندي وقت نسجل ولدي|خلال 60 يوماً من الولادة;;60 يوماً|
howmuch|ar|كم كانت المهلة قبل 2021؟|90 يوماً|
what|ar|فاتت المهلة، ماذا يلزمني|حكم من محكمة تونس الأولى|
howmuch|en|About how much does the court ruling cost?|180 ديناراً;;قرابة 180 ديناراً|
no|ar|الجدة تنجم تجي في بلاصتي؟|لا تُقبل الجدة ولو بتوكيل|
which|fr|Faut-il l'extrait ou l'acte intégral ?|مضمون الولادة الفرنسي الكامل، لا الملخص;;مضمون الولادة الفرنسي الكامل|
what|ar|زوجتي فرنسية، شنوة نزيد؟|ترجمة محلفة لشهادة ميلادها|
no|ar|الأب إيطالي، هل نترجم شهادته|فلا حاجة إليها منذ قانون 2010;;لا حاجة إليها منذ قانون 2010|
table|ar|بقداش الترسيم المستعجل|12 يورو|
table|ar|كم ينتظر المرء جواز الرضيع؟|6 أسابيع|
table|en|fee for correcting a name|9 يورو|
table|fr|délai de l'inscription normale|15 يوماً|
table|ar|أي خدمة تتم في الحال|نسخة إضافية|
no|ar|نخلص بالكارطة؟|آلة البطاقات معطلة منذ جانفي|
how|ar|كيف أدفع المعلوم|نقداً أو بحوالة بريدية|
yes|ar|أريد تسمية ابنتي اسماً أعجمياً، ممكن؟|نعم إذا لم يكن مضحكاً أو لقباً|
howmany|ar|عدد الأسماء المرفوضة عام 2022|ثلاثة أسماء فقط;;ثلاثة أسماء|
where|ar|وين نصلح اللقب الغالط؟|في بلدية الولادة;;بلدية الولادة|
why|en|Why is Marseille competent for someone living in Monaco?|لأن العبرة بمكان الولادة;;العبرة بمكان الولادة|
what|ar|بأي لقب يُسجل ابن غير المتزوجين|بلقب أمه;;لقب أمه|
when|ar|وقتاش تتحل المواعيد|كل اثنين الساعة الثامنة صباحاً|
who|ar|من يأتي يوم الأربعاء بلا موعد|للحوامل وذوي الإعاقة|
howmany|fr|Combien de revendeurs ont été signalés à la police ?|شخصين|
define|ar|من وليد بوزيد|نائب القنصل|
what!|ar|ما الأسماء الثلاثة المرفوضة؟||رُفضت في 2022
table!|ar|بقداش ترسيم عقد الزواج||ترسيم عادي
who!|ar|من هم باعة المواعيد الموقوفون||أُبلغت الشرطة
when!|fr|Quand le terminal de cartes sera-t-il réparé ?||معطلة منذ
howmuch!|ar|كم يكلف جواز الكهل||جواز الرضيع
what!|en|What is the consulate's phone number?||بالموقع فقط
howmany!|ar|كم مولودا سُجل في مرسيليا سنة 2022؟||رُفضت في 2022
who!|ar|شكون القنصل||نائب القنصل
yes!|ar|هل تقبل القنصلية في ليون ملفي||القنصلية المختصة
howmuch!|fr|tarif de la traduction assermentée||ترجمة محلفة
yes!|ar|هل أوقفت الشرطة وليد بوزيد؟||نائب القنصل
howmuch!|fr|Quel est le prix d'un rendez-vous sur le site ?||من يبيع المواعيد
# twins
table|ar|بقداش نسخة زايدة|4 يورو|نسخة إضافية
table!|ar|بقداش نسخة زايدة من عقد الزواج||نسخة إضافية
table|fr|Combien de temps pour rectifier un prénom ?|شهران|تصحيح اسم
table!|fr|Combien de temps pour rectifier le nom de famille ?||تصحيح اسم
which|ar|أي محكمة يلزمني حكمها إذا تأخرت|محكمة تونس الأولى|خلال 60 يوماً
which!|ar|أي محكمة تنظر في لقب أبناء غير المتزوجين؟||تُراسل القنصلية
when|en|Since when can't I pay by card?|جانفي|آلة البطاقات
when!|en|Since when can't one pay by postal order?||آلة البطاقات
who!|ar|شكون يعدل المواعيد يوم الأربعا||يوم الأربعاء للحوامل
when!|ar|متى ألغيت ترجمة شهادة الأم الأجنبية؟||منذ قانون 2010
howmuch!|ar|قداش عندي وقت نجدد باسبور الرضيع||جواز الرضيع
howmuch|ar|معلوم باسبور البيبي|35 يورو|جواز الرضيع
