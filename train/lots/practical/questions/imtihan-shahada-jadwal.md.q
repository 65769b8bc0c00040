table|ar|متى امتحان الهيدروليكا|3 يونيو|
table|ar|شو مادة سنة اولى يوم 5 يونيو؟|فيزياء 2|
table|en|When is the fifth-year foundations exam?|9 يونيو|
table|ar|مادة السنة الثالثة يوم الثلاثاء|خرسانة مسلحة 1|
table|fr|Quelle épreuve passe la troisième année le samedi ?|نظرية إنشاءات|
where|ar|وين قاعات سنة خامسة|مبنى المختبرات|
where|ar|أين كانت تمتحن السنة الثالثة سابقا|المبنى القديم|
what|ar|ماذا جرى للسقف؟|انهار جزء من سقفه في مارس;;انهار جزء من سقفه|
no|en|Was anyone hurt when the roof came down?|لم يصب أحد|
when|ar|لحد متى يدخلون المتأخر|9:20|
which|ar|في أي مادة تمنع الحاسبة؟|رياضيات 2|الآلة الحاسبة
what|ar|لو مسكوا معي جوال مقفل شو يصير|تُلغى ورقته في تلك المادة|
howmany|ar|عدد المحرومين بسبب الغياب|34 محروماً;;34|
howmany|ar|كم محروم من طلاب أولى|19|
howmuch|en|pass mark in concrete|60|نسبة النجاح
howmuch|ar|رسم التظلم|3000 ريال يمني|
howmany|ar|كم شكوى نجحت السنة الماضية|12 تظلماً;;12|
why|ar|لماذا تأخرت الامتحانات عن موعدها؟|بسبب إضراب هيئة التدريس;;إضراب هيئة التدريس|
howmuch|fr|De combien de temps les étudiants voulaient-ils repousser les examens ?|أسبوعين|اتحاد الطلبة
who|ar|منو عميد الهندسة|عمر باحميد|
define|ar|من أروى العمودي|مسؤولة الكنترول|
what|ar|عقوبة تكرار الغش بالهاتف|حُرم سنة كاملة|
when|ar|الموعد الأصلي لأول امتحان|25 مايو|
table!|ar|متى امتحان السنة الثانية رياضيات؟||نظرية إنشاءات
table!|ar|ماذا تمتحن السنة الخامسة يوم السبت 1 يونيو||نظرية إنشاءات
when!|en|When will the results be announced?||إعلان النتيجة
howmany!|ar|كم هاتفا ضبطوا في الفصل الأول||من ضُبط معه
who!|ar|من أصيب في انهيار السقف||ولم يصب أحد
what!|ar|على شو اتفقوا مع هيئة التدريس||باتفاق 18 مايو
howmany!|ar|عدد محرومي السنة الخامسة||34 محروماً
who!|ar|رئيس اتحاد الطلبة||اتحاد الطلبة
howmuch!|fr|Note minimale en hydraulique l'an dernier ?||نسبة النجاح
who!|ar|من ألغى امتحان الخرسانة؟||خرسانة مسلحة 3
howmany!|ar|كم تظلما قدم هذا الفصل||12 تظلماً
yes|ar|إذا تغيرت درجتي ترجع رسوم التظلم؟|تُرد إذا تغيرت الدرجة|تغيرت الدرجة
# twins
table|ar|وش يمتحنو سنة خامسة يوم الاثنين|إدارة مشاريع|هيدروليكا
table!|ar|وش يمتحنو سنة رابعة يوم الاثنين؟||هيدروليكا
table|en|Which subject do freshmen sit on Tuesday the 11th?|لغة عربية|11 يونيو
table!|en|Which subject do final-years sit on Tuesday the 11th?||11 يونيو
when|fr|Quand la grève a-t-elle pris fin ?|18 مايو|إضراب هيئة التدريس
when!|fr|Quand la grève a-t-elle commencé ?||إضراب هيئة التدريس
howmany|ar|كم واحد تظلم العام|97|قُبل 12
howmany!|ar|كم واحد تظلم في مادة الخرسانة؟||قُبل 12
where|ar|سنة ثالثة فين قاعاتهم هسع|101–106|المدرج الكبير
where!|ar|سنة ثانيه فين قاعاتهم||المدرج الكبير
when!|ar|متى رمموا سقف المبنى القديم؟||المبنى القديم
howmuch!|ar|رسم دخول الامتحان للمتأخر كم ريال||3000 ريال
