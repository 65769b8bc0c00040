true-part|ar|ترأس الجلسة وكيل المحافظ عبدالله الشهري|رأس الجلسة وكيل المحافظ
false-role|ar|منال عسيري هي رئيسة البلدية|رأس الجلسة وكيل المحافظ
true-cross|en|The traffic delegate was absent without an apology.|رأس الجلسة وكيل المحافظ
false-people|ar|أيدت منال قول علي بن مشبب وعارضته صالحة|أيدته صالحة وعارضته منال
true-plain|ar|رجّح صوت الرئيس كفة الثاني عشر من ربيع الأول|أيدته صالحة وعارضته منال
false-number|en|The festival was set for the 5th of Rabi al-Awwal.|أيدته صالحة وعارضته منال
true-plain|ar|تُركت ساحة الشلال بسبب سيل رجب واختير المطل|أُلغي استعمال ساحة الشلال
false-people|ar|تعهد علي بن مشبب برصف الطريق|أُلغي استعمال ساحة الشلال
false-number|ar|أجرة كشك الأسر المنتجة 2500 ريال|طلبت صالحة إعفاء الأسر
true-cross|fr|La demande de Saliha d'exempter les familles a été refusée|طلبت صالحة إعفاء الأسر
false-people|ar|اقترحت صالحة أن تدفع الأسر بعد المهرجان|طلبت صالحة إعفاء الأسر
false-verb|ar|سيحيي المنشد بندر اللبدي المهرجان|اعتذر المنشد فهد مطر
true-plain|ar|حلّت عرضة شعبية محل المنشد|اعتذر المنشد فهد مطر
unsaid-more|ar|اعتذر فهد مطر لمرضه|اعتذر المنشد فهد مطر
true-cross|en|The contractor Said al-Ahmari donated the fence.|تبرع به المقاول سعيد الأحمري
unsaid-relation|en|Said al-Ahmari is the son of Saliha al-Bakri.|تبرع به المقاول سعيد الأحمري
false-negated|ar|يجوز لأبناء أعضاء اللجنة الاشتراك في مسابقة الرمان|مسابقة أكبر رمانة
true-part|ar|صاحب الرقم القياسي محمد بن هيازع|مسابقة أكبر رمانة
