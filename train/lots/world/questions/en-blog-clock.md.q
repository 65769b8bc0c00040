meta|ar|كاتبة المدونة مين|Farida Osei-Haddad|
meta|en|which number in the series|no. 4|
where|ar|وين العمارة|Number 22, Rue Gemmayzé, Beirut|
howmany|ar|كم طابق فيها|Six floors|
who|en|who built the house|the architect Farid Trad's former draughtsman|
when|ar|متى ركّبوا الأسانسير|two years later|
define|en|make of the lift|a Swiss Schlieren|
howmany|ar|لكم شخص بيسع|three persons|
who|ar|مين بيصلحه|Hagop Berberian|
howmany|en|how old is Hagop|68|
when|ar|هاغوب من أي سنة بيصلحه|since 1979;;1979|
where|en|where did Hagop's father learn the trade|Aleppo;;in Aleppo|
what|ar|من شو بيخاف هاغوب|aeroplanes;;of aeroplanes|
howmany|en|number of lifts he has keys to|140 lifts;;140|
what|ar|شو أكتر شي بيخرب|The doors|
howmany|en|how many ropes has he replaced|he has changed one in forty-five years;;one|What breaks most
when|ar|امتى كان أسوأ يوم عنده|a Sunday in 1989|
who|en|Who was stuck in the lift that Sunday?|his wife|
howmuch|ar|كم ساعة علقت مرته|Three hours|
no|en|was anyone in the lift on the day of the blast|with nobody in it|
where|ar|من وين جاب الموتور|a carpet factory in Zahlé|
howmuch|en|what would a new lift have cost|21,000 dollars|
howmuch|ar|كم أخد هاغوب|3,300|
howmuch|fr|résultat du vote selon la grand-mère|five to four|My cousin Nadim
howmuch|en|vote according to Nadim|six to three|
define|ar|تالين شو بتدرس|mechatronics|
where|en|where does Taline study|Yerevan;;in Yerevan|
when|ar|امتى تالين بتقرر|in September;;September|
when|en|which day doesn't he work|Fridays|
who!|ar|مين رح يستلم بعد هاغوب||Who comes after you
what!|en|name of the draughtsman||whose name nobody kept
what!|ar|اسم مرت هاغوب||with his wife in it
who!|en|which neighbours voted against Hagop||the residents voted
howmuch!|ar|كم دفعت شركة التأمين بالآخر||The insurance offered
how!|en|how did Hagop's father die||learned from his father
when!|ar|متى ماتت العمة سامية||my aunt Samia
what!|en|subject of number 3 in the series||no. 4
howmany!|ar|كم عمر تالين||His daughter Taline
who!|fr|qui a fabriqué la corde||Ropes almost never
howmuch!|en|price of the Zahlé motor||a carpet factory
yes!|ar|هل زار نديم بيروت بعد الانفجار||My cousin Nadim
# twins
howmuch|ar|كم كلف تصليح هاغوب|3,300|the residents voted
howmuch!|ar|كم كلف الأسانسير سنة 1938؟||was put in two years later
howmuch!|ar|كم كلف موتور زحلة لحاله||a carpet factory in Zahl
when|en|When did the lift trap Hagop's wife?|1989;;a Sunday in 1989|a Sunday in 1989
when!|en|When did the lift trap aunt Samia?||my aunt Samia
when!|en|When did Hagop's father come to Beirut?||who learned in Aleppo
howmany|fr|Combien d'étages ?|Six floors;;Six|Six floors
howmany!|fr|Combien d'appartements ?||Six floors
howmany!|fr|Combien de portes a-t-il changées ?||What breaks most
where|ar|وين بتدرس بنتو|Yerevan;;in Yerevan|who studies mechatronics
where!|ar|وين عايش نديم||My cousin Nadim
who!|en|Which resident cast the tie-breaking vote?||the residents voted
