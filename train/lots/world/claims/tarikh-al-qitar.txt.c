true-plain|ar|منح الخديوي شركة الخط الشرقي امتيازها في مايو ١٨٧٠.|نالت شركة الخط الشرقي
false-people|ar|منحت شركة الخط الشرقي الامتياز للخديوي سنة ١٨٧٠.|نالت شركة الخط الشرقي
true-cross|en|The Greek banker Constantine Zacharias paid two thirds of the capital.|نالت شركة الخط الشرقي
false-number|en|Merchants of Suez paid two thirds of the capital.|نالت شركة الخط الشرقي
true-part|ar|تلقى إسماعيل راغب تعليمه في باريس.|بدأ الحفر في نوفمبر
false-people|ar|درس ألان غريغسون في باريس وعاونه راغب الاسكتلندي.|بدأ الحفر في نوفمبر
true-plain|ar|فضّل راغب المرور ببئر اللقيطة، لكن الرأي المتبع كان رأي غريغسون.|بدأ الحفر في نوفمبر
false-people|fr|Gregson voulait passer par le puits de Laqita et Raghib par le Ouadi Hammamat.|بدأ الحفر في نوفمبر
false-number|ar|بلغ نقل البرميل ستة قروش في صيف ١٨٧٢.|وبعد أربعة وخمسين كيلومترا
true-cross|fr|La plupart des douze cents ouvriers s'enfuirent.|وبعد أربعة وخمسين كيلومترا
true-plain|ar|رفض زاخارياس العودة إلى خط راغب لأنها تهدم ثلاثين كيلومترا.|في مارس ١٨٧٣ طلب
false-verb|ar|وافق زاخارياس على طلب غريغسون العودة إلى خط راغب.|في مارس ١٨٧٣ طلب
false-people|en|Zacharias asked to go back to Raghib's line, and Gregson refused.|في مارس ١٨٧٣ طلب
true-part|en|Raghib went to work on the Ismailia canal.|في مارس ١٨٧٣ طلب
false-verb|ar|أُقيل راغب بعد توقف العمل.|في مارس ١٨٧٣ طلب
unsaid-quote|ar|كتب راغب إلى أخته أنه بنى طريقا لا يريده أحد.|وتوقف العمل نهائيا
true-part|ar|لم يسر على السكة سوى قطار القضبان.|وتوقف العمل نهائيا
false-verb|fr|Les rails furent achetés en 1876 à une sucrerie d'Armant.|بيعت القضبان سنة ١٨٧٦
true-cross|en|One of the two carriages at Qena became a school.|بيعت القضبان سنة ١٨٧٦
unsaid-relation|ar|كان زاخارياس صاحب مصنع السكر في أرمنت.|بيعت القضبان سنة ١٨٧٦
