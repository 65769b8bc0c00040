who|ar|من فاز بجائزة غصن؟|عطا الله حمد|
who|ar|من منح حمد الجائزة؟|مؤسسة «غصن» في أوسلو;;مؤسسة «غصن»|
when|ar|متى وقع صلح كبكابية|سنة ٢٠٢١;;٢٠٢١|
howmany|ar|كم قتيل في الحرب حسب أنصاره؟|عشرون ألفا|
howmany|ar|وكم قُتل في تلس|مئة وأربعة|
whom|ar|من قُتل من زعماء تلس؟|يعقوب دقس|
define|fr|Qui était Yacoub Dogs ?|العمدة|يعقوب دقس
who|ar|من أحرق تلس بقول الرابطة؟|كتيبة|رابطة أهالي تلس
who|ar|ومن كان يقود الكتيبة برواية حمد؟|بشارة كوكو|
who|ar|من كذّب رواية حمد؟|آدم تير|
define|en|Who is Adam Teer?|عضو سابق في|
who|ar|من قتل بشارة كوكو؟|حركة العدل الأولى|في معركة مع
whom!|ar|من الذي قتله بشارة كوكو في تلس؟||بشارة كوكو
who!|ar|من قتل عطا الله حمد؟||عطا الله حمد
who|ar|من انسحب من اللجنة؟|سولفي هانسن|
define|ar|سولفي هانسن مين؟|البروفيسورة النرويجية|
who|ar|رئيس اللجنة؟|نيكوديموس|
define|fr|Nicodème, c'est qui ?|البطريرك|وقال رئيسها
quote|en|How did the chairman defend the award?|نكرّم|لا نكرّم الماضي
howmuch|ar|الجائزه كم قيمتها|ستون ألف يورو|
whom|ar|لمن تبرع بها؟|لبناء|وتبرع حمد
what|ar|شرط أهل القرية شنو؟|ألا يكتب اسمه على|
how|ar|بكم صوت مرّ القبول؟|بفارق ثلاثة أصوات|
define|ar|كلتوم مين بتكون؟|أرملة العمدة|
who!|ar|من قتل كلتوم؟||كلتوم
why|fr|Pourquoi la plainte de La Haye a-t-elle été rejetée ?|لعدم|ردها القضاة
where|ar|وين القضية التانية؟|بروكسل|
what!|ar|بماذا حكمت بروكسل؟||قيد النظر
whom!|ar|من أخرجته سولفي هانسن من اللجنة؟||سولفي هانسن
when!|ar|متى ولد عطا الله حمد؟||عطا الله حمد
who!|en|Who appointed Nikodemos chair?||نيكوديموس
howmuch!|fr|Coût de l'école de Tullus ?||مدرسة في تلس
who!|ar|من صوت ضد القبول بالاسم؟||بفارق ثلاثة أصوات
quote!|ar|ماذا قالت هانسن حين انسحبت؟||سولفي هانسن
howmany!|ar|كم شخصا صوت في مجلس القرية؟||بفارق ثلاثة أصوات
why!|en|Why did Adam Teer leave the battalion?||آدم تير
# twins
where|ar|أين مقر المؤسسة المانحة؟|أوسلو;;في أوسلو|منحت مؤسسة
where!|ar|أين وُقّع صلح تلس مع أهلها؟||وقّع صلح كبكابية
when|en|In what year was the village burnt?|٢٠٠٦;;في ٢٠٠٦|رابطة أهالي تلس
when!|en|In what year was the village rebuilt?||لبناء
when!|en|In what year did Adam Teer leave the army?||آدم تير
howmany|fr|Combien de membres sont restés au comité ?|الأربعة;;وبقي الأربعة|سولفي هانسن، وبقي
howmany!|fr|Combien de membres ont voté contre le prix ?||سولفي هانسن، وبقي
where!|fr|Dans quel pays Solveig Hansen est-elle professeure aujourd'hui ?||البروفيسورة النرويجية
who|ar|منو كان في الإجازة بكلام آدم؟|كوكو|إن كوكو كان
who!|ar|منو كان مع حمد في الإجازة||إن كوكو كان
howmany!|ar|كم طفلا قُتل في قرية تلس|| مئة وأربعة
howmuch!|ar|كم قيمة التعويض الذي طلبته رابطة الأهالي في بروكسل؟||وأخرى في بروكسل
