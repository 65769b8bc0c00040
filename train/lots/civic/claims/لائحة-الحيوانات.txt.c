true-plain|ar|يُعد حائزا من يطعم الحيوان ويؤويه ولو لم يملكه.|يقصد بالحيوان الأليف
false-negated|ar|لا يُعد حائزا إلا مالك الحيوان.|يقصد بالحيوان الأليف
true-cross|en|A blind person's dog is exempt from the licence fee.|رسم الرخصة ١٠٠
false-number|en|A cat's licence costs one hundred riyals and a dog's forty.|رسم الرخصة ١٠٠
true-part|ar|تسري الرخصة سنة واحدة.|مدة الرخصة سنة
false-number|ar|يسمح في الشقة بستة حيوانات وفي البيت المستقل بثلاثة.|لا يجوز أن يزيد
true-cross|fr|Les petits non sevrés ne comptent pas dans le nombre d'animaux.|لا يجوز أن يزيد
false-negated|ar|يسمح بدخول الكلاب شاطئ العائلات خارج الصيف.|تمنع الكلاب من شاطئ
true-plain|ar|من ترك مخلفات حيوانه دفع ثلاثمئة ريال.|على المرافق رفع المخلفات
false-verb|fr|Un animal errant que nul ne réclame en sept jours est abattu.|يحجز الحيوان السائب
true-part|ar|يبقى الحيوان السائب أسبوعا في مأوى «رفق».|يحجز الحيوان السائب
true-cross|en|If the dog is vaccinated, observation lasts five days.|إذا عض كلب إنسانا
false-people|en|The bitten person pays for the observation of the dog.|إذا عض كلب إنسانا
true-plain|ar|يترأس فيصل الدخيل لجنة التظلم وهو قاض متقاعد.|يتظلم من الغرامة أمام
false-role|ar|مها الزهراني قاضية متقاعدة ترأس لجنة التظلم.|يتظلم من الغرامة أمام
unsaid-relation|ar|سلطان الحارثي صهر فيصل الدخيل.|يتظلم من الغرامة أمام
false-number|ar|يعمل باللائحة بعد ستين يوما من نشرها.|تنشر في الجريدة الرسمية
unsaid-more|fr|L'ancien règlement n° 12 fut annulé à cause de plaintes d'éleveurs.|تنشر في الجريدة الرسمية
