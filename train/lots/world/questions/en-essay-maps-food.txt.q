who|ar|مين صاحب المحاضرة|Carmelo Buttigieg;;Dr Carmelo Buttigieg|
where|ar|وين ألقاها|the Institute of Gastronomy, Valletta;;Valletta|
when|en|date of the lecture|8 March 2018|
howmany|ar|كم كتاب مطبخ قرأ، تبع كم رئيس|four grand masters;;four|
what|en|what did the Knights eat in Lent|salted tunny|
who|ar|اسم الطباخ|Toni Psaila|
no|ar|كان يعرف يكتب؟|could not write|
define|ar|السمكة تحتها خط واحد شو معناها|it was paid for|
who|en|who sacked Psaila|Lascaris|
why|ar|ليش طردوه|for putting sugar in the soup;;putting sugar in the soup|
when|ar|متى رجع للخدمة|in 1643;;1643|
when|en|When was he dismissed?|in 1641;;1641|
howmany|ar|كم طباخ فرنساوي فشلوا قبله|three Frenchmen;;three|
quote|en|what made the grand master weep, according to the treasurer|the onions|
define|fr|qui est Fra Bonello|The chaplain|
quote|ar|سبيتيري شو قرت الرسم|a sea urchin|
quote|ar|والمحاضر شو شايفه|a pomegranate|
who|en|which student thinks it's a clock|Karl Zerafa|
which|ar|الرسم بأي صفحة|folio 61|
no|en|is rabbit mentioned in the kitchen books|does not appear once|
why|ar|ليش ما فيه أرانب|It was forbidden to hunt it|
howmany|en|men jailed for rabbits in one winter|eleven men;;eleven|
when|ar|امتى مات الطباخ|in 1659;;1659|
quote|en|Cause of death according to the parish|old age;;of old age|
whom|ar|لمن ترك القدور|his sister Grazzja;;Grazzja|
howmuch|ar|قيمة القدور كام|9 scudi|
howmuch|en|size of his debts|74|
what|ar|شو فيها الشوربة بعد المحاضرة|sugar;;It has sugar in it|After this talk
who!|ar|أسماء الطباخين الفرنسيين||three Frenchmen
when!|en|when was Psaila born||Toni Psaila
who!|ar|مين دفع ديونه بعد موته||his debts to the Order
what!|en|what mark did Zerafa get||whom I shall fail
why!|ar|ليش لاسكاريس رجّعه بعد موته||He was taken back
howmany!|en|how many fish were unpaid in 1640||in the year 1638
whom!|ar|من طرده الطباخ من المطبخ||was dismissed by him
howmuch!|fr|prix du lapin en 1638||Rabbit
quote!|en|what did Grazzja say about the pans||He left his pans
yes!|ar|بونيلو أكل من الشوربة؟||The chaplain
yes|ar|بكى رئيس الفرسان؟|the grand master wept|
howmuch!|en|Psaila's wages in 1638||Psaila served under
