true-plain|ar|لقي القائد الميداني نضال أبو عساف مصرعه في هجوم لـ«لواء النسور»|قُتل فجر الخميس نضال
false-people|ar|شنّ نضال أبو عساف هجوما على «لواء النسور» عند حاجز وادي حرير|قُتل فجر الخميس نضال
true-cross|en|Nidal Abu Assaf of the Safh Battalions died with three of his escorts.|قُتل فجر الخميس نضال
false-role|en|Nidal Abu Assaf was a commander of the Eagles Brigade.|قُتل فجر الخميس نضال
unsaid-relation|ar|حمزة ابن زاهر القلموني|بينهم شقيق القائد الأصغر
true-part|ar|كان حمزة أخو القائد بين الجرحى|بينهم شقيق القائد الأصغر
false-negated|ar|لم يمت أحد من الجرحى الذين نُقلوا إلى المشفى|وتوفي أحد الجرحى مساء
true-cross|fr|Zaher al-Qalamouni, dit « Abou al-Layth », a revendiqué l'attaque|لقائده زاهر القلموني المعروف
unsaid-quote|fr|Bilal al-Zayyat dit que l'attaque répond à l'enlèvement de six combattants|لقائده زاهر القلموني المعروف
false-verb|ar|اعترفت «كتائب السفح» بأنها تحتجز ستة مقاتلين|أنها تحتجز أحدا
false-people|ar|اتهم اللواء «كتائب السفح» بأنها تريد السيطرة على معبر الحصوة|واتهمت اللواء بالسعي
true-plain|ar|تزعم الكتائب أن اللواء يريد الاستيلاء على معبر الحصوة|واتهمت اللواء بالسعي
false-number|en|The Hasweh crossing brings in 1,200 dollars a week.|واتهمت اللواء بالسعي
true-plain|ar|مؤسس «كتائب السفح» هو العقيد المنشق مروان الزيات|أسسه العقيد المنشق مروان
false-people|ar|قُتل بلال الزيات في غارة جوية وخلفه مروان|في غارة جوية عام
true-cross|en|Bilal al-Zayyat took command after his cousin Marwan was killed in a 2017 air raid.|في غارة جوية عام
false-people|ar|انشقت «كتائب السفح» عن «لواء النسور» بسبب الرواتب|فانشق عن الكتائب قبل
true-part|ar|عدد مقاتلي «لواء النسور» لا يتجاوز 400|فانشق عن الكتائب قبل
false-verb|ar|وافق القلموني على الهدنة ولم يرد بلال الزيات|ووافق بلال الزيات عليها
unsaid-more|ar|أعلن «لواء النسور» مسؤوليته عن العبوة التي انفجرت في شباط|ففي شباط انفجرت عبوة
