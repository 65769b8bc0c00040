true-plain|ar|رئيس مجمع الصيد بأجيم عبد الكريم بن قفصية أصدر الإعلان.|من: عبد الكريم
false-role|ar|عبد الكريم بن قفصية مدير معهد علوم البحار.|من: عبد الكريم
true-cross|en|Plastic traps will be banned from 1 May 2024.|البلاستيك باش يتمنع
false-number|en|The fine for plastic is 50 dinars a trip; last year it was 300.|البلاستيك باش يتمنع
true-part|ar|تمنح الوزارة كل بحار مسجل مئة وعشرين قلة مجانا.|الوزارة باش تعطي
false-people|ar|يبيع البحارة القلل لفخارية قلالة بدينارين وثمانمئة.|الوزارة باش تعطي
true-plain|ar|رفض بوبكر الاتفاق لأنه يعمل للسياح.|الفخّارية متفاهمين معانا
false-negated|ar|وافق كل الفخارين على الاتفاق ومنهم بوبكر.|الفخّارية متفاهمين معانا
true-cross|fr|Olfa Ben Younes et le raïs Hammadi Dellagi assurent la formation.|التدريب يعملوه زوز
false-role|fr|Hammadi Dellagi travaille à l'institut de Salammbô.|التدريب يعملوه زوز
unsaid-relation|ar|ألفة بن يونس ابنة الرايس حمّادي.|التدريب يعملوه زوز
unsaid-quote|ar|قال الرايس حمّادي إن القلة البلاستيك الضائعة تصيد وحدها خمس عشرة سنة.|السيدة ألفة قالت
true-part|en|A lost plastic trap goes on fishing for fifteen years, according to Olfa.|السيدة ألفة قالت
false-people|en|According to Olfa clay goes on fishing for fifteen years while plastic breaks up.|السيدة ألفة قالت
false-people|ar|يرفع «نورس» تسعة أشخاص و«الحاجة منوبية» أربعة عشر.|شنوة لازم تجيب معاك
true-plain|ar|لا تسجيل مسبق، ومن وصل أولا ركب أولا.|شنوة لازم تجيب معاك
true-cross|fr|La sortie de janvier échoua à cause du moteur du « Nawras ».|إذا الريح فاتت
false-verb|ar|اشترى المجمع محركا جديدا لـ«نورس» بألف ومئة دينار.|إذا الريح فاتت
false-number|ar|إذا اشتدت الريح أُجل التدريب إلى الثلاثاء ٦.|إذا الريح فاتت
true-part|ar|تعد منجية كسكسي بالقرنيط بعد التدريب.|بعد التدريب فما فطور
