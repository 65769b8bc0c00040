howmany|ar|شكون حضر؟ قداش من عضو|15 عضواً من 18;;15 عضواً|
who|ar|من غاب من الأعضاء بلا سبب؟|المنجي الورغي|دون عذر
howmuch|ar|مبلغ القرض الذي صوتوا عليه|740 ألف دينار|
howmuch|ar|إلى كم أراد الزغلامي تنزيل القرض؟|500 ألف|
howmany|en|How many council members voted no on the loan?|4 لا;;4|صوّت المجلس
howmany|fr|Combien d'abstentions ?|عضوان|احتفظ عضوان
quote|ar|من اتهم المجلس بخدمة شوارع أعضائه|سندس الماجري|نعبّد الطرقات
when|ar|وقتاش يتعبد حي الفرجان حسب الرئيسة|2024|
why|ar|لماذا قلّت مداخيل السوق رغم زيادة التجار|بسبب إعفاء شهري جانفي وفيفري;;إعفاء شهري جانفي وفيفري|
howmuch|ar|دخل السوق بعد النزول|81 ألفاً|
howmany|en|number of stall tenants before|31|المتسوغين
define|ar|من هي شاذلية بن عمار|أول مديرة مدرسة في الجهة|
why|ar|ما الذي منع إطلاق اسم الطرابلسي على الساحة؟|لأنه ما زال حياً;;ما زال حياً|
howmany|ar|عضات الكلاب في 2021 كلها|19|
howmuch|fr|coût de la stérilisation par chien|45 ديناراً للكلب;;45 ديناراً|
yes|ar|هل توقف قتل الكلاب بالرصاص؟|أُوقف القنص نهائياً|
why|ar|علاش نحّاو نقطة البيسين من الجدول|لأن الدراسة الفنية ناقصة;;الدراسة الفنية ناقصة|
who|ar|شكون كتب المحضر|إيناس الهمامي|
who|en|Who chaired the council meeting in Souani?|راضية العيادي|ترأست الجلسة
howmuch|ar|طول الطرقات اللي باش تتعبد|6,2 كلم|
section|ar|موضوع النقطة الثالثة|تسمية الشوارع|
list|ar|من العضوان المريضان|هشام بوزيان ومحرز السالمي|
howmany!|ar|كم صوتا ضد إلغاء إعفاء السوق؟||عدم تجديد الإعفاء
howmuch!|ar|كلفة المسبح البلدي||المسبح البلدي
quote!|ar|ماذا قال المنجي الورغي في الجلسة||المنجي الورغي
who!|en|who proposed naming the square after the footballer||نوفل الطرابلسي
howmuch!|ar|الفائدة متاع القرض قداش||740 ألف
what!|ar|مرض محرز السالمي شنوة||بعذر مرضي
section!|ar|ماذا ورد في النقطة السادسة||النقطة 5
howmany!|ar|كم كلبا عقمت جمعية رفيق في 2021||جمعية «رفيق»
who!|ar|شكون العضوان اللي احتفظا بصوتيهما؟||واحتفظ عضوان
howmuch!|ar|قداش خلّصوا المعلمة شاذلية||شاذلية
when!|fr|Quand le quartier Ferjane a-t-il été goudronné ?||حي الفرجان مبرمج
# twins
howmany|ar|قداش من عضو قال نعم|9|النقطة 1
howmany!|ar|قداش من عضو قال نعم على تسمية الساحة؟||النقطة 3
howmuch|en|How much did the stalls bring in before the drop?|96 ألف دينار|النقطة 2
howmuch!|en|How much did the stalls bring in during January?||النقطة 2
who|fr|Quelle association stérilise les chiens ?|رفيق|النقطة 4
who!|fr|Quelle association gère la piscine ?||النقطة 5
howmany|ar|قداش من كلب يحب يعقمو|200 كلب|النقطة 4
howmany!|ar|قداش من كلب قنصو هالعام||النقطة 4
when|en|At what time did the session end?|الثانية إلا ربعاً|رُفعت الجلسة
when!|en|At what time did the works committee end?||مقررة لجنة الأشغال
who!|ar|شكون مقررة لجنة الأشغال؟||مقررة لجنة الأشغال
howmuch!|fr|Quelle longueur de routes en 2024 à Ferjane ?||لتعبيد 6,2
