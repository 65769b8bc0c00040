true-plain|ar|تحال الدعاوى التي تزيد على خمسين ألفا إلى القضاء.|تنظر المحكمة فيما
false-negated|ar|تنظر المحكمة في كل نزاع مهما بلغت قيمته.|تنظر المحكمة فيما
true-cross|en|The head of the market appoints the presiding judge.|ثلاثة قضاة
false-people|en|The herders choose the presiding judge and the head of the market chooses another.|ثلاثة قضاة
true-part|ar|يسترد المدعي الرسم إذا كسب الدعوى.|من قيمة الدعوى على
false-negated|ar|للمشتري أن يرد البعير لهزال رآه.|للمشتري أن يرد البعير
true-cross|fr|La commission du courtier est à la charge du vendeur.|أجرة السمسار
false-people|fr|L'acheteur paie deux pour cent au courtier.|أجرة السمسار
true-plain|ar|إذا تعارض وسمان أُخذ بالأسبق.|الوسم المسجل حجة
false-verb|ar|من غيّر وسما منع من السوق أربعين يوما.|الوسم المسجل حجة
false-negated|en|The herder pays for what a wolf ate even if he brings the ear.|لا يضمن الراعي ما
true-part|en|The broker may not testify for his client.|تُقبل شهادة اثنين
false-role|ar|تنظر بتول محمد صالح في الاستئناف.|أمام الناظر الطيب
true-cross|en|Appeals go to al-Tayyib wad al-Bashir, whose decision is final.|أمام الناظر الطيب
true-plain|ar|رُفعت أربع وستون دعوى بسبب عيب في بعير.|عيب في بعير
true-part|ar|كانت بتول محمد صالح أول من ترأس المحكمة.|ترأس المحكمة أول مرة
false-people|ar|اعترض التجار على رئاسة بتول ثم كثر ذهابهم إليها.|ترأس المحكمة أول مرة
unsaid-relation|fr|Batoul Mohamed Saleh est la sœur du chef du marché.|ترأس المحكمة أول مرة
