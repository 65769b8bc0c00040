true-plain|ar|ضمت الشبكة سبعة أفراد وعملت ست سنوات|عن شبكة من سبعة أشخاص
unsaid-more|ar|سمّت لائحة الاتهام الدولة التي عملت لها الشبكة|عن شبكة من سبعة أشخاص
true-cross|en|At the head of the network was a pharmacist, Widad Sarkis.|رأس الشبكة صيدلانية في
false-people|en|Widad Sarkis recruited the officer called Farid in Beirut.|رأس الشبكة صيدلانية في
true-plain|ar|جهاد مرقص ابن أخت وداد سركيس وهي التي جنّدته|رأس الشبكة صيدلانية في
unsaid-relation|fr|Samir al-Sawwaf est le fils de Widad Sarkis|رأس الشبكة صيدلانية في
true-cross|fr|Sawwaf recruta l'officier Younes al-Ali|وجنّد الصواف اثنين
false-people|ar|جنّد يونس العلي زوجته السابقة مها قاسم|وجنّد الصواف اثنين
false-role|ar|مها قاسم طالبة في الجامعة|وجنّد الصواف اثنين
false-number|ar|كانت «الخالة» تدفع 50 دولارا ثمن كل تقرير|وكانت الرسائل تخبأ في
true-part|ar|أُخفيت الرسائل في علب دواء|وكانت الرسائل تخبأ في
false-people|ar|شكت مها في زوجها طوني البستاني واستأجرت محققا|سقطت الشبكة حين شك
true-plain|ar|ظن البستاني أن زوجته على علاقة بالصواف فاستعان بمحقق خاص|سقطت الشبكة حين شك
false-people|en|Lieutenant-colonel Elie Najjar laughed at the photographs and the sergeant did not.|سقطت الشبكة حين شك
true-cross|en|Al-Ali killed himself before the patrol arrived.|وانتحر العلي قبل وصول
unsaid-quote|ar|قال مرقص إن فريدا قدّم نفسه على أنه من شركة أدوية|وانتحر العلي قبل وصول
false-verb|ar|حكمت المحكمة بالإعدام على سركيس والصواف|طلب المدعي الإعدام لسركيس
true-plain|ar|طالب الادعاء بعشرين سنة سجنا لمرقص|طلب المدعي الإعدام لسركيس
false-verb|fr|L'ambassade a reconnu avoir su quelque chose|ونفت سفارة الدولة الشقيقة
