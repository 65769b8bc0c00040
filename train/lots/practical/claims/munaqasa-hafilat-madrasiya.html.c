true-plain|ar|تريد مديرية التعليم في الداخلية استئجار ٤٦ حافلة.|تدعو مديرية التعليم
false-verb|ar|تريد مديرية التعليم شراء ٤٦ حافلة.|تدعو مديرية التعليم
true-cross|en|In the tender of 2020 a bus could be seven years old.|ألا يزيد عمر الحافلة
false-number|en|A bus may be seven years old; in 2020 the limit was five.|ألا يزيد عمر الحافلة
true-part|ar|لا تفيد خبرة نقل العمال.|خبرة في النقل المدرسي
false-negated|ar|تُحسب خبرة نقل العمال ضمن السنوات الأربع.|خبرة في النقل المدرسي
false-people|fr|La direction paie le salaire de la surveillante.|مشرفة في كل حافلة
true-cross|fr|L'entrepreneur paie la surveillante de chaque bus de filles.|مشرفة في كل حافلة
false-number|ar|تفتح المظاريف في ٨ مايو.|فتح المظاريف
true-plain|ar|لا يُرد ثمن الوثائق.|ثمن الوثائق 75
false-negated|ar|تقبل العروض بالبريد الإلكتروني.|تسلم العروض في صندوق
true-part|ar|صندوق المناقصات في مسقط.|تسلَّم العروض في صندوق
false-people|en|Bids are handed in at Nizwa and documents in Muscat.|تسلَّم العروض في صندوق
false-role|en|Salim bin Khalfan is the auditor who receives complaints.|للاستفسار: سالم
true-cross|en|Complaints go to Muna bint Said, the auditor.|للاستفسار: سالم
false-number|ar|ألغيت المناقصة السابقة لأن ثلاثة عروض استوفت الشروط.|أُلغيت المناقصة السابقة
true-plain|ar|استوفى عرض واحد شروط المناقصة السابقة فألغيت.|أُلغيت المناقصة السابقة
