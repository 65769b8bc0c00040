true-plain|ar|ترأست راضية العيادي الجلسة وحضرها 15 من 18 عضوا|رئيسة البلدية السيدة راضية
false-people|ar|تغيّب هشام بوزيان دون عذر والمنجي الورغي بعذر مرضي|تغيّب السيد المنجي الورغي
true-cross|fr|Mongi Ouerghi était absent sans excuse|تغيّب السيد المنجي الورغي
false-people|ar|اقترح عماد الزغلامي الاقتراض بمبلغ 740 ألف دينار|طلب العضو عماد الزغلامي
true-plain|ar|كان الكاتب العام نبيل الفرشيشي صاحب اقتراح القرض|اقترح الكاتب العام نبيل
false-verb|ar|اعتمد المجلس خفض القرض إلى 500 ألف|صوّت المجلس على الصيغة
true-cross|en|The loan passed with nine votes for, four against and two abstentions.|صوّت المجلس على الصيغة
unsaid-quote|ar|قالت رئيسة البلدية إن المجلس ينسى حي الفرجان|وننسى حي الفرجان
true-part|ar|وعدت الرئيسة بأن حي الفرجان مبرمج لعام 2024|فردت الرئيسة بأن حي
false-number|fr|Les recettes du marché sont passées de 81 000 à 96 000 dinars|ارتفع عدد المتسوغين من
true-plain|ar|زاد المستأجرون في السوق وقلّت الإيرادات|ارتفع عدد المتسوغين من
false-verb|en|The council unanimously renewed the exemption.|قرر المجلس بالإجماع عدم
false-role|ar|كانت شاذلية بن عمار لاعبة كرة|باسم المعلمة شاذلية بن عمار
unsaid-relation|ar|نوفل الطرابلسي ابن المعلمة شاذلية بن عمار|لاعب الكرة نوفل الطرابلسي
true-cross|fr|On n'a pas donné le nom de Naoufel Trabelsi à la place parce qu'il est vivant|لاعب الكرة نوفل الطرابلسي
false-number|ar|سُجلت 19 حالة عض منذ بداية السنة|سُجلت 27 حالة عض
false-negated|ar|يستمر قنص الكلاب السائبة|اتُّفق مع جمعية «رفيق»
true-plain|ar|أُجّل النظر في المسبح لنقص الدراسة الفنية|سُحبت من جدول الأعمال
unsaid-more|en|The pool item was withdrawn because the town has no money.|سُحبت من جدول الأعمال
