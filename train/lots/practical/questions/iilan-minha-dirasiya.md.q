who|ar|الجهة المانحة منو|مؤسسة روضة الفاضل|
table|ar|كم المعاش في غرونوبل|1,100 يورو|
table|en|Monthly stipend in Hadhramaut|450 دولاراً|
table|ar|السكن في حضرموت كم يكلف؟|مجاني في المدرسة|
table|fr|Le billet pour Grenoble est-il aller-retour ?|ذهاب فقط|
no|ar|هل تتكفل المنحة بالزوجة والأولاد|لا|مصاريف الأسرة
when|ar|آخر يوم لإرسال الاستمارة|15 فبراير|
howmany|ar|كم صورة عمل أرسل|ثلاثة أعمال|
when|ar|متى اختبار مراكش؟|يوم 19 أبريل;;19 أبريل|
where|en|Where is the 12 April test?|نزوى|
what|ar|ما اختبار المرشح العملي|صنع لبنة وكسرها|
no|ar|اقدر اسوي المقابلة بالانجليزي؟|لا الإنجليزية|
howmany|ar|عدد الفائزين|12 فائزاً;;12|
howmany|ar|كم امرأة فازت المرة الماضية؟|سبع|مقاعد للنساء
who|ar|رئيسة اللجنة|سلوى باصرة|
define|en|Who is Awad bin Duwail?|البنّاء|عوض
why|ar|ليش انسحب الصفدي|بعد خلاف على نسبة القش;;خلاف على نسبة القش|
who|ar|عضو اللجنة الأمي من هو؟|عوض بن دويل|
what|ar|ما المطلوب من الفائز بعد عودته|بناء شيء مفيد في بلده خلال سنتين|
what|fr|Que risque celui qui ne construit rien ?|أعاد نصف الراتب|
howmany|ar|كم من خريجي 2021 نفذ وعده|سبعة|خريجي 2021
what|ar|ما شرط البنائين الذين بلا شهادة؟|توصية من معلمين اثنين|
no|ar|أخذت المنحة 2023 أقدر أقدم|لا تُقبل طلبات من استفادوا من منحة 2023|
yes|ar|رفضوني المرة اللي فاتت، يصير أرجع؟|وتقبل ممن رُفضوا فيها;;تقبل ممن رُفضوا فيها|
howmuch|en|How long must a foreign resident have lived in the Arab world?|خمس سنوات على الأقل;;خمس سنوات|
when|ar|متى تطلع الأسماء|10 يونيو|
who!|ar|مين الخريج اللي رجّع الفلوس؟||وأعاد واحد
what!|ar|ما نسبة القش التي أرادها الصفدي||نسبة القش
table!|en|Monthly stipend for the Marrakesh stay?||الراتب الشهري
howmany!|ar|كم طلبا وصل في دورة 2023||منحة 2023
who!|ar|من طردت سلوى باصرة من اللجنة||انسحب منها
when!|ar|متى ماتت روضة الفاضل||مؤسسة روضة
howmuch!|ar|كم بدل الطعام في غرونوبل؟||السكن
where!|fr|Où a lieu l'entretien de mai ?||مقابلة بالعربية
what!|ar|ماذا بنى خريج 2021 التاسع||عن التاسع
yes!|en|Does the grant pay for a laptop?||التأمين الصحي
howmany!|ar|كم مقعدا للبنائين التقليديين؟||12 فائزاً
who!|en|Who replaced Dr Safadi on the jury?||الصفدي
# twins
table|ar|الإقامة في فرنسا بكم|400 يورو|السكن
table!|ar|الإقامة في نزوى بكم؟||السكن
where|en|Where is the earthen school in Yemen?|سيئون|تقدمها مؤسسة
where!|en|Where is Salwa Basurra's office?||رئيستها المعمارية
when|fr|Quand annonce-t-on les lauréats ?|10 يونيو|الإعلان عن 12
when!|fr|Quand annonçait-on les lauréats de 2023 ?||الإعلان عن 12
howmany|ar|كم واحد يدخل الاختبار العملي|40 مرشحاً|اختبار عملي
howmany!|ar|كم واحد يدخل المقابلة؟||اختبار عملي
howmuch|ar|كم يرجع اللي ما بنى شي|نصف الراتب|يلتزم الفائز
howmuch!|ar|كم يرجع اللي انسحب من غرونوبل||يلتزم الفائز
howmany!|ar|كم امراة فازت في دورة ٢٠٢١؟||فازت سبع
who!|en|Which member of the jury is Bahraini?||رئيستها المعمارية
