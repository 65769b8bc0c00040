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
