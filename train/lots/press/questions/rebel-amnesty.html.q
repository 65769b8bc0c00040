who|ar|من أصدر العفو؟|ميغيل أنطونيو رودا|
howmany|ar|كم قائد شملهم العفو|أربعة من قادة|أصدر الرئيس
who|ar|مين هي الدكتورة؟|إيزابيل كامبوس|المعروفة بـ
whom|ar|من بقي في السجن؟|لويس باردو|
define|en|What is the Bow movement?|حركة «القوس» اليسارية المسلحة;;اليسارية المسلحة|
why|ar|ليش ما عفوا عن باردو؟|لم يعتذر لأحد|
who|ar|من قتل القاضي راموس كاستيلو؟|باردو|أدانت باردو
whom|ar|من الذي قتله باردو عام 2009؟|راموس كاستيلو|
who!|ar|من قتل لويس باردو؟||لويس باردو
who|fr|Qui a enlevé Camille Nader ?|كامبوس|أدانت باردو
whom|en|Whom did Campos kidnap?|كميل نادر|
whom!|ar|من الذي خطفه كميل نادر؟||كميل نادر
howmuch|ar|كم يوم بقي مخطوفا|96 يوما|
howmuch!|ar|كم فدية كميل نادر؟||لقاء فدية لم تُعلن
why|ar|لماذا سامح نادر خاطفته؟|لأنها كانت تقرأ لي نيرودا|
who|ar|من قطع خنصر نادر؟|باردو|أدانت باردو
define|ar|لوسيا كاستيلو مين|أرملة القاضي|
whom|ar|من اتهمت أرملة القاضي؟|الرئيس|واتهمت الرئيس
who!|ar|من اتهم لوسيا كاستيلو؟||واتهمت الرئيس
how|ar|كيف تفرّق المتظاهرون؟|بخراطيم المياه|
howmany|fr|Combien de blessés devant le palais ?|14|وفرقتهم الشرطة
who|ar|زعيم خط أكتوبر|تشي باردو|
define|ar|تشي باردو شو بيقرب للويس|أخو باردو الأصغر|
who|ar|من قتل الشرطيين في سان بلاس؟|القوس – خط أكتوبر|
whom|ar|من قتلت جماعة خط أكتوبر؟|شرطيين|
quote|ar|ماذا قال تشي عن الدكتورة؟|الدكتورة باعت أخي|
quote|en|What did Campos say on leaving prison?|حملت السلاح عشرين سنة، ولم يقتل أحد برصاصي، ولا أنقذت أحدا به|
table|ar|تهمة ماريا ليون|تفجير جسر|
table|fr|Combien d'années a fait Tito Gallo ?|4|تزوير
table|ar|كم سنة قضت كامبوس بالسجن؟|11|خطف</td>
table!|ar|تهمة تشي باردو كم سنة سجن؟||تشي باردو
who!|ar|من فاز بانتخابات مارس في بويرتا؟||انتخابات مارس
who!|fr|Qui a fait condamner Pablo Sosa, quel juge ?||بابلو سوسا
when!|ar|متى ولدت إيزابيل كامبوس؟||إيزابيل كامبوس المعروفة
when!|ar|متى أُفرج عن لويس باردو؟||لويس باردو
who!|en|Who shot Miguel Antonio Roda?||ميغيل أنطونيو رودا
whom!|fr|Qui Lucía Castillo a-t-elle tué ?||لوسيا كاستيلو
# twins
howmany|ar|قديش محكوم اللي فجّرت الجسر|13|ماريا ليون
howmany!|ar|قديش محكوم لويس باردو||قتل القاضي راموس
howmany!|ar|كم قتيلا سقط في تفجير الجسر؟||تفجير جسر
when|en|When was the judge murdered?|2009;;عام 2009|بقتل القاضي راموس
when!|en|When was the businessman kidnapped?||كميل نادر، الذي أطلق
when!|en|When did the October Line split off, in which month?||وانشقت عن الحركة
what|fr|De quoi Gallo était-il accusé ?|تزوير|تيتو غالو
what!|fr|De quoi Tchi Bardo a-t-il été reconnu coupable ?||تشي باردو
howmany!|fr|Combien de policiers sont morts devant le palais ?||بخراطيم المياه
howmany|ar|كم واحد تظاهر مع الأرملة؟|نحو ألفين;;ألفين|وتظاهر معها
who!|ar|من أطلق كميل نادر من خاطفيه، أي ضابط؟||كميل نادر، الذي أطلق
who!|ar|لأي شاعر كانت كامبوس تكتب الرسائل في السجن؟||لأنها كانت تقرأ لي
who|ar|مين أسس الحركة|إيزابيل كامبوس;;الدكتورة|أصدر الرئيس
who!|ar|مين أسس «القوس – خط أكتوبر» مع تشي||وانشقت عن الحركة
who!|ar|من مرشح اليسار في انتخابات مارس؟||واحتجت أرملة
whom|en|Who was the victim of Luis Bardo's murder?|القاضي راموس كاستيلو;;راموس كاستيلو|وكانت المحكمة
whom!|en|Who was the victim of María León's bombing?||ماريا ليون
who!|fr|Qui a libéré Camille Nader, quel policier ?||وكانت المحكمة
