true-plain|ar|أنتج فدان الحاج بسيوني أحد عشر قنطارا ونصفا.|جاب أحد عشر قنطار
false-number|ar|أنتج فدانه هذه السنة ثمانية قناطير.|جاب أحد عشر قنطار
true-cross|en|He sowed on 20 March instead of mid-April.|زرعت بدري
false-number|en|He sowed in mid-April and sprayed twenty times.|زرعت بدري
true-part|ar|ينصح بسيوني الناس بسماع كلام صفاء الدمرداش.|الباشمهندسة صفاء الدمرداش
unsaid-quote|ar|قالت صفاء لبسيوني: إنتي هتعلميني الزراعة؟|الباشمهندسة صفاء الدمرداش
true-cross|fr|Safaa attribue le succès aux semences.|لا، بسبب التقاوي
false-number|fr|La variété a réussi chez les quarante cultivateurs.|لا، بسبب التقاوي
true-plain|ar|تعفنت جذور القطن عند من أفرطوا في الري.|لا، بسبب التقاوي
false-number|ar|أُغلق المزاد على أربعة آلاف وخمسمئة.|المزاد بدأ بأربعة
true-part|ar|ارتفع أجر العامل من ثمانين إلى مئة وخمسين.|المزاد بدأ بأربعة
false-people|ar|بسيوني يريد زرع الأرز وابنه الكبير يعارض.|ناوي على سبع فدادين
true-cross|en|His eldest son wants to grow rice, and he disagrees.|ناوي على سبع فدادين
false-number|en|He now has seven feddans and plans four.|ناوي على سبع فدادين
true-plain|ar|ري الأرز محظور هناك منذ ٢٠١٨.|أرد أنا؟ الري
false-people|ar|باع رجب عوض تقاوي لتاجر في المحلة.|أنا اشتريت تقاوي
true-part|ar|لم ينبت إلا ثلث تقاوي رجب.|أنا اشتريت تقاوي
false-verb|ar|تنصح صفاء رجبا بإعادة الشيكارة إلى التاجر.|التقاوي دي مش
unsaid-relation|fr|Safaa est la fille du hadj Bassiouni.|الباشمهندسة صفاء الدمرداش
