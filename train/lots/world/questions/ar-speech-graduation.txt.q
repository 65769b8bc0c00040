who|en|who gave the graduation speech|يزن;;اسمي يزن|اسمي يزن
where|fr|à quelle faculté|كلية الهندسة البحرية|
howmuch|en|how long was he asked to speak|خمس دقائق|
howmuch|ar|مناف كم حكى|خمسا وعشرين|
what|fr|que fit-on à Manaf|فقُطع عنه الميكروفون;;قُطع عنه الميكروفون|
why|en|Why do father and son share a name?|خطأ من موظف النفوس في جبلة|
define|ar|شو شغل أبو يزن|صياد|أبي صياد
quote|en|what did his father predict|هذا لن يصيد، هذا سيغرّق الصيادين|
howmuch|fr|longueur du bateau|تسعة أمتار;;من تسعة أمتار|
when|ar|امتى ركب الأب المركب|في حزيران;;حزيران|
no|en|did the boat sink|ولم يغرق|
who|ar|مين رجعتله الرسوم|هنادي صارم;;للدكتورة هنادي صارم|
howmany|en|how many times did she send the drawings back|ست مرات|
quote|fr|qu'écrivit-elle à la fin|صار ممكنا|
define|en|who is Abu Ramez|عامل اللحام في المرفأ|
quote|ar|ليش أبو رامز ما درس، شو كان جوابه|درست، بس ما حدا سألني|
whom|en|whom does he apologise to|لزميلي باسل;;باسل|
why|fr|Pourquoi Bassel travaillait-il la nuit ?|مرض أبوه|
where|ar|باسل اشتغل وين|في فرن;;فرن|
which|en|Bassel's final rank|الرابع;;ونزل إلى الرابع|
who|en|who said that the sea was finished|شارل عون;;السيد شارل عون|
quote|ar|بماذا رد يزن على شارل عون|البحر لم ينته، انتهت الخرائط|
howmany|fr|combien ont un contrat dans le Golfe|اثنا عشر|
where|en|which university took three women|جامعة غدانسك;;غدانسك|
howmany|ar|كم واحد مو عارف وين رايح|واحد وثلاثون|
whom|en|for whom is the silent minute|لسارة;;سارة|
why!|en|why isn't Sara there||كان يجب أن تكون هنا
what!|ar|شو صار لسارة||كان يجب أن تكون هنا
what!|fr|de quoi souffrait le père de Bassel||مرض أبوه
howmuch!|ar|معدل يزن كم||كان الأول حتى
who!|en|who graduated second||ونزل إلى الرابع
who!|ar|مين سكّر الميكروفون لمناف||فقُطع عنه
howmuch!|en|How much did the boat cost?||من تسعة أمتار
where!|fr|dans quel port travaille Charles Aoun||الضيف من بيروت
howmany!|ar|كم بنت في الدفعة كلها||وثلاث بنات
who!|en|name of Yazan's mother||فقال لأمي
yes!|ar|هل سامحه باسل||وأعتذر لزميلي
quote!|fr|que dit Hanadi à Manaf||للدكتورة هنادي
yes|fr|trois filles vont-elles à Gdansk|وثلاث بنات قبلتهن جامعة غدانسك|
howmuch!|ar|كم كان ياخد باسل بالفرن||فعمل ليلا في فرن
# twins
howmany|ar|كم زميل رايح شركات اليونان|سبعة;;وسبعة في شركات|شركات اليونان
howmany!|ar|كم بنت رايحة شركات اليونان||شركات اليونان
howmany!|ar|كم خريجا كان في الدفعة الماضية؟||الأول على الدفعة الماضية
how|en|How long was the boat he designed?|تسعة أمتار;;من تسعة أمتار|مشروع تخرجي
how!|en|How long is his father's own fishing boat?||رآني أرسم المركب
how!|en|How long did the Beirut lecturer speak?||السيد شارل عون
howmany|fr|Combien de temps le soudeur les a-t-il formés ?|شهرين;;في شهرين|علمنا في
howmany!|fr|Combien de temps la docteure Hanadi les a-t-elle formés ?||هنادي صارم
where!|fr|Où est né l'auteur du discours ?||موظف النفوس في جبلة
what|ar|شو ترتيب باسل آخر شي|الرابع;;إلى الرابع|ونزل إلى
what!|ar|شو ترتيب سارة||لسارة
when!|ar|متى مات أبو باسل؟||ثم مرض أبوه
