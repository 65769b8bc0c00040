true-plain|ar|منح الخديوي شركة الخط الشرقي امتياز سكة من قنا إلى القصير|نالت شركة الخط الشرقي
false-people|ar|منحت شركة الخط الشرقي الخديوي امتيازا سنة 1870|نالت شركة الخط الشرقي
true-cross|en|The Greek banker Zakharias put up two thirds of the capital.|نالت شركة الخط الشرقي
false-number|en|The merchants of Suez paid two thirds of the capital.|نالت شركة الخط الشرقي
true-part|ar|درس إسماعيل أفندي راغب في باريس|تحت إمرة المهندس الاسكتلندي
false-people|ar|عاون غريغسون المهندس إسماعيل راغب الذي قاد الحفر|تحت إمرة المهندس الاسكتلندي
true-plain|ar|فضّل راغب المرور ببئر اللقيطة لوجود الماء|تحت إمرة المهندس الاسكتلندي
false-people|ar|أُخذ برأي راغب ورُفض رأي غريغسون|تحت إمرة المهندس الاسكتلندي
unsaid-relation|fr|Ragheb était le gendre de Grigson|تحت إمرة المهندس الاسكتلندي
false-number|ar|كانت كلفة البرميل في صيف 1872 ستة قروش|وبعد أربعة وخمسين كيلومترا
true-cross|fr|Des 1 200 ouvriers, il n'en resta que 340|وبعد أربعة وخمسين كيلومترا
false-people|ar|طلب زاخارياس العودة إلى خط راغب فرفض غريغسون|فرفض زاخارياس لأن الرجوع
true-plain|ar|أبى زاخارياس الرجوع إلى خط راغب لأنه يوجب هدم ثلاثين كيلومترا|فرفض زاخارياس لأن الرجوع
false-verb|ar|طُرد راغب من الشركة في يناير 1873|فرفض زاخارياس لأن الرجوع
unsaid-quote|en|Ragheb wrote to his sister that he had built a road to where nobody wants to go.|وقد كتب غريغسون إلى
true-cross|en|Only one train, loaded with rails, ever ran on the line.|وقد كتب غريغسون إلى
false-verb|ar|اشترت الشركة القضبان من مصنع سكر في أرمنت|بيعت القضبان سنة ١٨٧٦
true-plain|ar|اشترى مصنع سكر القضبان بأحد عشر ألف جنيه|بيعت القضبان سنة ١٨٧٦
unsaid-more|ar|صارت العربة الثانية مسجدا|بيعت القضبان سنة ١٨٧٦
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
