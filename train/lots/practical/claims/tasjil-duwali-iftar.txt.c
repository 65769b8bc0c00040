true-plain|ar|اختيرت رواية حنان الشيراوي بأحد عشر صوتا.|رواية «حارس المرافئ
false-people|ar|فاز ديوان «ماء قليل» على رواية حنان الشيراوي.|رواية «حارس المرافئ
true-cross|en|Latifa al-Binali led the discussion because Isa al-Kuhaji was late on the causeway.|الحضور: ١٦ عضوا
false-people|en|Isa al-Kuhaji led the discussion because Latifa was late.|الحضور: ١٦ عضوا
true-part|ar|منسق النادي عيسى الكوهجي.|الحضور: ١٦ عضوا
true-plain|ar|احتج جاسم المناعي على وصف الغوص مستشهدا بجده.|د. جاسم المناعي
false-people|fr|Jassim al-Mannai a lui-même plongé pendant vingt-deux saisons.|د. جاسم المناعي
false-verb|ar|أثنى جاسم المناعي على وصف الغوص في الرواية.|د. جاسم المناعي
unsaid-quote|ar|قالت زهراء إن نهاية الرواية ركضت كمن نسي القدر على النار.|النصف الأول أقوى
true-cross|fr|Amira, une invitée, traduit le livre en italien.|الضيفة أميرة
false-verb|ar|أنهت أميرة ترجمة الرواية كلها إلى الإيطالية.|الضيفة أميرة
false-number|ar|أعلى تقييم هذا العام كان لكتاب مارس.|تقييم الأعضاء
true-part|ar|يشتري النادي اثنتي عشرة نسخة لسجن النساء.|رفع الاشتراك من
false-verb|en|The trip to the Abu Dhabi fair was cancelled because of its price.|رفع الاشتراك من
true-plain|ar|حذفت حنان الشيراوي أربعين صفحة من النهاية بسبب خوف الناشر.|شكرا على صراحتكم
false-people|ar|قص الناشر أربعين صفحة دون علم الكاتبة.|شكرا على صراحتكم
true-cross|en|Hanan al-Shirawi is in Beirut for her mother's treatment.|شكرا على صراحتكم
false-negated|en|Hanan al-Shirawi rejects Jassim's remark about diving.|شكرا على صراحتكم
false-number|ar|جلسة مايو يوم ١٣ منه.|كتاب مايو
true-part|ar|مؤلف كتاب مايو عبد الرزاق مبارك.|كتاب مايو
