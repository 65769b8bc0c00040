true-plain|ar|مقر الجمعية حاليا في مبنى الجمارك القديم حتى يُبنى مقرها الدائم.|تؤسس بمدينة الحامة
false-verb|ar|انتقلت الجمعية إلى مقرها الدائم على الرصيف الشرقي.|تؤسس بمدينة الحامة
true-cross|fr|L'association n'exerce aucune activité politique ou syndicale.|تهدف الجمعية إلى حماية
false-negated|en|The association may take part in union activity to defend fishermen.|تهدف الجمعية إلى حماية
true-part|ar|لا صوت للعضو المنتسب في الاجتماعات.|المنتسب يحضر الاجتماعات
false-people|ar|يحق للمنتسب التصويت، أما العضو العامل فيحضر فقط.|المنتسب يحضر الاجتماعات
true-plain|ar|اشتراك المنتسب ثلاثون دينارا في السنة.|رسم الانخراط ٢٥ دينارا
false-number|ar|يدفع العضو العامل خمسة وعشرين دينارا كل سنة.|رسم الانخراط ٢٥ دينارا
false-negated|en|Honorary members must pay the entry fee.|رسم الانخراط ٢٥ دينارا
true-cross|en|Whoever is caught fishing with dynamite can never be readmitted.|من ضُبط يصيد بالديناميت
false-number|fr|On perd la qualité de membre après un retard de cotisation de trois ans.|من ضُبط يصيد بالديناميت
true-plain|ar|النصاب نصف الأعضاء العاملين.|تجتمع الجمعية العامة في
false-number|ar|تعقد الجمعية العامة في أول أسبوع من نوفمبر.|تجتمع الجمعية العامة في
true-cross|fr|Avant la modification de 2022, le conseil comptait sept membres.|يدير الجمعية مجلس من
false-number|ar|ينتخب المجلس المكون من سبعة أعضاء لثلاث سنوات اليوم.|يدير الجمعية مجلس من
false-role|ar|يوقّع أمين المال العقود ويمسك الرئيس الدفاتر.|يوقّع الرئيس العقود
true-part|ar|تحتاج الشيكات إلى توقيعي الرئيس وأمين المال.|يوقّع الرئيس العقود
false-people|en|On dissolution the association's money goes to its working members.|تُحل الجمعية بأغلبية
unsaid-more|ar|ألغيت المادة العاشرة في ٢٠٢٢ بسبب احتجاج الصيادين.|حُذفت المادة ١٠ بموجب
unsaid-relation|ar|صالح بن رحومة هو رئيس جمعية الصيادين.|عن لجنة الصياغة
