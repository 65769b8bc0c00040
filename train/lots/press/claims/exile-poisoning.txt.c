true-part|ar|الطبيب المعالج للدندشي بولندي اسمه يان كوفالسكي|طبيبه البولندي يان كوفالسكي
false-verb|ar|مات لؤي الدندشي بعد أن شرب الشاي|لم يمت الكاتب المعارض
true-cross|en|Dandashi survived but will not be able to walk.|لم يمت الكاتب المعارض
false-people|ar|وضع ملنيك الثاليوم في الإبريق وراقب راتا الباب|مادة الثاليوم في الإبريق
true-plain|ar|بحسب النيابة، كان ملنيك يحرس الباب بينما دسّ راتا السم في الإبريق|مادة الثاليوم في الإبريق
true-cross|fr|Les deux hommes ont quitté le pays le soir même pour Dubaï|الاثنان البلاد في الليلة
false-negated|ar|عُرف من أرسل راتا وملنيك|ولا يُعرف من أرسلهما
false-role|en|Asif Kanj is the consul in Warsaw.|ويسمّي رئيسه
true-plain|ar|يحمّل الدندشي المسؤولية لجهاز الأمن الخارجي الذي يرأسه أصف كنج|ويسمّي رئيسه
unsaid-quote|ar|قال أصف كنج إن الدندشي كثير الأعداء وأولهم معدته|كثير الأعداء، وأولهم معدته
false-people|ar|طردت وارسو ماريك نوفاك وطردت دمياسة مضر الصباغ|وطردت وارسو الصباغ
true-cross|en|Warsaw expelled Sabbagh, and the other side expelled the Polish trade attaché Marek Nowak.|وطردت وارسو الصباغ
true-plain|ar|انشق الدندشي إثر اعتقال كنج لأخيه رشيد|بعد أن اعتقل كنج
false-people|fr|Rachid a arrêté le frère de Kanj, mort en prison en 2014|بعد أن اعتقل كنج
unsaid-relation|ar|نادر سعد أخو لؤي الدندشي|كنج اغتال الصحفي نادر
false-people|ar|كشف الكتاب أن الصحفي نادر سعد اغتال كنج في لارنكا|كنج اغتال الصحفي نادر
false-verb|en|Kanj lost his libel case against the publisher in London.|وكسب كنج في لندن
true-part|ar|ألزمت محكمة في لندن الناشر بدفع 120 ألف جنيه|وكسب كنج في لندن
unsaid-more|fr|La police de Dubaï a livré Melnik à la Pologne|ثم سلمته إلى جهة
false-people|ar|ظهر ملنيك في صورة حفل زفاف في كيشيناو|أما راتا فظهر في صورة
