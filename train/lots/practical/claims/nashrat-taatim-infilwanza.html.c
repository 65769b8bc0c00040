true-plain|ar|راجعت شيخة المطيري مطوية مستوصف الرميثية.|أعدّت هذه المطوية
false-role|ar|شيخة المطيري رئيسة وحدة التثقيف الصحي.|أعدّت هذه المطوية
true-cross|en|The vaccine is for anyone aged six months or more.|لكل من بلغ ستة
false-number|en|Only people over 65 may have the vaccine.|لكل من بلغ ستة
true-part|ar|حساسية البيض لا تمنع من اللقاح اليوم.|لا يُعطى لمن أصيب
false-negated|ar|يمنع اللقاح عن كل من عنده حساسية البيض.|لا يُعطى لمن أصيب
true-cross|fr|À neuf ans et plus, une seule dose suffit.|سنوات فأكثر
false-number|fr|À neuf ans et plus, il faut deux doses.|سنوات فأكثر
true-plain|ar|تتكون المناعة في أسبوعين من التطعيم.|أفضل وقت من
false-number|ar|تضعف المناعة بعد أسبوعين من اللقاح.|أفضل وقت من
false-negated|ar|قد يسبب اللقاح الإنفلونزا لأن الفيروس فيه حي.|لا، فالفيروس فيه
true-part|en|One person in ten may have a slight fever.|لا، فالفيروس فيه
false-number|ar|يراجع الطبيب إذا جاوزت الحرارة ٣٨.|إذا تجاوزت الحرارة
true-plain|ar|ضيق النفس بعد التطعيم طارئ يُتصل فيه بالرقم ١١٢.|إذا تجاوزت الحرارة
false-people|ar|يدفع المواطنون خمسة دنانير واللقاح مجاني لغيرهم.|في المستوصف من الأحد
true-cross|en|On Thursdays only children are vaccinated.|في المستوصف من الأحد
false-number|ar|بلغ المستوصف هدفه وهو ٤٠٠٠ شخص.|طعم المستوصف في
true-part|fr|Le dispensaire a vacciné 3 140 personnes la saison passée.|طعّم المستوصف في
