meta|en|author of the book of room 11|بديعة منصوري|
define|fr|profession de Badia Mansouri|طبيبة أعصاب من وهران;;طبيبة أعصاب|
howmuch|en|how long can the captain remember things|سبع دقائق;;أكثر من سبع دقائق|
who|ar|مين قاسها بالساعه|لطفي بوعزة;;الدكتور لطفي بوعزة|
howmany|fr|combien de mesures furent faites|ثلاثين مرة|
howmany|en|The captain's age|الرابعة والسبعين|
what|ar|شنو اللي طاح على الربان|رافعة|
when|en|when was he injured|شتاء ١٩٩٩;;في شتاء ١٩٩٩|
where|fr|lieu de l'accident|أرزيو;;في أرزيو|أصيب في شتاء
who|ar|من توفى في الحادث|مساعده|مات مساعده
no|en|did the seamstress ever sew|ولم تمسك إبرة في حياتها;;لم تمسك إبرة في حياتها|
which|ar|الكاتبة مولودة أي يوم بالأسبوع|خميس|
where|en|Where did Lotfi check what she said?|أرشيف «الجمهورية»;;في أرشيف «الجمهورية»|
howmany|fr|combien d'erreurs sur quarante|مرة واحدة;;مرة واحدة من أربعين|
what|ar|ايه الغلطة اللي غلطتها|قالت أمطرت، ولم تمطر|
who|en|which student said to ask the patients themselves|آسيا;;الطالبة آسيا|
where|fr|où exerce Assia maintenant|ليل;;في ليل|
quote|en|How did the captain answer the question?|أنا بخير، وصلت لتوي|
quote|ar|وبماذا أجابت الخياطة|سألتموني هذا في ١١ مارس ٢٠٠٧ وأجبتكم|
why|en|why couldn't they read her old answer|كان كاتب الجلسة قد سكب عليها القهوة;;كاتب الجلسة قد سكب عليها القهوة|
why|fr|pourquoi le mur s'est-il brisé|بسبب أنبوب;;أنبوب|
who|ar|مين نقل السريرين|قدور;;الممرض قدور|
where|en|where were the beds moved|القاعة الكبيرة;;إلى القاعة الكبيرة|
no|ar|استأذن الممرض الطبيبة؟|ولم يستأذنني|
no|en|Did the captain cry that time?|ولم يبك|
howmuch|fr|en combien de temps le mur fut-il reconstruit|خمسة أشهر;;في خمسة أشهر|
howmuch|ar|المدير كان عايزه في قد ايه|أسبوع;;في أسبوع|
where|en|where is the diagnosis given|في الملحق;;الملحق|
when|ar|متى توفي الربان|عام ٢٠١١;;٢٠١١|
what!|en|What was the seamstress's one-word answer?||أجابت بكلمة واحدة
why!|ar|ليش ذاكرة الخياطة قوية هيك||فلا أعرفه
what!|fr|diagnostic du capitaine||تجده في الملحق
what!|en|real name of the seamstress||واسمها في الملف
who!|ar|اسم مساعد الربان||مات مساعده
when!|en|when did the seamstress die||كانت قد قرأت النعي
what!|ar|رقم الصفحة اللي فيها النعي||رقم الصفحة
who!|fr|qui a cassé le mur volontairement||انكسر الجدار
who!|ar|اسم مدير المصحة||طلب مدير المصحة
howmany!|en|how many ships did the captain command||وهو ربان حقا
why!|ar|ليش تطلقت الخياطة||يوم طلاقها
yes!|en|did Kaddour lose his job||نقل الممرض قدور
yes|en|did she tell the captain about Arzew|كانت الخياطة تحكي للربان ما جرى في أرزيو|
howmuch!|ar|كم كلف الجدار||أعيد في خمسة
whom!|fr|qui le directeur a-t-il puni||طلب مدير المصحة
which!|fr|dans quelle prison était le juge||لون حذاء القاضي
where!|ar|وين ساكنة الخياطة بعد المصحة||لم أخبر الخياطة
# twins
howmany|ar|قد ايه خد بنا الحيط|خمسة أشهر;;في خمسة أشهر|طلب مدير المصحة
howmany!|ar|قد ايه قعد الربان في القاعة الكبيرة||نقل الممرض قدور
howmany!|ar|كم دقيقة تحفظ الخياطة بعد الحادث؟||فتحفظ كل شيء
when|en|When did the captain die?|٢٠١١;;عام ٢٠١١|مات الربان
when!|en|When did the captain's wife die?||مات الربان
when!|en|When did the seamstress divorce?||يوم طلاقها
where|fr|Où la grue est-elle tombée ?|أرزيو;;في أرزيو|سقطت عليه رافعة
where!|fr|Où la couturière est-elle née ?||أما الخياطة، واسمها
how!|fr|Quel âge a la couturière ?||في الرابعة والسبعين
who|ar|شكون حوّل الأسرّة|الممرض قدور;;قدور|نقل الممرض
who!|ar|شكون هدّم الحيط||انكسر الجدار
who!|ar|من أخبر الخياطة بموت الربان؟||لم أخبر الخياطة
