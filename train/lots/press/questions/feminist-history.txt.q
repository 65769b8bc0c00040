howmany|ar|كم ست وقفت المغزل؟|سبع عاملات|
when|en|When did the Spindle strike begin?|١٢ مارس ١٩٣٤|
howmuch|ar|أجرة الراجل كانت كام|تسعة قروش|
howmuch|ar|وأجرة المرأة قبل الإضراب؟|أربعة|للرجل
who|ar|من قادت الإضراب؟|حميدة السقا|
howmany|ar|كم ولد لحميدة|لستة|
who!|ar|أسماء العاملات الأربع الباقيات؟||لم يحفظ أرشيف
who|ar|من صاحب المصنع؟|إميل كوهين-تورييل|
who|ar|من رمى الملازم شوكت بالماء؟|فهيمة|فرمته
whom|fr|Sur qui Fahima a-t-elle jeté une cruche ?|شوكت|
who|ar|مين أمر بإخلاء العنبر؟|الملازم شوكت;;شوكت|
howmuch|ar|كم اتسجنت فهيمة؟|شهرين|
whom!|ar|من سجنته فهيمة الأعرج؟||فسُجنت شهرين
howmany|en|How many nights did Hamida sleep on the machine?|أربع|ونامت فوق
quote|ar|قالت إيه حميدة لما سألوها؟|أنا أحرس رزقي|
who|ar|من ساندهن من المهندسين؟|لويجي|وانحاز إليهن
who|ar|مين فصل بافوني؟|تورييل|وفصله تورييل
whom|ar|تورييل فصل مين؟|لويجي|وانحاز إليهن
who|ar|من قتل بافوني؟|الفاشيون|
whom|en|Whom did the Fascists kill in 1938?|بافوني|بافوني، فعطّل
whom!|ar|من العامل الذي فصله بافوني؟||وفصله تورييل
when|ar|متى انتهى الإضراب|في اليوم التاسع;;اليوم التاسع|
howmuch|ar|كم صار أجر المرأة؟|ستة قروش|
how|ar|كيف أجبرته حميدة على بند الراحة؟|هددته حميدة بأن تبيت في بيته|
who|fr|Qui a présidé le syndicat ?|سيدة|فرأستها
why|ar|ليه حميدة رفضت الرئاسة|لا تفهم في الأختام|
why|en|What did Hamida die of?|بالكوليرا|
when|ar|متى ماتت سيدة الطوخي؟|عام ١٩٧١|
where|ar|المصنع بقى إيه دلوقتي؟|ملعب|
who!|ar|من قتل حميدة السقا؟||بالكوليرا
when!|ar|متى ماتت فهيمة الأعرج؟||فهيمة الأعرج
who!|ar|من اشترى المصنع آخر مرة؟||وبيع المصنع
who!|en|Who expelled Lieutenant Shawkat from the police?||الملازم شوكت
howmuch!|ar|بكم بيع المصنع أول مرة؟||وبيع المصنع
why!|ar|لأي سبب قُتل بافوني؟||لسبب آخر
whom!|fr|Qui Sayyida al-Toukhi a-t-elle renvoyé ?||وسيدة الطوخي
# twins
howmuch|ar|بقت أجرة الست كام بعد الاضراب|ستة قروش|ستة قروش
howmuch!|ar|كم صارت أجرة الرجل بعد الإضراب؟||للرجل وأربعة للمرأة
howmany!|ar|كم شهر اتسجنت سيدة الطوخي؟||فسُجنت شهرين
what|en|What stands where the spinning mill was?|ملعب|وهو اليوم ملعب
when!|en|When was the mill sold for the first time?||وبيع المصنع ثلاث مرات
where!|en|In which city did Cohen-Turiel die?||وعاد إلى تورينو
where|fr|Dans quelle ville le mécanicien italien fut-il tué ?|تورينو|وعاد إلى تورينو
why!|fr|Pourquoi les fascistes ont-ils tué Cohen-Turiel ?||لسبب آخر
who!|ar|من رأس النقابة بعد وفاة سيدة؟||فرأستها سيدة
when|ar|في أي عام رحلت القائدة السقا؟|١٩٤٧|في ١٩٤٧
when!|ar|في أي عام سُجنت حميدة السقا؟||فسُجنت شهرين
what!|ar|بايه ماتت سيدة||وماتت سيدة عام
