true-plain|ar|استعادت سناء غريب حريتها بعد تسعة وعشرين يوما من الخطف|عن طبيبة الأطفال سناء
false-role|en|Sanaa Gharib is a dentist.|عن طبيبة الأطفال سناء
false-people|ar|تسلّم جاد أمه من الخاطفين في حضور الأب نقولا دباس|راعي كنيسة القرية
true-cross|en|Father Nicolas Dabbas received her from the kidnappers while her son Jad was present.|راعي كنيسة القرية
unsaid-relation|fr|Jad est le fils du père Nicolas Dabbas|راعي كنيسة القرية
true-plain|ar|داوت الطبيبة ابنة وجيه من الربو فأهداها وردة|عالجت ابنته من الربو
false-people|ar|أعطت الطبيبة وجيها وردة يابسة بعد أن عالج ابنتها|عالجت ابنته من الربو
false-verb|ar|وصفت غريب المكان الذي احتُجزت فيه|ورفضت أن تصف المكان
true-part|ar|تتزعم آمنة الطرشان عصابة «أبناء المستنقع»|تتزعمها آمنة الطرشان
false-number|fr|Amina al-Tarchan a été condamnée par contumace à vingt-neuf ans de prison|تتزعمها آمنة الطرشان
true-cross|fr|« Tante Tamm » a été condamnée par contumace à quinze ans de prison|تتزعمها آمنة الطرشان
false-people|ar|أرادت العصابة مبادلة الطبيبة بآمنة الطرشان المسجونة|مبادلة الطبيبة بابنها المسجون
unsaid-quote|ar|قالت وزارة الداخلية إن رامي أُطلق لأسباب صحية|إنه أُطلق «لأسباب صحية»
true-cross|en|Governor Khodr Abboud said that Rami was released for health reasons.|إنه أُطلق «لأسباب صحية»
false-people|ar|دفع الوسيط حسين الأعرج 22 ألف دولار لزوج الطبيبة|للوسيط الأول، حسين
true-plain|ar|أخذ حسين الأعرج مال جبرائيل غريب وتوارى ثم وُجد قتيلا|للوسيط الأول، حسين
false-verb|en|The gang admitted killing al-Araj.|وتبرأت العصابة من دمه
false-people|ar|مات الجراح بسام كنعان بعد يومين من إطلاقه بلا فدية|مات الأول، جراح العظام
true-plain|ar|أُطلقت رؤى حيدر دون دفع فدية بعد يومين|وأفرج عن الثانية
false-verb|en|The bone surgeon Bassam Kanaan was shot in captivity.|مات الأول، جراح العظام
