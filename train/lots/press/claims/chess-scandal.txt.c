true-plain|en|Rayan Boudiaf was stripped of the title after a phone turned up in a washroom.|lost the title two days later
false-people|en|Priya Venkat lost her title to Rayan Boudiaf after a phone was found.|who had finished half a point behind
true-cross|ar|أُعلنت الهندية بريا فينكات بطلة وستنال 25 ألف دولار|was declared champion and will receive
false-number|fr|Priya Venkat recevra un premier prix de 4 000 dollars|was declared champion and will receive
unsaid-quote|en|Tamer Lotfi said that the phone showed the position from round eight.|was switched on and showed
true-plain|en|The phone bore no fingerprints, and Boudiaf says it is not his.|It carried no fingerprints
false-people|ar|هزم المجري غابور سيبوس الجزائري بوضياف في الجولة الثامنة|who won that game against
true-cross|ar|يتهم بوضياف عضوا لم يسمّه في الفريق المصري بدسّ الهاتف|having planted it, without saying
false-negated|ar|سمّى بوضياف اللاعب المصري الذي دسّ الهاتف|having planted it, without saying
false-role|en|Tamer Lotfi is the chief arbiter of the event.|The Egyptian captain, Tamer Lotfi
unsaid-relation|en|Houria is the mother of Zaid Hassoun.|coached by his mother, Houria
true-cross|fr|Sa mère Houria, ancienne championne nationale, est son entraîneuse|coached by his mother, Houria
true-part|en|Boudiaf's nickname at home is "the Notary".|known at home as
false-number|ar|أوقف بوضياف ثمانية عشر يوما بانتظار جلسة في لوزان|suspended for ninety days pending
false-verb|en|Sipos told reporters that he had complained about Boudiaf and not about the noise.|complained about the noise in the hall
true-plain|en|By his own later account, noise in the hall was what Sipos had complained of.|complained about the noise in the hall
false-people|fr|Venkat a battu Zaid Hassoun à la quatrième ronde|who beat Venkat in round four
true-cross|ar|تقاسمت فينكات والجورجية آنا لوميدزه جائزة السيدات|was shared by Venkat and
false-verb|en|Ana Lomidze won the women's prize alone.|was shared by Venkat and
