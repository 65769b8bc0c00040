when|en|dates of the doctoral days|١٤–١٥ مايو ٢٠٢٢|
where|fr|dans quelle université|جامعة القيروان|
howmany|en|rides Rahma Chebbi took|٢٤٠ رحلة|
howmany|ar|كم مرة كان اللي قدام راجل|١٩٧|
who|fr|quelles femmes s'assoient devant|فوق الستين;;أكثرهن فوق الستين|
quote|en|What did most drivers tell her?|إنهم لا يلتفتون إلى الأمر;;لا يلتفتون إلى الأمر|
why|ar|علاش القاعدة قوية حسب رحمة|لأن أحدا لا يقولها;;أحدا لا يقولها|
who|en|who studied stale bread|أيوب المحضاوي|
howmuch|fr|prix du kilo de pain sec|بثلاثمئة مليم;;ثلاثمئة مليم|
howmany|ar|كم راجل يلم الخبز|أحد عشر رجلا|
where|en|which village are the collectors from|السبيخة|
which|fr|quels foyers gaspillent le plus|البيوت الوسطى;;في البيوت الوسطى|
why|ar|ليش وقف البحث شهرين|لأن مربيا ظنه من الجباية;;مربيا ظنه من الجباية|
who|en|Mahdhaoui's supervisor|فاطمة حمزة;;أ. فاطمة حمزة|
howmany|en|birth records Ines examined|٩٬٤٠٠ عقد ولادة|
what|fr|quel prénom est passé premier|آدم|
which|ar|زين كان في أي مرتبة قبل الثورة|المرتبة الرابعة;;الرابعة|
no|en|did Mohamed's rank change|ولم يتغير ترتيب «محمد»;;كان ثانيا وبقي|
which|ar|محمد الكم بالترتيب|ثانيا;;كان ثانيا وبقي|
who|fr|co-directrice de la thèse sur les prénoms|كاميلا بوست;;أ. كاميلا بوست من غنت|
why|en|why didn't Walid come|لأن الإدارة لم تعطه رخصة غياب;;الإدارة لم تعطه رخصة غياب|
who|ar|مين ربح أحسن ملخص|رحمة الشابي|جائزة أحسن ملخص
howmuch|en|worth of the prize|كتب بقيمة ٢٠٠ دينار;;٢٠٠ دينار|
why|fr|pourquoi Kasmi s'est-il abstenu|لأنه مشرفها;;مشرفها|
who|en|who supervised both Rahma and Ines|نور الدين القاسمي|وشاركته
why!|ar|لماذا تراجع اسم سيرين||وتتركه سؤالا مفتوحا
why!|en|Why do people hate the administration?||لماذا يكره الناس
howmany!|ar|كم امرأة سائقة لقتها رحمة||من جلس إلى جانب
howmuch!|fr|combien gagne un collecteur par mois||الكيلو بثلاثمئة
who!|ar|مين مشرف وليد||وليد الزوابي
which!|en|rank of «Sirine» before the revolution||سيرين
which!|fr|rang de « Yasmine » en 2013||عقد ولادة
howmany!|ar|كم عضو في اللجنة||صوتت اللجنة بالإجماع
who!|en|name of the suspicious shepherd||لأن مربيا
quote!|ar|ماذا قال القاسمي عن ملخص أيوب||امتنع لأنه
yes|fr|Adam est-il premier maintenant ?|وصعد «آدم» من الثانية عشرة إلى الأولى|
howmuch!|en|fare of a shared taxi||ركبت الباحثة
# twins
howmany|ar|قداش من رحلة ركبت رحمة|٢٤٠ رحلة;;٢٤٠|ركبت الباحثة
howmany!|ar|قداش من رحلة كانت المرا قدام فوق الستين||فأكثرهن فوق الستين
howmany!|ar|كم سائقا سألت رحمة؟||وحين سألت السواق
where|en|Where do all the bread collectors come from?|السبيخة;;هي السبيخة|كلهم من قرية
where!|en|Where do all the shepherds come from?||إلى مربي الأغنام
howmuch!|en|How much does a household get a month for dry bread?||الكيلو بثلاثمئة
what|fr|À quel rang était « Adam » auparavant ?|الثانية عشرة;;من الثانية عشرة|وصعد «آدم»
what!|fr|À quel rang est tombée « Sirine » ?||تراجع «سيرين»
who!|fr|Quel prénom féminin est passé premier ?||وصعد «آدم»
howmuch|ar|بكم جايزة أحسن ملخص|٢٠٠ دينار;;كتب بقيمة ٢٠٠ دينار|جائزة أحسن
howmuch!|ar|بكم جايزة ثاني أحسن ملخص||جائزة أحسن
who!|ar|من مشرف وليد الزوابي؟||وليد الزوابي
