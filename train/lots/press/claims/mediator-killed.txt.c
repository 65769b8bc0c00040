true-plain|ar|لقي عبد الودود شيبان حتفه رميا بالرصاص أمام مسجد الصفا|قُتل الوسيط عبد الودود شيبان
false-negated|ar|قُتل شيبان بعد يوم من توقيع الصلح بين العشيرتين|قبل يوم من توقيع صلح
true-cross|en|The mediator Abdulwadud Shayban was shot a day before the two clans were due to sign a peace.|قبل يوم من توقيع صلح
false-people|ar|اتهم شيخ الأسفل مطيع الجعدي رجال عشيرته بالقتل|واتهم شيخ الأسفل
true-part|ar|مطيع الجعدي متزوج أخت غالب|وزوج أخته، رجال الأعلى
unsaid-relation|ar|مطيع الجعدي أخو غالب الجعدي|وزوج أخته، رجال الأعلى
unsaid-quote|ar|قال المحقق نبيل المخلافي إن القاتل ركب دراجة عليها لوحة مديرية السفال|إن القاتل ركب دراجة
true-cross|fr|Un berger nommé Nasser dit que l'assassin roulait sur une moto immatriculée à as-Sifal|إن القاتل ركب دراجة
false-people|ar|طرد خالد العفيف شيبان من عرس ابنته|طرده شيبان من عرس
true-plain|ar|أُخرج خالد العفيف من عرس ابنة شيبان قبل أربع سنوات|طرده شيبان من عرس
false-role|en|Khaled al-Afif is an investigator sent from the capital.|الموفد من العاصمة
false-people|ar|قال فهد إنه أعار الدراجة للعفيف|أعار الدراجة لابن غالب
true-cross|en|Al-Afif denied it and said he had lent the bike to Ghalib's son Fahd.|أعار الدراجة لابن غالب
false-verb|en|The attackers on the prison freed al-Afif as well as Fahd.|لأن الحارس أضاع مفتاحها
true-part|ar|فقد الحارس سعد إصبعا في الهجوم على السجن|وأصيب في الهجوم الحارس
unsaid-quote|ar|قالت أروى: «هو صالح مئة وأربعين مرة، ومات مرة»|هو صالح مئة وأربعين
false-people|ar|قبل الأعلى وساطة أروى ورفضها الأسفل لأنها امرأة|فقبلها الأسفل ورفضها الأعلى
true-plain|ar|سلّم غالب ابنه فهدا للقضاء بنفسه|وسلمه أبوه غالب بيده
false-people|fr|Fahd a été condamné à dix ans et al-Afif acquitté|وحُكم على العفيف بعشر
true-cross|fr|Al-Afif a été condamné à dix ans de prison|وحُكم على العفيف بعشر
