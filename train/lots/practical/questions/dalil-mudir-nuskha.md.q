table|ar|كل قديش بتنعمل النسخة الكاملة|أسبوعياً|
table|ar|أين تُحفظ الأشرطة؟|دير البلمند|
table|en|How long are tapes kept?|٢٠ سنة|
table|ar|متى تبدأ النسخة التفاضلية في الليل|٢ فجراً|
table|fr|Où sont gardées les sauvegardes complètes ?|خزنة المصرف|
table|ar|مدة الاحتفاظ بسجل التغييرات|٧٢ ساعة|
what|ar|شو احترق سنة 2012|سجلات ١٩٣٤–١٩٣٩|
howmany|ar|كم صفحة في الأرشيف|١٫٨ مليون صفحة|
who|ar|من أبلغ إذا كان عاصم غائبا؟|لارا كنعان|
howmany|ar|كم ملف لازم أفحص بصمته|مئة ملف عشوائي;;مئة ملف|
what|ar|ماذا أفعل لو خالفت بصمة ملف الأصل|أعد من النسخة السابقة|
howmuch|en|For how long must a broken disk be kept?|٩٠ يوماً|
howmuch|ar|أقصى توقف مقبول|٦ ساعات|
why|ar|لماذا طالت تجربة كانون الأول؟|لأن كلمة سر الخزنة كانت مع موظف في إجازة;;كلمة سر الخزنة كانت مع موظف في إجازة|
howmuch|ar|كم ساعه استغرقت التجربة فعلا|٩ ساعات ونصفاً|
who|ar|مين محى الصور بالغلط|متدرب|
howmany|ar|كم صورة لم يستطيعوا استرجاعها؟|٣١٢|
howmany|en|How many people may delete files today?|شخصين|
howmany|en|how many could before July 2023|لسبعة;;سبعة|كانت لسبعة
howmuch|ar|مصاريف السحابة في السنة|٧٬٢٠٠|
why|ar|ليش ما نقلوا كل شي عالسحابة|لأن القانون يمنع حفظ سجلات النفوس خارج البلاد;;القانون يمنع حفظ سجلات النفوس خارج البلاد|
who|ar|مع مين مفتاح الخزنة؟|حسن|يحتفظ
who|ar|من لديه المفتاح الثاني|رئيس البلدية|
who|fr|Qui a approuvé le plan de sauvegarde ?|حسن بو علي|
define|ar|من عاصم التركي|مدير الأنظمة|وضعها
when|ar|موعد مراجعة الوثيقة التالي|آب ٢٠٢٥|
section|ar|ماذا يقول القسم الرابع عن الفلاشات|لا تستعمل ذاكرات USB|
who!|ar|اسم المتدرب الذي محا الصور؟||محا متدرب
table!|ar|مدة حفظ النسخة الشهرية||أسبوعياً
why!|ar|لماذا اندلع حريق 2012||حريق ٢٠١٢
howmany!|en|How many firefighters came in 2012?||حريق ٢٠١٢
who!|ar|مين الموظف اللي كان بإجازة||موظف في إجازة
howmuch!|ar|كلفة الأرشيف السنة الماضية كم||السنة الحالية
section!|ar|ماذا في القسم السابع من خطة النسخ||## ٦
who!|ar|من أقال أمين السجلات||أمين السجلات
what!|fr|Quel est le mot de passe du coffre ?||كلمة سر الخزنة
where!|en|Where will the archive move in 2026?||رُفض طلب
howmuch!|ar|كم ساعة استغرقت تجربة حزيران؟||كانون الأول
who!|en|Who stole the safe's key?||بمفتاح الخزنة
whom|ar|من أبلغ أولا إذا تعطل الخادم|مدير الأنظمة|وإن غاب
# twins
table|ar|السجل كل قديش بينتسخ|كل ١٥ دقيقة|سجل التغييرات
table!|ar|السجل كل قديش بينمسح من الخادم الثاني؟||سجل التغييرات
table|en|How long do they keep the full backups?|سنة|خزنة المصرف
table!|en|How long do they keep the scanned originals?||خزنة المصرف
who|fr|Qui remplace l'administrateur absent ?|لارا كنعان|أبلغ مدير الأنظمة
who!|fr|Qui remplace le greffier Hassan absent ?||أبلغ مدير الأنظمة
who!|ar|من اعتمد خطة ٢٠٢٥؟||واعتمدها أمين السجلات
when|ar|يوم إيش يراجع عاصم النسخ|اثنين|عاصم يتحقق
when!|ar|يوم إيش يراجع حسن الخزنة||عاصم يتحقق
howmany!|ar|كم شخصا يملك مفتاح السحابة؟||حسن يحتفظ بمفتاح
howmany!|en|How many pictures did the 2012 fire destroy?||حريق ٢٠١٢
howmuch|ar|مجموع مصروف النسخ هالسنة|١٩٬٦٠٠ دولار|السنة الحالية
