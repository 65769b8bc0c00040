when|ar|متى صدر 3.10|18 Feb 2025|
what|ar|ما الجديد في عرض البطارية؟|Battery gauge now shows minutes instead of bars|
howmuch|en|how far off was the limiter|4 dB|
who|ar|مين اللي انتبه لعطل المحدد|Mr Saif;;Saif|
define|ar|من سيف|falconer in Ras Al Khaimah|
what|ar|ماذا يسجل سيف|wings|
howmuch|en|How long is the first start with a 1 TB card?|two minutes|
howmuch|ar|كم بقيت 3.09 منشورة|nine days|
howmany|ar|كم جهاز رجعت ساعته لسنة 1980؟|51 machines;;51|
what|en|what happens if I go from 3.09 back to 3.08|erases the settings|
who|ar|من ترجم القوائم للعربية|Lubna Sayegh|
who|en|Who made the French menus?|a machine|
what|ar|تردد فلتر الريح قبل 3.08|100 only;;100|
what|ar|شو حذفوا في 3.08؟|the game|
howmuch|ar|كم كانت الفجوة بين الملفات قديما|half a second|
howmuch|fr|À quelle taille les fichiers sont-ils coupés ?|4 GB|
no|ar|ريموت N4 بيشتغل عالـ N5؟|does not pair|
howmany|ar|كم جهاز رقمه تحت الألفين|640|
where|ar|وين تجمعت الأجهزة القديمة|in my kitchen;;my kitchen|
which|en|Last firmware for the first 640 units?|2.9|May 2022
howmuch|ar|نسبة البطارية الدنيا للتحديث|30 %|
what|ar|ضل الضو أحمر شو المشكلة؟|the file is damaged|
howmuch|ar|كم ثانية الضوء البنفسجي|forty seconds;;about forty seconds|
howmuch|fr|tarif d'une réparation après un dégât des eaux|140|
howmuch|ar|كلفة التصليح العادي|60 dollars|
define|en|Who is Rashad Mikati?|sound engineer|
howmuch!|ar|كم سعر N5؟||NOOR N5
when!|en|When was the N4 released?||older N4
howmuch!|ar|كم قبضت لبنى صايغ على الترجمة||Lubna Sayegh
what!|en|What was the name of the game?||Removed the game
when!|ar|متى يصدر 3.11||3.10 (18
what!|en|What is new in 3.07?||3.08 (15
how!|fr|Quel âge a Rashad Mikati ?||Rashad Mikati
howmany!|ar|كم جهازا باع رشاد في 2024||51 machines
howmuch!|ar|كم كلف تصليح الأجهزة ال51؟||51 machines
who!|en|Who translated the menus into German?||Lubna Sayegh
# twins
when|ar|ايمتى نزلت النسخة اللي خربت الساعات|2 December 2024|On 51 machines
when!|ar|ايمتى انسحبت النسخة 3.0||3.0 (1 March 2024)
howmuch|en|What was the memory gap fixed in March 2024, how long was the silence?|half a second|Files are split
howmuch!|en|How long is the gap between files in 3.10?||Files are split
what|ar|شو اسم الملف اللي بنسخه|N5.BIN|copy N5.BIN
what!|ar|شو اسم ملف تحديث N4؟||copy N5.BIN
howmuch|fr|En combien de temps répond-il au courrier ?|three days|Support: e-mail
howmuch!|fr|En combien de temps répare-t-il un appareil mouillé ?||Support: e-mail
howmany!|ar|كم جهازا رقمه تحت الألفين انمحت إعداداته||On 51 machines
which|ar|باي لغات براسلو|Arabic, French or English|Support: e-mail
which!|ar|باي لغات في دفتر الجهاز N4؟||Support: e-mail
who!|ar|مين ترجم القوائم للتركي||The French ones
