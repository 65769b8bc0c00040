true-plain|ar|اختارت الجمعية العمومية طه المنشاوي رئيسا سنة 2019 لمدة خمسة أعوام|الأول الحاج طه المنشاوي
false-people|ar|انتخبت الجمعية العمومية المهندس بهاء الكومي في 2019|والثاني المهندس بهاء الكومي
true-cross|en|The youth ministry appointed Bahaa al-Komi head of a temporary committee.|والثاني المهندس بهاء الكومي
false-people|ar|اتهم المنشاوي رفعت صادق بسرقة كأس 1955|بسرقة كأس ١٩٥٥ الفضية
true-plain|ar|برّأت المحكمة المنشاوي من سرقة الكأس الفضية|بسرقة كأس ١٩٥٥ الفضية
false-role|fr|Rifaat Sadek est l'entraîneur serbe du club|سلفه، المستشار رفعت صادق
unsaid-more|ar|وُجدت الكأس في بيت المنشاوي|ووُجدت الكأس بعد ذلك
true-cross|fr|La coupe a été retrouvée chez le fils de Sadek|ووُجدت الكأس بعد ذلك
unsaid-quote|ar|قال المنشاوي إنه جاء يعدّ الجنيهات|يعدّ الجنيهات
false-people|ar|طرد المنشاوي المدرب يوفيتش وأعاده الكومي بعد ساعة|الصربي ميلان يوفيتش
true-cross|en|Komi sacked the Serbian coach Jovic and Minshawi brought him back an hour later.|الصربي ميلان يوفيتش
false-people|en|Minshawi appointed Sayed Sharara to lead the evening training.|الصربي ميلان يوفيتش
true-part|ar|أصيب القائد علي كلوب في عضلته|وأصيب قائدهم علي كلوب
false-people|ar|أغلق مشجعو «صفصاف 74» باب النادي بسيارة قمامة|وهم الذين أغلقوا باب
true-plain|ar|وقف جمهور «صفصاف 74» إلى جانب الكومي لوعده بمدرج له سقف|لأنه وعد بمدرج مسقوف
unsaid-relation|en|The founder of the club, Captain Yanni, was Jovic's grandfather.|وكُسر تمثال المؤسس
false-negated|ar|عُرف من كسر تمثال القبطان ياني|وكُسر تمثال المؤسس
true-plain|ar|أوقفت المحكمة الإدارية العمل بقرار الوزارة|قضت المحكمة الإدارية بوقف
false-verb|ar|رفض القاضي استشكال الكومي|قضت المحكمة الإدارية بوقف
false-verb|fr|Mahrous Awad n'a signé que pour Minshawi|فوقّعت لكليهما على استلام
