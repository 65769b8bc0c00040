who|en|who gave the lecture on numerals|شفيقة العمراني;;د. شفيقة العمراني|
when|fr|date de la conférence|١٩ أبريل ٢٠١٨|
where|en|in which hall|قاعة الأندلس|
meta|ar|مين كتب هالملاحظات|هشام الرامي|
howmany|en|How many admitted saying it wrong?|سبعة|رفع سبعة
howmany|ar|عدد الحاضرين|مئة وعشرين|
quote|fr|qu'a-t-elle dit des autres|الباقون يكذبون|
how|en|rule for three to ten|من ثلاثة إلى عشرة يخالف العدد معدوده;;يخالف العدد معدوده|
which|ar|أي عددين يطابقان المعدود|الواحد والاثنان|
why|en|Why are one and two rarely needed?|لأن العربية لها مثنى;;العربية لها مثنى|
which|fr|quels nombres restent invariables|المئة والألف|
no|en|does she agree with Nöldeke|وهي لا تقبل واحدا منهما|
what|ar|شو رايها بالتاء|ليست للتأنيث بل للجمع|
when|en|when did she promise to publish|قبل الصيف|
who|fr|qui a fait une objection|عبد الواحد الزمراني;;الأستاذ عبد الواحد الزمراني|
quote|ar|بم أجابت المعترض|كانت صفة، ثم شبعت|
who|en|who asked about children|لبنى;;طالبة اسمها لبنى|
when|ar|امتى نعلم العيال القاعدة|قبل العاشرة|
what|fr|que dit son fils à six ans|عندي خمس أصدقاء وخمسة صديقات|
howmany|en|errors found in the textbooks|٢٦ خطأ|
howmany|ar|كام غلطة في كتاب الحساب|ثمانية;;ثمانية منها|
what|en|Which mistake was left uncorrected?|الطبعة الثلاثة;;خطأ واحدا على الغلاف|
when|fr|fin de la conférence|في السابعة والنصف;;السابعة والنصف|
why|ar|ليه خلصت المحاضرة|لأن الحارس أطفأ النور;;الحارس أطفأ النور|
what!|en|what is Nöldeke's explanation||عند نولدكه تفسير
what!|ar|عنوان البحث اللي نشرته||ووعدت بنشر البحث
who!|fr|prénom de son fils||وروت أن ابنها
who!|ar|اسم الحارس||لأن الحارس
howmany!|en|number of mistakes in the Arabic grammar book||أحد عشر كتابا
no!|ar|هل ضحكت لبنى||ضحك الناس
who!|en|which minister ordered the review||قدّمتها الوزارة
where!|ar|أين درست العمراني الدكتوراه||كلية الآداب
what!|fr|que répondit Zemrani||اعترض الأستاذ
yes|ar|كل الغلطات اتصلحت إلا واحدة؟|فصُححت كلها إلا خطأ واحدا|
quote!|en|what did Brockelmann say about the taa||وعند بروكلمان
when!|fr|quand l'article a-t-il paru||ووعدت بنشر
howmany!|ar|كم سنة درّست العمراني||كلية الآداب
which!|en|which ministry paid for the lecture||قدّمتها الوزارة
where!|ar|وين بتدرس لبنى||طالبة اسمها لبنى
# twins
howmany|ar|كم غلطة لقت بكتب الوزارة|٢٦ خطأ;;٢٦|وفي أحد عشر كتابا
howmany!|ar|كم غلطة لقت بكتاب النحو لحالو||وفي أحد عشر كتابا
howmany!|ar|كم طالبا رفع يده لقاعدة المئة؟||رفع سبعة
when|en|What time did the lecture end?|السابعة والنصف;;في السابعة والنصف|انتهت المحاضرة
when!|en|What time did the student Lubna leave?||طالبة اسمها لبنى
what!|en|What did Zemrani's book say of the taa?||عبد الواحد الزمراني
how|fr|À quel âge son fils a-t-il fait la faute ?|السادسة;;في السادسة|وروت أن ابنها
how!|fr|À quel âge sa fille a-t-elle appris la règle ?||وروت أن ابنها
when!|fr|Quand Noldeke a-t-il publié son explication ?||عند نولدكه
who|ar|شكون طفا الضو|الحارس|انتهت المحاضرة
who!|ar|شكون صحح الغلاف||على الغلاف
who!|ar|من طبع الكتب المراجعة؟||قدّمتها الوزارة
