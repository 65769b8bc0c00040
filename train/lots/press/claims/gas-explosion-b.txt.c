true-plain|ar|أفاد شاهد في الصباح بمقتل اثني عشر شخصا في انفجار المخبز|قُتل ١٢ شخصا في
false-verb|ar|وقع الانفجار في مصنع أسطوانات بحي الزاوية|قُتل ١٢ شخصا في
true-cross|en|The head of the ambulance service, Nuri al-Gamati, put the dead at nine.|قال مدير الإسعاف، نوري
unsaid-quote|en|Fathi, the witness, said that nine people had died.|قال مدير الإسعاف، نوري
false-negated|ar|ثبت الشاهد فتحي على روايته|قال مدير الإسعاف، نوري
true-part|ar|صار عدد القتلى خمسة عشر مساء|ارتفع العدد إلى ١٥
false-people|ar|أعلن رمزي الصويعي مسؤوليته عن الانفجار وكذّبته جماعة «جند القبلة»|ارتفع العدد إلى ١٥
true-plain|ar|نفى قائد الشرطة صلة «جند القبلة» لعدم وجود أثر لمتفجرات|ارتفع العدد إلى ١٥
false-verb|en|Experts found traces of explosives on the cylinder.|ارتفع العدد إلى ١٥
true-cross|fr|Le propriétaire du four, Issa al-Bakkouch, est parmi les morts|ارتفع العدد إلى ١٥
false-people|ar|اشتكى الفيتوري أخا البكوش مرتين|سحبت الجماعة بيانها من
true-plain|ar|أُفرج عن موزع الغاز الفيتوري بعد يومين لأن الصمام من مصنع الدولة|سحبت الجماعة بيانها من
unsaid-more|fr|Le compte du groupe a été piraté par la police|سحبت الجماعة بيانها من
false-role|ar|إبراهيم الفيتوري زعيم «جند القبلة»|سحبت الجماعة بيانها من
true-cross|en|The group's leader said that a hacked account had published the claim.|سحبت الجماعة بيانها من
false-verb|ar|أجاب جلال امعيتيق عن أسئلة الوكالة|رفض مدير المصنع، المهندس
true-part|ar|أرسل مدير المصنع أسطوانة هدية|رفض مدير المصنع، المهندس
