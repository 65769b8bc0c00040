true-plain|ar|خلصت اللجنة إلى أن القطار لم يتخطّ إشارة حمراء|قالت لجنة الفحص الفني
false-negated|ar|أكدت اللجنة أن القطار تجاوز إشارة حمراء|قالت لجنة الفحص الفني
true-cross|en|The signal was green because a wire had been stolen.|قالت لجنة الفحص الفني
false-number|en|The collision killed 104 passengers.|اصطدم بقطار بضائع محمل
true-part|ar|كان مساعد السائق ربيع عوض بين القتلى|اصطدم بقطار بضائع محمل
false-people|ar|اتهم سلامة الجوهري اللواء البدري بأنه كان نائما|واتهم رئيس الهيئة وقتها
true-plain|ar|حُبس الجوهري بأمر البدري الذي زعم أنه نام|واتهم رئيس الهيئة وقتها
false-negated|fr|On a laissé Gohari assister aux obsèques de son père|واتهم رئيس الهيئة وقتها
true-cross|fr|Gohari a passé cinquante-sept jours en détention|واتهم رئيس الهيئة وقتها
unsaid-more|ar|أُقيل البدري بسبب حادث منوف|أما البدري فأقاله رئيس
true-plain|ar|أُبعد البدري عن منصبه بسبب صفقة عربات مجرية|أما البدري فأقاله رئيس
false-verb|ar|قبل الجوهري اعتذار بسيوني ورفض علبة الحلوى|أما البدري فأقاله رئيس
false-people|ar|اعتذر الجوهري لشريف بسيوني في بيته|أما البدري فأقاله رئيس
true-cross|en|The stolen copper was sold to the scrap dealer Ragab Abu Tawila for 6,200 pounds.|وعن السلك قال التقرير
false-people|en|Abu Tawila, the crossing guard, reported the theft that same night.|وعن السلك قال التقرير
true-plain|ar|أبلغ الخفير عبد المولى عن السرقة ليلتها ولم يُقرأ بلاغه|وعن السلك قال التقرير
false-negated|ar|ضبطت الشرطة اللصوص الثلاثة كلهم|وضبطت الشرطة أبو طويلة
true-part|ar|«السلكاوي» ما زال فارا|وضبطت الشرطة أبو طويلة
false-people|ar|طلبت الهيئة مليوني جنيه وعرض محامي الأهالي مئة ألف|وطلب محامي أهالي الضحايا
