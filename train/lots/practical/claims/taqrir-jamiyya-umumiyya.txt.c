true-plain|ar|حضر مهندس الحوض الاجتماع وظل ساكتا.|حضر شيخ الساقية
false-verb|ar|تكلم مهندس الحوض المائي في الاجتماع مرتين.|حضر شيخ الساقية
true-cross|en|The flow fell from 71 litres per second last May to 46.|الماء هذا العام أقل
false-number|en|There is more water this year: 71 litres per second instead of 46.|الماء هذا العام أقل
true-part|ar|نصيب أكنسو من النوبة ثلاثة أيام.|لتمزيرت أربعة أيام
false-people|ar|اعترض نائب أكنسو لأن دواره فقد يوما من نوبته.|لتمزيرت أربعة أيام
unsaid-quote|ar|قال نائب تيزي إبراهيم إن نصف أهل الدوار باعوا أرضهم.|لتمزيرت أربعة أيام
true-cross|fr|Le directeur français veut deux heures d'eau par jour pour sa piscine.|يطلب المدير الفرنسي
false-people|fr|Tizi et Akensou ont accepté l'offre de l'hôtel.|يطلب المدير الفرنسي
true-plain|ar|أسقط صوت الشيخ طلب الفندق.|يطلب المدير الفرنسي
false-verb|ar|قبلت التعاونية أربعين ألف درهم من الفندق.|يطلب المدير الفرنسي
true-part|ar|خُفضت غرامة السارق إلى النصف لأنه أرمل.|ماسورة بلاستيكية تحت
false-negated|ar|عُفي السارق من الغرامة كلها.|ماسورة بلاستيكية تحت
true-cross|en|Seventeen households made up of women only are exempt from the cleaning.|تنظيف الساقية الكبرى
false-number|en|Each household sends two men or pays 17 dirhams.|تنظيف الساقية الكبرى
true-plain|ar|زراعة البطيخ ممنوعة بدءا من السنة القادمة.|قرر الجمع منع زراعته
false-people|ar|يشرب هكتار الشعير ستة أضعاف هكتار البطيخ.|قرر الجمع منع زراعته
false-verb|ar|غيّر الاجتماع الحد الذي حكم به القاضي سنة ١٩٥٧.|حد الماء بين أكنسو
true-part|ar|عُثر على نسخة من الحكم عند أرملة الفقيه.|حد الماء بين أكنسو
false-people|fr|La copie du jugement se trouvait chez la veuve du juge.|حد الماء بين أكنسو
