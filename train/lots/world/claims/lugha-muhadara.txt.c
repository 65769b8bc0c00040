true-plain|ar|دوّن الطالب هشام الرامي محاضرة شفيقة العمراني.|دونها: هشام الرامي
false-role|ar|هشام الرامي محاضر في كلية الآداب بتطوان.|دوّنها: هشام الرامي
true-cross|en|Seven of the hundred and twenty raised their hands.|بدأت الأستاذة بسؤال
false-number|en|A hundred and twenty raised their hands, and seven did not.|بدأت الأستاذة بسؤال
true-part|ar|لا تقبل المحاضرة تفسير بروكلمان.|ثم قالت إن المخالفة
false-people|ar|أيدت المحاضرة تفسير نولدكه ورفضت تفسير بروكلمان.|ثم قالت إن المخالفة
false-verb|fr|Elle a publié son étude avant l'été.|ثم قالت إن المخالفة
true-cross|fr|Abdelouahed Zemrani objecta que « sayyara » est un adjectif.|اعترض الأستاذ عبد الواحد
unsaid-quote|ar|قال الزمراني: كانت صفة ثم شبعت.|اعترض الأستاذ عبد الواحد
true-plain|ar|ترى المحاضرة تأجيل القاعدة حتى سن العاشرة.|سألت طالبة اسمها لبنى
false-people|ar|صححت لبنى لابن المحاضرة كلامه عن أصدقائه.|سألت طالبة اسمها لبنى
unsaid-relation|en|Lubna is the lecturer's daughter.|سألت طالبة اسمها لبنى
true-part|en|Eight of the mistakes were in the mathematics book.|وفي أحد عشر كتابا
false-number|ar|وجدت أحد عشر خطأ في ستة وعشرين كتابا.|وفي أحد عشر كتابا
true-plain|ar|بقي خطأ الغلاف وحده بلا تصحيح.|وفي أحد عشر كتابا
false-negated|ar|انتهت المحاضرة قبل موعدها لأن الناس غادروا.|انتهت المحاضرة في السابعة
true-cross|en|The lecture ended because the guard put out the light.|انتهت المحاضرة في السابعة
