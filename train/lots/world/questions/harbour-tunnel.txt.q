who|ar|من المتحدثة في هذه المحاضرة|Ngaire Tolley|
define|ar|نغاير تولي شو كانت وظيفتها|the junior engineer on the Port Esk tunnel|
howmany|en|number of rings in total|1,214 rings;;1,214|
howmany|ar|كم قطعة في كل حلقة|seven segments;;seven|Each ring had
when|ar|متى افتتح النفق فعلا|October 1990|
when|en|planned opening date?|March 1988|
howmuch|ar|كم تأخر العمل بسبب الفيضان؟|nineteen days|We lost
why|ar|ايه السبب الحقيقي لتأخير الافتتاح|a gasket|What cost us
why|en|What was wrong with the seals from Leith?|cut for six segments|
who|en|who was in charge of engineering|Colm Hegarty|
who|ar|مندوب المقاول اسمه ايه|Dieter Vance|
who|fr|Qui voulait arrêter tout de suite les travaux ?|Hegarty|wanted to stop at once
what|ar|بماذا أراد فانس أن يكملوا العمل|mastic|Vance wanted to go on
howmuch|en|over what distance was mastic used|forty metres|
which|ar|أي حلقة بدأت ترشح ماء|ring 388|started to weep
whom|ar|من أقاله مجلس الإدارة|Vance|dismissed by the Board
who!|ar|من أقال هيغارتي؟||Hegarty resigned
when|en|which day did Hegarty quit|Tuesday;;on a Tuesday|
when|ar|في أي يوم رجع كبير المهندسين إلى عمله|Monday;;on the Monday|
why!|en|why did Hegarty come back||Hegarty came back
no|ar|هل مات عمال اثناء حفر النفق|Nobody died in that tunnel|
where|ar|وين ماتوا الاثنين المذكورين في اللوحة|on the bridge|
who!|en|names of the two men on the plaque||Those two died on the bridge
howmuch|ar|كم كانت الكلفة النهائية|67|final account
howmuch|fr|coût prévu au départ|41 million|
why!|ar|من أين جاءت الصحف برقم التسعين||The newspapers said ninety
where|en|where were the replacement gaskets made|Rouen;;a firm in Rouen|
howmuch|ar|قديش كمية المي اللي بتنزل كل يوم|About a cup a day;;a cup|
who|ar|من كان يفرغ الدلو|Ossie;;a man named Ossie|
when!|en|what year did Ossie retire||emptied it until he retired
howmuch!|ar|كم دفع المورّد في ليث تعويضا||The supplier in Leith
no!|en|Did Vance apologise to Hegarty?||nobody ever mentioned it
yes|en|did ring 388 keep leaking|It still weeps|
who!|ar|من عيّن هيغارتي أول مرة||Our chief engineer was
howmuch!|en|how much did the Rouen gaskets cost||a firm in Rouen
quote!|ar|ماذا قال هيغارتي يوم استقالته||Hegarty resigned
when!|fr|en quelle année la plaque fut-elle déplacée||the plaque was moved
where!|ar|وين دفنوا أوسي||a man named Ossie
which!|fr|quel journal a écrit quatre-vingt-dix||The newspapers said ninety
# twins
howmuch|ar|كم كلف النفق بالحساب الأخير|67;;said 67|The final account
howmuch!|ar|كم كلف الجسر||Those two died on the bridge
howmany!|ar|كم يوما كلّف الفيضان على الجسر؟||We lost nineteen days
when|en|On which day was the contractor's man sacked?|Thursday;;On the Thursday|Vance was dismissed
when!|en|On which day was the tea girl sacked?||Vance was dismissed
when!|en|In which year was Vance taken back?||Vance was dismissed
where|fr|D'où venaient les nouveaux joints ?|Rouen;;a firm in Rouen|They came from a firm
where!|fr|D'où venait le mastic ?||They went on with mastic. For
howmany!|fr|Combien d'anneaux fuient aujourd'hui ?||And ring 388
howmany|ar|كم حلقة بالنفق|1,214;;1,214 rings|There were 1,214
howmany!|ar|كم عامل بالنفق||Nobody died in that tunnel
who!|en|Who replaced Ossie, before the pump?||a man named Ossie
