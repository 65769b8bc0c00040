true-plain|en|Today's Wadi Sarmad was designed by Todor Vasilev from Bulgaria.|the Bulgarian architect Todor Vasilev
false-people|en|The second town was drowned by the Qadir dam and the first abandoned because of malaria.|The first was drowned in 1968
true-cross|ar|غمر خزان سد القادر المدينة الأولى سنة 1968|The first was drowned in 1968
false-number|ar|هُجرت المدينة الثانية عام 1968 بسبب الملاريا|abandoned in 1977 after
unsaid-more|en|Vasilev was paid in cotton because the bank had collapsed.|who was paid in cotton
false-people|fr|L'historienne Amal Fikri attribue la fondation au marchand Hamza en 1642|The historian Amal Fikri doubts
true-cross|fr|Amal Fikri doute que la ville ait été fondée en 1642|The historian Amal Fikri doubts
true-plain|en|Pasha Ismail's soldiers took the doors of the mosque when they plundered the town.|who carried off the mosque doors
false-people|ar|حمل القرويون أبواب المسجد سنة 1811 وأعادتها قوات الباشا إسماعيل|who carried off the mosque doors
true-part|en|Bishara Tadros got the clock going again in 2012.|by the watchmaker Bishara Tadros
false-people|en|Bishara Tadros made the Clock of the Three Thursdays in Geneva.|made in Geneva in 1904
true-cross|ar|تدير مريم ابنة بشارة تادرس متحف الغرقى|is run by his daughter Maryam
false-negated|ar|متحف الغرقى مفتوح يوم الثلاثاء|it is closed on Tuesdays
false-verb|en|Nour Sarmad often sings in her native town.|has never sung in the town
true-plain|en|The Soviet champion Orlov lost to Kamal Rizk in 1974.|who beat the Soviet champion
false-people|ar|هزم البطل السوفييتي أورلوف الملاكم كمال رزق سنة 1974|who beat the Soviet champion
true-cross|ar|فازت حنان شكري على عادل بن رزق بفارق 212 صوتا|she defeated Rizk's son
false-people|en|Adel Rizk defeated Hanan Shukri by 212 votes.|she defeated Rizk's son
false-number|fr|La ferme solaire emploie 212 personnes|a solar farm that employs
