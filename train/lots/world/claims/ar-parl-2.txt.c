true-plain|ar|بدأ ترميم قصبة تامدولت سنة 2006|متى تنتهي الأشغال التي
false-people|ar|سأل وزير الثقافة المستشارة خدوج أوبلقاسم عن انتهاء الأشغال|متى تنتهي الأشغال التي
true-cross|en|Fourteen of the twenty-two million dirhams have been spent.|انتهى السور، وبقي البرج
false-negated|ar|انتهى البرج وبقي السور|انتهى السور، وبقي البرج
unsaid-more|fr|Les travaux ont été arrêtés un an faute d'argent|انتهى السور، وبقي البرج
true-cross|fr|L'entrepreneur avait employé du ciment et a dû tout refaire en terre à ses frais|انتهى السور، وبقي البرج
false-number|ar|وعد الوزير السابق بانتهاء الأشغال في ربيع 2013|وعدنا سلفكم بربيع
true-part|ar|كان موعد الوزير السابق ربيع 2009|وعدنا سلفكم بربيع
false-role|ar|يونس بنشريف هو وزير الثقافة|كاتب الدولة في الداخلية
true-plain|ar|يقول بنشريف إن 1900 كلب لُقّحت وعُقّمت مع جمعية ألمانية|كاتب الدولة في الداخلية
false-verb|en|Bencherif admitted that 1,900 dogs had been killed.|كاتب الدولة في الداخلية
false-people|ar|استقال طبيب التخدير الثاني ونُقل الأول إلى وجدة|وزيرة الصحة أمينة الدباغ
true-plain|ar|نُقل طبيب التخدير الثاني إلى وجدة لأن زوجته طلبت ذلك|وزيرة الصحة أمينة الدباغ
false-number|ar|أُعلن المنصب للمرة الثانية|وزيرة الصحة أمينة الدباغ
unsaid-quote|ar|قالت وزيرة الصحة إن امرأتين ماتتا في أبريل|ماتت به امرأتان في
true-part|ar|تحدثت المستشارة عن وفاة امرأتين في أبريل|ماتت به امرأتان في
false-verb|en|The fourth question, on fodder prices, was answered by the minister.|سحبه صاحبه الحسين لمرابط
true-cross|en|Al-Husayn Lamrabet withdrew his question an hour before the sitting.|سحبه صاحبه الحسين لمرابط
