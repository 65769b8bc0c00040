when|ar|ايمتى عرس سلمى وإياد|الجمعة 8 تموز 2022|
who|ar|من غيّر موعد الزفاف؟|والد العريس|
why|ar|ليش تغير التاريخ|لأن أخاه العائد من تشيلي يصل في الخامس;;أخاه العائد من تشيلي يصل في الخامس|
where|ar|وين العرس|مزرعة «عين الديك»، طريق السلط;;مزرعة «عين الديك»|
howmany|en|How many guests on the groom's side?|150|260 من
howmuch|ar|كم صُرف من الميزانية|9,200|
howmuch|ar|الميزانية كلها قديش؟|14,500 دينار|
table|ar|أجر المصور|700|
table|ar|كم باقي... قصدي كم دفعوا لميسون لحد هلأ|500|ميسون
table|en|Who is supplying the flowers?|ميسون الخطيب|
table|ar|من قبض أجره كاملا؟|شركة رؤيا|
table|fr|Combien coûte le traiteur ?|5,200|
table|ar|من لم يأخذ شيئا بعد من الفرق|فرقة أبو زهدي|
why|ar|شو سبب إلغاء الدي جي|جدة العروس|
where|ar|أين تتزين العروس؟|في بيت خالتها ناديا بالصويفية;;بيت خالتها ناديا بالصويفية|
who|ar|مين المكييرة|جمانة|
why|ar|لماذا لم تأت صباح للتزيين|سافرت|
when|en|What time is the procession?|19:00|
who|ar|من سيعقد القران؟|الشيخ حمزة;;حمزة|
howmany|ar|كم ضيف نباتي|18 نباتياً;;18|
howmany|ar|كم طبقة حقيقية في الكعكة|اثنتان منها حقيقيتان;;اثنتان|
why|ar|ليش لازم تطفى الموسيقى ع 12؟|شرط من الجيران|
howmuch|fr|Amende si la musique dépasse minuit ?|300 دينار|
who|ar|مين بقرر إذا الريح قوية|إياد|القرار عند
howmuch|ar|كم تتحمل الخيمة من الريح|45 كم في الساعة|
who|ar|الخاتم مع من؟|رامي;;شقيق العريس رامي|
define|en|Who is Rami?|شقيق العريس|
who|ar|من يُمنع من الكلام في المايك|رامي|المايكروفون
howmuch!|ar|كم مهر سلمى؟||كتب الكتاب
table!|ar|أجر الدي جي قديش||سبب إلغاء
what!|en|What is the name of the bride's grandmother?||سبب إلغاء
howmuch!|ar|ثمن الكعكة||الكعكة
where!|ar|وين شهر العسل||التاريخ
who!|ar|من ألغى قاعة الفندق؟||قاعة الفندق
how!|ar|كم عمر العريس إياد||# ورقة عمل
howmuch!|fr|Combien Joumana demande-t-elle pour le maquillage ?||المزيّنة جمانة
why!|ar|لماذا يغادر الشيخ حمزة مبكرا||الشيخ حمزة
what!|ar|شو اسم عم العريس اللي بتشيلي||تشيلي
why!|ar|ليش عم العريس عايش بتشيلي؟||تشيلي
table!|en|How much is the bride's dress?||ورد
# twins
table|ar|الفيديو بقديش|900|شركة رؤيا
table!|ar|المكياج بقديش؟||المزيّنة جمانة
table|en|How much of the photographer's fee is paid?|350|لؤي حجازين
table!|en|How much of the tent's rent is paid?||الخيمة تتحمل
howmany|fr|Combien d'invités du côté de la mariée ?|110|260 من أهل
howmany!|fr|Combien d'invités viennent du Chili ?||العائد من تشيلي
when|ar|كتب الكتاب أي ساعة|19:45|كتب الكتاب
when!|ar|وصول الشيخ حمزه أي ساعة بالزبط||كتب الكتاب
howmany|en|How many children are to be seated together?|22|العشاء. 18
howmany!|en|How many musicians are in the procession?||فرقة أبو زهدي
who!|ar|مين المنظمة اللي كتبت النسخة الخامسة؟||كتبتها منظمة
where!|ar|وين ساكنة جدة العروس||جدة العروس
