true-plain|ar|فزع الملك جوهر من الشيب حين رأى ثلاث شعرات بيض|ملك اسمه جوهر
false-number|ar|كان عمر الملك سبعا وسبعين سنة|ملك اسمه جوهر
true-cross|en|All the clocks of the city were broken but one.|فأمر أن تكسر كل
false-people|ar|أخفت لؤلؤة الساعة في بطن دمية ولم يعلم بها برهان|أخفاها الساعاتي العجوز برهان
true-plain|ar|خبّأ برهان الساعة في دمية ولم يعرف السر غير حفيدته|أخفاها الساعاتي العجوز برهان
unsaid-relation|ar|لؤلؤة بنت الملك جوهر|أخفاها الساعاتي العجوز برهان
false-people|en|The king banished the physician and gave the vizier a ring.|فنفى الملك الوزير وأعطى
true-cross|en|The king banished the vizier and gave the physician a ring.|فنفى الملك الوزير وأعطى
unsaid-quote|ar|قال الوزير مأمون للملك: اصبغها بالحناء|فنفى الملك الوزير وأعطى
true-part|ar|نصح الطبيب سينان بالحناء|فنفى الملك الوزير وأعطى
false-people|ar|مرضت لؤلؤة في الشتاء وعالجها سينان|مرضت ابنة الملك درة
true-plain|ar|وصف سينان لدرة قطرة في كل ساعة|مرضت ابنة الملك درة
false-people|fr|Sinan veilla quarante heures auprès de la princesse|جاءت لؤلؤة بالدمية
true-cross|fr|Le roi lui-même veilla quarante heures à compter les battements|جاءت لؤلؤة بالدمية
false-verb|ar|غضب الملك حين رأى بياض لحيته|فلما نظر في المرآة
false-verb|ar|أخذ برهان الذهب الذي أعطاه الملك|ورد الوزير من منفاه
true-plain|ar|طلب برهان بدل الذهب أن تتعلم لؤلؤة صنعته|ورد الوزير من منفاه
false-negated|en|The vizier never came back from exile.|ورد الوزير من منفاه
unsaid-more|ar|نبتت للديكة ألسنة جديدة في الربيع|وأما الديكة فلم يرد
