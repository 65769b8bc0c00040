define|ar|من هو الحاج أبكر تيجاني؟|تاجر صمغ ومحسن من أبشة|
what|ar|لقبه شنو|ملك الصمغ|
where|ar|وين ولد الحاج أبكر|أم زوير|
who|ar|أمه اسمها شنو؟|حواء|
how|ar|كيف مات والده؟|قتل أبوه ثعبان|
who|ar|من قتل أباه؟|ثعبان|
who!|ar|من قتل أبكر تيجاني؟||توفي في بيته
who|en|Who gave him work and taught him arithmetic?|ستافروس بابادوبولوس|
define|fr|Qui était Stavros Papadopoulos ?|التاجر اليوناني|
who|ar|من سلّفه لشراء أول قنطار؟|ستافروس|وفي ١٩٣١
when|ar|متى اشترى شركة ستافروس|١٩٤٣|
howmany|ar|كم ولد عنده؟|أحد عشر ولدا|
define|ar|محمد ابنه شو كان|محاميا|
who|ar|من سجن محمد؟|الحكومة|تزوج أربع
why|ar|لماذا سُجن محمد؟|لأنه كتب ضد الرئيس|
who|ar|من رفض كفالته؟|يونس بدوي|
define|en|Who is Younes Badawi?|القاضي|تزوج أربع
how|ar|كيف خرج محمد؟|بانقلاب لا بكفالة|
who|ar|من أغلق المدرسة العربية؟|الفرنسيون|
howmany|ar|كم فقير كان ياخذ معاه للحج؟|خمسة فقراء|
who|ar|من اتهم أبكر بخلط الصمغ بالرمل؟|شكيب الزند|
whom|fr|Qui Chakib al-Zind a-t-il accusé ?|الحاج أبكر تيجاني|سيرة: الحاج
how|ar|كيف مات شكيب؟|بلدغة عقرب|
who|ar|زوج خديجة مين؟|جورج|وزوّج ابنته
who|ar|من نهب مخازنه؟|جنود ملثمون|
whom!|ar|من الذي نهب أبكر مخازنه؟||نهب جنود
quote|ar|بماذا رد على تعويض ستافروس الابن؟|لم يُسرق مني إلا ما كان عندي|
when|en|When did he die?|١٩ مايو ١٩٨٩|
who|ar|من دفنه؟|جورج|ودفنه
whom!|ar|من اتهمه أبكر بالغش؟||اتهمه منافسه
who!|ar|ما اسم زوجات الحاج أبكر الأربع؟||تزوج أربع نساء
who!|ar|ما اسم الرئيس الذي كتب محمد ضده؟||كتب ضد الرئيس
howmuch!|ar|كم كان دينه لصاحب المخبز؟||لصاحب مخبز
when!|fr|Quand son fils Mohammed est-il mort ?||وخرج محمد
who!|en|Who was the baker he owed money to?||لصاحب مخبز
quote!|ar|ماذا قال شكيب قبل موته؟||ومات شكيب
why!|fr|Pourquoi le juge a-t-il refusé la caution ?||فرفضها القاضي
howmany!|ar|كم مخزنا نهبوا؟||نهب جنود
# twins
who|ar|أي قاضي ردّ طلبه بالكفالة|القاضي يونس بدوي;;يونس بدوي|تزوج أربع نساء
who!|ar|مين دفع الكفالة بدل الحاج||تزوج أربع نساء
who!|ar|من القاضي الذي أدان شكيب الزند؟||اتهمه منافسه
how|en|How did his rival die?|بلدغة عقرب;;لدغة عقرب|اتهمه منافسه
how!|en|How did the Greek merchant die?||ستافروس بابادوبولوس
how!|en|How did his mother Hawa die?||ولد في قرية أم زوير
why|fr|Pourquoi son fils fut-il emprisonné ?|كتب ضد الرئيس;;لأنه كتب ضد الرئيس|تزوج أربع نساء
why!|fr|Pourquoi ses autres fils étaient-ils en exil ?||توفي في بيته
who!|fr|Qui était le mari de sa deuxième fille ?||وزوّج ابنته
whom|ar|مين نسيبه من عيلة الزند|جورج;;لابنه جورج|اتهمه منافسه
what!|ar|وش كان شغل جورج||وزوّج ابنته
when!|ar|متى قُتل تيجاني بعضة الثعبان؟||ولد في قرية أم زوير
