meta|en|who teaches the course on queues|إدريس السقاط|
meta|fr|qui a pris les notes|يسرى أمعيش|
define|en|definition of a queue in statistics|كل نظام يصل إليه الزبائن على غير موعد، وتلزم لخدمتهم مدة|
list|fr|les trois nombres d'une file|معدل الوصول، ومعدل الخدمة، وعدد الشبابيك|
how|en|state Little's rule|متوسط عدد المنتظرين يساوي معدل الوصول مضروبا في متوسط مدة الانتظار|
howmany|ar|كم زبون في الساعة يجي للبوسطة|٢٠ زبونا|
howmany|en|how many customers are in the hall on average|زبونان|
howmuch|fr|combien attend chaque client|ست دقائق|
why|ar|ليش طلع مع الطالب ١٢٠|نسي أن يحوّل الدقائق|
howmuch|en|How busy may a counter be at most?|٨٥٪;;٨٥٪ من وقته|
why|ar|لماذا تصل الحافلات جماعات|لأن المتأخرة تجد ركابا أكثر فتتأخر أكثر، والتي وراءها تجد أقل فتلحق بها|
which|fr|quelle ligne de bus donne-t-il en exemple|الحافلة ٣٥;;٣٥|
what|en|what did he call that effect|غيرة الحافلات|
where|ar|وين كانت الحافلات توقف دقيقتين|باب الأحد;;في باب الأحد|
howmuch|fr|baisse du regroupement obtenue|بمقدار الثلث;;الثلث|
who|en|who stopped the trial|لحسن بوكيل;;المدير لحسن بوكيل|
when|ar|بعد كم يوم حبسوا التجربة|عشرين يوما;;بعد عشرين يوما|
why|en|and why was it stopped|لأن الركاب اشتكوا من الوقوف;;الركاب اشتكوا من الوقوف|
which|ar|أيهما أحسن شباك سريع ولا تنين بطيئين|الواحد السريع|
who|fr|quelle étudiante a fait une objection|هاجر;;الطالبة هاجر|
quote|en|What was the professor's reply to Hajar?|سؤال ممتاز، وهو خارج المقرر|
which|ar|أنهو أعدل طابور واحد ولا طابور لكل شباك|طابور واحد لعدة شبابيك|
when!|en|when does a customer give up and leave||متى ييأس الزبون
what!|ar|شو جواب سؤال هاجر||وهو خارج المقرر
what!|fr|nom de l'étudiant qui s'est trompé||أجاب طالب
howmany!|en|how many bus 35s run per day||الحافلة ٣٥
howmuch!|ar|سعر تذكرة الحافلة||غيرة الحافلات
whom!|ar|من أقاله لحسن بوكيل||لحسن بوكيل
when!|fr|quand Little a-t-il démontré sa règle||قاعدة ليتل
howmany!|en|How many counters does the post office have?||إلى مكتب البريد
who!|ar|مين وقف الحافلات سنة ٢٠١٥||المكتب المسير
yes!|en|did Hajar pass the exam||الطالبة هاجر
yes|fr|le regroupement a-t-il diminué en 2014|فقل التكتل بمقدار الثلث|
howmuch!|ar|كم دقيقة ينتظر راكب ٣٥ بالمتوسط||الحافلة ٣٥
# twins
howmuch|ar|شحال نقص التكتل مع التجربة|الثلث;;بمقدار الثلث|فقل التكتل
howmuch!|ar|شحال نقص عدد الركاب مع التجربة||فقل التكتل
when!|ar|متى أعيدت تجربة باب الأحد؟||وقد جرب المكتب
who|en|Who called off the trial?|لحسن بوكيل;;المدير لحسن بوكيل|ثم ألغى المدير
who!|en|Who proposed the trial?||وقد جرب المكتب
who!|en|Which student forgot to convert the minutes, by name?||نسي أن يحوّل
howmany|fr|Combien de clients arrivent par heure dans l'exemple ?|٢٠ زبونا;;٢٠|يصل إلى مكتب البريد
howmany!|fr|Combien de bus 35 passent par heure ?||تأتي الحافلة ٣٥
howmany!|fr|Combien de minutes dure le service au guichet rapide ?||شباك واحد سريع
what|ar|أنهي طابور الناس فاكراه أطول|طابور واحد لعدة شبابيك|أعدل من طابور
what!|ar|كم شباكا في مكتب البريد في المثال؟||يصل إلى مكتب البريد
when!|ar|ايمتى كان الدرس السادس||الحصة ليوم
