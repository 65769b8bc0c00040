true-part|ar|أصدر نقولا شحادة جريدة «المشكاة»|طابع وصحفي أردني
false-role|ar|كان نقولا شحادة رئيس دير في القدس|طابع وصحفي أردني
false-people|ar|هجا الأب ميلاتيوس نقولا ببيت شعر فطرده نقولا|وطرده رئيس الدير
true-plain|ar|أُخرج من الدير لأنه صفّ بيتا في هجاء الأب ميلاتيوس|وطرده رئيس الدير
true-cross|en|He bought a hand press from the Armenian Aram Kaljian for eighty pounds.|اشترى مطبعة يدوية من
false-verb|en|He sold his hand press to the Armenian Aram Kaljian.|اشترى مطبعة يدوية من
true-cross|fr|Condamné à mort en 1910, il survécut parce que le bourreau Sabti vendit la corde trop courte|فحكم عليه الوالي بالإعدام
false-people|ar|حكم الجلاد سبتي عليه بالإعدام ونجّاه الوالي|فحكم عليه الوالي بالإعدام
unsaid-more|ar|نجا لأن أهل الكرك دفعوا للوالي|فحكم عليه الوالي بالإعدام
true-plain|ar|كانت زوجته نجلاء توقع صفحة المرأة باسم «بنت الأردن»|تزوج نجلاء صليبا
unsaid-relation|en|Najla Saliba was the daughter of Aram Kaljian.|تزوج نجلاء صليبا
false-number|ar|أوقف المندوب البريطاني جريدته ستين شهرا|عطّل المندوب البريطاني جريدته
true-part|ar|عادت الجريدة باسم «مصباح المشكاة»|عطّل المندوب البريطاني جريدته
false-negated|ar|عُرف من أطلق الرصاصة التي قتلت نجلاء|ماتت نجلاء برصاصة طائشة
false-people|ar|طعن شحادة الشاعر عودة الحداد بمطواة|اتهمه الشاعر عودة الحدّاد
true-plain|ar|صفح شحادة عن عودة الحداد الذي طعنه|اتهمه الشاعر عودة الحدّاد
unsaid-quote|ar|قال الشاعر إنه حذف نصفها فشكره الناس|اتهمه الشاعر عودة الحدّاد
true-cross|en|In 1930 the paper printed that the sheikh had died instead of recovered.|طبع «توفي الشيخ» بدل
false-verb|ar|جاء الشيخ إلى المطبعة وأغلقها|طبع «توفي الشيخ» بدل
