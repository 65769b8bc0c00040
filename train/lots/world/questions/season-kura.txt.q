howmany|en|how many coaches during the season|أربعة مدربين|
who|fr|premier entraîneur de la saison|عدنان بوشيبة|
when|en|When was Bouchiba sacked?|بعد الجولة السادسة|
howmany|ar|كم نقطة كان معه بوشيبة|نقطتان|
who|en|caretaker coach|ياسين العرفاوي|
why|fr|pourquoi l'intérimaire n'a pas été confirmé|لأنه لا يملك شهادة التدريب «أ»;;لا يملك شهادة التدريب|
howmuch|en|Faria's pay|٣٢ ألف دينار|
when|ar|امتى مشي المدرب البرتغالي|في فبراير;;فبراير|
howmany|ar|كم مرة انطرد فاريا|ثلاث مرات|
no|en|Was Faria fired?|النادي لم يقله|
why|ar|علاش فاريا ما خذاش تعويض|فاريا هو الذي استقال|
howmany|fr|âge de Mokrani|٦٨ سنة|
when|en|when had Mokrani retired|في ٢٠١٠;;٢٠١٠|
howmany|ar|كم مبارة ربح مقراني|تسعا;;تسعا من إحدى عشرة مباراة|
who|en|who finished first|نجم المكنين|
who|fr|meilleur buteur|كوامي أدو|
howmany|ar|أهداف الزواري|بأحد عشر;;أحد عشر|
howmany|en|how many of Zouari's were penalties|خمسة;;خمسة من ركلات جزاء|
where|ar|من وين معار أدو|حمام الأنف;;نادي حمام الأنف|
when|fr|fin du contrat d'Adu|٣٠ يونيو;;في ٣٠ يونيو|
howmany|en|goals conceded by Dahmen|٢١ هدفا|
why|ar|سبب غياب الحارس الأساسي|كسر باب غرفة الملابس بيده|
who|en|Who stood in for the goalkeeper?|غيث;;الشاب غيث|
who|ar|مين طلعهم من الكاس|هواة جرجيس|
howmuch|fr|dettes actuelles|١,٩ مليون دينار|
howmuch|ar|الديون قبل سنة كانت كام|٢,٣|
whom|en|to which club was Elyes sold|الإسماعيلي المصري;;الإسماعيلي|
howmuch|ar|بكم بيع المدافع|بستمئة ألف;;ستمئة ألف|
define|fr|fonction de Raouf Ben Amor|أمين المال|
quote|en|what did Mokrani say about the chairman|كان يسمع الكلام، لكن بعد أسبوع|
who!|ar|من سيخلف منصف الجريء||أعلن أنه لن يترشح
howmuch!|en|Mokrani's salary||وأنهى الموسم
who!|ar|من أقال العرفاوي||ياسين العرفاوي
why!|fr|pourquoi Dahmen a-t-il cassé la porte||كسر باب
howmany!|en|goals scored by Elyes||لبيع المدافع إلياس
howmany!|ar|كم هدف تلقى غيث في الكأس||في الكأس
no!|ar|جدد أدو عقده؟||وينتهي عقده
where!|en|where did Faria go next||وغادر في فبراير
why!|ar|لماذا لن يترشح الرئيس||أعلن أنه لن يترشح
howmuch!|fr|dette prévue pour 2023||ديون النادي
yes|en|Did Arfaoui win all his games in charge?|فاز فيها كلها|
howmuch!|ar|بكم بيع كوامي أدو||وأدو معار
who!|fr|qui a sacré champion le club en 2010||وكان قد اعتزل
whom!|ar|من ضربه دحمان||كسر باب
which!|fr|dans quel club Zouari ira-t-il||سفيان الزواري
where!|ar|وين انولد غيث||عوضه الشاب غيث
# twins
howmany|ar|قداش سجل الزواري|أحد عشر;;بأحد عشر|الهدّاف الغاني
howmany!|ar|قداش سجل إلياس||لبيع المدافع
howmany!|ar|كم ركلة جزاء سجل كوامي أدو؟||الهدّاف الغاني
howmuch|en|What was the Portuguese paid?|٣٢ ألف دينار|جاء البرتغالي
howmuch!|en|What compensation was Bouchiba paid?||بدأ الموسم عدنان
how!|en|How old is Arfaoui?||خلفه مساعده
howmany|fr|Combien de matches le gardien a-t-il manqués ?|أربع;;أربع مباريات|الحارس أيمن
howmany!|fr|Combien de matches Adu a-t-il manqués ?||الهدّاف الغاني
howmany!|fr|Combien de fois Mokrani fut-il expulsé ?||وأنهى الموسم
howmuch|ar|قداش كانت الديون العام الفايت|٢,٣|ديون النادي
howmuch!|ar|قداش ديون حمام الأنف||من نادي حمام
when!|ar|متى اعتزل منصف الجريء؟||الرئيس منصف
who|ar|شكون لولى مدرب في الموسم|عدنان بوشيبة|بدأ الموسم عدنان
who!|ar|شكون مدرب نجم المكنين||تحت مقراني
who!|ar|من نائب الرئيس منصف الجريء؟||الرئيس منصف
why|en|Why did the keeper miss four games?|كسر باب غرفة الملابس بيده;;بعد أن كسر باب غرفة الملابس بيده|الحارس أيمن
why!|en|Why did Ghaith miss four games?||الحارس أيمن
why!|fr|Pourquoi Bouchiba a-t-il quitté le club d'avant ?||بدأ الموسم عدنان
