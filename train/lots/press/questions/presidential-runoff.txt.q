howmany|ar|كم ناخب في ارضيل|5.8 ملايين ناخب|
when|ar|متى جولة الإعادة؟|الأحد 26 نوفمبر;;26 نوفمبر|
when|en|date of the first round|5 نوفمبر|بعد جولة أولى
howmuch|ar|كم نال قبري في الأولى؟|39.6|
howmuch|fr|Score de Tesfaye au premier tour|44.1 في المئة|
define|ar|ما مهنة هيلين تسفاي الأصلية؟|جراحة أعصاب|
define|en|Who is Daniel Gebre?|رئيس الوزراء السابق|
who|ar|من عزل يوناس مكيت؟|البرلمان|دخلت القصر
whom|ar|الرئيس اللي عزله البرلمان مين؟|يوناس مكيت|
why|ar|بأي تهمة عُزل الرئيس مكيت؟|بتهمة الرشوة;;الرشوة|
who|ar|من أقال قبري؟|تسفاي|تسفاي جراحة
whom|ar|من أقالت تسفاي سنة 2021؟|قبري|تسفاي جراحة
who!|ar|من أقال هيلين تسفاي؟||تسفاي جراحة
why|ar|ليش اقالته؟|لأنه زار إريتريا من غير علمها|
who|ar|مين «الشوكة»؟|قبري|الشوكة
what|ar|صلة القرابة بين المرشحين|ابن عمها|
define|fr|Qui est Thomas Abreha ?|رجل الدين|
whom|ar|من دعا أبرهة إلى التصويت له؟|لقبري;;قبري|صاحب المرتبة الثالثة
whom|ar|وغيتاتشو أيّد مين|تسفاي|صاحب المرتبة الثالثة
who|ar|من دعا لمقاطعة الجولة؟|لولا منغستو|
who|ar|من اتهم قبري بأخذ مال الكنديين؟|تسفاي|مليوني دولار
whom|en|Whom does Gebre say was jailed unjustly?|يوسف نور|
who|ar|من سجن يوسف نور على قول قبري؟|الرئيسة|ظلما
define|ar|يوسف نور؟|الصحفي|
howmuch|ar|كم استلم قبري من الشركة؟|مليوني دولار|
who|ar|من قتل آستر وولد؟|ملثمون|
whom|fr|Qui a été tué à Goder ?|آستر وولد|
who!|ar|ما أسماء قتلة آستر؟||معروفون لدينا
howmany|ar|كم صندوق انحرق|ثلاثة صناديق|
howmany!|ar|كم شخصا اعتقلت الشرطة بعد هجوم غودر؟||ولم تعتقل الشرطة
howmany|ar|المراقبين الأوروبيين كم؟|60 من أوروبا;;60|
who|ar|من مُنع من إرسال بعثة مراقبة؟|كارتر الشرق|
who!|ar|من فاز بجولة الإعادة في أرضيل؟||وتعلن النتيجة
who!|ar|من عيّن قبري رئيسا للوزراء أول مرة؟||رئيس الوزراء السابق
whom!|ar|من الذي سجنه يوسف نور؟||يوسف نور
who!|ar|اسم زوجة دانيال قبري؟||صهره
what!|ar|ما اسم شركة التعدين الكندية؟||شركة تعدين كندية
who!|fr|Qui a tué Yonas Mekit ?||يوناس مكيت
whom!|ar|من هاجمت آستر وولد؟||آستر وولد
where!|en|Where was Lula Mengistu born?||لولا منغستو
yes|ar|أُعيد التصويت في غودر؟|وأعيد التصويت هناك بعد أسبوع|
no|en|Has a tie ever happened?|ولم يحدث ذلك قط|
# twins
howmuch|ar|كم جاب رجل الدين|11 في المئة|توماس أبرهة
howmuch!|ar|كم جابت الممثلة بالجولة الأولى||الممثلة لولا
howmuch!|ar|كم نالت تسفاي في جولة الإعادة؟||44.1 في المئة
when|en|In what month and year was the ex-premier sacked?|مارس 2021;;في مارس 2021|منذ أقالته
when!|en|In what month and year was President Mekit born?||يوناس مكيت
howmany!|en|How long was President Mekit jailed for bribery?||بتهمة الرشوة
howmany|fr|Combien d'observateurs de l'Union africaine ?|240;;240 مراقبا|ويراقب الجولة
howmany!|fr|Combien d'observateurs du Centre Carter d'Orient ?||كارتر الشرق
howmuch!|fr|Quelle part du prêt la présidente a-t-elle rendue ?||وإنه رد نصفه
howmany|ar|من كم سنة نور بالحبس|سنتين;;منذ سنتين|ونور محبوس
howmany!|ar|كم سنة حُكم على نور||ونور محبوس
when!|ar|متى تعادل مرشحان في أرضيل من قبل؟||إذا تعادل
who|ar|مين كان رئيس قبل الجرّاحة|يوناس مكيت;;الرئيس يوناس مكيت|تسفاي جراحة
who!|ar|من كان نائب دانيال قبري؟||دانيال قبري، بعد
define!|ar|من هو غيتاتشو قبل أن ينشق، ما مهنته؟||صاحب المرتبة الثالثة
what!|ar|عاصمة أرضيل شو اسمها||يتوجه نحو
who!|en|Who is the Canadian ambassador to Ardil?||شركة تعدين كندية
who|fr|Qui a été tué à la tête du bureau de vote ?|آستر وولد;;المعلمة آستر وولد|في الجولة الأولى هاجم
who!|fr|Qui a attaqué le bureau de vote de Goder ?||في الجولة الأولى هاجم
