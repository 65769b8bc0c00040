true-plain|ar|بلغ سكان رأس الجمّار في تعداد 2004 سبعة عشر ألفا وأربعمئة|بلدة ساحلية يمنية في
unsaid-quote|ar|يرى أهل البلدة أن الاسم تحريف «رأس الجمر»|يرد عند أهل البلدة
true-cross|en|The historian al-Hadrani thinks that the name comes from embers lit for ships.|يرد عند أهل البلدة
false-number|ar|تبعد البلدة عن زبيد 110 كيلومترات|تقع بين مصب وادي
true-part|ar|تلة القبة أعلى نقطة في البلدة|تقع بين مصب وادي
false-negated|fr|Un fleuve permanent traverse la ville|تقع بين مصب وادي
true-plain|ar|أنشأ نانجي كيرا مدبغة عام 1887|أقام فيها التاجر الهندي
false-number|en|The Italians held the town for eleven years.|أقام فيها التاجر الهندي
true-cross|en|The Italian force left after eleven days.|أقام فيها التاجر الهندي
false-people|ar|حاصر القاضي يحيى الأهدل البلدة ودافع عنها الأمير محسن|أقام فيها التاجر الهندي
true-plain|ar|سقطت البلدة بعد اغتيال قاضيها وهو يتوضأ|أقام فيها التاجر الهندي
unsaid-more|ar|قتل رجل من أتباع الأمير محسن القاضي|أقام فيها التاجر الهندي
false-verb|ar|افتُتح مصنع الثلج عام 2018|أُغلق مصنع الثلج الوحيد
true-cross|fr|Depuis 2018 les pêcheurs achètent la glace deux fois plus cher à Khokha|أُغلق مصنع الثلج الوحيد
unsaid-relation|ar|علي بن يحيى ابن الأمير محسن بن شبير|جامع الأهدل، بناه حفيد
true-part|ar|بنى علي بن يحيى جامع الأهدل|جامع الأهدل، بناه حفيد
false-role|en|The lighthouse was built by an Italian company.|وهي من عمل شركة
false-negated|ar|تبيع النساء في سوق الثلاثاء طوال السنة|سوق الثلاثاء، ولا تدخله
