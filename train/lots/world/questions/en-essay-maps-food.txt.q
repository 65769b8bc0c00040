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
# twins
when|ar|متى رجع الطباخ للخدمة|1643;;in 1643|He was taken back
when!|ar|متى مات القسيس بونيلو؟||who had outlived everyone
when!|ar|متى طردوا الطباخ الفرنساوي||after three Frenchmen
what|en|Why was the cook dismissed?|putting sugar in the soup;;for putting sugar in the soup|was dismissed by him
what!|en|Why was the chaplain dismissed?||The chaplain, Fra Bonello
how!|en|How many rays has the sea urchin on folio 62?||a circle with eight rays
howmuch|fr|À combien s'élevaient ses dettes ?|74;;the debts 74|He left his pans
howmuch!|fr|À combien s'élevaient les dettes de Lascaris ?||He left his pans
howmany!|fr|Combien d'hommes furent emprisonnés pour du thon ?||eleven men in one winter
howmany|ar|كم واحد انحبس عالأرانب|eleven;;eleven men|in the prison register
howmany!|ar|كم أرنب أكل الفرسان سنة 1638||in the prison register
who!|en|Who taught Psaila to draw?||who could not write
