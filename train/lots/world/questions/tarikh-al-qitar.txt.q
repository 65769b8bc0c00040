when|en|when did the Eastern Line Company get its concession|١٤ مايو ١٨٧٠;;في ١٤ مايو ١٨٧٠|
who|fr|Qui a accordé la concession ?|الخديوي|
howmuch|en|planned length of the railway|١٧٦ كيلومترا|
howmuch|ar|كم كان راسمال الشركه|ثلاثمئة ألف جنيه|
who|en|who put up two thirds of the money|كونستانتين زاخارياس;;المصرفي اليوناني كونستانتين زاخارياس|
who|ar|مين دفع التلت الباقي|تجار من السويس|
define|en|Alan Grigson|المهندس الاسكتلندي|
where|fr|où Ragheb a-t-il fait ses études|باريس;;في باريس|
why|en|Why did Ragheb prefer the route by Bir al-Laqita?|حيث الماء|
which|ar|أي الرأيين اتُّبع في الآخر|رأي غريغسون|
where|en|which valley did Grigson want to cross|وادي الحمامات|
when|ar|بعد كم كيلو خلصت الميه|أربعة وخمسين كيلومترا|
howmuch|en|cost of a barrel at its highest|تسعة عشر قرشا|
howmuch|ar|كان البرميل بكام في الأول|ستة قروش|
howmany|fr|combien d'ouvriers restaient à la fin|٣٤٠|
why|en|why did Zacharias refuse to go back to the other route|لأن الرجوع يعني هدم ثلاثين كيلومترا;;الرجوع يعني هدم ثلاثين كيلومترا|
whom|ar|من رفض زاخارياس طلبه|غريغسون|في مارس ١٨٧٣
where|fr|Où Ragheb est-il parti travailler ensuite ?|ترعة الإسماعيلية|
when|en|date the works stopped for good|٢ سبتمبر ١٨٧٣;;في ٢ سبتمبر ١٨٧٣|
howmany|ar|كم قطار مشى على الخط كله|قطار واحد|
quote|en|What did Grigson write to his sister?|بنيت طريقا إلى حيث لا يريد أحد أن يذهب|
who|ar|من اشترى القضبان|مصنع سكر في أرمنت|
howmuch|fr|prix de vente des rails|أحد عشر ألف جنيه|
what|ar|ايش صار بالعربة الاولى|مدرسة|إحداهما مدرسة
what!|en|what became of the second carriage||لا يُعرف ما صارت إليه
what!|ar|ماذا جرى في مفاوضات لندن؟||المفاوضات التي جرت في لندن
who!|en|who negotiated in London||المفاوضات التي جرت في لندن
what!|fr|Comment s'appelait la sœur de Grigson ?||كتب غريغسون إلى أخته
when!|ar|متى مات زاخارياس||فرفض زاخارياس
howmany!|en|how many workers died||ثم هرب أكثرهم
howmuch!|ar|كم كان مرتب غريغسون في الشهر||تحت إمرة المهندس
when!|fr|quand le train est-il arrivé à Quseir||لم يمر على السكة
yes|fr|Ragheb a-t-il démissionné avant mars 1873 ?|واستقال راغب قبل ذلك بشهرين|
howmuch!|ar|كم دفع تجار السويس للعمال||دفع الباقي تجار
who!|en|who drove the only train||قطار واحد حمل
what!|ar|كيف كانت حياة العمال في المخيمات||وعلى حياة العمال
whom!|ar|من طرده غريغسون من العمل||واستقال راغب
which!|en|which London bank took part in the talks||وعلى المفاوضات
# twins
howmuch|ar|برميل المية في الاول كان بكام|ستة قروش|وبعد أربعة وخمسين
howmuch!|ar|برميل المية في الإسماعيلية كان بكام||ترعة الإسماعيلية
howmany!|ar|كم عاملا مات في المخيمات صيف 1872؟||واشتغل في المخيمات
when|en|When were the rails sold?|سنة ١٨٧٦;;١٨٧٦|بيعت القضبان
when!|en|When were the two carriages sold?||بيعت القضبان
when!|en|When did Grigson die?||كتب غريغسون إلى أخته
howmany|fr|Combien d'ouvriers au départ ?|ألف ومئتا عامل;;ألف ومئتا|واشتغل في المخيمات
howmany!|fr|Combien de wagons au départ ?||أما العربتان
howmuch!|fr|Combien les marchands de Suez ont-ils récupéré ?||تجار من السويس
what|ar|العربة عملوها ايه|مدرسة;;إحداهما مدرسة|أما العربتان
what!|ar|القطر نفسه عملوه ايه بعدين||قطار واحد حمل
when!|ar|متى تخلى راغب عن ترعة الإسماعيلية؟||واستقال راغب
