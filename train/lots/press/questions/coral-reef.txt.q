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
