who|ar|من انسحب من قمة الخليج الأخضر؟|الوفد الألباني|
howmuch|ar|عرض النرويج كم|٤٠٠ مليون يورو|
who|ar|من سحب عرضه؟|النرويج|النرويج عرضها
who|ar|رئيسة القمة مين؟|نزهة العلمي|
what|ar|على أي كلمة اختلفوا؟|تاريخية|
who|en|Who insisted on the word?|الجزائر ومصر|
who|fr|Qui a refusé ce mot ?|فرنسا واليونان|فرنسا واليونان
what|ar|شو اقترح رامي الصلح؟|سابقة|
who|ar|من اتهم لوك مورو؟|سمير غنيم|
whom|ar|سمير غنيم اتهم مين؟|لوك|المندوب المصري
whom!|ar|من اتهمه لوك مورو؟||أيقظ الرئيس
define|fr|Qui est Samir Ghoneim ?|المندوب المصري|
who|ar|رئيس الألبان اسمه إيه|أرتان هوجا|
whom|ar|من نسي هوجا في الطائرة؟|مترجمته|
how|en|How did the interpreter get home?|فعادت بالحافلة مع الوفد التونسي|
howmuch|ar|نسبة الخفض المتفق عليها|٣٨ في المئة|
howmuch|ar|وكم كانت بالمسودة؟|٤٥|
list|ar|من امتنع عن التصويت؟|وامتنعت مالطا;;وقبرص|وامتنعت مالطا;;وقبرص عن
who|ar|أي دولة غابت؟|ليبيا|
who|ar|من وقع الاتفاق الجانبي؟|التونسيون والمغاربة|
howmuch|fr|Montant de l'accord électrique ?|٢٫١ مليار درهم|
howmuch|ar|كم يدفع المغرب؟|ثلثيها|
where|ar|فين القمة الجاية|تيرانا|
when|en|When is the next summit?|سبتمبر|
quote|ar|ماذا قالت العلمي عن اتفاق الكهرباء؟|الشيء الوحيد الذي|وهو، كما قالت
who!|ar|من أقال نزهة العلمي؟||رئيسة القمة
who!|en|Who woke President Hoxha?||أيقظ الرئيس
who!|ar|ما اسم مترجمة هوجا؟||مترجمته
why!|fr|Pourquoi la Libye était-elle absente ?||ولم تحضر ليبيا
what!|ar|ماذا قالت النرويج عن سحب عرضها؟||النرويج عرضها
no!|ar|هل وقعت مصر على اتفاق الكهرباء؟||ووقع التونسيون
howmany!|ar|كم دولة حضرت القمة؟||ولم تحضر ليبيا
quote!|ar|ماذا قال رئيس ألبانيا لغنيم؟||المصري سمير غنيم
howmuch!|en|What share of the cable does Tunisia's loan cover?||ووقع التونسيون
# twins
howmuch|ar|كم قيمة ربط الكهرباء بين البلدين|٢٫١ مليار درهم|وقيمته
howmuch!|ar|كم قيمة صندوق التعويضات كله||من دون اتفاق
howmuch!|ar|كم يورو عرضت فرنسا للصندوق؟||وقدره ٤٠٠ مليون
where|en|Who will host next time?|تيرانا|وتستضيف تيرانا
where!|en|Who hosted last time?||وتستضيف تيرانا
why!|en|Why did Malta and Cyprus abstain?||وامتنعت مالطا
howmuch|fr|Quel objectif de réduction a-t-on retenu ?|٣٨ في المئة|بنسبة ٣٨
howmuch!|fr|Quel objectif de réduction demandait l'Égypte ?||بنسبة ٣٨
who!|fr|Qui a proposé le mot « historique » le premier ?||هي كلمة
what|ar|شنو قترح اللبناني بلاصة الكلمة|سابقة;;«سابقة»|رامي الصلح
what!|ar|شنو قترح الفرنسي بلاصة الكلمة||رامي الصلح
who!|ar|من قاد الوفد التونسي إلى القمة؟||مع الوفد التونسي
who|ar|مين مندوب مصر|سمير غنيم;;المندوب المصري سمير غنيم|واتهم المندوب
who!|ar|مين مندوب اليونان||في وصف المسؤولية
who!|ar|من مندوب الجزائر في القمة؟||في وصف المسؤولية
who!|en|Who is Norway's delegate?||النرويج عرضها
why!|fr|Pourquoi la Norvège retira-t-elle son offre ?||النرويج عرضها
