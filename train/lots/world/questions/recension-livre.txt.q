meta|en|who reviewed the book|وائل الكردي;;د. وائل الكردي|
who|fr|auteure de « Biographie d'un mur »|سميحة أبو غربية|
meta|en|publisher and year|دار الرصيفة، ٢٠٢٠;;دار الرصيفة|
howmuch|ar|سعر الكتاب|بثمانية دنانير;;ثمانية دنانير|
howmany|fr|nombre de pages|٣١٢ صفحة|
define|en|the author's profession|مهندسة ترميم|
where|ar|البيت وين موجود|بالسلط;;في بيت العزّوني بالسلط|
when|en|when was the wall built|سنة ١٨٨١;;١٨٨١|
howmany|ar|كم فصل فيه|سبعة فصول|
who|en|Who narrates each chapter?|على لسان حجر;;حجر|سبعة فصول
which|fr|quel chapitre le critique aime-t-il le plus|الرابع;;والرابع، «النافذة»|أضعفها
which|ar|اي فصل اضعف شي|الفصل الأول، «حجر الأساس»;;الفصل الأول|
where|en|where had Zulaykha's husband gone|تشيلي;;إلى تشيلي|
howmuch|ar|كم سنة ضلت زليخة تستناه|ثلاثين سنة|
whom|fr|pour qui est-il revenu|لابنة عمها;;ابنة عمها|
what|en|What's the mistake in chapter six?|تجعله المؤلفة في الخريف، وكان في تموز|
quote|ar|كيف بررت المؤلفة غلطة التاريخ|الحجر لا يعرف الشهور|
who|en|who said she ignored the servants|نضال القاسم;;الناقد نضال القاسم|
who|fr|qui raconte le cinquième chapitre|سعدى الحورانية|
when|en|date of the demolition|نيسان ٢٠٠٣;;في نيسان ٢٠٠٣|
who|ar|مين وقع قرار الهدم|سعد العواملة;;رئيس البلدية سعد العواملة|
quote|en|what did the mayor say a month later|إنه لم يقرأه;;لم يقرأه|
what|fr|que fit-elle des pierres gardées|بنت بها سور حديقتها|
howmany|en|drawings in the book|أربعة عشر رسما|
no|ar|فيه صور؟|وليس فيه صورة واحدة|
howmany|fr|combien d'éditeurs l'ont refusé|ثلاث دور نشر;;ثلاث|
howmany|ar|كم نسخة كانت الطبعة الأولى|ألف نسخة|
why|en|Why not five stars?|لأن الفهرس ناقص;;الفهرس ناقص|
which!|en|which publisher asked who reads about a wall||قالت إحداها
why!|ar|ليش البلدية هدمت الحيط||بقرار بلدي
what!|fr|titre du chapitre sept||سبعة فصول
who!|en|who built the wall||من يوم بنائه
who!|ar|اسم زوج زليخة||زوج سافر
howmuch!|en|price of the second edition||نفدت الطبعة الأولى
quote!|ar|ماذا قال نضال القاسم عن لغة الكتاب||لغة الكتاب نظيفة
howmany!|fr|victimes du séisme de 1927||زلزال ١٩٢٧
when!|ar|متى ماتت زليخة||زليخة العزّوني
who!|en|which mayor built the garden wall||سور حديقتها
yes!|ar|هل اعتذر العواملة للمؤلفة؟||سعد العواملة
yes|en|did the first edition sell out|نفدت الطبعة الأولى|
howmany!|ar|كم حجر باعته المؤلفة||بثلاثة وعشرين حجرا
who!|fr|qui a illustré la couverture||أربعة عشر رسما
# twins
howmany|ar|كم حجر خلت عندها|ثلاثة وعشرين حجرا;;ثلاثة وعشرين|هُدم الحائط
howmany!|ar|كم حجر بيع بالسلط||هُدم الحائط
howmany!|ar|كم حجرا يتكلم في الفصل السابع؟||كل فصل على لسان
when|en|When was the wall put up?|١٨٨١;;سنة ١٨٨١|تروي المؤلفة
when!|en|When did the husband leave for Chile?||زوج سافر
when!|en|When was the mayor elected?||هُدم الحائط
howmany|fr|En combien de semaines le premier tirage fut-il épuisé ?|ستة أسابيع;;في ستة أسابيع|رفضته ثلاث
howmany!|fr|En combien de semaines l'a-t-elle écrit ?||تروي المؤلفة
howmuch!|fr|Combien d'étoiles donne Nidal al-Qasim ?||أعطيه أربعا
where|ar|لوين سافر جوز زليخة|تشيلي;;إلى تشيلي|زوج سافر
where!|ar|لوين سافرت بنت عمها||زوج سافر
who!|ar|من بنى بيت العزوني؟||بيت العزّوني
