table|ar|كم نقطة للنخلة؟|34|سارة المطلق
table|ar|مدربة الدانة مين|نورة بوفهد|
table|ar|كم هدفا دخل مرمى الرواسي؟|40|شاغر
table|en|How many points does Zajil have?|33
who|ar|مدربة نادي المجد الموقوفة؟|ليلى زروق|أوقفت اللجنة
who|ar|من أهدرت ركلة الجزاء؟|هيا العتيبي|وأهدرت
who|fr|Qui a arrêté le penalty de Haya al-Otaibi ?|رغد باسم|
whom|ar|رغد باسم صدت ركلة مين؟|هيا العتيبي|وأهدرت
who!|ar|من صدت ركلة رغد باسم؟||وأهدرت
howmany|ar|كم هدف سجلت ميساء طه في المجد؟|ثلاثة أهداف|
why|ar|ليش تأجلت مباراة الدانة|بسبب انقطاع الكهرباء|
when!|ar|متى تُلعب مباراة الدانة المؤجلة؟||ولم يحدد موعدها
who|ar|من أوقف ليلى زروق؟|اللجنة|أوقفت اللجنة
whom|en|Whom did Manal al-Shahri's committee suspend?|ليلى زروق|أوقفت اللجنة
why|ar|لماذا أوقفت ليلى زروق؟|لأنها دخلت الملعب بقدم حافية احتجاجا على الحكمة|
who|ar|من غرّمته اللجنة؟|الرواسي|أوقفت اللجنة
howmuch|ar|قيمة غرامة الرواسي|20 ألفا|
whom!|ar|من أوقفت ليلى زروق؟||أوقفت اللجنة
no|fr|Emma Stone a-t-elle été sanctionnée ?|ولم تعاقب إيما ستون|
quote|ar|كيف وصفت ستون الملعب؟|حديقة بطاطا|
whom|ar|لمن بيعت لوانا؟|للدانة|باع الزاجل
howmuch|en|Luana's price?|بـ310 آلاف;;310 آلاف|
who!|ar|من اشترى هيا العتيبي؟||هيا العتيبي** ركلة
no|ar|هل أقيلت مها عقيل؟|ولم تُقَل|
who!|ar|من أقال مها عقيل؟||مها عقيل
list|ar|الهدافات|ميساء طه 12، هيا العتيبي 11، لوانا 9، سجا نور 7|
howmany|ar|كم هدف للعتيبي بالقائمة|11|ميساء طه 12
table!|ar|كم نقطة لنادي البرق؟||سارة المطلق
table!|fr|Combien de points a le club en 6e place ?||شاغر
who!|ar|مدربة الرواسي الجديدة مين؟||شاغر
meta!|ar|من نشر ترتيب دوري السيدات؟||ترتيب دوري
howmuch!|ar|كم راتب إيما ستون؟||حديقة بطاطا
quote!|en|What did Rawan Kaaki say about the incident?||روان كعكي
why!|ar|ليش استقالت مها عقيل؟||مها عقيل
# twins
howmany|ar|نقاط الدانه كم؟|27|نورة بوفهد
howmany!|ar|كم نقطة جمعت الدانة الموسم الماضي؟||نورة بوفهد
who|en|Who coaches the leaders?|سارة المطلق|سارة المطلق
who!|en|Who coaches the bottom club?||شاغر
who!|ar|من هي قائدة النخلة؟||وأهدرت قائدة الزاجل
howmany|ar|كم هدفا سجلت البرازيلية؟|9|ميساء طه 12
howmany!|ar|كم هدفا سجلت رغد باسم؟||ميساء طه 12
howmuch!|ar|بكام الدانة باعت لوانا؟||لاعبته البرازيلية
howmany!|fr|Combien de matchs Rawan Kaaki a-t-elle été suspendue ?||على الحكمة
howmuch!|fr|Quelle amende Emma Stone a-t-elle reçue pour son « jardin de patates » ?||حديقة بطاطا
why|ar|علاش تغرّمو الرواسي|لتأخره عشر دقائق|وغرّمت الرواسي
why!|ar|علاش استقالت مدربة النخلة؟||استقالت مدربة الرواسي
