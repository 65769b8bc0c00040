table|ar|كم رام أحتاج لصيدلية وحدة|4 غيغا|
table|ar|عندي 3 فروع شكد يحتاج القرص؟|250 غيغا|
table|en|Which Windows is needed for more than five branches?|ويندوز سيرفر 2019|
table|fr|Combien d'utilisateurs simultanés pour cinq succursales ?|15|المستخدمون معاً
table|ar|كم نواة لأكثر من خمسة فروع|8 أنوية|
no|ar|يشتغل على ماك؟|لا يعمل على ماك|
no|ar|هل تساعدونني هاتفيا في نسخة لينكس|ولا ندعمها بالهاتف;;لا ندعمها بالهاتف|
what|ar|أول خطوة بالتنصيب|عطّل برنامج الحماية مؤقتاً|
how|ar|بياناتي من 2018 كيف أنقلها؟|النقل من 2018 يمر بـ 2021 أولاً|
howmany|ar|كم رمز مفتاح الرخصة|25 رمزاً|
what|ar|مقاس اللاصق الصحيح|38×25 ملم|
what|en|What label size did the 2021 booklet wrongly give?|40×30|
what|ar|المنفذ مشغول شسوي|غيّره إلى 5434|
why|ar|متى تظهر رسالة عدم تطابق التاريخ؟|فرق الوقت بين الفرع والمركز أكثر من دقيقتين|
why|ar|ليش البرنامج بطيء كل خميس|النسخ الاحتياطي يبدأ السادسة مساء|
when|ar|إلى أي ساعة أنقل النسخ الاحتياطي|الثالثة فجراً|
why|ar|لماذا يتكرر اسم الدواء؟|بسبب باركودين للشركة نفسها;;باركودين للشركة نفسها|
what|fr|Que se passe-t-il si on supprime l'un des doublons ?|فتضيع حركته|
howmuch|ar|بيش الرخصة أول سنة|450 ألف دينار|
howmuch|ar|كلفة التجديد السنوي|150 ألفاً|
when|en|When was the permanent licence scrapped?|2022|
howmuch|ar|كم يوما أستطيع البيع بعد انتهاء الرخصة؟|10 أيام|
who|ar|منو يدعم الموصل|دلشاد كريم|
who|ar|من المسؤول عن زبائن البصرة والجنوب|أحمد الساعدي|
what|ar|أي مشكلة تُستقبل يوم الجمعة|توقف البيع|
howmuch|ar|معدل الرد في رمضان|34|معدل الرد
which|en|Which product is this guide not for?|ميزان البيطري|
who|ar|من أعد الدليل|قسم البرمجيات في شركة رقيم، بغداد;;قسم البرمجيات في شركة رقيم|
how|ar|كيف أعالج ظهور الدواء مرتين؟|ادمجهما من شاشة المواد|
howmuch!|ar|سعر الرخصة الدائمة كم كان؟||الرخصة الدائمة
table!|ar|كم رام لميزان البيطري||الذاكرة
what!|en|What is the support phone number?||أحمد الساعدي
table!|ar|مواصفات كارت الشاشة المطلوبة||المعالج
what!|ar|معنى رسالة «المنفذ 8080 مشغول»||5433
howmuch!|ar|كم معدل الرد في 2022؟||معدل الرد
howmany!|fr|Combien de pharmacies utilisent Mizan ?||صيدلية واحدة
when!|ar|متى تنزل نسخة 2025||2024
who!|ar|من طرد أحمد الساعدي||أحمد الساعدي
howmuch!|ar|بيش رخصة ميزان البيطري؟||ميزان البيطري
yes!|en|Is there a mobile app for Mizan?||لا يعمل على ماك
# twins
table|ar|شكد الرام إذا عندي سبع فروع|32 غيغا|الذاكرة
table!|ar|شكد الرام لنسخة لينكس؟||الذاكرة
table|en|How many people can work at once in a lone pharmacy?|3|المستخدمون معاً
table!|en|How many printers can work at once in a lone pharmacy?||المستخدمون معاً
who|fr|Qui s'occupe des clients d'Erbil ?|دلشاد كريم|أحمد الساعدي (بغداد
who!|fr|Qui s'occupe des clients de Mizan vétérinaire ?||لا ينطبق على
when|ar|بأي ساعة يبدي النسخ الاحتياطي هسه|السادسة مساء|بطء يوم
when!|ar|بأي ساعة يبدي دوام الدعم هسه؟||بطء يوم
howmuch|ar|معدل الرد بالأيام العادية|11 دقيقة|معدل الرد في
howmuch!|ar|معدل الرد يوم الجمعة شكد||معدل الرد في
what!|en|To which port should I switch if 5434 is busy?||المنفذ 5433
howmuch!|ar|شكد سعر تجديد الرخصة الدائمه||تجديداً
