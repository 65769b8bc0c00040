true-plain | ar | تأخر زواج ابنة رؤوف عن موعده الأول | الفرح اتأجل لفبراير
false-people | ar | طلب رؤوف القبض الأول لأن امرأته ستلد | ولادة مراتي
true-cross | en | Ilham refuses to say who was late last time. | مش هقول اسم
false-number | ar | أخذت شيماء وأختها الرقم ١٢ | إنتي ونورا رقم ٧
true-part | ar | لا تدخل شيماء باسم كامل | أدخل بنص اسم مع
false-negated | en | Payments by Vodafone Cash are welcome. | لأ كاش في إيدي
true-plain | ar | لا يقدر عم سيد على أكثر من خمسمئة جنيه | معايا ٥٠٠ بس
unsaid-relation | ar | أم حسن زوجة عم سيد | مع أم حسن وحسن
true-cross | fr | Qui paie après le cinq offre le thé à tout l'étage. | شاي للدور كله
unsaid-more | ar | تبدأ الجمعية أول الشهر في شقة إلهام | الجمعية تبدأ أول الشهر
