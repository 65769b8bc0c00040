howmuch|ar|عند أي حرارة يبيض المرجان في أستراليا؟|31 degrees|
howmuch|en|Highest temperature gulf corals survived?|35.2|
where|ar|أين قيست 35.2 درجة؟|Ras Salwan|
what|en|What do the algae give the coral?|sugar|
define|ar|من هي هدى الملا؟|marine biologist|
define|fr|Qui est Stefano Grassi ?|Her rival|
when|ar|متى رجع البحر إلى الخليج|6,000 years ago|
who|ar|من يقول إن السفن جابت الطحالب؟|Stefano Grassi|
what|en|name of the alga|Cladocopium thermum|
howmany|ar|كم مستعمرة بدلت الملا طحالبها؟|forty colonies|
howmany|en|In how many colonies did the prediction fail?|thirty-one|
who|ar|من نشر فشل الفرضية؟|Grassi|he published
howmuch|ar|كم مليمتر ينمو مرجان الخليج بالسنة؟|four millimetres a year|
howmuch|fr|Et dans la mer Rouge ?|eleven|
when|ar|متى مات المرجان من البرد|in the cold January of 1968 and again in 2008;;2008|
what|ar|أي سمك يأكل الأعشاب عن الشعاب؟|Parrotfish|
howmuch|en|By how much have parrotfish declined?|60 per cent|
why|ar|ليش قل سمك الببغاء؟|because of trap fishing|
who|ar|مين منع القراقير؟|The ministry|
define|en|Who is Salem Bu-Hamad?|Captain Salem Bu-Hamad, who speaks for the fishermen;;speaks for the fishermen|
howmuch|ar|كم هكتار خرب التجريف|14 hectares|
howmany|ar|كم مستعمرة عاشت بعد خمس سنين؟|870|
yes!|ar|هل قل سمك القرش بسبب الحر؟||not because of heat
who!|ar|من طرد ستيفانو غراسي من عمله؟||Stefano Grassi
who!|en|What is the name of the Dutch contractor?||a Dutch firm
howmuch!|ar|كم كلف نقل المرجان؟||1,200 colonies
who!|fr|Qui a découvert Cladocopium thermum ?||Cladocopium thermum
when!|en|When did al-Mulla and Grassi marry?||Her rival
who!|en|Which species eats the parrotfish?||Parrotfish
howmuch!|ar|عند كم درجة يبيض مرجان المالديف؟||Great Barrier Reef
whom!|en|Whom did Bu-Hamad fine for using traps?||Captain Salem
where!|ar|أين ولدت هدى الملا؟||Huda al-Mulla
howmuch!|en|What fine do fishermen pay for using traps?||banned the traps
quote!|ar|ماذا قال غراسي حين فشلت فرضيته؟||he published
howmany!|ar|كم نوعا من السمك يأكل الأعشاب؟||Parrotfish
# twins
when|ar|في أي سنة قيس أعلى حر نجا منه المرجان الخليجي؟|2017;;August 2017|measured at Ras Salwan
when!|ar|متى قيست حرارة 35 في الحاجز الأسترالي؟||On the Great Barrier Reef
howmany!|en|How many millimetres a year do Great Barrier Reef corals grow?||grow four millimetres a year
howmany!|en|How many hectares died in the cold of 2008?||killed 14 hectares
what|en|At what temperature do the northern corals die of cold?|16 degrees|they die at
what!|en|At what temperature do parrotfish die?||they die at
when|fr|De quand date l'interdiction des pièges ?|2019|banned the traps
when!|fr|De quand date l'interdiction du dragage ?||Dredging for the new port
who!|fr|Quel capitaine a interdit les pièges ?||Captain Salem Bu-Hamad
howmany|ar|كم مستعمرة نقلها الهولنديون قبل الميناء|1,200 colonies;;1,200|moved 1,200 colonies
howmany!|ar|كم مستعمرة نقلها غراسي من تريستا؟||Stefano Grassi of Trieste
howmuch!|ar|قديش نقص سمك الهامور من ١٩٩٠||have declined by 60 per cent
