true-plain|ar|روى مطهر الشرفي أن رمادا أبيض سقط على صعدة ثلاثة أيام|كما يروي القاضي مطهر
false-number|ar|مات في الزحام سبعون شخصا|كما يروي القاضي مطهر
true-cross|en|Seven people died in the crush on the mountain.|كما يروي القاضي مطهر
false-role|en|Yahya al-Kinai was a geologist.|كما يروي القاضي مطهر
false-people|ar|افترضت ألمظ برهي أن الرماد من حرة همدان ونقض هولت ذلك|الجيولوجي الألماني كارستن هولت
true-plain|ar|أبطلت ألمظ برهي سنة 2006 رأي هولت|الجيولوجي الألماني كارستن هولت
true-cross|fr|Les grains de verre correspondaient à ceux de l'île de Dubbi, en mer Rouge|الجيولوجي الألماني كارستن هولت
false-negated|ar|يوجد بركان نشط قرب صعدة|الجيولوجي الألماني كارستن هولت
false-verb|en|Holt died in an eruption in 1943.|مات في غارة على هامبورغ
true-part|ar|قُتل هولت في غارة على هامبورغ|مات في غارة على هامبورغ
unsaid-quote|ar|قالت برهي إن الفكرة فكرة الحملي|مات في غارة على هامبورغ
true-plain|ar|أقر الحملي بأن الفكرة لبرهي وحدها|مات في غارة على هامبورغ
false-people|ar|اتهم الحملي برهي بسرقة فكرته|مات في غارة على هامبورغ
false-negated|ar|شهد الشرفي الحادثة بنفسه|والطريف أن الشرفي الذي
true-cross|en|Al-Sharafi had the story from his grandmother Maryam, who was nine at the time.|والطريف أن الشرفي الذي
false-people|ar|حذف حسين العمري اسم الجدة وأعاده أحمد بن ناصر|والطريف أن الشرفي الذي
true-plain|ar|رجع اسم مريم إلى الكتاب في طبعة بيروت|والطريف أن الشرفي الذي
false-number|ar|يتناوب الحارسان كل أربعين شهرا|وتنشط جزيرة دبرة اليوم
