true-plain|ar|أعدت آمنة الككلي بطاقات القاعة الثانية.|أعدتها: آمنة
false-number|ar|قطع غومة السويعي الطريق بين مرزق وسبها ٢٢٨ مرة.|حقيبة جلدية لساعي
true-cross|en|The hole in the bag was made by a bullet.|حقيبة جلدية لساعي
false-negated|en|The hole in the bag was made by a moth, as first written.|حقيبة جلدية لساعي
true-part|ar|حروف ختم غدامس مقلوبة خطأ.|ختم نحاسي لبريد
false-verb|ar|لم يستعمل ختم غدامس لأن حروفه مقلوبة.|ختم نحاسي لبريد
false-verb|fr|La lettre du soldat parvint à sa mère à Bari.|رسالة من جندي
true-cross|fr|On retrouva la lettre du soldat derrière une armoire en 1955.|رسالة من جندي
unsaid-more|ar|قُتل الجندي الإيطالي بعد أيام من كتابة الرسالة.|رسالة من جندي
true-plain|ar|سُحب طابع النخلة بعد أسبوع لأنها ظهرت كالساقطة.|طابع «النخلة المائلة
false-number|ar|بقي من الطابع ثلاثة بيع سبعة عشر منها في لندن.|طابع «النخلة المائلة
false-people|en|Hajj Belqasem gave his daughter's bicycle to the museum.|دراجة الساعي الحاج
true-part|ar|الحاج بلقاسم أول من وزع بالدراجة في المدينة القديمة.|دراجة الساعي الحاج
true-cross|en|The German sorting machine was never used because its manual was lost.|آلة فرز ألمانية
false-verb|ar|عملت آلة الفرز الألمانية منذ ١٩٧٩ حتى ضاع دليلها.|آلة فرز ألمانية
false-role|fr|Najma Zouari fut la première standardiste de Libye.|صورة لموظفات مقسم
true-plain|ar|نجمة الزواري أول امرأة ليبية تدير مكتب بريد.|صورة لموظفات مقسم
unsaid-relation|ar|الرجل في الصورة زوج نجمة الزواري.|صورة لموظفات مقسم
false-number|ar|الدخول مجاني يوم الإثنين وبدينار يوم الجمعة.|الدخول مجاني يوم
