meta|ar|محرر الدليل منو|Barnaby Lunt;;Canon Barnaby Lunt|
meta|en|who published the handbook|the Federation of Fenland Choirs;;Federation of Fenland Choirs|
how|ar|كيف أبدأ كورال، الخطوه الأولى|Find a room with a heater that works|
section|ar|شو الخطوة التالتة لتأسيس الجوقة|Hold auditions, but call them tea|
list|ar|عدّد خطوات تأسيس الجوقة|Find a room with a heater that works;;Put up a notice saying that no audition is required;;Hold auditions, but call them tea;;Appoint a librarian before you appoint a conductor|Find a room;;Put up a notice;;Hold auditions;;Appoint a librarian
which|en|who comes first, librarian or conductor|Appoint a librarian before you appoint a conductor|
define|ar|ما معنى سوبرانو هنا|a singer who has the tune|
define|en|alto|a singer who would rather have a joke|
who|ar|مين ممنوع نرفضهم أبدا|Tenors|
howmuch|ar|كم مدة البروفة|ninety minutes|
no|ar|ينفع أحيك بإبر حديد؟|no knitting needles of metal|
what|en|penalty for losing a copy|pays for two|
no|ar|يقدروا المتزوجين يقعدوا جنب بعض؟|Married couples may not sit together|
who|en|Who can grant an exception?|the librarian|Married couples
why|ar|لماذا سُمح لآل هوغ بالجلوس معا|deaf on facing sides;;who are deaf on facing sides|
why|en|and why were the Pyms allowed to|who were not yet married at the time;;were not yet married at the time|
table|ar|اشتراك الفرد في كورال كبير|£24|Subscription
table|ar|التأمين بكام للصغير|£48|Insurance
table|en|what does a conductor get in a small choir|cake|Conductor per rehearsal
table|fr|location des partitions, grand chœur|£260|Hire of music
table!|en|price of the piano for a small choir||Hire of music
define|ar|امتى يعتبر الكورال صغير|if it has fewer than twenty-five members;;fewer than twenty-five members|
what|ar|شو الحل إذا تخانق اتنين على الصولو|the solo is sung by the whole section|
where|en|where did that rule fail|Outwell;;At Outwell|
when|ar|خلاف أبويل من امتى كان|since the Coronation|
when|en|when was Upwell's feud settled|2009;;in 2009|
which|ar|المقطوعة الجديدة نحطها رقم كم|third|
howmuch|en|length of the interval|twenty minutes|
howmany!|ar|كم كعكة لازم نجهز||the cakes shall be counted
what!|en|What does the chapter on recording contracts advise?||is in preparation
who!|ar|أسماء المغنيتين اللي تخانقوا بأبويل||At Upwell in 2009
howmuch!|ar|أجرة عازف البيانو||the piano
section!|en|what is in chapter 8||7. To be continued
when!|ar|متى صدرت الطبعه الأولى||Third printing
who!|en|who conducts the Tuesday choir||sings on Tuesdays
yes!|ar|هل تطلق السيد والسيدة بيم||Mr and Mrs Pym
howmuch!|en|fine for wearing scent||No scent
yes|ar|خلص خلاف أبويل؟|this ended a feud|
howmany!|en|how many choirs belong to the Federation||the Federation of Fenland
who!|ar|مين ألّف Sanctus||during the Sanctus
# twins
howmuch|ar|كم اشتراك الصغير|£15|Subscription per head
howmuch!|ar|كم اشتراك الفرد بجوقة أوتويل||At Outwell the year
howmuch!|ar|كم أجرة قائد الحفلة في الكورال الصغير؟||Conductor per rehearsal
howmuch|en|How long is a rehearsal?|ninety minutes|Rehearsals last
howmuch!|en|How long is a concert?||The interval shall be
howmuch!|en|How long is an audition?||Hold auditions
when|fr|En quelle année la règle a-t-elle marché ?|2009;;in 2009|At Upwell in 2009
when!|fr|En quelle année les deux chœurs se sont-ils réunis ?||is now two choirs
who!|fr|Qui a composé la pièce nouvelle ?||Put the new piece third
what|ar|شو عقوبة اللي بيضيع نسخته|pays for two|Whoever loses a copy
what!|ar|شو عقوبة اللي بيتأخر عالبروفة||Rehearsals last
who!|en|Which librarian refused the Hoggs?||to the Hoggs
