what|ar|المركز الذي أنهى فيه اللينكس الموسم|fourth|finished fourth
who|en|the only one who saw 4th place as a failure|the goalkeeper|nobody in the dressing room
howmany|ar|كم مباراة كسبوا في بداية الموسم|nine games;;first nine games|
when|ar|امتى خسروا بسبعة من كووبيو|4 November;;On 4 November|
why|en|Why did Kettunen leave the bench in autumn?|fell ill|
who|ar|من حل محل المدرب المريض|Elvira Sand|
define|en|who is Elvira Sand|the first woman to run a bench in the league;;his assistant|
howmany|fr|combien de matchs a gagnés Sand|21 of 38;;21|
when|ar|إيمتى رجع كيتونن|in March;;March|
who|en|skipper's name|Petri Aho|the captain
quote|ar|من قال إن السائق لا يبدل فوق الجسر|Petri Aho|change the driver
who|en|who knocked the Lynx out|Oulu|lost the quarter-final
who|ar|مين اخد البطولة|Kuopio|won the title
no|en|Were Oulu the champions?|Kuopio, not Oulu, won the title|
who|fr|meilleur buteur|Marek Hudec|
howmany|ar|كم هدفا سجل القائد|19 goals;;19|
why|ar|سبب غياب آهو ست أسابيع|a broken thumb|
howmany|en|how many did Lax score against Rauma|eight|
howmuch|en|Borg's save percentage|92.4 per cent|
why|ar|ليش بورغ رفض المنتخب|his daughter was due that week;;because his daughter was due that week|
who!|ar|أي لاعب دافع عن فرص أحسن من بورغ في الدوري||third best in the league
howmuch|en|average crowd this season|3,980|
why|ar|بم علل رئيس النادي قلة الجمهور|the new car park charge of six euros|
whom|ar|مين اللي رين عرض عليه يدرب سنتين|Sand|offered Sand
where|en|Where did Sand go?|Turku|
when|ar|عقد هوديتس ينتهي متى|2021|contract runs
no|en|did Aho get a new deal|Aho's has not been renewed|
who|ar|مدرب الناشئين|Antti|The junior team
howmuch!|en|Sand's salary at Turku||signed with Turku
howmany!|ar|كم خسارة للناشئين في الكأس||The junior team
what!|en|What illness did Kettunen have?||fell ill
which!|ar|لأي نادي راح لاكس في امريكا||on a try-out
howmany!|fr|combien de passes pour Aho||19 goals
who!|ar|من حارس مرمى كووبيو||home defeat by Kuopio
yes|ar|هل سجل الناشئون موسما بلا خسارة|won its league without losing a game|
howmany!|en|how many games did Kettunen win in the play-offs||lost the quarter-final
who!|ar|مين درب روما||eight of them against Rauma
quote!|fr|que dit Rinne de Sand||Rinne offered Sand
where!|en|where was Hudec born||the Slovak Marek Hudec
whom!|ar|من ضربه آهو||with a broken thumb
# twins
howmany|ar|كم كسبت ساند|21;;21 of 38|She won 21
howmany!|ar|كم كسب الناشئين من ماتش||The junior team
howmany!|ar|كم هدفا سجل هوديتس ضد راوما؟||eight of them against
howmany|en|How many goals had Aho?|19 goals;;19|Second came Aho
howmany!|en|How many assists had Lax?||The rookie Eetu
howmany!|en|How many weeks did Hudec miss?||a broken thumb
howmuch|fr|Quelle était l'affluence d'avant ?|4,310|Average attendance
howmuch!|fr|Quelle était l'affluence à Turku ?||Average attendance
when!|fr|Jusqu'en quelle année court le contrat de Borg ?||Goalkeeper Nils Borg
howmuch|ar|كم فلوس الموقف|six euros|car park charge
howmuch!|ar|كم تمن التذكرة||car park charge
who!|en|Who coached the Lynx juniors before Antti?||The junior team
who|ar|مين أخذ البطولة|Kuopio|Kuopio, not Oulu
who!|ar|مين وصل لنص النهائي مع أولو||Kuopio, not Oulu
who!|ar|من مدرب كووبيو؟||a 1-7 home defeat
why|en|Why did Borg say no to the national team?|his daughter was due that week;;because his daughter was due that week|Goalkeeper Nils Borg
why!|en|Why did Hudec say no to the national team?||Top scorer was
who!|fr|Quel club Kettunen a-t-il refusé ?||Kettunen stayed
