true-plain|ar|تتنافس هيلين تسفاي ودانيال قبري في جولة إعادة يوم 26 نوفمبر|الرئيسة الحالية هيلين تسفاي
false-role|ar|دانيال قبري هو الرئيس الحالي لأرضيل|الرئيسة الحالية هيلين تسفاي
false-number|ar|حصل قبري في الجولة الأولى على 44.1 في المئة|ونال قبري 39.6
true-cross|en|Tesfay got 44.1 percent in the first round and Gebri 39.6.|ونال قبري 39.6
false-people|ar|عزل البرلمان تسفاي بتهمة الرشوة وخلفها يوناس مكيت|عزل البرلمان الرئيس يوناس
true-plain|ar|أُقيل الرئيس يوناس مكيت برلمانيا لاتهامه بالرشوة|عزل البرلمان الرئيس يوناس
unsaid-relation|fr|Gebri est le frère de Tesfay|ولم يتبادلا الكلام منذ
false-people|en|Gebri dismissed Tesfay in March 2021 for visiting Eritrea.|ولم يتبادلا الكلام منذ
true-cross|en|She dismissed him in March 2021 because he had gone to Eritrea without her knowledge.|ولم يتبادلا الكلام منذ
true-part|ar|يلقب قبري بـ«الشوكة» بين أنصاره|يلقبه أنصاره «الشوكة»
false-people|ar|دعا توماس أبرهة إلى التصويت لتسفاي وأيد نائبه غيتاتشو قبري|فانشق عنه نائبه غيتاتشو
true-plain|ar|خالف غيتاتشو رئيسه أبرهة ووقف مع تسفاي|فانشق عنه نائبه غيتاتشو
false-verb|fr|L'actrice Loula Mengistu a appelé à voter Tesfay|الممثلة لولا منغستو
true-cross|fr|L'actrice Loula Mengistu a appelé au boycott|الممثلة لولا منغستو
false-people|ar|يتهم قبري تسفاي بأخذ مليوني دولار من شركة تعدين كندية|بتلقي مليوني دولار من شركة
unsaid-more|en|Gebri borrowed the Canadian money to pay for his campaign posters.|بتلقي مليوني دولار من شركة
unsaid-relation|ar|الصحفي يوسف نور صهر الرئيسة تسفاي|بسجن صهره
true-part|ar|قُتلت المعلمة آستر وولد في هجوم على مركز اقتراع في غودر|المعلمة آستر وولد
false-negated|ar|اعتقلت الشرطة الملثمين الذين هاجموا مركز غودر|ولم تعتقل الشرطة أحدا
true-cross|en|The African Union is sending 240 observers and Europe 60.|ويراقب الجولة 240 مراقبا
