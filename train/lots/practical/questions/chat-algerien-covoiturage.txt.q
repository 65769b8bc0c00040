when|ar|وقتاش يخرج يانيس|على الخمسة ونص|
howmuch|ar|شحال البلاصة مع يانيس؟|900 للواحد;;900|
where|ar|أين الطريق السيار مغلق|البويرة|
where|fr|Par où passeront-ils à la place ?|الأخضرية|نفوتو
what|ar|واش كاين في القفة|الكسرة والزيت|
whom|ar|لمن أرسلت مليكة القفة؟|لولدي|
howmuch|ar|بكم توصيل القفة|باطل|القفة باطل
who|ar|شكون تقلبتلو الدامجانة|رشيد|دامجانة
howmuch|en|How much did the car wash cost Rachid?|1500|
how|ar|كيف يسافر الدكتور نسيم؟|بالتران تاع السبعة|
howmuch|ar|تذكرة القطار درجة أولى|1200|
when|ar|القطار يوصل على شحال|على الحداش وربع|
why|ar|لماذا تريد صوفيا الوصول قبل العاشرة|عندي كونكور في بن عكنون على العشرة ونص;;عندي كونكور|بن عكنون
where|fr|où a lieu le concours ?|بن عكنون|
why|ar|علاش صوفيا ما حبتش ليديا تركب معاهم|ما نقدرش نمرض|
what|ar|مم كانت ليديا تتعافى؟|الزكام|
howmuch|ar|كمال شحال يدي|800|
where|ar|من أين ينطلق كمال|أميزور|
who|ar|شكون دا البلاصة الثانية|عمي الطاهر|البلاصة
where|en|Where does uncle Tahar get off?|رغاية|يحبط
when|ar|وصلو على شحال بالضبط؟|9:20|وصلنا! 9:20
what|ar|عماذا تحدث العم الطاهر طول الطريق|حرب الفيتنام|
where|ar|وين خلا يانيس القفة|عند الكونسيارج|
why|ar|علاش ما عطاهاش لولد مليكة في يدو|ولدك كان راقد|
howmuch|fr|Combien de temps a duré l'épreuve ?|ثلث سوايع|
which|ar|أي سؤال لم تعرفه صوفيا|سؤال التاريخ|
yes!|ar|هل نجحت صوفيا في الكونكور؟||الكونكور فات
what!|ar|اسم ولد خالتي مليكة واش||لولدي
howmuch!|fr|prix du train en deuxième classe||الدرجة الأولى
who!|ar|شكون بدل مع الدكتور نسيم نهار الرجوع||يبدل معايا
where!|ar|وين يخدم الدكتور نسيم||د. نسيم
what!|en|What is Yanis's car brand?||الكوفر
when!|ar|وقتاش يرجع يانيس لبجاية؟||رايح لالعاصمة
howmany!|ar|كم سنة حارب الطاهر في الفيتنام||حرب الفيتنام
who!|fr|Comment s'appelle la fille de Tahar ?||عند بنتو
howmuch!|ar|شحال خلص عمي الطاهر||داها عمي
howmuch!|ar|شحال باع رشيد الزيت؟||دامجانة
yes!|ar|هل مرضت صوفيا من ليديا||ما نقدرش نمرض
# twins
when|ar|كمال وقتاش يطلق|على الثمنية|ليديا روحي مع كمال
when!|ar|وقتاش يوصل كمال لالعاصمة؟||ليديا روحي مع كمال
when|fr|À quelle heure part le train du docteur ?|السبعة|بالتران
when!|fr|À quelle heure repart le docteur d'Alger ?||بالتران
howmuch!|ar|شحال خلص الدكتور نسيم على الطاكسي؟||بالتران
howmuch|ar|كم يدفع الراكب ليانيس|900|900 للواحد
howmuch!|ar|كم تدفع صوفيا ثمنا لقفة الكسرة||900 للواحد
where|en|In which neighbourhood does Malika's son live?|باب الزوار|نقدر نبعث معاك
where!|en|In which neighbourhood does Kamel's son live?||نقدر نبعث معاك
where!|ar|فين تسكن ليديا||ليديا روحي مع كمال
why!|ar|علاش الطريق مسدودة في الثنية؟||مسدودة في البويرة
who!|ar|شكون ذاق الزيت||ذاق الكسرة
