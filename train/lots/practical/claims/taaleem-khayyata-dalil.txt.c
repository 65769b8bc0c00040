true-plain|ar|حليمة قطاطة كتبت الورقة وابنتها وئام راجعتها.|حررتها المعلمة حليمة
false-people|ar|حررت وئام الورقة وراجعتها أمها حليمة.|حررتها المعلمة حليمة
true-cross|en|Wiam sells the garments on the internet.|حررتها المعلمة حليمة
false-number|en|Every woman needs three metres of linen, whatever her height.|ثلاثة أمتار ونصف
true-part|ar|الكتان ينكمش خمسة في المئة.|ابلل الكتان وكوه
false-number|ar|رُدّت الجبب الأربعون كلها سنة ٢٠١٩.|ابلل الكتان وكوه
true-plain|ar|في ٢٠١٩ قصرت أربعون جبة لأنها خيطت قبل البلل.|ابلل الكتان وكوه
false-negated|fr|L'ourlet se coud à la machine et non à la main.|الخياطة بالترتيب
true-cross|fr|On appela trois fois le réparateur Hammadi, et c'était chaque fois l'aiguille.|الإبرة ٨٠ للكتان
false-people|ar|الإبرة ٧٠ للكتان و٨٠ للقطن الرقيق.|الإبرة ٨٠ للكتان
false-verb|ar|أصلح حمادي الماكينة المعطلة ثلاث مرات.|الإبرة ٨٠ للكتان
true-part|ar|تطرّز صلوحة الطوق في ثلاثة أيام.|تعمله خالتي صلوحة
false-people|en|Wiam sells the machine embroidery under the name "handmade".|تعمله خالتي صلوحة
false-number|ar|تطريز اليد بثمانية عشر دينارا والماكينة بستين.|تعمله خالتي صلوحة
true-plain|ar|خفضت وئام الثمن في رمضان فاعترضت حليمة.|الجبة الكاملة ١٨٥
unsaid-quote|ar|قالت وئام: من يرخص يده يرخص رأسه.|الجبة الكاملة ١٨٥
true-cross|en|Although they did not cut above size 120, they made seven of size 128.|القياسات الشائعة
false-verb|en|They turned down seven orders of size 128 in the summer.|القياسات الشائعة
