why|ar|لماذا رُفضت تأشيرة نبيلة شريف؟|the invitation letter bore the signature of Prof.|
when|ar|تاريخ رفض الفيزا|4 July|
when|en|When did she apply a second time?|on the 10th;;the 10th|
when|en|From which day was the poster moved?|Tuesday|Thank you
who|ar|من سيعرض الملصق بدلها|Walid Hamdani|
define|ar|من وليد حمداني|my student|
where|ar|أين وليد الآن؟|Nairobi|
howmany|ar|في كم حملة غوص شارك|two of the three diving campaigns;;two of the three|
which|en|Which figure did Walid draw?|figure 3|
what|ar|عن ماذا لا يجوز لوليد أن يجيب|the genetics|
why|en|Why mustn't he talk about genetics?|has not been published|
who|ar|لمن قسم الوراثة|Dr Quiroga|
howmuch|ar|كم دفعت نبيلة رسم التسجيل|420 dollars|
howmuch|en|student fee|150|
where|ar|إلى أين تريد إعادة الفرق؟|the laboratory|
howmuch|ar|كم خصم منها الفندق|260|
when|ar|متى ألغت حجز الفندق حسب كلامها|on the 8th;;the 8th|
when|ar|متى ألغت بحسب نظام الفندق|the 11th|
define|en|Who is Kimani?|receptionist|
what|ar|ماذا كان في الحقيبة الزرقاء|coral|
why|en|Why was the suitcase held in Mombasa?|the permit was in Arabic|
when|fr|En quelle année la valise a-t-elle été retenue ?|2019|
why|ar|لماذا ما زالت تريد الحقيبة؟|the suitcase was my mother's|
when|ar|حتى أي يوم الإلغاء مجاني|10 July|
how|ar|كيف ستتابع الجلسة العامة|online|
howmuch|fr|Sous combien de jours le consulat répondra-t-il ?|within fifteen working days;;fifteen working days|
what|ar|رقم الملصق|114|Subject: Poster
who!|ar|اسم مساعد البروفيسور أودويا؟||Oduya's assistant
yes!|ar|هل حصلت نبيلة على التأشيرة في النهاية||My visa was refused
howmuch!|en|How much is the suitcase worth?||the suitcase was my mother's
when!|ar|متى يسافر وليد من نيروبي إلى الجزائر||already in Nairobi
who!|en|Who took part in the third diving campaign?||diving campaigns
howmuch!|ar|كم رسم تسجيل البروفيسور أودويا||early rate
when!|fr|Quand la mère de Nabila est-elle morte ?||my mother's
where!|ar|أين كانت الحقيبة بين 2019 و2020 بالضبط؟||found again
what!|en|What was the answer of the registration desk?||Could
yes!|ar|هل أعاد الفندق المال لنبيلة؟||has charged me 260
who!|en|Whose diving licence was refused?||diving campaigns
# twins
where|ar|في أي مدينة قنصلية الطلب الثاني|Algiers|consulate in
where!|ar|في أي مدينة سُجلت حقيبة وليد||consulate in
who|ar|مين المسؤول عن الجزء الوراثي|Quiroga|and drew figure 3
who!|ar|مين المسؤول عن حملة الغوص الثالثة||and drew figure 3
why|fr|Pourquoi a-t-on gardé les coraux à Mombasa ?|the permit was in Arabic|samples because
why!|fr|Pourquoi a-t-on gardé le poster à Nairobi ?||samples because
howmuch!|ar|كم دفع وليد على رسوم الفندق؟||Walid's student fee
where!|en|Where does the receptionist live?||Mr Kimani
who|en|Who signed the first invitation?|assistant|rather than his own
who!|en|Who signed the new invitation?||4 July because
howmany!|ar|كم ليلة حجزت الفندق لطالبها||for two
when|ar|إمتى دفعت رسم التسجيل|2 May|I paid 420
