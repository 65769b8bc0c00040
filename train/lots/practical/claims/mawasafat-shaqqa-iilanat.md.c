true-plain|ar|مهدي بختي مسؤول الإعلانات وأسماء قوادري مسؤولة التصحيح.|العدد 212
false-people|ar|تشرف أسماء قوادري على الإعلانات ومهدي بختي على التصحيح.|العدد 212
true-cross|en|Notices about lost things are printed free.|العدد 212
false-number|en|A notice about a lost thing costs 200 dinars a line.|العدد 212
true-part|ar|لا يسمح بالطبخ بعد العاشرة ليلا في غرفة الحاجة زهور.|غرفة للطالبات
false-number|ar|شقة كناستيل بـ٣٨ ألفا وشقة إيسطو بـ٣٢ ألفا.|الطابق الخامس بلا مصعد
true-cross|fr|L'appartement de Canastel est au cinquième sans ascenseur.|الطابق الخامس بلا مصعد
false-negated|fr|L'appartement de Canastel a un ascenseur.|الطابق الخامس بلا مصعد
true-plain|ar|يبيع صاحب الدراجة الزرقاء دراجته لأنه مسافر إلى كندا.|دراجة هوائية زرقاء
false-people|ar|الدراجة الحمراء مكابحها جديدة وثمنها قابل للنقاش.|دراجة هوائية حمراء
true-part|en|Whoever buys all the medical books gets a stethoscope.|كتب طب السنة
false-negated|ar|يسمح بالتدخين للخباز الليلي.|مطلوب خباز ليلي
false-number|en|The translation student asks 120 dinars a page in Arabic.|طالبة ترجمة تعرض
true-plain|ar|ترفض طالبة الترجمة أن تكتب المذكرة بدل صاحبها.|طالبة ترجمة تعرض
false-number|ar|ضاع القط «كوكو» يوم ٨ أكتوبر قرب كلية الحقوق.|قط رمادي اسمه
true-cross|en|The guard of the law faculty car park has a Peugeot key with a fish.|وُجد مفتاح سيارة
false-verb|ar|صححت النشرة أن الشقة أ-٢ بها مصعد.|نُشر في العدد
