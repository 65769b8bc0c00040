when|ar|وقتاش طلعت الطيارة فعلا؟|١٤:٢٠|
why|ar|لماذا تأخر إقلاع الرحلة 417|لتأخر الوقود|
who|ar|من كان القبطان|زهير المثلوثي|
where|ar|أين هبطت الطائرة اضطراراً؟|مالطا;;في مالطا|
what|en|Where did the smoke come from?|فرن نُسيت فيه قطعة بلاستيك|
no|ar|شعلت النار في الطيارة؟|ولم تشتعل نار;;لم تشتعل نار|
howmany|ar|كم راكب تعالج من الهلع|راكبان|
how|ar|كيف احترقت يد الراكبة؟|بقهوة|
who|ar|من أقنع الراكب بالنهوض من مقعده|ابتهال;;المضيفة ابتهال|
howmany|fr|Combien de passagers en tout ?|١٧١ راكباً|
howmany|ar|قداش وصلوا لمسقط بالطائرة البديلة|١٣٨|
when|en|When did the replacement plane land in Muscat?|٣:٤٠ فجراً|
howmany|ar|كم راكبا ناموا في الفندق؟|٢٩|
how|ar|كيف سافر الأربعة الباقون|بحراً إلى صقلية;;بحراً|
howmany|ar|قداش من فاليجة ضاعت ولم توجد لحد الآن|وخمساً لم نجدها بعد;;خمساً|
where|ar|أين عثروا على إحدى عشرة حقيبة؟|تونس|لم تُحمّل
howmuch|ar|التعويض عن التأخير|٢٥٠ يورو لكل بالغ;;٢٥٠ يورو|
howmuch|en|Compensation for a lost bag|٤٠٠|
howmuch|ar|بعد كم يوم تُعد الحقيبة مفقودة|٢١ يوماً|
no|fr|Les parfums fragiles sont-ils indemnisés ?|لا نعوض عن العطور القابلة للكسر|
when|ar|آخر أجل لطلب التعويض|٣١ مارس;;قبل ٣١ مارس|
who|ar|عند شكون نقدم الطلب في المكتب؟|درة;;السيدة درة|٢٥٠ يورو
what|ar|ما بديل المال|بتذكرة ذهاب وعودة;;تذكرة ذهاب وعودة|
howmuch|ar|كم أُبعدت المضيفة عن الطيران؟|شهراً|
howmany|en|How many of their planes got new ovens?|ثلاث طائرات من خمس;;ثلاث|
whom|ar|من غرّمته الشركة|المورّد|
no|ar|أعلن القبطان طوارئ قصوى؟|لم يُعلن القبطان حالة طوارئ قصوى|
what|ar|ما الحالة التي أعلنها فعلا|حالة استعجال|
define|ar|من نبيل الشابي|مدير خدمة الركاب|
who!|ar|اسم المضيفة المسؤولة عن الفرن؟||المضيفة المسؤولة
howmuch!|ar|كم غرامة مورد الوقود||وقد غرّمناه
why!|en|Why did four people go to Sicily?||ولا نعرف لماذا
what!|ar|أي صحيفة كتبت عن الطوارئ||كما كتبت صحيفة
what!|ar|اسم الراكب الذي رفض المغادرة؟||رفض راكب
howmuch!|ar|تعويض الطفل كم||لكل بالغ
howmany!|ar|كم مات في الرحلة 417||عولج راكبان
when!|fr|Quand les cinq valises ont-elles été retrouvées ?||وخمساً
whom!|ar|من أوقفه القبطان زهير عن العمل؟||أُوقفت المضيفة
howmuch!|ar|سعر تذكرة تونس مسقط||تذكرة ذهاب
why!|ar|لماذا رفض الراكب ترك مقعده؟||رفض راكب
quote!|en|What did Captain Mathlouthi announce to the passengers?||حالة استعجال
# twins
when|ar|في أي ساعة نزلت الطائرة في فاليتا|١٥:٥٨|بدخان في المطبخ
when!|ar|في أي ساعة غادرت الطائرة البديلة مالطا؟||بدخان في المطبخ
when!|ar|وقتاش وصلوا الأربعة لصقلية||بدخان في المطبخ
when|fr|À quelle heure le vol devait-il partir à l'origine ?|١٢:٠٥|أقلعت الرحلة في
when!|fr|À quelle heure l'avion de remplacement devait-il partir ?||أقلعت الرحلة في
what|en|What had been left in the oven?|قطعة بلاستيك|أن الدخان من فرن
who!|en|Who left the coffee that burned the passenger?||في يدها بقهوة
who|ar|منو يستقبل الملفات في شارع الحبيب ثامر|السيدة درة|السيدة درة
who!|ar|شكون يستقبل الملفات في مكتب مسقط؟||السيدة درة
who!|ar|من أقنع الأربعة بالسفر بحرا||ثم أقنعته المضيفة
howmany|ar|قداش من شنطة ما طلعتش من تونس جملة|إحدى عشرة|لم تُحمّل أصلاً
howmany!|ar|قداش من شنطة ضاعت في مالطا||لم تُحمّل أصلاً
howmany!|en|How many bags with perfume were broken?||العطور القابلة للكسر
