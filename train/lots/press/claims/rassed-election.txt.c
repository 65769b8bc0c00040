true-plain|ar|تغلبت المهندسة عفاف التليلي على منصف قرقور في بلدية صفوان|فوز المهندسة عفاف التليلي
false-people|ar|تقدم منصف قرقور على عفاف التليلي بأكثر من ألف صوت|فوز المهندسة عفاف التليلي
true-cross|en|The stage actor Shukri al-Hishri came third.|فوز المهندسة عفاف التليلي
false-role|en|Shukri al-Hishri is the outgoing mayor.|فوز المهندسة عفاف التليلي
false-number|ar|كانت المشاركة في 2018 أعلى وبلغت 57.3 في المئة|وبلغت نسبة المشاركة 57.3
true-part|ar|فاز قرقور من الجولة الأولى في 2018|وبلغت نسبة المشاركة 57.3
false-people|ar|اتهمت سندس عمار قرقور بالسماح لغير المسجلين بالتصويت|سيطعن في نتائج أحد عشر
true-plain|ar|ينوي قرقور الاعتراض على نتائج أحد عشر مكتبا|سيطعن في نتائج أحد عشر
true-cross|fr|Sondos Ammar répond que les observateurs du parti ont signé les procès-verbaux|سيطعن في نتائج أحد عشر
unsaid-relation|fr|Sondos Ammar est la sœur d'Afaf Tlili|سيطعن في نتائج أحد عشر
false-people|ar|أعفت التليلي قرقور من لجنة المصبّ عام 2020|قبل أن يعفيها قرقور
true-plain|ar|أُبعدت التليلي عن لجنة المصب لرفضها التوقيع على التوسعة|قبل أن يعفيها قرقور
false-verb|en|Tlili signed the extension of the landfill.|قبل أن يعفيها قرقور
true-cross|en|She studied sanitary engineering in Grenoble.|قبل أن يعفيها قرقور
unsaid-quote|ar|ترى التليلي أن الميزانية لا تكفي إلا لخمس عشرة حافلة|غير أن ميزانية البلدية
true-plain|ar|في تقدير رؤوف بن جدو لا تتيح الميزانية أكثر من خمس عشرة حافلة|غير أن ميزانية البلدية
false-verb|ar|دعا الهيشري ناخبيه إلى تأييد التليلي|فيما امتنع الهيشري عن
false-negated|ar|تتسلم التليلي مهامها قبل البت في الطعن|وتبتّ المحكمة الإدارية في
