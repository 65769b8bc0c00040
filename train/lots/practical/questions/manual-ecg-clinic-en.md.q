table|ar|شو لون سلك المعصم اليسار؟|yellow|
table|en|Where does the black electrode go?|right ankle|
table|ar|وين بحط V4|fifth space, under the nipple line|
table|ar|أي سلك لونه أخضر|LL|
howmuch|ar|كم دقيقة يستلقي المريض قبل الفحص|five minutes|
why|ar|لماذا يجب أن تكون الغرفة دافئة؟|because shivering spoils the trace;;shivering spoils the trace|
howmany|en|How many digits in the file number?|eight digits;;eight|
howmuch|ar|مدة التسجيل|ten seconds|
howmany|ar|كم نسخة أطبع|two copies;;two|
no|ar|بيضل التخطيط محفوظ بعد ما طفي الجهاز؟|Nothing is stored after switching off|
what|ar|معنى AC NOISE|mains interference|
how|en|how do I get rid of mains interference|Unplug the bed, or run on battery|
what|ar|طلع E-77 شو المشكله|the clock has stopped|
howmany|ar|كم تسجيلا تكفي بطارية عمرها سنتان؟|about 60;;60|
howmuch|en|minimum charging time|seven hours;;at least seven hours|
what|ar|بماذا أنظف الأسلاك|Alcohol 70 %|
what|ar|ما المادة الممنوعة في التنظيف|chlorine|
who|ar|من الممرضة التي أنقذت حياة مريض؟|Ibtisam Zoubi|
why|en|What made the Karameh nurse call the doctor?|trusted the patient's colour rather than a normal trace|
when|ar|متى حدث ذلك في الكرامة|May 2021|
who|en|Who approved the guide?|Maysoon Haddadin|
define|ar|من باسل العمري|the technician|
what|fr|Qu'a-t-on fait des câbles américains ?|They were sent back to the store;;sent back to the store|
howmuch|fr|À partir de quelle fréquence rapide faut-il appeler le médecin ?|over 150|
when|ar|سنة شراء الكوابل الأمريكية|2017|
what!|ar|ما لون السلك V2؟||white/red
howmuch!|en|How much does the NABD-12 cost?||# Quick guide
what!|en|What does E-78 mean?||E-77
who!|ar|من هو المريض الذي نجا في الكرامة||Ibtisam Zoubi
who!|ar|مين اشترى الكوابل الأمريكية||American cables
when!|en|When was version A published?||Version C
yes!|ar|هل يصلح الجهاز للأطفال الرضع؟||The patient lies
howmuch!|ar|كم يوم ياخذ باسل ليصلح الساعة||call Basel
what!|fr|numéro de téléphone de Basel||call Basel
who!|ar|من اخترع جهاز نبض 12؟||Approved by
table!|en|Where does V6 go?||V4
# twins
table|ar|سلك الكاحل اليسار شو لونه|green|left ankle
table!|ar|سلك الكاحل اليسار بالكوابل الأمريكية شو لونه؟||left ankle
howmany|en|How many tracings does a fresh battery give?|150|New batteries
howmany!|en|How many tracings does one paper roll give?||PAPER
howmuch|fr|Température minimale de la pièce ?|20 °C|The patient lies
howmuch!|fr|Température minimale de stockage des câbles ?||The patient lies
who|ar|مين رسم الصور بالدليل|Basel Omari|Approved by
who!|ar|مين رسم الصور بنسخة 2019؟||Approved by
what|ar|شو بنضف الكاسات|soap and water|Suction cups
what!|ar|شو بنضف الشاشة||Suction cups
howmuch!|en|Under what rate must the nurse restart the machine?||a rate under 40
who!|ar|من الطبيب اللي قرا تخطيط مريض الكرامة||trusted the patient's colour
