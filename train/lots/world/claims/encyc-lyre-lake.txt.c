true-plain|en|Lake Turumba is a salt lake in a closed basin in northern Kenya.|is a salt lake in the north
false-negated|en|The lake drains through the Kerim.|It has no outlet
true-cross|ar|النهر الوحيد الدائم الذي يغذي البحيرة هو السوي|Its only permanent feeder is
false-people|ar|جفّ نهر السوي تحت سد لويوات منذ 1986|has been dry below the dam
false-number|en|The mean depth of the lake is 31 m.|The mean depth is 8 m
true-part|en|Crocodiles live only where the Suwe enters the lake.|a name that misleads, since crocodiles
false-verb|fr|Les crocodiles vivent surtout à la Pointe des crocodiles|a name that misleads, since crocodiles
false-people|en|The recovery of the area is credited to measures by the authorities.|The slight recovery is put down
true-cross|fr|La légère remontée du lac est attribuée à de fortes pluies|The slight recovery is put down
false-people|ar|الجزيرة الجنوبية مخروط رماد ثار آخر مرة سنة 1921|is a cone of ash
true-plain|en|Fishermen who left in 1974 abandoned goats on South Island.|some forty goats, left behind
true-cross|ar|كان النمساوي لودفيغ براكسمارر أول أوروبي يرى البحيرة|The first European to see the lake
unsaid-relation|en|Ludwig Praxmarer was an archduke of Austria.|he named it after an archduke
false-number|ar|بلغ عدد الإلغورو 2009 نسمة في التعداد|numbered 3,900 at the census
true-part|en|Dried tilapia is exchanged for maize by the Elgoro.|trade dried tilapia for maize
false-people|en|Father Aldo Chiesa founded the hospital, and the government the mission.|founded by Father Aldo Chiesa
true-cross|fr|La mission catholique a été fondée par le père Aldo Chiesa en 1958|founded by Father Aldo Chiesa
false-verb|en|The court in Meru ruled that all the land had been lawfully acquired.|had been acquired unlawfully
false-people|ar|رفضت جوان ويتكومب أن يكون البلطي نوعا مستقلا كما وصفه بيتر أومولو|described as a separate species
