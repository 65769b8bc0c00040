true-plain|ar|كانت رئاسة الاجتماع لفوضيل بن شيخ رئيس التحرير|رئيس التحرير فوضيل بن شيخ
false-role|ar|نورة حملاوي هي رئيسة تحرير «أوراس»|رئيس التحرير فوضيل بن شيخ
false-people|ar|اقترحت آسيا الحوار مع المدرب المقال واقترح رضوان تحقيق المكب|اقترحت آسيا تحقيقها عن مكب
true-cross|en|Assia proposed her investigation of the Oued Taga dump.|اقترحت آسيا تحقيقها عن مكب
unsaid-quote|ar|رأت نورة أن حوار المدرب أسبق لأنه سيسافر|وقالت نورة إن المكب
true-cross|fr|Nora estime que la décharge concerne davantage d'habitants|وقالت نورة إن المكب
false-verb|ar|نُشر حوار المدرب في الصفحة الأولى|اتصل يطلب سحب كلامه
true-plain|ar|طلب المدرب ألا يُنشر ما قاله عن رئيس النادي|اتصل يطلب سحب كلامه
false-people|ar|اعترف رضوان بأنه أخذ صورة القاضي من الأرشيف|اعترف جلال بأنه أخذها
true-part|ar|أقر المصور جلال بأنه لم يقرأ الاسم الأول|اعترف جلال بأنه أخذها
unsaid-relation|en|Judge Zerrouk is the brother of the accused man.|صورة القاضي زروق تحت
false-negated|ar|قررت الصحيفة نشر الاعتذار في الصفحة الأولى|تقرر نشر الاعتذار في الثالثة
false-verb|fr|Foudil a sanctionné le photographe|ورفض فوضيل معاقبة المصور
true-cross|fr|Foudil refuse de sanctionner le photographe|ورفض فوضيل معاقبة المصور
false-number|en|The paper sold 7,450 copies on average this month.|6,100 نسخة في المتوسط
unsaid-quote|ar|يعزو رئيس التحرير هبوط المبيعات إلى كثرة الأخطاء النحوية|وفي رأي الحاج معمّر
false-negated|ar|راتب مايو مضمون|راتب أبريل مضمون
true-plain|ar|لم يقبل الزملاء أن تتخلى نورة عن نصف أجرها|أن تتنازل عن نصف راتبها
false-people|ar|وجد المدقق خطأ لم تجده سلسبيل|وجدت في الاختبار خطأ
true-plain|ar|غادر جلال مبكرا لولادة زوجته|انصرف جلال قبل النهاية
