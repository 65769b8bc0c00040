true-plain|ar|ربّتها خالتها رحمة الخياطة بعد موت أمها|ولدت كنزة بنت إبراهيم
false-people|ar|ماتت خالتها رحمة فكفلتها أمها|ولدت كنزة بنت إبراهيم
true-cross|en|She learned arithmetic from a blind Andalusian merchant, Ibn al-Fakhkhar.|وأخذت الحساب عن تاجر
false-people|ar|أخذت الحساب عن الفقيه بلقاسم والقرآن عن ابن الفخار|وأخذت الحساب عن تاجر
false-verb|en|Her father Ibrahim taught her before leaving for Sudan.|وأخذت الحساب عن تاجر
true-part|ar|كان أبوها غائبا في السودان|وأخذت الحساب عن تاجر
false-people|ar|مات عنها علي الدباغ وطلقها الحاج يعزى|تزوجت مرتين: الأولى
true-plain|ar|ورثت عن الحاج يعزى مالا ومعصرة سكر|تزوجت مرتين: الأولى
false-verb|ar|اشترت كنزة المعصرة من القائد مسعود بألفين|باعت المعصرة للقائد مسعود
true-cross|fr|Elle vendit le pressoir au caïd Massoud pour deux mille|باعت المعصرة للقائد مسعود
false-number|fr|La construction du ribat dura quarante ans|باعت المعصرة للقائد مسعود
false-negated|ar|يجوز للمسافرين الرجال أن يبيتوا في الرباط|ألا يبيت فيه رجل
true-plain|ar|لا يُسمح بالمبيت من الرجال إلا للطبيب|ألا يبيت فيه رجل
false-people|ar|قطعت كنزة الساقية عن القائد مسعود|حسدها القائد مسعود فقطع
true-plain|ar|آوت كنزة بنات مسعود بعد أن غرقت معصرته|حسدها القائد مسعود فقطع
true-cross|en|The thief gave her money back because his mother had slept in her ribat.|وحجت سنة ٩٥٠ مع
unsaid-more|ar|رد اللص النفقة خوفا من أمير الركب|وحجت سنة ٩٥٠ مع
unsaid-quote|ar|قال صاحب «الدرر» إنه حمل نعشها سنة 965|توفيت سنة ٩٦٣
unsaid-relation|ar|ياقوت بنت كنزة|وخلفتها في الرباط جاريتها
true-part|ar|قامت ياقوت المعتقة مقام كنزة في الرباط|وخلفتها في الرباط جاريتها
