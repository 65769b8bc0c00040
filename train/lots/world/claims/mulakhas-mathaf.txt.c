true-plain|ar|سلك ساعي الهجن غومة السويعي طريق مرزق وسبها 412 مرة|لساعي الهجن غومة السويعي
false-negated|ar|الثقب في الحقيبة من عثة لا من رصاصة|لساعي الهجن غومة السويعي
true-cross|en|The engraver forgot that a seal prints in reverse.|ختم نحاسي لبريد غدامس
false-verb|en|The faulty Ghadames seal was never used.|ختم نحاسي لبريد غدامس
false-people|ar|كتبت أم إيطالية من باري الرسالة إلى ابنها الجندي|رسالة من جندي إيطالي
true-plain|ar|بقيت رسالة الجندي خلف خزانة حتى 1955|رسالة من جندي إيطالي
unsaid-more|ar|قُتل الجندي الإيطالي في معركة بعد كتابة الرسالة|رسالة من جندي إيطالي
true-cross|fr|Trois des dix-sept timbres restants se trouvent au musée|طابع «النخلة المائلة»
false-number|ar|يُعرف من الطابع ثمانون ألفا اليوم|طابع «النخلة المائلة»
false-people|ar|أهدى الحاج بلقاسم الدراجة إلى ابنته خيرية|دراجة الساعي الحاج بلقاسم
true-plain|ar|وهبت خيرية المتحف دراجة أبيها الحاج بلقاسم|دراجة الساعي الحاج بلقاسم
false-verb|ar|شُغلت آلة الفرز الألمانية منذ 1979|آلة فرز ألمانية وصلت
true-cross|en|The German sorting machine was never run because its manual was lost.|آلة فرز ألمانية وصلت
false-number|ar|في الدفتر 1961 شكوى|دفتر شكاوى، ١٩٦١–١٩٦٤
true-part|ar|نجمة الزواري أول ليبية ترأس مكتب بريد|صورة لموظفات مقسم الهاتف
unsaid-relation|ar|الرجل في خلفية الصورة زوج نجمة الزواري|صورة لموظفات مقسم الهاتف
false-role|en|Najma al-Zawari prepared the labels of the exhibits.|صورة لموظفات مقسم الهاتف
false-negated|en|Visitors may touch every piece except number 6.|الدخول مجاني يوم الجمعة
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
