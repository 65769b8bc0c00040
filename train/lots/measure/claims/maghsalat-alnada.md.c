true-plain | ar | تُنظف العباءة السادة تنظيفًا جافًا بدينار ونصف | عباءة سادة
false-number | ar | أجرة كي العباءة المطرزة دينار وعشر الدينار | عباءة مطرزة
true-cross | en | Bridal gowns cannot be done with the express service. | ولا تشمل السجاد ولا فساتين
false-role | ar | فوزية المناعي مسؤولة الشكاوى | المسؤول عن الشكاوى
true-part | ar | تُعطى الملابس المنسية لجمعية خيرية | تُحفظ الملابس 60 يومًا
false-negated | en | The laundry guarantees to remove saffron. | أما الزعفران فلا نضمن
true-plain | ar | الطلبات الصغيرة يُدفع عن توصيلها نصف دينار | وبنصف دينار لما دونها
unsaid-more | ar | لا توصل المغسلة إلى المحرق بسبب زحمة الجسر | لا نوصل إلى المحرق
true-cross | fr | Une couverture double coûte 4,5 dinars au nettoyage à sec. | بطانية مزدوجة
false-people | ar | إذا كانت البقعة قديمة فالمسؤولية على المغسلة | والبقع القديمة على
