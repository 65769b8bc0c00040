why|ar|ليش انقلب موعد الميد؟|لأنو القاعة فيها انتخابات الطلبة;;القاعة فيها انتخابات الطلبة|
when|ar|الامتحان متى بالآخر|الأحد ٢٤|
when|en|When was the exam first supposed to be?|الأربعاء|بدل الأربعاء
which|ar|شو الفصول الداخلة|٨ و٩ و١٠ بس;;٨ و٩ و١٠|
which|ar|أي فصل حُذف؟|حداش|
howmuch|ar|كم علامة سؤال الآليات|٣٠ علامة|
why|ar|لماذا أعطى عدي ملخصه لماريا|تصوره أوضح|
who|ar|مين كبّ الشاي عالملخص|أختي;;من أختي|انكب
what|ar|أي موضوع ناقص في صفحات ماريا؟|تفاعل ديلز ألدر|
howmuch|fr|Combien dure la vidéo de Sanad ?|١٢ دقيقة|
where|ar|وين فيديو سند|على درايف القديم;;درايف القديم|
why|ar|لماذا ليس الفيديو على الدرايف الجديد|الجديد امتلا|
who|ar|من معيد شعبة 2؟|الأستاذ نعيم;;نعيم|شعبة ٢ عندهم
when|ar|لمتى بتقبل هديل التقرير|لآخر يوم الخميس;;يوم الخميس|
when|en|Deadline for section 2's lab report?|للسبت|
howmuch|ar|كم يخصم نعيم على الغلطة|٥|بخصم
howmuch|ar|كم كان مردود رند أول مرة؟|١٢٠٪|
why|ar|ما تفسير المردود الغريب عند رند|لسا فيه مي;;معناه لسا فيه مي|
how|ar|كيف أنشف العينة|بالفرن ساعة عالـ ٨٠;;نشفيها بالفرن ساعة عالـ ٨٠|
who|ar|مين بفتح المختبر وهو مسكر؟|أبو إلياس;;الفني أبو إلياس|
what|en|What does the lab technician want in return?|كعك|
howmuch|ar|مردود رند بعد التنشيف|٨٧٪|
who|ar|صاحب أعلى مردود في التجربة|ماريا|٩١
howmuch|ar|عدي كم طلع معه|٧٤|
no|ar|رجع الميد للأربعاء؟|هاي رسالة قديمة من الأسبوع الماضي|
quote|fr|Qui a confirmé que l'examen est dimanche ?|الدكتور|أكدلي
define|ar|مين هديل|المعيدة|
what!|ar|شو اسم دكتور العضوية؟||ليش الدكتور
who!|ar|من فاز في انتخابات الطلبة||انتخابات الطلبة
howmuch!|ar|كم مردود سند في البنزوات||هاي معجزة
what!|en|What is Maria's sister's name?||انكب
howmany!|ar|كم طالب في شعبة 1||شعبة ٢ عندهم
howmuch!|ar|كم علامة سؤال التسميات؟||٣٠ علامة
when!|ar|متى التقرير 7||تقرير ٦
why!|ar|ليش عدي بكتب ألماني||خطي بالألماني
quote!|fr|Qu'a répondu Naïm au sujet de Hadil ?||الأستاذ نعيم
yes!|ar|هل رسبت ليان في الميد||إجت رسالة
# twins
who|ar|مين بستنى التقرير ٦ لحد السبت|نعيم|شعبة ٢ عندهم
who!|ar|مين بستنى التقرير ٧ لحد الخميس||شعبة ٢ عندهم
who!|ar|من معيد شعبة ٣؟||شعبة ٢ عندهم
howmuch|fr|À quelle température faut-il sécher l'échantillon ?|٨٠|هاي معجزة
howmuch!|fr|À quelle température faut-il faire la réaction de Diels-Alder ?||هاي معجزة
howmuch!|ar|قديش نشّف عدي العينة بالفرن؟||هاي معجزة
who|en|whose handwriting needed copying out?|عدي|خطي بالألماني
who!|en|Whose handwriting did Dr Naim complain about?||خطي بالألماني
how|ar|كم طلعت نسبة صاحبة الملخص المصور|٩١|٩١ 💅
howmuch!|ar|كم طلعت نسبة ليان بتجربة البنزوات||٩١ 💅
when!|ar|ايمتى انتخابات الطلبه بشعبة ٢||انتخابات الطلبة
which!|ar|أي صفحة انكب عليها شاي من ملخص سند؟||الصفحة ٤ ناقصة
