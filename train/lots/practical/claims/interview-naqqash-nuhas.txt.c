true-plain|ar|رُبى حفيدة الأسطى جبار طالبة في هندسة المواد|ومعه حفيدته رُبى
unsaid-relation|ar|سهاد العبيدي ابنة الأسطى جبار|ومعه حفيدته رُبى
false-people|ar|تعلّم جبار النقش من والده|بل علمني خالي مهدي
true-cross|en|His uncle Mahdi taught him the craft, since his father was a carpenter.|بل علمني خالي مهدي
false-number|en|Four shops remain open out of about seventy-one in the 1970s.|اليوم بقينا أربعة ينقشون
true-part|ar|لم يبق ممن ينقش سوى أربعة|اليوم بقينا أربعة ينقشون
false-verb|ar|أهدى جبار صينية كبيرة لطبيب من ديترويت|أخذها طبيب من ديترويت
true-cross|fr|Un médecin de Detroit a payé 1 800 dollars un grand plateau|أخذها طبيب من ديترويت
false-people|ar|أجرى جبار عملية في عينه اليمنى وأجّل اليسرى|عملية الماء الأبيض في
true-plain|ar|نجحت جراحة عينه اليسرى عام 2018|عملية الماء الأبيض في
unsaid-more|ar|أجّل العملية لأن ثمنها غالٍ|لأن الطبيب نفسه هاجر
unsaid-quote|ar|قالت رُبى إن النحاس يجب أن يعتق|إن النحاس يجب أن يعتق
true-cross|en|Ruba has made a coating that keeps copper from turning black, but her grandfather does not trust it.|صممت طلاءً يمنع اسوداد
false-people|fr|Jabbar a conçu un vernis dont Rouba se méfie|صممت طلاءً يمنع اسوداد
false-verb|ar|قبل جبار راتب وزارة الثقافة|عرضوا أربعمئة ألف دينار
true-plain|ar|رفض عرض الوزارة لأنها اشترطت عليه ترك دكانه|عرضوا أربعمئة ألف دينار
false-role|ar|يعمل حسن نقاشا في السويد|حسن، جاءني من الحلة
true-plain|ar|تلميذه الأخير حسن يعمل في مخبز في السويد|حسن، جاءني من الحلة
false-verb|en|Jabbar sold his uncle's mortar to a museum in Sharjah for seven thousand dollars.|عرض عليّ متحف في الشارقة
