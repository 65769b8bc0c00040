true-plain|ar|كان حضور ليلة إقرار اللائحة في ديوان الفهد ستة وسبعين رجلا.|أُقرت في ديوان الفهد
false-number|ar|أضيف الفصل الخامس سنة ١٤٤٢ بطلب من النساء.|أُقرت في ديوان الفهد
true-cross|en|An Indian doctor, Suresh Nair, gave the largest gift from outside the clan.|الطبيب الهندي سوريش نير
false-role|en|Suresh Nair, an Indian trader of the clan, gave ten thousand riyals.|الطبيب الهندي سوريش نير
false-number|ar|وهب الطبيب سوريش نير الصندوق ثلاثين ألفا.|الطبيب الهندي سوريش نير
true-plain|ar|الطلاب معفون من الاشتراك الشهري.|وعلى الطالب لا شيء
false-people|fr|L'étudiant paie trente riyals par mois et le fonctionnaire rien.|وعلى الطالب لا شيء
true-part|ar|يجوز وضع مال الصندوق في العقار إذا أجمعت اللجنة.|لا يُستثمر المال في
false-negated|ar|يجوز للجنة أن تستثمر المال في الأسهم بالإجماع.|لا يُستثمر المال في
true-cross|fr|Une noce dans un hôtel fait perdre l'aide.|أُقيم العرس في فندق
true-plain|ar|يرأس اللجنة حاليا صالح الفهد، ويتولى يعقوب النصير المال.|خمسة لا تجمع بين
false-role|ar|أمين مال اللجنة هو معلم الرياضيات حبيب العلي.|خمسة لا تجمع بين
unsaid-relation|ar|حبيب العلي أخو يعقوب النصير.|خمسة لا تجمع بين
true-part|ar|ترك حسين الجابر أمانة السر.|أمين السر حسين الجابر
unsaid-more|en|Hussein al-Jabir resigned because a borrower threatened him.|أمين السر حسين الجابر
false-people|ar|استقال أمين المال يعقوب النصير بعد ذكر اسم مقترض.|أمين السر حسين الجابر
true-cross|en|A bride of the clan gets three thousand even when she marries outside it.|لكل عروس من العشيرة
false-negated|ar|تحرم العروس من المنحة إذا تزوجت من خارج العشيرة.|لكل عروس من العشيرة
true-plain|ar|تأجل النظر في طلب أم زكي حق التصويت سنة.|تختار النساء ممثلة
false-verb|fr|La demande de vote d'Oum Zaki a été acceptée.|تختار النساء ممثلة
