true-plain|ar|وائل سرحان الصيدلي هو مراجع النشرة.|راجعها الصيدلي وائل
false-role|ar|وائل سرحان طبيب في نقابة الأطباء.|راجعها الصيدلي وائل
true-cross|en|The syrup contains no sugar and tastes of strawberry.|شراب بطعم الفراولة
false-negated|en|The syrup cures the cause of the inflammation.|شراب بطعم الفراولة
true-part|ar|يمنع الدواء عن طفل مريض بالكبد.|لا تعط الدواء لطفل
false-negated|ar|يجوز إعطاؤه مع دواء آخر فيه باراسيتامول.|لا تعط الدواء لطفل
true-plain|ar|جرعة الطفل بين سنة وثلاث خمسة مليلترات.|من شهرين إلى ثلاثة
false-number|fr|De quatre à cinq ans, la dose est de dix millilitres.|من شهرين إلى ثلاثة
true-cross|fr|Il faut au moins quatre heures entre deux doses.|يفصل بين الجرعة والجرعة
false-verb|ar|من نسي جرعة ضاعف التالية.|إذا نسيت جرعة فأعطها
false-number|ar|يظهر الطفح عند واحد من كل مئة.|نادرة. قد يظهر
true-plain|ar|قد يتأخر ظهور تلف الكبد يومين أو ثلاثة.|خذ الطفل إلى الطوارئ
false-negated|en|If the child seems well after an overdose, wait two days at home.|خذ الطفل إلى الطوارئ
true-part|en|It must not be kept in the refrigerator.|أقل من ٢٥ درجة
false-number|ar|يستعمل الشراب خلال شهرين من فتحه.|أقل من ٢٥ درجة
true-cross|en|The leaflet of 2019 allowed five doses a day.|كانت النشرة السابقة
false-verb|ar|رُفع عدد الجرعات المسموحة بعد ملاحظات نقابة الأطباء.|كانت النشرة السابقة
unsaid-relation|ar|وائل سرحان صاحب مخابر بردى.|مخابر بردى الدوائية
