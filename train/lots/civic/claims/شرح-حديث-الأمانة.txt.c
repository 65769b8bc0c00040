true-plain|ar|أمانة الكلمة عند الواعظ أثقل الأمانات.|اعلموا أن الأمانات خمس
false-number|ar|أثقل الأمانات الخمس أمانة المال.|اعلموا أن الأمانات خمس
true-cross|en|A merchant of Aleppo left seven hundred dinars with Ghanim.|وأحكي لكم خبر
false-people|en|Ghanim left seven hundred dinars with a merchant of Aleppo.|وأحكي لكم خبر
true-part|ar|غانم صيرفي من تكريت.|وأحكي لكم خبر
false-verb|ar|أنفق غانم دنانير من الكيس حين افتقر.|فغاب التاجر اثنتي عشرة
false-number|fr|Le marchand resta absent sept ans.|فغاب التاجر اثنتي عشرة
true-plain|ar|باع غانم باب بيته من الفقر دون أن يمس الوديعة.|فغاب التاجر اثنتي عشرة
unsaid-quote|ar|قالت سعاد: يعذرني ولا أعذر نفسي.|وكانت امرأته سعاد
true-cross|fr|Souad, la femme de Ghanim, lui conseillait d'emprunter cent dinars.|وكانت امرأته سعاد
false-people|ar|نصح غانم امرأته سعاد بأن تستقرض مئة.|وكانت امرأته سعاد
true-part|en|Ghanim accepted a door for his house.|فلما عاد الحلبي
false-verb|en|Ghanim accepted half of the purse as a gift.|فلما عاد الحلبي
false-people|ar|جاء غانم في ثياب رثة يختبر التاجر.|فلما عاد الحلبي
true-plain|ar|«باب الأمانة» في درب الصفارين باق.|فسمى الناس ذلك الباب
unsaid-more|ar|صنع «باب الأمانة» نجار هندي.|فسمى الناس ذلك الباب
true-cross|en|According to Ibn al-Tabbal, a depositary pays only in four cases.|قال قاضينا ابن الطبال
false-role|ar|مكي هو القاضي وابن الطبال فقيه صاحبه.|قال قاضينا ابن الطبال
