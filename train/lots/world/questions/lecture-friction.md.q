define|ar|ما هو الاحتكاك|the force that opposes the sliding of one surface over another|
meta|ar|مين الدكتورة اللي بتدي المحاضرة|Samira Haddo;;Dr Samira Haddo|
who|en|who wrote the notes|Tom Wilkes|
what|en|course code|PH-104|
which|ar|أيهما أكبر السكوني ولا الحركي|the first is always the larger|
how|ar|كيف أحسب قوة الاحتكاك|The friction force equals the coefficient of friction multiplied by the normal force;;the coefficient of friction multiplied by the normal force|
define|en|what's the normal force|the push of the surface on the body at right angles|
no|ar|هل تؤثر مساحة التلامس|The rule does not contain the area of contact|
table|ar|معامل الاحتكاك السكوني للمطاط على اسفلت مبلول|0.60|Rubber on wet
table|en|kinetic value for steel on ice|0.01|Steel on ice
table|fr|coefficient cinétique caoutchouc sur asphalte sec|0.68|Rubber on dry
table!|ar|كم معامل الاحتكاك الحركي لخشب البلوط||Oak on oak
table!|en|static coefficient of steel on steel||Steel on ice
howmuch|ar|قديش وزن الصندوق بالمثال|400 newtons|A crate weighs
howmuch|en|force to get the crate moving|216 newtons|
why|ar|لماذا أخطأت الطالبة فخرج معها ٧٤٠|she divided;;because she divided|
who!|ar|ما اسم الطالبة التي أجابت ٧٤٠||A student last year
why|ar|ليش مكعبات القياس بتلزق ببعض|molecular attraction;;because of molecular attraction|
no|en|Is it air pressure that makes the gauge blocks cling?|not because of air pressure|
list|fr|dans quels cas la règle échoue-t-elle|very soft bodies, such as gels, and for very smooth ones, such as two gauge blocks;;For very soft bodies, such as gels, and for very smooth ones, such as two gauge blocks|
what!|ar|ماذا وجدت روث ندلوفو في قدم الوزغة||gecko feet
which|en|in which lecture do geckos come up|Lecture 9|
which|ar|اي فصل نقرا للاسبوع الجاي|chapter 4|
which|en|part of the reading we can leave out|the section on rolling|
when|ar|آخر موعد لتسليم المسائل؟|Thursday at noon;;on Thursday at noon|
howmuch|en|penalty for lateness|two marks a day|
why!|ar|لماذا تضعف المكابح في المنحدرات الطويلة||why brakes fade
section|en|What does section 6.4 deal with?|Where the rule fails|
section!|ar|عن ماذا يتحدث القسم 6.6||6.5 For next week
what!|en|title of the textbook||the old edition of the textbook
when!|ar|متى الامتحان النهائي||Problem sheet 3
yes|ar|هل يعتبر قدم الوزغة استثناء من القاعدة|third exception|gecko feet
who!|en|who discovered the coefficient rule||The friction force equals
howmuch!|ar|كم تخصم لو تأخرت ساعة||two marks a day
table!|fr|coefficient du téflon||Steel on ice
where!|ar|وين ولدت سميرة حدو||Lecturer: Dr Samira Haddo
which!|en|which textbook edition is correct||as the old edition of the textbook
# twins
howmuch|ar|كم معامل المطاط السكوني عالناشف|0.90|dry asphalt
howmuch!|ar|كم معامل المطاط عالتلج||dry asphalt
howmuch!|ar|كم الدفع اللازم لإبقاء الصندوق متحركا؟||The push needed
howmuch|en|How many marks are lost per day?|two marks;;two marks a day|Problem sheet 3
howmuch!|en|How many marks is problem sheet 3 worth?||Problem sheet 3
when!|en|When is problem sheet 4 due?||Problem sheet 3
when|fr|Quel jour rendre les exercices ?|Thursday;;Thursday at noon|Problem sheet 3
when!|fr|Quel jour a lieu le cours 9 ?||in Lecture 9
who!|fr|Qui a mesuré l'adhérence des cales ?||two gauge blocks
why|ar|ليش المكعبات بتلزق|molecular attraction;;because of molecular attraction|Gauge blocks stick
why!|ar|ليش رجل الوزغة بتلزق||gecko feet
howmuch!|ar|كم معامل الحديد على البلوط؟||Oak on oak
