howmany|ar|كم باص يبون؟|46 حافلة;;46|
howmuch|ar|مدة عقد الحافلات|ثلاث سنوات قابلة للتجديد سنة واحدة;;ثلاث سنوات|
howmuch|ar|أقصى عمر مقبول للباص|5 سنوات|عمر الحافلة
howmuch|en|What was the age limit for buses in the 2020 tender?|سبع سنوات|
no|ar|عندي خبرة في توصيل العمال تنفع؟|لا تُحسب خبرة نقل العمال|
who|ar|من يدفع راتب المشرفة|المتعهد|يتحمل
howmuch|ar|قيمه التامين الابتدائي|3% من قيمة العرض|
howmuch|fr|Combien de temps la caution doit-elle rester valable ?|90 يوماً|
table|ar|متى يفتحون المظاريف|9 مايو|
table|en|deadline for sending questions|25 أبريل|
table|ar|آخر وقت لتقديم العرض|8 مايو، الساعة 11 صباحاً|
howmuch|ar|بكم كراسة المناقصة|75 ريالاً|
where|ar|وين أستلم الوثائق|مبنى المديرية بنزوى، الدور الثاني، مكتب 207|
where|ar|مكان وضع العروض|في صندوق المناقصات بمسقط;;صندوق المناقصات بمسقط|
no|ar|هل أرسل عرضي بالإيميل|لا تُقبل العروض بالبريد الإلكتروني|
table|ar|عدد الحافلات الكبيره في بهلا|8|<td>بهلا
table|en|How many minibuses does Samail get?|3|<td>سمائل
why|ar|ليش لغوا المناقصة اللي قبل|لأن عرضاً واحداً فقط استوفى الشروط;;عرضاً واحداً فقط استوفى الشروط|
who|ar|لمن أوجه تظلمي؟|منى بنت سعيد;;المدققة المالية منى بنت سعيد|أما الشكاوى
define|ar|من هي منى بنت سعيد|المدققة المالية|أما الشكاوى
who|ar|الجهة التي طرحت المناقصة|مديرية التعليم في محافظة الداخلية بسلطنة عُمان;;مديرية التعليم في محافظة الداخلية|
table!|ar|كم حافلة كبيرة لولاية إزكي؟||<td>نزوى
who!|ar|من فاز بالمناقصة 14||<h1>مناقصة
howmany!|ar|كم شركة اشترت الوثائق||بيع الوثائق
howmuch!|en|How much is the bus supervisor paid per month?||مشرفة في كل حافلة
who!|ar|مين صاحب العرض الوحيد المستوفي للشروط؟||المناقصة السابقة
when!|ar|متى يعلنون الفائز||فتح المظاريف
howmuch!|ar|التأمين النهائي كم في المية||تأمين ابتدائي
howmany!|fr|Combien d'élèves seront transportés ?||46 حافلة
when!|ar|متى طرحت المناقصة 9/2023||المناقصة السابقة
table!|ar|كم حافلة صغيرة في صحار؟||<td>نزوى
howmuch!|en|What did the documents of tender 9/2023 cost?||ثمن الوثائق
who!|ar|من ألغى المناقصة السابقة||المناقصة السابقة
# twins
table|ar|كم باص عود لنزوى|12|<td>نزوى
table!|ar|كم باص عود لمطرح؟||بهلا
table|en|When does the sale of tender papers end?|20 أبريل|بيع الوثائق
table!|en|When does the appeal period end?||آخر موعد للأسئلة
who|ar|منو أتصل فيه عن العقد|سالم بن خلفان|للاستفسار
who!|ar|منو مدير التعليم في الداخلية||للاستفسار
howmuch|fr|De combien d'années peut-on prolonger ?|سنة واحدة|تدعو مديرية
howmuch!|fr|De combien d'années l'appel de 2020 fut-il prolongé ?||مناقصة 2020
howmuch!|ar|كم خبرة المشرفة المطلوبة؟||خبرة في النقل
which|ar|أي مكتب أستلم منه الكراسة|207|ثمن الوثائق
which!|ar|أي مكتب فيه صندوق المناقصات بمسقط||صندوق المناقصات
table!|en|How many big buses did Bahla get in 2020?||بهلا
