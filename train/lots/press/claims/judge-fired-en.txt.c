true-plain|en|For eleven years the Supreme Court of Larissia had no other woman judge than Haddad-Rowe.|only woman on the Supreme Court
false-number|en|She was dismissed from the court three times.|to have been dismissed twice
true-cross|ar|كان أبوها إلياس حداد محصّلا في الترام وأمها ماري خياطة|the daughter of a tram conductor
unsaid-relation|ar|توماس رو هو أبو نبيلة حداد|to marry the botanist Thomas Rowe
false-role|en|Her husband Thomas Rowe was a judge.|to marry the botanist Thomas Rowe
true-part|en|Her son Daniel drowned in 1989.|They had two sons, Elias
false-people|en|Elias, one of her two sons, drowned in 1989.|They had two sons, Elias
false-people|ar|حكم وزير العدل ليكلير على القاضية بالسجن أربع سنوات|she sentenced the justice minister
true-cross|ar|سجنت القاضية وزير العدل غاسبار ليكلير أربع سنوات لبيعه جوازات سفر|she sentenced the justice minister
true-plain|en|It was Leclair who had named her a judge three years before.|Leclair had appointed her
false-people|fr|La présidente Mendes a gracié Leclair et renvoyé la juge en 1996|pardoned him within a week
true-cross|fr|Le président Silva gracia Leclair en moins d'une semaine et renvoya la juge|pardoned him within a week
false-verb|en|Judge Pinto approved of her dismissal.|her colleague Judge Pinto resigned
true-plain|en|Rosa Mendes gave her back her seat in 2001.|restored her in 2001
false-verb|en|The guard handed over the journalist Kofi Baptiste as she had ordered.|The guard refused
unsaid-more|en|Baptiste was killed by the presidential guard on Mendes's orders.|found dead in the harbour
false-number|ar|بيع من «مفتاح صغير» ستون ألف نسخة|sold 60,000 copies
true-part|en|Nine publishers rejected her book about her mother.|turned down by nine publishers
false-people|en|Leclair returned the flowers that her son had sent.|Her surviving son returned them
true-cross|ar|رد ابنها الباقي الزهور التي أرسلها ليكلير|Her surviving son returned them
