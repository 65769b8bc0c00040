who|ar|مين بينظم مسابقة القراءة بالسجون؟|جمعية مفاتيح|
howmany|ar|كم كتاب لازم اقرأ|عشرة كتب|القراءة: عشرة
howmuch|ar|المدة المحددة لقراءتها|ستة أشهر|
howmany|en|How many of them must be poetry?|اثنان على الأقل شعراً;;اثنان على الأقل|
no|ar|موظف السجن يقدر يشارك؟|لا يشارك الموظفون|
yes|ar|جدي نظره ضعيف، بيقدر يسمع بدل ما يقرا؟|يجوز الاستماع لمن لا يقرأ أو ضعف بصره|
howmuch|ar|أقصر كتاب مقبول كم صفحة|ستين صفحة|
how|ar|كيف أثبت أنني قرأت الكتاب؟|بطاقة لكل كتاب من عشرة أسطر أو تسجيل من ثلاث دقائق|
what|ar|ماذا يريدون بدل التلخيص|جملة أغضبتك وجملة أعجبتك|
define|ar|من محمود عضو اللجنة|نزيل سابق فاز بالدورة الثانية|
why|en|Why did the novelist withdraw from the jury?|لأن أخاها من المشاركين;;أخاها من المشاركين|
howmuch|ar|الجائزة الأولى كم|٤ آلاف شيكل|
howmuch|ar|قيمة الجائزة الثانية|٢٥٠٠|
where|ar|أين توضع جائزة الفائز إن لم ترسل لأهله؟|حساب الأمانات;;في حساب الأمانات|
what|fr|Quel avantage obtient-on dans les prisons de Jéricho et Naplouse ?|ويوماً مخفضاً من المحكومية;;يوماً مخفضاً من المحكومية|
which|ar|أي سجن ما انضم لقرار التخفيض|سجن الخليل|
howmany|ar|كم واحد كمّل في 2022|٩٤|
howmany|ar|عدد المشاركين سنة 2022|ثلاثمئة وسبعة وعشرون|
what|en|Which book was read least?|ديوان عضو لجنة التحكيم|
howmany|ar|كم شخص قرأ ديوان الشاعر المحكّم؟|واحد|وأقلها
howmuch|ar|عمر أصغر مشاركة|١٣|أصغر مشاركة
where|ar|من أين جاءت أصغر مشاركة|دار الفتيات في بيت لحم|
howmany|ar|أبو ربحي كم كتاب سمع|اثني عشر كتاباً|
who|ar|من سجّل الكتب للعجوز؟|حفيدته|
why|ar|ليش طردوا سجين من مسابقة 2021|لأنه نسخ بطاقاته;;نسخ بطاقاته|
yes|en|Did that prisoner come back later?|عاد في ٢٠٢٢ وأكمل|
when|ar|متى تُعلن النتائج|٢٠ أيلول|
why|ar|لماذا لم تعد الأسماء تنشر في الصحف؟|بطلب من العائلات|
where|ar|وين بسلّم كتبي القديمة|مكتبة البيرة|تجمع الكتب
define|ar|مين سعاد الخطيب|أمينة مكتبة البيرة|
who!|ar|اسم السجين الذي نسخ البطاقات؟||سجين من المشاركة
who!|ar|مين فاز بالدورة الثالثة||فاز بالدورة
what!|en|What is the title of the most read detective novel?||رواية بوليسية
what!|ar|ما اسم أخ الروائية ليانة||ليانة
why!|ar|لماذا لم ينضم سجن الخليل؟||سجن الخليل
what!|ar|بأي تهمة حُبس محمود||نزيل سابق
howmuch!|ar|جائزة المركز الرابع كم||الثانية ٢٥٠٠
howmany!|fr|Combien de femmes ont terminé en 2022 ?||ثلاثمئة وسبعة
when!|ar|متى مات أبو ربحي||أبو ربحي
howmany!|ar|كم كتابا قرأت أصغر مشاركة؟||أصغر مشاركة
quote!|ar|ماذا قال وديع حنضل عن ديوانه؟||وديع حنضل
who!|en|Who wrote the detective novel?||رواية بوليسية
# twins
howmuch|ar|قديش الجايزة التالته|١٠٠٠|الجوائز: الأولى
howmuch!|ar|قديش جايزة أكبر مشارك؟||وأكبرهم أبو ربحي
who|en|Which member of the jury was once an inmate?|محمود|اللجنة: الشاعر
who!|en|Which member of the jury wrote the detective novel?||اللجنة: الشاعر
howmuch|fr|De combien de minutes peut être l'enregistrement ?|ثلاث دقائق|الدليل على القراءة
howmuch!|fr|De combien de minutes est la remise des prix ?||الجوائز: الأولى
howmuch|ar|ابو ربحي قديش عمره|٨٨|أصغر مشاركة
howmuch!|ar|حفيدة ابو ربحي قديش عمرها||أصغر مشاركة
when|en|When is the day for bringing second-hand books?|سبت|تجمع الكتب
when!|en|When is the day for bringing the cards?||بطاقة لكل كتاب
howmany!|ar|كم يوم بيتخفض للي كمل عشر كتب بسجن رام الله؟||سجن الخليل
why!|fr|Pourquoi la bibliothécaire a-t-elle quitté le jury ?||وأمينة مكتبة
