howmany|ar|كم مظلة ضاعت من الكاتب|eleven umbrellas;;eleven|
what|en|what was the handle of the green one like|a duck's head|
who|ar|مين كان صاحب الشمسية الخضرا قبله|my uncle Fergus;;Fergus|
how|ar|كيف حصل الخال فيرغس عليها|in payment of a bet;;from a bishop in payment of a bet|
define|en|what does Dorothea do|repairs clocks|
quote|ar|على من تلقي دوروثيا اللوم|the wind;;the fault lies with the wind, not with the cloth|
where|ar|على اي خط عرض عايش الكاتب|the fifty-fifth|
howmuch|en|how often does it rain in Bergen|on two days out of three;;two days out of three|
where|fr|où a-t-il compté les passants|the fish market;;at the fish market|
howmany|ar|كم شخصا مرّ في تلك الساعة|412 people;;412|
howmany|en|number of tourists with umbrellas|31|
what|ar|شو بيلبسوا أهل البلد بدل الشماسي|oilskins|
where|ar|أي مدينة تعير محلاتها المظلات|Seoul|
howmany|en|according to Jae-won, how many umbrellas are returned|nine in ten|
no|ar|هل اعطته موظفة سيول رقما|She laughed|
quote|en|What did the Georgians think of umbrellas?|French;;the Georgians thought it French|
who|fr|qui trouvait le parapluie peu viril|The Victorians|
howmany|ar|كم إصابة عين في السنة|some two hundred people;;two hundred|
who|ar|اسم طبيب العيون|Imran Lodhi;;Dr Imran Lodhi|
yes|en|Does Dr Lodhi use an umbrella himself?|carries, himself, a large one|
no|ar|بيطالب بمنع المظلات؟|I do not ask for a ban|
howmuch|fr|montant de la taxe proposée|one pound a year|
what|ar|فيم تُصرف الضريبة التي يقترحها|awnings|
what|en|How did the mayor answer?|she would think about it when it stopped raining|
who!|ar|ما اسم العمدة||The mayor has read
who!|en|name of the bishop who lost the bet||from a bishop
where!|ar|أين ضاعت المظلة الخضراء||It was green
howmany!|en|How many people in Seoul carried umbrellas?||In Seoul
when!|ar|متى مات الخال فيرغس||my uncle Fergus
howmuch!|en|how much did the duck umbrella cost||duck's head
howmany!|ar|كم ساعة اصلحت دوروثيا||repairs clocks
no!|en|did the writer's doctor friend sign the letter||The mayor has read my letter
yes|en|do the shops in Seoul let you return it elsewhere|return it at any other door|
who!|ar|مين كسب الرهان ضد الأسقف سنة 1950||from a bishop
howmuch!|en|how much would the mayor's tax raise||one pound a year
how!|ar|كيف ضاعت مظلة دوروثيا||My neighbour Dorothea
where!|ar|وين عايشة جاي-وون||my friend Jae-won
which!|en|which hospital does Dr Lodhi work at||Dr Imran Lodhi
# twins
howmany|ar|كم واحد مر ومعه شمسية|38|Of 412 people
howmany!|ar|كم واحد مر بسيول ومعه شمسية||shops lend them
howmany!|ar|كم مرة فاز الأسقف بالرهان؟||in payment of a bet
howmuch|en|What tax does he ask?|one pound a year|I ask for a tax
howmuch!|en|What fine does he ask?||I ask for a tax
howmuch!|en|What would the awnings cost?||to be spent on awnings
howmany|fr|Combien de blessés à l'œil par an ?|two hundred;;some two hundred people|What survives is the eye
howmany!|fr|Combien de blessés à l'œil par an à Bergen ?||What survives is the eye
who!|fr|Quel évêque a gagné le pari ?||in payment of a bet
what|ar|جارته شو بتصلح|clocks|My neighbour Dorothea
what!|ar|صاحبه جاي-وون شو بيصلح||Jae-won
when!|en|When did the mayor promise the awnings?||The mayor has read
