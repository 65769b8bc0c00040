true-plain|ar|تنطفئ سيارة أبي ليث عند التوقف وهي حامية.|السيارة بتطفي لما
false-negated|ar|تنطفئ سيارة أبي ليث على البارد فقط.|السيارة بتطفي لما
true-cross|en|The mechanic from Shubra advises cleaning the throttle body first.|نظّف بوابة الهوا
false-people|en|Saud advised cleaning the throttle body, and the mechanic blamed the crank sensor.|نظّف بوابة الهوا
true-part|ar|دفع سعود ٢٢٠ ريالا ثمن حساس أصلي.|لا تسمع كلامه
false-number|ar|اشترى سعود الحساس الأصلي بستين ريالا.|لا تسمع كلامه
false-verb|ar|حلّ تنظيف البوابة المشكلة نهائيا.|نظفت البوابة. صارت
true-cross|fr|Douaa explique que le code P0335 donnerait raison à Saoud.|قبل شراء أي قطعة
false-people|fr|Le code P0507 donnerait raison à Saoud.|قبل شراء أي قطعة
true-plain|ar|نصحت دعاء بفحص الضفيرة الذائبة على ماسورة العادم.|حساس حرارة الماء، وهو
false-verb|en|Douaa told him to buy a new coolant sensor.|حساس حرارة الماء، وهو
true-part|ar|كلّف الإصلاح ثلاثة دنانير.|يا مهندسة الله
false-number|ar|كلف الإصلاح ٤٥ دينارا.|يا مهندسة الله
unsaid-quote|ar|قال سعود إن البوابة كانت وسخة أيضا.|برافو يا هندسة
true-cross|en|P0340 concerns the camshaft sensor.|هذا حساس عمود
false-role|en|Ramez is the mechanic who found the melted wires.|أُغلق الموضوع لأنه
true-plain|ar|أغلق المشرف رامز الموضوع لأن المشكلة حُلت.|أُغلق الموضوع لأنه
unsaid-relation|ar|المهندسة دعاء زوجة المشرف رامز.|أُغلق الموضوع لأنه
