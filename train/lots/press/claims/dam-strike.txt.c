true-plain|ar|أودى صاروخ بحياة عيسى الخلف وابنه في غرفة تحكم السد|فقتل المناوب عيسى الخلف
false-people|ar|أطلق المناوب عيسى الخلف صاروخا قتل فنيين اثنين|فقتل المناوب عيسى الخلف
true-cross|en|Taym, who was spending the night with his father, was killed with him.|فقتل المناوب عيسى الخلف
false-role|ar|سهيل طراف هو قائد جيش البادية|قال الناطق باسمه العميد
true-plain|ar|نسب طراف إطلاق صاروخ «سهم-3» إلى «جيش البادية»|قال الناطق باسمه العميد
false-people|fr|Mazal al-Chammari accuse l'armée fédérale d'avoir tiré un missile « Sahm-3 »|واتهم طائرة مسيّرة حكومية
true-cross|fr|Mazal al-Chammari, dit « l'Oncle », nie posséder ce type de missile|نفى قائده مزعل الشمري
unsaid-relation|en|Mazal al-Shammari is the uncle of Suhail Tarraf.|نفى قائده مزعل الشمري
false-verb|ar|أكد الخبير توماس فيربيك أن الصاروخ من طراز «سهم-3»|أن الشظايا لصاروخ «سهم-2»
true-cross|en|The Belgian expert Thomas Verbeek thinks that the fragments come from an older Sahm-2.|أن الشظايا لصاروخ «سهم-2»
false-negated|ar|لواء القصب متحالف مع جيش البادية ضد الحكومة|المتحالف مع الحكومة
true-part|ar|يدير فرحان عبيد مطعما في إسطنبول|الذي يعيش في إسطنبول
unsaid-quote|ar|قال طراف: كنا نقصف تل الضبع بأمر من عبيد|كنا نقصف تل الضبع
true-plain|ar|أنكر طراف أنه أعطى أي أمر|ونفى طراف أن يكون
false-people|ar|مزق ماجد الهلال الصفحة أمام فرحان عبيد|مزقها أمامه وطلب منه
true-plain|ar|بحسب ماجد الهلال، فرحان عبيد هو من مزق صفحة السجل|مزقها أمامه وطلب منه
unsaid-more|ar|اغتال رجال فرحان عبيد ماجد الهلال في أورفا|اغتال مجهولون الهلال في
false-number|en|Forty people drowned in al-Wusta.|بلغ عدد من أغرقهم الماء
false-people|ar|طلب نزار عكاش تفريغ ربع البحيرة فرفضت سحر العلي|فرفض مدير السد نزار عكاش
true-cross|fr|Le directeur du barrage, Nizar Akkache, a refusé de vider un quart du lac|فرفض مدير السد نزار عكاش
