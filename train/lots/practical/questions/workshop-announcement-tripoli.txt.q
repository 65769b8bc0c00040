howmuch|ar|كم رسم ورشة المراكب|180 dollars|
howmuch|ar|كم يدفع ابن الميناء؟|120|
who|ar|مين بيمول المنح|the Norwegian embassy|
howmany|en|how many scholarships|Four full scholarships;;Four|
when|ar|ايمتى آخر موعد للتقديم|midnight on 20 April;;20 April|
who|en|Who designs the boat?|Joumana Saba|
define|ar|من هو أبو نبيل حدارة|master builder|
no|ar|هل سيعلّم فادي عيسى هذه السنة؟|will not teach|
where|ar|وين صار النجار القديم|Cyprus|
howmany|ar|كم امرأة شاركت في دورة 2023|three of the twelve;;three|
howmuch|ar|ما طول القارب الذي يتعلمون بناءه؟|5-metre|
when|en|On which weekday date is there no class?|16 July|
what|ar|شرط السباحة|able to swim 100 metres;;100 metres|
no|en|do I need woodworking experience|No experience with wood is needed|
who|ar|إلى من يُهدى القارب بعد إنجازه|the fishermen's cooperative|
why|en|Why did the association sell last year's boat?|to pay for timber|
quote|ar|كيف تصف الجمعية بيع القارب الآن|a mistake|
when|ar|متى تظهر النتائج|15 May|
how|fr|Comment se passent les entretiens ?|by telephone between 2 and 10 May, in Arabic;;by telephone|
who|ar|مين بحكي إذا عندي سؤال عن الورشة؟|Mireille Obeid|
what|en|name of the boat made last year|Sabiha|
why|fr|Pourquoi a-t-on remplacé la première annonce ?|gave the wrong fee;;which gave the wrong fee|
howmany|ar|العاصفة كم قارب أخذت من التعاونية|two boats|
howmuch!|en|How much was Sabiha sold for?||Sabiha
who!|ar|من اشترى صبيحة؟||Sabiha
howmany!|ar|كم طلب وصل السنة الماضية||only three of the twelve
where!|en|Where exactly in El Mina will classes be held?||The course runs
howmuch!|ar|كم راتب أبو نبيل في الورشة||master builder
why!|ar|ليش فادي ترك لبنان||moved to Cyprus
how!|en|how old is Joumana Saba||naval architect
when!|fr|Quand commence l'atelier d'hiver ?||The course runs
who!|ar|من مات في عاصفة كانون الثاني||storm of January
howmuch!|ar|كم كان الرسم في دورة 2023؟||180 dollars
who!|en|Who taught drawing in last year's course?||Fadi Issa
yes|ar|الغدا محسوب بالرسم؟|tools and lunch included|lunch included
# twins
who|ar|مين بيعلم هالسنة مع المهندسة|Abu Nabil Haddara|Teachers: master
who!|ar|مين بيعلم هالسنة محل فادي عيسى؟||Teachers: master
howmuch|en|What wrong fee did the February notice print?|280|Fee: 180
howmuch!|en|What wrong date did the February notice print?||Replaces the notice
when|fr|Quand se termine le stage ?|9 August|Twelve places are
when!|fr|Quand le bateau sera-t-il remis à la coopérative ?||The finished boat
when|ar|ايمتى المقابلات|between 2 and 10 May;;2 and 10 May|Interviews take place
when!|ar|ايمتى كانت مقابلات السنة الماضية؟||Interviews take place
who|en|Who coordinates the course?|Mireille Obeid|Questions: Mireille
who!|en|Who coordinates the cooperative?||Questions: Mireille
howmany!|ar|كم واحد من النروج بيشارك||Norwegian embassy
howmany!|ar|كم مركب صممت جومانا؟||more than forty boats
