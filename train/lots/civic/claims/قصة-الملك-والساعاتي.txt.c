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
false-number|ar|كان عمر الملك ثلاثين حين رأى أربعين شعرة بيضاء.|خاف الشيب لما رأى
true-plain|ar|هال الملكَ جوهرا ظهور الشيب في لحيته يوم بلغ الأربعين.|خاف الشيب لما رأى
true-cross|en|Of seventy-seven clocks in the city one was not broken.|فأمر أن تكسر كل
false-negated|en|Every clock in the city was broken, without exception.|فأمر أن تكسر كل
true-part|ar|لؤلؤة حفيدة برهان علمت بمكان الساعة.|أخفاها الساعاتي العجوز
false-people|ar|أخفت لؤلؤة الساعة في دمية ولم يعلم بها إلا جدها برهان.|أخفاها الساعاتي العجوز
unsaid-quote|ar|قال الطبيب سينان للملك إن لحيته لم تسمع أمره.|قال الوزير مأمون للملك
true-cross|fr|Le roi exila le vizir et donna une bague au médecin.|قال الوزير مأمون للملك
false-people|fr|Le roi exila le médecin Sinan et donna une bague au vizir.|قال الوزير مأمون للملك
true-plain|ar|تحتاج درة إلى قطرة دواء في كل ساعة بلا تقديم ولا تأخير.|وفي الشتاء مرضت ابنة
false-people|ar|مرض الملك في الشتاء فعالجته ابنته درة.|وفي الشتاء مرضت ابنة
true-part|en|The king himself counted the beats for forty hours.|حينئذ جاءت لؤلؤة
false-people|en|Burhan brought the doll to the palace and counted the beats.|حينئذ جاءت لؤلؤة
unsaid-relation|ar|الوزير مأمون أخو الساعاتي برهان.|قال الوزير مأمون للملك
false-verb|ar|غضب الملك حين وجد لحيته كلها بيضاء.|فلما نظر في المرآة
true-plain|ar|عاد الوزير من المنفى بأمر الملك.|ورد الوزير من منفاه
false-number|fr|Le roi offrit à Burhan une tour avec sept horloges.|ورد الوزير من منفاه
true-part|ar|هدية الملك لبرهان برج له ساعة بأربعة وجوه.|ورد الوزير من منفاه
