true-plain|ar|نجاة القبيسي ألّفت القصة ورسمها وائل الصعب.|قصة للفتيان
false-people|ar|ألف القصة وائل الصعب ورسمتها نجاة القبيسي.|قصة للفتيان
true-cross|en|The big well dried up after four years without rain.|جفت البئر الكبيرة في
unsaid-quote|ar|قال فارس: نرحل إلى الشمال.|جفت البئر الكبيرة في
false-people|fr|Zaydan veut creuser plus profond et Faris partir vers le nord.|جفت البئر الكبيرة في
true-part|ar|عمر شمسة اثنتا عشرة سنة.|أما شمسة بنت الراعي
false-people|ar|شربت الجدة من بئر السباع ولم يشرب أبوها منها.|أما شمسة بنت الراعي
true-plain|ar|ركبت شمسة وأخوها ناقة بيضاء مدة ليلتين.|سارت شمسة وأخوها
false-people|ar|لدغت عقرب شمسة في الليلة الثانية.|سارت شمسة وأخوها
true-cross|fr|La première nuit, une épine perça l'outre pleine.|سارت شمسة وأخوها
false-number|en|The scorpion stung Marzuq on the first night.|سارت شمسة وأخوها
true-part|en|Shamsa followed a bird until she heard water under the rock.|ربطت شمسة رجله
false-people|ar|ربط مرزوق رجل أخته بعمامته.|ربطت شمسة رجله
false-negated|ar|وجد الاثنان ثلاثة سباع حية عند البئر.|لم تكن هناك سباع
true-plain|ar|على الصخرة الثانية عبارة تمنع بيع الماء.|لم تكن هناك سباع
false-number|fr|L'eau se trouvait à trois brasses de profondeur.|كان عمق الماء سبع
true-cross|en|Having no rope, Shamsa braided one from the camel's tail, the turban and her belt.|كان عمق الماء سبع
