when|ar|متى عثر على الساعة الشمسية|1911|
who|ar|مين الصيدلي اللي كان حاطط الساعة طاولة|Joseph Attali|
what|en|material of the sundial|marble|
how|ar|كيف رُقمت الساعات|by letters;;by letters, not numbers|
where|ar|أين صب جرس السفينة|Genoa|
howmuch|en|price Murad paid for the bell|60 ducats|
no|ar|هل غنم القبطان مراد الجرس في معركة|was bought, not captured|
why|en|when did the bell crack|the move to this building in 1983|
who|en|who gave Falier a safe conduct|Governor Hassan|
whom|ar|لمن أعطى الوالي حسن كتاب الأمان|the merchant Pietro Falier;;Pietro Falier|
whom|fr|A qui Falier a-t-il délivré une lettre ?|the governor's cook|
where|ar|الرسالة التانية فين دلوقت|in Venice;;Venice|
howmany|ar|كم قطعة باقية من الشطرنج|27 pieces;;27 pieces of 32|
list|en|which chess pieces are gone|four pawns and a queen|
what|ar|من اي مادة عملوا الملك الاسود البديل|bone|
who|ar|صانع الأسطرلاب|Ahmad of Fez|
where|en|who lent the astrolabe|the Museum of Rabat|
when|fr|fin du prêt|30 June|
when|ar|في أي سنة سُرق أسطرلاب المتحف نفسه|2004|
who!|ar|من سرق الأسطرلاب||stolen in 2004
who|ar|من نفت أن اللوحة للالة يمّا|Nacera Belkadi;;Dr Nacera Belkadi|forty years too late
who!|en|painter of the portrait||unsigned
who!|ar|من هي السيدة في اللوحة إذن||Portrait of a lady
when|ar|لحد امتى كان القالب شغال|until 1957;;1957|
what|en|What did the Zianis get in return for the mould?|two free tickets a year for life|
howmany!|ar|كم عدد الإخوة زياني||Ziani brothers
howmuch!|fr|prix d'entrée du musée||two free tickets
which|ar|أي قطعة ممنوع تصويرها حتى بدون فلاش|no. 16|Photographs are allowed
meta|en|translator of the labels|Peter Thrale|
when!|en|When was the seal lost?||The seal is lost
howmuch!|en|sum Hassan paid for the letter||Issued by Governor Hassan
yes|en|Is the astrolabe a loan?|On loan from the Museum of Rabat until 30 June|
howmuch!|ar|كم ورثت أرملة القنصل||the Consul's widow
who!|en|who carved the bone king||The black king
when!|ar|متى مات آخر الإخوة زياني||The last brother
whom!|ar|لمن باع جوزيف عطالي الساعة||Joseph Attali
where!|fr|où se trouve le sceau perdu||The seal is lost
# twins
howmuch|ar|بشحال شرا القبطان الجرس|60 ducats|Ship's bell
howmuch!|ar|بشحال شرا الصيدلي المزولة||Sundial, marble
howmany!|ar|كم بيدقا أسود ناقص؟||Chess set
when|en|When did the last brother go?|1999;;in 1999|Candle mould
when!|en|When did the workshop open?||Candle mould
when!|en|When did the consul die?||Portrait of a lady
when|fr|En quelle année l'astrolabe du musée fut-il volé ?|2004;;in 2004|Astrolabe, brass
when!|fr|En quelle année la reine fut-elle perdue ?||Chess set
who!|fr|Qui a sculpté le roi noir ?||Chess set
howmany|ar|شحال من تذكرة للإخوة|two free tickets;;two free tickets a year|Candle mould
howmany!|ar|شحال من قالب عطاو للمتحف||Candle mould
who!|en|Who cast the bell?||Ship's bell
