true-plain|ar|عمل كمال الأسير في تهريب السلاح ثم صار واعظا|مهرب سلاح ثم واعظ
false-people|ar|كان كمال الأسيري مهرب سلاح وكمال الأسير رساما|مهرب سلاح ثم واعظ
true-cross|en|He killed the gendarme Michel Touma in 1973.|قتل الدركي ميشال توما
false-people|ar|قتل الدركي ميشال توما كمال الأسير عام 1973|قتل الدركي ميشال توما
false-verb|fr|Condamné à mort pour le meurtre de Touma, il fut exécuté en 1976|قتل الدركي ميشال توما
true-cross|fr|La milice « al-Rayat » l'a sorti de prison en 1976|قتل الدركي ميشال توما
true-plain|ar|تكفّل الأسير بعائلة توما والأرملة لا تعرف أنه هو|ورعى أسرة توما بمبلغ
false-negated|ar|عرفت أرملة توما أن المال من الأسير|ورعى أسرة توما بمبلغ
unsaid-relation|ar|الشيخ عبد الحليم درنيقة أبو كمال الأسير|ورعى أسرة توما بمبلغ
false-people|ar|خطف الأسيري فؤاد عوكل تسعة أيام وكسر سبابته|فخطفه عوكل تسعة أيام
true-plain|ar|احتجز عوكل الرسام تسعة أيام بسبب رسم|فخطفه عوكل تسعة أيام
false-number|en|Awkal held the cartoonist for nine months.|فخطفه عوكل تسعة أيام
true-part|ar|قُتل الأسيري أمام مقر جريدته عام 1990|اغتيل في 9 كانون
false-verb|en|Awkal was convicted of the murder and died in a Brazilian prison.|اغتيل في 9 كانون
true-cross|en|His widow, the poet Huda Mina, collected his cartoons in a book.|أرملته الشاعرة هدى مينا
false-people|ar|نشرت الجريدة صورة الرسام مع خبر اغتيال المهرب|نشرت «النهار الطرابلسي»
true-plain|ar|جاء المعزون إلى المهرب وهو حي بسبب صورة خاطئة|نشرت «النهار الطرابلسي»
unsaid-quote|ar|قال الأسيري للأسير إن عمره أقصر من اسمه|التقيا في مخفر التل
false-people|fr|Al-Asir fut arrêté pour avoir dessiné le commissariat|التقيا في مخفر التل
