true-plain|ar|المركبات ممنوعة من دخول السوق بين التاسعة والسابعة مساء.|يُمنع دخول المركبات من
false-number|ar|يسمح للدكاكين بالتنزيل عشرين دقيقة بعد التاسعة.|يؤذن لأصحاب الدكاكين
true-cross|en|Hajj Darwish's cart is exempt because he pulls it by hand.|عربة الحاج درويش لأنها
false-negated|en|Hajj Darwish's cart may not enter the market during the day.|عربة الحاج درويش لأنها
true-part|ar|رسم موقف الساكن خمسة عشر دينارا كل سنة.|للساكن موقف واحد في
false-number|fr|Chaque habitant a deux places sur la place du Grenadier.|للساكن موقف واحد في
false-negated|ar|يجوز للطبيب أن يقف في موقفي المعاقين.|موقفا المعاقين أمام العيادة
true-plain|ar|تحرير المخالفات لسامر زريق أو هبة حلواني.|يكتب المخالفة الشرطي
false-people|ar|يكتب المختار المخالفات مع الشرطي سامر زريق.|يكتب المخالفة الشرطي
unsaid-relation|fr|L'agent Samer Zreik est le mari de l'agente Hiba Halwani.|يكتب المخالفة الشرطي
true-cross|fr|On ne dresse pas d'amende un jour d'enterrement.|لا تُكتب مخالفة يوم
false-role|ar|إميل نجم رئيس البلدية وتقدم إليه الاعتراضات.|يعترض المخالف أمام
true-part|ar|تقدم الاعتراضات إلى إميل نجم في مدة أسبوع.|يعترض المخالف أمام
false-people|ar|عارضت المعلمة ريما القرار لأن زبائنها يأتون بالسيارات.|يُعمل به من ١ آذار
true-plain|ar|رأت ريما أن المنع لا يكفي فصوتت ضده.|يُعمل به من ١ آذار
false-negated|en|The grocer Fuad voted for the decision.|يُعمل به من ١ آذار
true-cross|en|Mayor Wadih Shukr paid the fine that Hiba Halwani wrote.|في نيسان خالف رئيس
false-people|ar|كتب رئيس البلدية مخالفة لهبة حلواني في نيسان.|في نيسان خالف رئيس
false-verb|ar|قبل إميل نجم اعتراض وديع شكر وألغى مخالفته.|في نيسان خالف رئيس
