who|ar|من أدين بتلويث خليج الزمرد؟|بترو-إيستا|
howmuch|ar|كم صار التعويض بعد التخفيض؟|185 مليونا|
howmuch|en|What was the original compensation?|310 ملايين ريال|
whom|ar|حكم السجن على مين نقضوه|غوستاف لينر|أيدت المحكمة
howmany|ar|كم صياد رفع الدعوى|214 صيادا|
who|ar|محامي الصيادين مين؟|مسفر الدوسري|
who|ar|من رفض أن يكون طرفا؟|وزارة البيئة|
who|fr|Qui a photographié la nappe en premier ?|موضي البنعلي|
who|ar|من اتهم موضي البنعلي بالفبركة؟|الشركة|واتهمتها الشركة
whom|ar|لمن اعتذرت الشركة؟|موضي البنعلي|واتهمتها الشركة
whom!|ar|من اتهمته موضي البنعلي بالفبركة؟||واتهمتها الشركة
define|ar|حصة الجابر شو كانت|مفتشة|
table|ar|ما نُسب إلى أنور كمالوف؟|عطّل صمام الأمان|
table|en|What was Hissa al-Jaber's punishment?|غرامة 40 ألفا|
table|ar|نتيجة ربان أوريون؟|براءة|
table|ar|من أخفى تقرير التآكل؟|غوستاف لينر|أخفى تقرير
who!|ar|ما اسم ربان أوريون؟||ربان السفينة
howmuch|fr|peine de l'ingénieur en chef|3 سنوات|
who|ar|من فتح الصمام باليد؟|كمالوف|أعاد كمالوف
who|ar|بأمر مين فتحه على قوله|لينر|أعاد كمالوف
no|ar|ثبتت المكالمة؟|ولم تثبت المكالمة;;لم تثبت المكالمة|
howmany|ar|كم برميل تسرب|6,400 برميل|
when|ar|متى جرت المرساة الأنبوب؟|ليلة 3 مارس;;3 مارس|
quote|ar|ماذا كتب القاضي المخالف عن كمالوف؟|عوقب لأنه أطاع، وبُرّئ من أمر|
who|en|Who wrote the dissent?|راشد المناعي|
who|ar|من أيد المناعي جزئيا؟|عائشة السليطي|
howmany|ar|على كم دفعة ستدفع الشركة؟|ثلاث دفعات|
where|ar|وين لينر الحين|أوسلو|
quote!|ar|ماذا قال لينر بعد الحكم؟||ولم يعلق لينر
who!|ar|من سجن موضي البنعلي؟||موضي البنعلي
who!|fr|Qui a limogé Gustav Lehner ?||أيدت المحكمة
whom!|ar|من الذي برّأته القاضية عائشة السليطي؟||عائشة السليطي
table!|ar|كم غرامة ربان أوريون؟||ربان السفينة
who!|ar|ما اسم محامي بترو-إيستا؟||محامي الشركة
howmuch!|ar|كم برميلا تسرب في السنة السابقة؟||6,400 برميل
whom!|en|Whom did Kamalov accuse of hiding the corrosion report?||أخفى تقرير
who!|ar|من قتل مسفر الدوسري؟||مسفر الدوسري
when!|ar|متى ولد راشد المناعي؟||راشد المناعي
quote!|fr|Qu'a dit Moudhi al-Binali après l'excuse ?||موضي البنعلي
howmuch!|ar|كم يأخذ كل صياد من التعويض؟||185 مليونا
yes|ar|هل اعتذرت الشركة لموضي؟|ثم اعتذرت لها أمام المحكمة الابتدائية|
# twins
when|ar|متى صدر حكم العليا؟|12 فبراير;;يوم 12 فبراير|أيدت المحكمة العليا
when!|ar|متى صدر حكم المحكمة الابتدائية؟||أمام المحكمة الابتدائية
howmany!|ar|كم سنة سجن حصة الجابر||لم تزر الموقع
howmuch|en|How long did the oil flow?|تسع ساعات;;في تسع ساعات|تدفق 6,400
howmuch!|en|How long did the phone call last?||بأمر هاتفي
howmuch!|en|How many metres long was the leak in the pipe?||مترين ليلة 3 مارس
howmany|fr|Combien d'années de prison pour celui qui a désactivé la soupape ?|3 سنوات|عطّل صمام الأمان
howmany!|fr|Combien d'années de métier avait le capitaine ?||رسا قرب الأنبوب
where!|fr|Où travaille Kamalov à présent ?||الذي يعمل الآن في أوسلو
why|ar|ليش المفتشة تغرمت|لم تزر الموقع|حصة الجابر
why!|ar|ليش الوزارة تغرمت||بعد أن رفضت وزارة البيئة
when!|ar|متى نشر القاضي المناعي رأيه المخالف في كتاب؟||كتب القاضي
