true-plain | ar | يكون حمل المضخة بحبل معدني لا بالسلك الذي يغذيها | لا تعلّق المضخة من سلكها
false-number | ar | يلزم المولّد قاطع 16 أمبير | القاطع المطلوب 16 أمبير
true-cross | en | Error E7 is only seen on three-phase pumps. | لا يظهر إلا في الطراز
false-negated | ar | يُنصح بتنظيف المصفاة بالكلور | لا تستعمل الكلور لتنظيفها
true-plain | ar | تتحمل الشركة كلفة إعادة القطعة بعد إصلاحها | وعلى الشركة إيابًا
false-people | en | The customer pays the return shipping and the company pays for sending the part in. | وأجور الشحن على الزبون
true-part | ar | الضمان لا يشمل السلك | ولا ضمان على السلك
unsaid-more | ar | يُفحص المكثف كل سنتين في إربد مجانًا | يُفحص المكثف كل سنتين
true-cross | fr | L'eau trouble doit couler dix minutes avant d'ouvrir complètement la vanne. | واترك الماء العكر
false-verb | fr | Le code E1 demande de remplacer la crépine. | جفاف البئر
