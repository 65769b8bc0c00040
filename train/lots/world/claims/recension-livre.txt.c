true-plain|ar|سميحة أبو غربية مهندسة ترميم وليست أديبة.|تروي المؤلفة، وهي
false-role|ar|سميحة أبو غربية أديبة تروي قصة عائلة العزّوني.|تروي المؤلفة، وهي
true-cross|en|The wall stood from 1881 until it was pulled down in 2003.|تروي المؤلفة، وهي
false-people|ar|سافرت زليخة العزّوني إلى تشيلي وانتظرها زوجها ثلاثين سنة.|الفصل الأول
true-part|ar|أجمل الفصول في رأي المراجع «النافذة».|الفصل الأول
false-people|fr|Le mari de Zoulaykha revint du Chili pour elle.|الفصل الأول
true-plain|ar|وقع زلزال ١٩٢٧ في تموز لا في الخريف.|أما الفصل السادس
false-people|ar|نبهت المؤلفة المراجع إلى خطئه في تاريخ الزلزال.|أما الفصل السادس
unsaid-quote|ar|قال وائل الكردي إن الحجر لا يعرف الشهور.|أما الفصل السادس
true-cross|fr|Nidal al-Qassem reproche au livre d'oublier les domestiques.|يأخذ عليها الناقد
false-verb|ar|وافق المراجع نضال القاسم في نقده إغفال الخدم.|يأخذ عليها الناقد
true-plain|ar|رئيس البلدية سعد العواملة وقّع قرار الهدم.|هُدم الحائط في نيسان
false-verb|ar|عارض رئيس البلدية سعد العواملة هدم الحائط.|هُدم الحائط في نيسان
false-people|en|Saad al-Awamleh kept twenty-three stones for his garden wall.|هُدم الحائط في نيسان
true-part|ar|في الكتاب أربعة عشر رسما للمؤلفة.|لغة الكتاب نظيفة
true-cross|en|Three publishers turned the book down before al-Rusayfa.|رفضته ثلاث دور
false-number|en|Six thousand copies sold out in one week.|رفضته ثلاث دور
false-number|ar|منح المراجع الكتاب خمسا من خمس رغم نقص الفهرس.|أعطيه أربعا من
