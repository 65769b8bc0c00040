howmuch|ar|كم صار وقت الانتظار في الطوارئ؟|one hour fifty|
howmuch|en|average wait before Odeh took charge|four hours ten|
how|ar|كيف قللت الدكتورة سمر الانتظار|We put an experienced nurse at the door instead of a clerk|
who|ar|من عارض وضع ممرضة على الباب|The clerks' union;;my own deputy, Dr Hatem Anabtawi|
quote|en|Who called the nurses policemen with thermometers?|Hatem Anabtawi|
define|ar|مين حاتم عنبتاوي|my own deputy|
what|ar|ماذا صنعت سمر برسالة اعتذار نائبها؟|I framed the letter|
when|ar|ايمتى صار حادث سيارات الإسعاف|11 December 2020|
howmany|ar|كم جريح|Six injured;;Six|Two ambulances
define|en|Who is Iyad?|my cousin|
who|ar|من أجرى العملية لإياد؟|Rula Masri|
why|ar|ليش ما عملت سمر العملية بنفسها|The rules forbid it|
howmuch|en|What fraction of her English salary does she earn now?|A third|
why|ar|لماذا عادت من ليدز|My father had a stroke|
what|ar|ما أكثر ما ينقص القسم|A second CT scanner|
what|fr|Quelle était la condition de l'homme d'affaires ?|if we gave the ward his mother's name;;we gave the ward his mother's name|
no|ar|وافق المجلس على عرض رجل الأعمال؟|The board said no by one vote;;The board said no|
what|ar|كيف صوتت الدكتورة سمر في المجلس|I voted yes;;yes|businessman
when|en|when was the basement redone|2018|
howmuch|ar|كم ضاع الطبيب الجديد في القبو؟|forty minutes|
when|ar|متى ينتهي عقد سمر عودة|2027|
what|ar|شو بدها تعمل بعد التقاعد|teach first aid to shepherds|
meta|ar|من أجرى الحديث مع الدكتورة|Patrick Lyne|
howmuch|ar|عمر سمر عودة|46|
howmuch|en|How long did she work in England?|nine years|
what|ar|ماذا فقد إياد في الحادث|a finger|
who!|en|Who was the other ambulance driver?||Two ambulances
who!|ar|ما اسم رجل الأعمال الأردني؟||Jordanian businessman
when!|ar|متى توفي والد سمر عودة||had a stroke
howmuch!|ar|كم ثمن جهاز الأشعة المقطعية||CT scanner
who!|en|Which board members voted no?||board said no
howmany!|ar|كم ممرضة وُظفت للباب الجديد؟||did not hire
who!|ar|من عزل حاتم عنبتاوي||Anabtawi
where!|en|Where is the X-ray archive now?||X-ray archive
whom!|ar|مين اللي عملت له سمر عملية يوم الحادث||The rules forbid
howmuch!|fr|combien de frères a-t-elle||my brothers
who!|en|Whose letter did Hatem frame?||framed the letter
yes|ar|اعترف حاتم بغلطه؟|He has since written to me that he was wrong|he was wrong
# twins
where|ar|وين كانت تشتغل قبل نابلس|Leeds|has directed
where!|ar|وين كان يشتغل حاتم قبل نابلس؟||my own deputy
howmuch|fr|Combien de temps attend-on maintenant ?|one hour fifty|The waiting time
howmuch!|fr|Combien de temps attend-on maintenant pour un scanner ?||The waiting time
who|en|Who did the surgery on her relative?|Rula Masri|The rules forbid
who!|en|Who did the surgery on her father?||The rules forbid
what|ar|شو عملت سمر وقت عملية إياد|I made coffee;;made coffee|The rules forbid
what!|ar|شو عملت رلى وقت اجتماع المجلس؟||The rules forbid
howmany|ar|بكم صوت انرفض العرض|one vote|A second CT
howmany!|ar|بكم صوت انرفض وضع الممرضة ع الباب||A second CT
when!|ar|ايمتى بتوصل الماكنه التانية من الوزارة||The ministry promised
who!|en|Who rebuilt the emergency gate after the crash?||The basement was rebuilt
