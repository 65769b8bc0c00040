true-plain|ar|أم عساف روت الطريقة ولين دوّنتها.|حكتها لحفيدتها لين
false-people|ar|روت لين الطريقة لجدتها فكتبتها أم عساف.|حكتها لحفيدتها لين
true-cross|en|Grandmother Fatima used half a kilo of sugar for each kilo of figs.|على كل كيلو تين
false-number|en|The recipe takes half a kilo of sugar for each kilo of figs, less than Fatima used.|على كل كيلو تين
true-part|ar|لا يصلح التين الموازي لهذا المربى لسماكة قشره.|تين خضاري أو بياضي
false-negated|fr|La figue « mouazi » convient aussi, malgré sa peau épaisse.|تين خضاري أو بياضي
false-negated|ar|يضاف الماء إلى التين ليلا مع السكر.|أول إشي بتقطعي
true-plain|ar|يُترك التين مع السكر ليلة كاملة بعد تقطيع كل حبة أربع قطع.|أول إشي بتقطعي
true-cross|fr|On remue avec une cuillère en bois, car le métal fonce la couleur.|ثاني يوم على نار
false-number|ar|يوضع الليمون بعد ساعة وربع من الطبخ.|ثاني يوم على نار
false-people|ar|أم عساف وضعت السمسم من البداية فألقت الطنجرة، وضحكت وجيهة.|السمسم والمسكة آخر
true-plain|ar|أفسدت وجيهة طبختها حين أضافت السمسم مبكرا.|السمسم والمسكة آخر
true-part|en|She keeps three of the jars and gives the others away.|بتعبي المرطبانات وهي
false-number|en|Five kilos give twelve jars, and she keeps nine.|بتعبي المرطبانات وهي
false-verb|ar|إذا ظهر العفن يكفي أن تزيلي الوجه.|بضل سنة برا الثلاجة
true-cross|en|An opened jar keeps two months in the refrigerator.|بضل سنة برا الثلاجة
false-negated|ar|يمكن أن يوضع اللوز مكان السمسم.|بدل السمسم بصير جوز
unsaid-quote|ar|قالت أم عساف: بلاها المربى هذه السنة.|السنة هاي التين غالي
false-number|fr|Le kilo de figues est passé de huit à cinq shekels.|السنة هاي التين غالي
true-part|ar|ارتفع سعر كيلو التين هذه السنة إلى ثمانية شواكل.|السنة هاي التين غالي
