howmuch|ar|كم وزن لوزة|٣٫٤ كغ|
when|ar|يوم العملية|يوم الثلاثاء;;الثلاثاء|
when|ar|متى أأكّل القطوة بعد البنج؟|بعد ست ساعات من التخدير;;بعد ست ساعات|
no|en|Do the stitches have to be taken out?|فلا حاجة إلى فكها;;لا حاجة إلى فكها|
howmuch|ar|كم يوما يبقى القمع|عشرة أيام|القمع يبقى
why|ar|لماذا تغضب الطبيبة ممن ينزع القمع؟|فتلعق الجرح وتعود إليّ;;تلعق الجرح|
howmany|ar|كم قطة رجعت بمضاعفات السنة الماضية|٩ قطط من ٢٦٠;;٩ قطط|
howmany|fr|Combien d'entre elles n'avaient pas de collerette ?|سبع|
howmuch|ar|جرعة الميلوكسيكام|٠٫٧ مل مرة في اليوم ثلاثة أيام;;٠٫٧ مل|
why|ar|ليش ما أعطيها بنادول (باراسيتامول)؟|حبة واحدة تقتل القطة|
no|ar|هل تحتاج مضادا حيويا في البيت|ولا تحتاج إلى غيره;;لا تحتاج إلى غيره|
what|ar|أي علامة تستدعي المجيء فورا؟|لثة بيضاء|
where|en|Which door is open at night?|الباب الخلفي|
who|ar|من يناوب ليلا|الدكتور حمود أو المساعدة شيرين|
why|ar|ليش باقي القطط تفح عليها|لأن رائحتها تغيرت;;رائحتها تغيرت|
howmuch|ar|كم يوم أعزلها عن القطط|يومين|
no|ar|لازم أفصل الكلب عنها بعد؟|لا يحتاج إلى فصل|
what|ar|اسم كلب عهود|بسكوت|
howmuch|ar|كم أنقص من أكل القطة|أقل بالربع;;بالربع|
howmuch|fr|De combien réduire la ration d'un mâle ?|أقل بالخُمس;;بالخُمس|
howmuch|ar|بكم التعقيم|٣٥ ريالاً|
howmuch|en|price of the cone|ريالين|
howmuch|ar|كم يُرد من ثمن القمع إن سلم؟|ريال|رُدّ
why|ar|لماذا تموء أسبوعين بعد العملية؟|لأن الهرمون لم يخرج كله;;الهرمون لم يخرج كله|
howmany|en|How often did part of an ovary remain?|مرتين في تسع سنين;;مرتين|
howmuch|ar|كلفة إعادة العملية إذا بقي من المبيض|بلا أجر|
when|ar|المراجعة متى|بعد ١٠ أيام|
who|ar|من صاحبة لوزة|عهود|صاحبتها
who|ar|الطبيبة التي كتبت البطاقة؟|ريان السيابي|
howmuch!|ar|كم كلفة تعقيم القط الذكر؟||كلّف ٣٥
howmuch!|ar|جرعة الميلوكسيكام للكلب||ميلوكسيكام
what!|en|What is the clinic's phone number?||متى تتصل
howmany!|ar|كم قطة ماتت في العيادة السنة الماضية||من ٢٦٠
howmuch!|ar|كم عمر بسكوت؟||بسكوت
howmuch!|ar|وزن بسكوت كم كيلو||بسكوت
who!|fr|Qui a opéré Loza, le Dr Hamoud ou Chirine ?||أجريت العملية
when!|ar|متى تطعيم لوزة||٨ أشهر
yes!|ar|هل أكلت لوزة الباراسيتامول||باراسيتامول
howmany!|ar|كم قطة عند عهود؟||القطط الأخرى
yes|ar|الغرز تذوب بروحها؟|غرز تذوب وحدها|تذوب وحدها
quote!|ar|ماذا قالت عهود للطبيبة؟||صاحبتها
# twins
howmany|ar|كم قطوة سووا لها العملية العام الماضي|٢٦٠|قطط من ٢٦٠
howmany!|ar|كم قط ذكر سووا له العملية العام الماضي||قطط من ٢٦٠
howmany!|en|How many cats died out of the 260?||قطط من ٢٦٠
how|ar|كم طول الشق|٢ سم|غرز تذوب
how!|ar|كم طول القمع بالسنتي؟||غرز تذوب
when!|ar|متى تنفك غرز بسكوت||غرز تذوب
howmuch|fr|Pendant combien de jours donner le méloxicam ?|ثلاثة أيام|ميلوكسيكام قطرات
howmuch!|fr|Pendant combien de jours donner l'antibiotique ?||ميلوكسيكام قطرات
howmuch!|ar|كم يوم أعطيه الميلوكسيكام إذا كان كلب||ميلوكسيكام قطرات
who|en|Which vet wrote these instructions?|ريان السيابي|الطبيبة ريان
who!|en|Which vet operated on the two cats with ovary left behind?||الطبيبة ريان
who!|ar|من صاحبة القطط التي عادت بلا قمع؟||صاحبتها: عهود
