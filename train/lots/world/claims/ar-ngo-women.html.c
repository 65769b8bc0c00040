true-part|ar|ميساء عرفات هي التي أعدت التقرير|أعده: ميساء عرفات
false-people|ar|دققت ميساء عرفات التقرير وأعده مكتب قعوار|أعده: ميساء عرفات
true-plain|ar|يجتمع في الصندوق اثنتا عشرة امرأة لكل منهن ضامنتان|تجتمع اثنتا عشرة امرأة
false-number|en|Each woman pays two shekels a month.|تدفع كل منهن خمسين
true-cross|en|Every woman puts in fifty shekels each month.|تدفع كل منهن خمسين
false-people|fr|Chaque femme ajoute deux shekels pour chaque shekel du projet|يضيف المشروع شيكلين مقابل
true-cross|fr|Le projet ajoute deux shekels pour chaque shekel versé|يضيف المشروع شيكلين مقابل
false-negated|ar|تُطرد من الصندوق من تأخرت مرتين|من تأخرت مرتين لا
true-plain|ar|جزاء المتأخرة مرتين صنع الكعك لا الطرد|من تأخرت مرتين لا
false-number|ar|هبط السداد في الخليل من 99 في المئة في 2022|كانت نسبة السداد في الخليل
unsaid-quote|ar|تعزو فداء القواسمي الانخفاض إلى إغلاق شارع السوق|كانت نسبة السداد في الخليل
true-plain|ar|سبب التراجع في رأي ميساء إغلاق شارع السوق|كانت نسبة السداد في الخليل
false-role|en|Fida al-Qawasmi coordinates the work in Nablus.|كانت نسبة السداد في الخليل
true-part|ar|اقتنت الحاجة نظيرة دراجة كهربائية|الحاجة نظيرة من عصيرة
unsaid-more|ar|اشترت نظيرة الدراجة لتوصل أحفادها إلى المدرسة|الحاجة نظيرة من عصيرة
true-cross|en|The women paid back the surplus before the organisation noticed its error.|أعادت النساء الزيادة قبل
false-people|ar|عُينت منسقة لطولكرم ثم حل زوجها محلها|عينّا منسقا رجلا لطولكرم
false-negated|fr|La fondation suédoise a renouvelé son contrat|لم تجدد المؤسسة السويدية
false-number|ar|قدمت بلدية نانت 25 ألف يورو|بلدية نانت ٤٠ ألف
