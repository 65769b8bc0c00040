true-plain|ar|انتهى بيع البنزين العادي آخر مارس ٢٠٢٤.|أُوقف بيع البنزين العادي
false-verb|ar|أوقفت الدولة بيع البنزين العادي بسبب حريق سوق الأحد.|أُوقف بيع البنزين العادي
true-cross|en|The state bears the difference for diesel, 640 millimes a litre.|لم يتغير الغازوال في
false-number|en|Diesel rose by 640 millimes in the towns.|لم يتغير الغازوال في
true-part|ar|لا يجوز توصيل الغاز في قبلي.|التوصيل في قبلي ممنوع
unsaid-more|ar|قتل حريق سوق الأحد ثلاثة أشخاص.|التوصيل في قبلي ممنوع
true-cross|fr|Selon le gouverneur Mondher Ouerghi, un nouveau dépôt ouvrira à Remada.|غلاء تطاوين سببه
false-people|fr|Kamel Tabboubi annonce un dépôt à Remada, et le gouverneur nie avoir été consulté.|غلاء تطاوين سببه
false-role|ar|كمال الطبوبي والي تطاوين.|غلاء تطاوين سببه
true-plain|ar|أنكر كمال الطبوبي أنه استشير بشأن المستودع.|غلاء تطاوين سببه
true-part|ar|أعد مكتب «ميزان» نشرة الأسعار.|أعد النشرة مكتب
false-number|en|The issue before this one came out on 12 July.|أعدّ النشرة مكتب
false-role|fr|Le ministère a préparé le bulletin avec le bureau Mizan.|أعدّ النشرة مكتب
