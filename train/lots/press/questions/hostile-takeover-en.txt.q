who|ar|من غيّر أقفال الفندق؟|Zubaida Karam|
define|en|Who is Zubaida Karam?|the chef|
define|ar|أورلاندو ماسيمي مين؟|its owner|
howmuch|ar|كم شهر ما دفع رواتب|eleven months' wages;;eleven months|
howmany|en|How many employees were owed money?|212 employees|
when|fr|Quand les serrures ont-elles été changées ?|4 January 2016|
whom|ar|بمن اتصل ماسيمي؟|the police|called the police
why|en|Why were the police slow?|had not been paid for the wedding dinner of their chief's son|
howmuch|ar|كم حصة كرم في الشركة|8 per cent|
define|ar|إدريس سو|the porter|
who|en|Who sued the employees?|Crédit du Golfe|The bank
who|ar|من حكم لصالح الأجور؟|Farah Qasem|
no|fr|La banque a-t-elle gagné en appel ?|the bank's appeal was rejected in 2019|
who|ar|من باع قبو النبيذ؟|Luca|Massimi's nephew
whom|en|To whom was the wine cellar sold?|a restaurant in Nice|
who|ar|من رشّح لوكا؟|Karam|who had proposed him
no|en|Did Karam resign?|was not allowed to|
whom!|ar|من طردت زبيدة كرم؟||who had proposed him
define|fr|Qui est Aziza Ramli ?|the laundress|
howmuch|ar|الإيراد كم صار بإدارة عزيزة؟|6.4 million|
howmuch|en|What were takings before she took over?|3.1|
who|ar|المدير الحالي مين|Thomas Neri|
define|ar|توماس نيري شو كان شغله|accountant|
howmany|ar|كم مريض سكن بالفندق|140 patients|
what|en|New name of the hotel?|The Locks|
who|ar|لمن ورّث ماسيمي الفندق؟|to his dog;;his dog|
where|ar|وين مات ماسيمي|Gstaad|
howmuch|fr|Prix de l'agneau aux abricots ?|38 dinars|
who!|ar|من قتل أورلاندو ماسيمي؟||died in Gstaad
who!|en|Who dismissed Aziza Ramli in 2022?||Aziza Ramli
where!|ar|أين اختفى لوكا؟||Massimi's nephew
howmuch!|en|How much did the restaurant in Nice pay?||a restaurant in Nice
who!|fr|Qui a acheté le Palace en 2023 ?||Palace Hotel
what!|ar|اسم كلب ماسيمي؟||to his dog
when!|ar|متى ولدت زبيدة كرم؟||the chef
whom!|en|Whom did judge Qasem send to prison?||Farah Qasem
# twins
when|ar|أي سنة أفلس الفندق؟|2015;;in 2015|went bankrupt
when!|ar|أي سنة أفلس البنك||Crédit du Golfe
when!|ar|أي سنة أفلس المطعم اللي في نيس؟||a restaurant in Nice
how|en|Why was the first manager chosen?|he knew the suppliers;;because he knew the suppliers|The first manager
why!|en|Why was the third manager chosen?||The third and present
when!|en|In what year was Luca arrested?||and disappeared
when|fr|Jusqu'en quelle année la blanchisseuse a-t-elle dirigé l'hôtel ?|2022;;until 2022|The second, the laundress
when!|fr|Jusqu'en quelle année le neveu du comte a-t-il dirigé l'hôtel ?||The first manager
howmany!|fr|Combien de pour cent détient la blanchisseuse ?||nobody holds more
what|ar|شو صار اسم الفندق|The Locks|changed the name
who!|ar|مين دفع الفاتوره لماسيمي عن الاسم||sent a bill
howmuch!|en|What does the lamb cost at The Locks in Nice?||lamb with apricots
