who|en|who gave the speech|زينب بنت سيدي المختار|
when|fr|date du discours|الأحد 9 أكتوبر 2016;;9 أكتوبر 2016|
where|en|Where was it delivered?|نواكشوط|
howmany|en|chairs in the hall when she first came|ثلاثة وعشرون كرسيا|
howmany|ar|عدد الطلبة الحاضرين|ألفين وأربعمئة|
howmany|fr|combien de fois a-t-elle demandé la réparation de la fenêtre|أربع مرات|
define|en|Mohamed Mahmoud Ould Iyahi, who's he|عميد كلية العلوم|
who|fr|son prédécesseur|البخاري;;الأستاذ البخاري|
quote|ar|بماذا ردت على من قال إن الجامعة كبرت بسرعة|لم تكبر الجامعة، كبر البلد|
when|en|until what time will the library stay open|حتى العاشرة ليلا;;العاشرة ليلا|
when|ar|امتى يبدأ الدوام الجديد للمكتبة|ابتداء من نوفمبر;;نوفمبر|
no|fr|La bourse va-t-elle augmenter ?|المنحة لن ترتفع هذا العام|
howmuch|ar|شحال طلبت زيادة للطالب الواحد|خمسة آلاف أوقية|
where|en|where's the new dormitory|تفرغ زينة;;في تفرغ زينة|
howmany|fr|nombre de lits|ستمئة سرير|
why|en|Why is the housing late?|لأن المقاول تأخر;;المقاول تأخر|
no|ar|هل تأخر السكن لقلة الفلوس|لا لأن المال نقص|
what|en|what did her uncle want when he was ill|أن يقرأ له أحد شعر محمد ولد الطلبة|
define|fr|qui est Tout mint Ahmed Jeddou|التي أدارت مكتب القبول تسعا وعشرين سنة;;أدارت مكتب القبول تسعا وعشرين سنة|
when|ar|متى تتقاعد السيده توت|غدا|
what|en|the only name the admissions lady ever got wrong|اسمي|
who|ar|من الذي ألغى رحلة السنغال|ألغيتها أنا|
why!|en|why was the Dakar trip cancelled||ولي في ذلك أسباب
who!|ar|من كسر النافذة||ثلاثة وعشرون كرسيا
who!|fr|qui dirige la faculté de droit||طلاب القانون
howmuch!|ar|كم قيمة المنحة الآن||المنحة لن ترتفع
who!|en|Name of the contractor building the dorm?||المقاول تأخر
who!|ar|مين هيمسك مكتب القبول بعد توت||وتتقاعد غدا
when!|en|when did Zeinab become president||دخلت هذه القاعة
howmuch!|fr|coût du nouveau logement||السكن الجديد
yes|ar|الشباك لسه مكسور؟|والنافذة نفسها ما زالت مكسورة|
who!|en|who promised to raise the grant||المنحة لن ترتفع
howmany!|fr|combien d'étudiants en droit||طلاب القانون
when!|ar|متى مات عم الرئيسة||عمي كان طبيبا
which!|en|which poem did her uncle like best||شعر محمد ولد
where!|fr|où l'oncle exerçait-il||عمي كان طبيبا
# twins
howmany|ar|كم كرسي كان بالقاعة|ثلاثة وعشرون كرسيا;;ثلاثة وعشرون|حين دخلت هذه
howmany!|ar|كم نافذة مكسورة بالسكن||والنافذة نفسها
howmany!|ar|كم سريرا في السكن القديم؟||وفيه ستمئة سرير
when|en|From when does the library open late?|نوفمبر;;ابتداء من نوفمبر|المكتبة ستفتح
when!|en|From when does the library open on Fridays?||المكتبة ستفتح
who!|en|Who called off the Paris trip?||إلغاء رحلة دكار
howmany|fr|Depuis combien d'années dirige-t-elle les admissions ?|تسعا وعشرين سنة|أدارت مكتب القبول
howmany!|fr|Combien d'années Boukhari a-t-il dirigé l'université ?||سلفي الأستاذ
howmany!|fr|Combien d'étudiants en lettres ?||الطب أشرف
what|ar|اش كان خدمة عمها|طبيبا|عمي كان طبيبا
what!|ar|اش كانت خدمة أبوها||عمي كان طبيبا
who!|ar|من عميد كلية القانون؟||وأعتذر إلى طلاب
who|ar|شكون كان قبلها على الجامعة|البخاري;;الأستاذ البخاري|سلفي الأستاذ
who!|ar|شكون وزير التعليم العالي||والثاني أن المنحة
why|en|Why won't the dormitory be ready?|المقاول تأخر;;لأن المقاول تأخر|والثاني أن المنحة
why!|fr|Pourquoi la fenêtre s'est-elle brisée ?||والنافذة نفسها
