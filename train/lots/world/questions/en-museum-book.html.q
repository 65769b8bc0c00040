where|ar|وين متحف الطفولة|Aleppo Street, Nicosia;;Nicosia|
meta|ar|مين كتبت الدليل|Androulla Pieri|
who|en|who carved the ark|Hadji Yorgi;;a ship's carpenter, Hadji Yorgi|
whom|ar|لمن نحت السفينة|his seven daughters;;for his seven daughters|
howmany|en|animals still there|96|
howmany|ar|كم حيوان كان بالأصل|140 animals;;140|
howmany|ar|كم فيل موجود|three elephants;;three|
what|en|what stands in for Noah|a cork|
who|ar|أول صاحبة للدمية مين|Melek Tahsin|
how|en|How did Rebecca get the doll?|won her at cards in 1923;;who won her at cards in 1923|
who|ar|مين صلحت الدمية|Sister Agathe;;Sister Agathe of the convent of Saint Joseph|
what|en|where is the doll's left arm from|a sailor doll|
who|ar|مين طيّر الطيارة الحمرا|Kypros Demetriou;;a boy of ten, Kypros Demetriou|
when|en|year the red kite crossed the line|1983;;in 1983|
howmuch|ar|بعد كم يوم رجع الجواب|four days;;four days later|
what|en|what did the reply ask for|sweets|
table|ar|مين صنع الترام|Bing, Nuremberg|Tram
table|en|year of the ostrich|1925|Ostrich
table|ar|حالة سيارة الإسعاف|no wheels|no wheels
table!|en|maker of the train||Tram
who|en|who made the ambulance|prisoners at Polemidia|
what|ar|من شو معمولة سيارة الإسعاف|petrol cans;;of petrol cans|
who|ar|مين كسر كل شي ٢٠٢١|the curator's own nephew|
howmuch|en|adult ticket|4 euros|
no|ar|يدخل البالغ لوحده؟|must be accompanied by a child|
when|ar|يوم العطلة|Tuesdays|
no|en|is the dolls' hospital open|is not open yet|
when|ar|متى كان لازم يفتح القبو|in May;;May|
who!|ar|مين طيّر الطيارة الزرقا||The blue kite is lost
what!|en|what did Kypros write in his letter||with a letter
when!|en|when did the cellar open||is not open yet
what!|ar|اسم ابن أخت المديرة||the curator's own nephew
howmuch!|en|what is the ark worth||Carved in Kyrenia
who!|ar|مين سرق نوح||Noah is missing
when!|fr|quand Sœur Agathe est-elle morte||Sister Agathe
whom!|ar|من ربحته مليك بالورق||who won her at cards
howmany!|en|how many ambulances did the prisoners make||made of petrol cans
which!|ar|القاعة رقم ٦ شو فيها||Case 4. Tin plate
table!|en|condition of the motorboat||walks backwards
yes|ar|ابن الأخت عوض شي؟|has since made four of the replacements|
howmuch!|en|how long did Rebecca keep the doll||Rebecca Loizou
# twins
howmuch|ar|كم بيدفع الكبير|4 euros|Adults pay
howmuch!|ar|كم بيدفع الزائر للقبو||Adults pay
howmany!|ar|كم فيلا كان في السفينة أول مرة؟||There are three elephants
when|en|When did Rebecca win her?|1923;;in 1923|won her at cards
when!|en|When did Sister Agathe repair her?||who repaired her
when!|en|When was the blue kite lost?||The blue kite is lost
how|fr|Quel âge avait le garçon du cerf-volant rouge ?|ten;;a boy of ten|The red kite was flown
how!|fr|Quel âge avait l'enfant du cerf-volant bleu ?||The blue kite is lost
who!|fr|Quel prisonnier a fabriqué l'ambulance, nommément ?||by prisoners at Polemidia
howmany|ar|كم قطعة عوّض ابن الأخت|four;;four of the replacements|curator's own nephew
howmany!|ar|كم قطعة كسر ابن الأخت||curator's own nephew
where!|en|Where was Melek the doll made?||Doll, "Melek"
