true-plain|ar|تتنازع ثلاث دول جزيرة ميّاس الصغيرة|تطالب بجزيرة ميّاس، ومساحتها
false-number|en|Two states claim the island of Mayyas.|تطالب بجزيرة ميّاس، ومساحتها
true-part|ar|يعيش الصياد عدنان الغفيلي مع زوجته سعدة|عدنان الغفيلي وزوجته سعدة
false-people|ar|أنزل الغفيلي على الجزيرة علما فأزالته رامون|أنزلت رامون عليها علما
true-cross|en|The fisherman took down Ramun's flag.|أنزلت رامون عليها علما
false-people|ar|اعتقلت مملكة الشاطئ الغفيلي في 5 يونيو|اعتقلت رامون الغفيلي، وأفرجت
true-plain|ar|أفرجت رامون عن الغفيلي بتوسط سفير النرويج|اعتقلت رامون الغفيلي، وأفرجت
false-verb|ar|وقّع الغفيلي تنازلا عن الجزيرة|توقيع تنازل عن الجزيرة
false-people|ar|تقول العقيق إن السلطان فهران وهب الجزيرة لجد الغفيلي|تقول المملكة إن السلطان
true-cross|fr|Le royaume dit que le sultan Fahran donna l'île à l'ancêtre du pêcheur|تقول المملكة إن السلطان
unsaid-quote|fr|Le royaume dit que l'ancêtre avait volé le sceau|وتقول رامون إن جده
true-part|ar|تزعم رامون أن جد الغفيلي سرق الختم|وتقول رامون إن جده
false-people|en|Ramun took the case to The Hague in 2018.|رفعت العقيق القضية إلى
true-cross|en|Al-Aqiq brought the case before The Hague in 2018.|رفعت العقيق القضية إلى
false-role|ar|كان عمران السالمي سفيرا للنرويج|عمران السالمي، في نيسان
unsaid-more|ar|اتهمت المملكة رامون باغتيال وزيرها|تتهم المملكة أحدا، ونشرت
true-plain|ar|يريد الغفيلي محركا لا جواز سفر|جوازا ولا علما، وإنه
false-people|ar|يرى محامي رامون أن القبر يثبت السيادة|محامي المملكة أن القبر
true-plain|ar|لدغة سمكة أودت بحياة سعدة|ماتت سعدة بلدغة سمكة
