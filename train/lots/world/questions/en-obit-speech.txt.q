define|ar|بريدجت أمواه شو بتقرب لديردري|Deirdre's sister-in-law|
who|en|who is Deirdre's real sister|Fionnuala|Her sister is
when|ar|تاريخ تدشين المقعد|Saturday 5 October 2019;;5 October 2019|
howmuch|ar|كم سنة مشت بهالطريق|thirty-one years|
what|en|name of her last dog|Dev|the last was
which|ar|أي كلب تبرعت فيه|Mrs Thatcher|
what|ar|ماذا كانت تدرّس|Irish|She taught Irish
howmany|en|pupils in her first class|three pupils;;three|
define|ar|كولم جويس شو صار|a judge|
who|en|which pupil became a translator|Abimbola Ade|
why|ar|ليش حضر الولد التالت|he only came for the radiator|
howmany|ar|كم شخص دفع للمقعد|118 people;;118|
howmuch|en|what did most donors give|five euros|
howmany|en|letters it took to get permission|four letters|
no|ar|دفعت البلدية؟|It did not give money|
when|en|When will the plaque be fixed?|on Monday;;Monday|
quote|ar|ليش بدها المقعد ظهره عالنهر|I want to see who's coming|
howmuch|en|how long did the doctors give her|six weeks|
howmuch|ar|كم عاشت بعدها فعلا|fourteen months|
what|en|which language did she learn when ill|Yoruba|
who|ar|مين علمها اليوروبا|Abimbola's mother|
whom|en|who gets the house|the school|It has been left
whom|ar|لمن راحت الرسائل|Colm Joyce|The letters have been left
what|en|condition attached to the letters|that he does not read them;;he does not read them|
who|ar|نحات الشاهد مين|Mr Petrauskas;;Petrauskas|
what|en|What does the inscription say now?|Rest a wheel|
what|fr|que devait dire l'inscription|Rest a while|
why|ar|ليش تركوا الغلطة|Fionnuala laughed for the first time in a year|
what!|ar|اسم الولد صاحب الراديتر||a boy whose name
what!|en|what illness did she have||She fell ill
what!|ar|شو مكتوب بالرسائل||The letters have been left
howmuch!|en|total cost of the bench||paid for by 118
who!|ar|مين أخذ الكلبة السيدة تاتشر||whom she gave away
why!|en|why did Fionnuala not speak||did not want to speak
who!|ar|مين زوج ديردري||Deirdre's sister-in-law
who!|en|which councillor put up the plaque||put up a plaque
howmany!|ar|كم عمر ديردري لما ماتت||thirty-one years
whom!|ar|من علّمته ديردري اليوروبا||she learned Yoruba
yes!|en|has Colm Joyce read the letters||on condition
yes|ar|البلدية عطت إذن؟|The council gave permission|
howmany!|en|total number of dogs she had||a succession of dogs
# twins
howmany|ar|كم رسالة بعتوا للبلدية|four;;four letters|The bench was paid for
howmany!|ar|كم رسالة تركت لكولم||The letters have been left
howmany!|ar|كم لغة تتكلم أم أبيمبولا؟||She fell ill
how|en|How long did she live on?|fourteen months|She fell ill
how!|en|How long did she teach?||She taught Irish
how!|en|How long did she keep Mrs Thatcher?||one called Mrs Thatcher
who|fr|Qui a hérité des lettres ?|Colm Joyce;;to Colm Joyce|about the house
who!|fr|Qui a hérité du dernier chien ?||one called Mrs Thatcher
who!|fr|Qui a payé la plaque ?||The bench was paid for
what|ar|شو صار كولم|judge;;a judge|She taught Irish
what!|ar|شو صار التلميذ الثالث||She taught Irish
when!|en|When did Parnell die?||The first was Parnell
