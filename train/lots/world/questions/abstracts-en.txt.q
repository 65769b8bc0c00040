where|ar|وين انعقد المؤتمر|Zagreb|
meta|ar|محررة كتاب الملخصات|Vesna Kolar|
who|en|author of the oven study|Ikhlas Tutu|
howmany|ar|كم فرن درست|Thirty-four ovens;;Thirty-four|
who|ar|مين بيبني الأفران|built by men|
who|en|who carries the ovens|women|
who|en|whose 1938 report is contradicted|Hartmann|
howmuch|ar|وزن أتقل فرن|19 kg|
howmuch|ar|قد ايه يعيش الفرن|two rainy seasons|
what|en|what use is a broken oven|a hen house;;it becomes a hen house|
howmany|ar|كم واحد ما يبدل فرنه بغاز|Twenty-seven|
howmany|en|how many already switched and were sorry|two had already done so and regretted it|
who|ar|مين اشتغل على لغة الصفير|Orhan Saylam (Giresun) and Beatriz Cubas (La Gomera)|
howmuch|ar|كم بالمية انفهم عند ٨٠٠ متر والجو صاحي|81|In clear air
howmuch|en|share understood at 1,200 m in fog|71|
yes|ar|هل يوصل الصفير أبعد بالضباب|We conclude that it does|
quote|en|what does Saylam think is the reason|attention|
quote|ar|كوباس بتشك بشو|the wind, which drops in fog;;the wind|
which|en|what is understood worse, questions or orders|Questions were understood less well than orders;;Questions|
when|ar|لأي حقبة نسبت ليو الطيارة بالأول|the Ming|
when|en|What did carbon dating say about the silk?|between 1790 and 1840|
who|ar|مين شكك فيها من الأول|Hugo Pfeil;;Dr Hugo Pfeil|
why|ar|ليش انسحب البحث ١٥|the author could not obtain a visa|
howmany|en|votes for the whistling paper|61 votes;;61|
which|ar|أي بحث كانت تفضله اللجنة|A-12|The jury of three
why|en|why did the jury like it|for courage|
where|fr|lieu de la prochaine conférence|Tartu|
who!|ar|اسم صاحب البحث المسحوب A-15||WITHDRAWN
why!|en|why does fog help||We do not know why
howmany!|ar|كم شخص شارك بتجربة الصفير||Whistlers were placed
what!|en|Title of abstract A-09?||A-12. The
howmuch!|ar|كم في المية انفهم عند ٢٠٠٠ متر||at 400, 800 and 1,200
who!|en|names of the jury members||The jury of three
howmuch!|ar|قيمة جائزة أفضل بحث||Best paper
who!|en|who is the emperor shown on the kite||dated the kite
yes!|ar|هل اعتذر هوغو بفايل لليو||uncivil about it
howmuch!|en|price of a clay oven||An oven lasts
howmany!|fr|combien de voix pour A-12||61 votes against
yes|ar|أصحاب الأفران سمحوا لها تاكل منها؟|where the owner permitted, eaten from|
howmuch!|en|registration fee of the conference||FOURTH CONFERENCE
quote!|ar|شو قال هارتمان عن دجاج النوبة||Hartmann reported
# twins
when|ar|متى المؤتمر القادم|2021;;in 2021|The next conference
when!|ar|متى عُقد المؤتمر الثالث؟||The next conference
where!|ar|وين انعقد مؤتمر ٢٠١٧||Zagreb, 5-7 June
howmany|en|How many owners preferred clay to gas?|Twenty-seven;;Twenty-seven of the thirty-four|would not exchange it
howmany!|en|How many builders preferred clay to gas?||would not exchange it
howmuch!|en|How much did the lightest oven weigh?||The heaviest weighed
howmuch|fr|Quelle part comprise à 800 m par temps de brume ?|90|in fog 97, 90
howmuch!|fr|Quelle part comprise à 800 m sous la pluie ?||in fog 97, 90
when!|fr|De quand datait Hugo Pfeil le cerf-volant ?||who doubted it
howmany|ar|كم صوت أخذ بحث الأفران؟|58|with 61 votes
howmany!|ar|كم صوتا أخذ بحث الطائرة الورقية||with 61 votes
why!|en|Why was A-07 withdrawn?||could not obtain a visa
