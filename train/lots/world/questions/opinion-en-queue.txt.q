meta|ar|مين كتب المقال|Layla Armitage|
where|ar|أبوها منين|Basra;;from Basra|My father was from
where|en|where did her parents meet|in a queue|
when|ar|إيمتى التقوا أمها وأبوها|the winter of 1963;;in the winter of 1963|
quote|en|What would the father have to do, according to her mother?|ask everybody behind;;he would have to ask everybody behind|
howmany|ar|كم شخص كان وراه|thirty-one people;;thirty-one|
howmany|ar|كم واحد وافق|Twenty-nine|
who|ar|من رفض|Mr Threlfall;;a Mr Threlfall|said no
define|en|Threlfall's part at the wedding|the witness at their wedding;;the witness|
how|ar|كيف ينتظم الناس عند خباز البصرة|the baker knows the order and keeps it in his head|
what|en|what happens if you push in Basra|pushing gets you last|
who|ar|صاحب فكرة بيع الأماكن في الطابور|Tobias Kreel;;Dr Tobias Kreel|
howmuch|en|hours a Briton spends queueing each year|47 hours|
howmuch|ar|كلفة الانتظار بالمليارات|eleven billion pounds|
howmuch|ar|بكم المسار السريع بمطار الدوحة|forty riyals;;for forty riyals|
what|en|what was behind the golden rope|another queue|
which|ar|أي بلدية حاولت تلغي الانتظار|The town council of Goole;;Goole|
what|en|How did one get a place at the tip in 2018?|one booked a slot on a website;;booked a slot on a website|
what|ar|شو صار أول شهر|fly-tipping doubled|
when|fr|quand la file est-elle revenue|In the fourth|
howmuch|ar|كام ساعة استنت أمها في المستشفى|fourteen hours|
who|en|who was the nurse|Precious Banda|
howmany|ar|كم مريض تاني كان عند الممرضة|seventeen others;;seventeen|
define|ar|مستر ثريلفول ايش كان شغله|a judge;;Mr Threlfall, by the way, was a judge|by the way
when|en|When did the father learn Threlfall's profession?|at the wedding|My father found
no|ar|هل ترى الكاتبة أن الانتظار شيء حلو|I do not say that waiting is good|
who!|en|who was the sleeper in the queue||one was asleep
when!|ar|متى توفيت الأم||when she was dying
what!|ar|أبوها شو كان بيشتغل||My father was from
howmuch!|en|fine for fly-tipping in Goole||fly-tipping doubled
who!|ar|من بنى المقعد في غول||with a bench
yes!|en|Did Kreel answer her?||Dr Tobias Kreel
howmany!|ar|كم ساعة ينتظر العراقي في السنة||47 hours per Briton
who!|ar|من سمح لأبيها أن يتقدم عليه||He let her go in front
where!|fr|où vit la tante Widad aujourd'hui||my aunt Widad
howmany!|en|how many guests at the wedding||the witness
yes|ar|رجع الطابور في غول؟|the queue came back, by popular demand|
quote!|en|what did the judge say at the wedding||was the witness at their wedding
howmuch!|ar|كم راتب بريشس||Precious Banda
# twins
howmany|ar|كم ساعة بالسنة بيستنى البريطاني|47;;47 hours|Dr Tobias Kreel
howmany!|ar|كم ساعة بالسنة بيستنى القطري||At the airport in Doha
howmany!|ar|كم ساعة انتظر أبوها في الطابور؟||they met in a queue
when|en|What year did her parents meet?|1963;;the winter of 1963|they met in a queue
when!|en|What year did her parents marry?||the witness at their wedding
when!|en|What year did Mr Threlfall die?||Mr Threlfall, by the way
howmany|fr|Combien ont dit oui derrière ?|Twenty-nine|Twenty-nine agreed
howmany!|fr|Combien ont dit oui devant ?||Twenty-nine agreed
howmuch!|fr|Combien coûte la place au tip de Goole ?||The town council of Goole
howmuch|ar|بكم الحبل الدهبي|forty riyals;;for forty riyals|At the airport in Doha
howmuch!|ar|بكم البنك اللي حطوه بغول||with a bench
who!|en|Who slept in the queue, by name?||one was asleep
