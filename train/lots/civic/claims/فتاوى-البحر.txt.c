true-plain|ar|ترجم ناصح أجوبة شيخه إبراهيم فهمي.|مسائل البحر وأهله
false-people|ar|أجاب ناصح عن المسائل وترجمها الشيخ إبراهيم فهمي.|مسائل البحر وأهله
true-cross|en|Fish blood is pure, and washing it off is only good manners.|دم السمك طاهر
false-negated|ar|غسل دم السمك واجب قبل الصلاة.|دم السمك طاهر
true-part|ar|يستقبل المصلي القبلة عند التكبير.|يستقبلها عند التكبير
false-people|ar|قال إبراهيم فهمي إن المصلي يدور مع القبلة وخالفه رشيد.|يستقبلها عند التكبير
false-people|fr|Selon le cheikh Rachid, il suffit de se tourner au début.|يستقبلها عند التكبير
true-cross|fr|Le poisson appartient au propriétaire du filet.|السمك لصاحب الشبكة
false-verb|fr|Le poisson appartient à celui qui trouve le filet.|السمك لصاحب الشبكة
false-number|ar|تصلى الجمعة إذا أقام أربعة رجال شهرا.|إن أقام منكم اثنا
true-plain|ar|يكفي لصلاة الجمعة اثنا عشر رجلا مقيمين شهرا.|إن أقام منكم اثنا
false-negated|en|The dead sailor is put into the sea even when the boat has a freezer.|يغسل ويكفن ويثقل
true-part|ar|إذا وجدت ثلاجة أُبقي الميت حتى البر.|يغسل ويكفن ويثقل
false-verb|ar|تؤخر الغواصة الصلاة حتى تجد ثوبا.|تلبس فوقه ثوبا
true-cross|en|There is no alms tax on the fish themselves.|لا زكاة في السمك
false-number|ar|في السمك نفسه عُشر إذا بلغ النصاب.|لا زكاة في السمك
unsaid-relation|en|Rashid is the son of Ibrahim Fahmi.|يستقبلها عند التكبير
