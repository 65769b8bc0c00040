true-plain|ar|ضاق الرصيف من مترين وعشرة إلى متر وأربعين.|قست الرصيف في
false-number|ar|كان عرض الرصيف في يناير مترا وأربعين.|قست الرصيف في
true-cross|en|Si Larbi, who owns the café, says he pays the town three hundred dirhams a month.|أعرف حجة صاحب المقهى
false-verb|en|Si Larbi showed a receipt from this year.|أعرف حجة صاحب المقهى
false-role|ar|مصطفى بوزيان صاحب المقهى والسي العربي مستشار جماعي.|أعرف حجة المستشار
true-part|ar|يقول مصطفى بوزيان إن الرخص متوقفة منذ أربع سنوات.|أعرف حجة المستشار
unsaid-relation|fr|Mostafa Bouziane est le frère de Si Larbi.|أعرف حجة المستشار
true-plain|ar|كسرت دراجة نارية ورك للا فضول وهي في الطريق إلى الصيدلية.|لا أكتب باسمي
false-people|ar|كان السي العربي يزور للا فضول كل يوم في المستشفى.|لا أكتب باسمي
true-cross|fr|L'étudiant à la moto rendit visite chaque jour à Lalla Fdoul.|لا أكتب باسمي
false-role|en|The motorcycle belonged to a waiter of the café.|لا أكتب باسمي
unsaid-quote|ar|قال السي العربي إن الكاتبة تبالغ وإن المقهى يشغل تسعة.|يقول لي زوجي
true-part|ar|في المقهى قاعة خالية تتسع لأربعين كرسيا.|يقول لي زوجي
false-number|ar|وافق تسعة جيران ورفض سبعة.|اقترحت على الجيران
true-plain|ar|لم يصوّت الأستاذ الراضي المحامي على الخط الأبيض.|اقترحت على الجيران
false-verb|en|The white line was still there on Sunday morning.|اقترحت على الجيران
true-cross|en|They will draw the line again this Saturday.|سنرسمه هذا السبت
false-people|ar|محا الأستاذ الراضي الخط ليلة السبت.|اقترحت على الجيران
