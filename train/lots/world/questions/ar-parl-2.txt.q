when|en|date of the session|الثلاثاء ٢١ يونيو ٢٠١١;;٢١ يونيو ٢٠١١|
who|fr|qui présidait la séance|عبد النبي الوزاني|
who|en|who asked about the kasbah|خدوج أوبلقاسم;;المستشارة خدوج أوبلقاسم|
when|ar|امتى بدأ الترميم|في ٢٠٠٦;;٢٠٠٦|
who|fr|ministre de la culture|سعد الخمليشي|
howmuch|en|how much has been spent so far|١٤ مليون درهم|
howmuch|ar|الميزانية كلها كم|٢٢|صُرف
which|fr|quelle partie reste à faire|البرج;;وبقي البرج|
why|en|Why were works halted for a year?|لأن المقاول استعمل الإسمنت;;المقاول استعمل الإسمنت|
who|ar|على حساب مين إعادة البناء|على حسابه|
when|en|expected completion date|ربيع ٢٠١٣;;في ربيع ٢٠١٣|
when|ar|الوزير القديم وعد بايمتى|بربيع ٢٠٠٩;;ربيع ٢٠٠٩|
quote|fr|que dit le ministre de son prédécesseur|كان متفائلا|
who|en|who asked about stray dogs|مبارك آيت الطالب;;المستشار مبارك آيت الطالب|
howmany|ar|كم كلب عقموا|١٬٩٠٠|
howmany|en|dogs that died|٤٢|
who|fr|partenaire du programme de vaccination|جمعية ألمانية|
no|ar|بيقتلوا الكلاب حسب كاتب الدولة؟|لا نقتل|
define|en|Amina Debbagh|وزيرة الصحة|
howmany|fr|combien d'anesthésistes y avait-il|اثنان;;كان فيه اثنان|
why|en|why was the second one moved|بطلب من زوجته|
where|ar|وين نقلوا دكتور البنج|وجدة;;إلى وجدة|
where|en|Where are patients sent meanwhile?|فكيك;;إلى فكيك|
howmuch|ar|قديش بعيدة فكيك|مئة وسبعة كيلومترات|
howmany|en|women who died in April according to the minister|واحدة|
howmany|ar|والمستشارة شو بتقول كم ماتوا|امرأتان|
who|fr|qui a retiré sa question|الحسين لمرابط|
what|en|topic of the fourth question|أسعار الأعلاف|
when|ar|مصعد المجلس امتى بيتصلح|قبل الخريف|
why!|ar|من شو ماتت ال٤٢ كلب||لأسباب أخرى
why!|en|why did the first anaesthetist resign||استقال الأول
who!|ar|اسم المقاول||لأن المقاول
what!|fr|résultat de l'enquête||والتحقيق جار
howmuch!|en|how much have feed prices risen||أسعار الأعلاف
who!|en|name of the woman who died||واحدة. والتحقيق
who!|ar|مين كان وزير الثقافة قبله||سلفكم
why!|fr|pourquoi Lamrabet a-t-il retiré sa question||سحبه صاحبه
howmuch!|ar|بكم تصليح المصعد||مصعد المجلس
howmany!|en|how many dogs were killed in 2010||كم كلبا قُتل
whom!|ar|من أقاله سعد الخمليشي||وزير الثقافة
yes!|en|Did Zghari resign?||المستشارة فطومة
yes|fr|le mur d'enceinte est-il achevé|انتهى السور|
howmuch!|ar|كم غرامة المقاول||لأن المقاول
# twins
howmuch|ar|شحال مخصص للقصبة كاملة|٢٢;;من أصل ٢٢|صُرف ١٤
howmuch!|ar|شحال مخصص للبرج بوحدو||صُرف ١٤
howmuch!|ar|شحال خلص المقاول على الهدم||استعمل الإسمنت
when|en|When should the kasbah be finished now?|ربيع ٢٠١٣;;في ربيع ٢٠١٣|ستنتهي في
when!|en|When should the hospital be finished?||مستشفى بوعرفة
when!|en|When was the wall finished?||انتهى السور
howmany|fr|Combien de chiens stérilisés et vaccinés ?|١٬٩٠٠|لقّحنا وعقّمنا
howmany!|fr|Combien de chiens l'association allemande a-t-elle adoptés ?||جمعية ألمانية
howmany!|fr|Combien d'habitants d'Agadir ont été mordus ?||الكلاب الضالة
howmuch|ar|شحال بعيدة فكيك على المستشفى|مئة وسبعة كيلومترات|تنقل الحالات
howmany!|ar|شحال من طبيب تخدير في فكيك||تنقل الحالات
where!|ar|إلى أين نُقل الطبيب الأول؟||استقال الأول
who|ar|شكون وزير الثقافة|سعد الخمليشي|وزير الثقافة سعد
who!|ar|شكون وزير الفلاحة||أسعار الأعلاف
who!|ar|من وزير الثقافة السابق؟||وعدنا سلفكم
why|en|Why were the kasbah works halted for a year?|المقاول استعمل الإسمنت;;لأن المقاول استعمل الإسمنت|وزير الثقافة سعد
why!|en|Why were the hospital works halted for a year?||مستشفى بوعرفة
why!|fr|Pourquoi les chiens furent-ils tués ?||لا نقتل
