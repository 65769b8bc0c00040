who|en|who gave the radio talk|أوما أوتشينغ;;المهندسة الكينية أوما أوتشينغ|
whom|fr|à qui appartenait la première radio|لجدتي;;جدتي|
howmany|en|how old was she then|تسع سنين|
what|ar|ستها عطتها شو بعد ما ضربتها|مفكا|
howmany|fr|combien de radios a-t-elle réparées en tout|مئة وأربعة|
what|en|first lesson|العطل غالبا في السلك، لا في الدائرة|
howmany|ar|كم بالمية كانت أسلاك|سبعون من المئة|
quote|en|What do owners always say?|سقط من تلقاء نفسه|
when|fr|date de la lettre d'amour|عام ١٩٧٦;;١٩٧٦|
where|en|where did they find the woman|في ناكورو;;ناكورو|
who|ar|مين دوّر معاها على صاحبة الرسالة|كيبيت;;زميلي كيبيت|
quote|fr|que dit la femme après l'avoir lue|هذا خط أختي|
no|en|did they fix that radio|لم نصلح ذلك الراديو|
howmuch|ar|بكم المكثف الصيني|بخمسة شلنات;;خمسة شلنات|
howmuch|en|price of the used Japanese one|بثلاثين|
howmuch|ar|كم يعيش الصيني|سنة|المكثف الصيني
why|fr|pourquoi pas les téléphones|لأن الهاتف لا يريد أن يُصلَح;;مصنوع بالغراء|
howmuch|en|salary offered in Nairobi|مئة وعشرون ألفا في الشهر;;مئة وعشرون ألفا|
why|ar|ليش رفضت الوظيفة|أمي مرضت|
no|en|Did the company make another offer?|ولم تعرض الشركة ثانية|
howmany|ar|كم بنت في الورشة|سبع بنات|
define|fr|Baraka|أبطؤهن وأدقهن;;وولد واحد|
howmuch|en|reward promised for the prison radio|عشرة آلاف|
howmuch|ar|أخذت كم في الآخر|خمسة|أعطاني
what|en|what language did the prison radio speak|بالروسية;;الروسية|
what|fr|dernière leçon|اتركوا برغيا زائدا على الطاولة|
who!|ar|مين كتب رسالة الحب||هذا خط أختي
who!|en|name of the company||شركة في نيروبي
why!|ar|ليش المدير عطاها النص بس||أعطاني خمسة
what!|fr|de quoi souffrait sa mère||أمي مرضت
howmany!|en|age of Baraka||وولد واحد
howmuch!|ar|إيجار الورشة||ورشتي أربعة
who!|en|who built the prison radio||راديو كبير
when!|ar|متى ماتت الجدة||كان لجدتي
howmany!|fr|combien de téléphones a-t-elle cassés||لماذا لا تصلحين
whom!|ar|من وظفته الشركة بدلها||ولم تعرض
yes|en|did the prison radio talk|تكلم، لكن بالروسية|
howmuch!|ar|سعر راديو مستعمل في كيسومو||القطعة الرخيصة
# twins
howmuch|ar|قديش وعدها المدير|عشرة آلاف|جاءنا راديو السجن
howmuch!|ar|قديش وعدتها صاحبة الرسالة||بحثنا عن صاحبتها
howmany!|ar|كم ثمن غراء الهاتف؟||لا تصلحين الهواتف
how|en|How old was she with the first one?|تسع سنين|كان عمري
how!|en|How old was her grandmother?||كان لجدتي
how!|en|How long was her mother ill?||عرضت علي شركة
howmany|fr|Combien de filles dans l'atelier ?|سبع بنات;;سبع|ورشتي أربعة
howmany!|fr|Combien d'ouvriers chez la société ?||عرضت علي شركة
howmuch!|fr|Combien coûtait la radio de la prison ?||جاءنا راديو السجن
where|ar|وين لقيوا صاحبة الجواب|ناكورو;;في ناكورو|بحثنا عن صاحبتها
where!|ar|وين لقيوا أختها||بحثنا عن صاحبتها
what!|ar|كم ورشة لها في نيروبي؟||عرضت علي شركة
