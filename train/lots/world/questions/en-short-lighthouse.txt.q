where|ar|وين كان واقف قطار مراكش|Platform Four;;at Platform Four|The 6.12
where|en|what train was the groom on by mistake|the 6.10 to Oujda|
who|ar|مين حط العريس بالقطار الغلط|Anouar;;the bride's brother, Anouar|
howmuch|ar|كم ساعة لوجدة|ten hours|
what|en|what did Siham eat|a boiled egg|
what|ar|العروس كان بدها كيف العرس|a wedding in an office, with two witnesses and a plant|
who|ar|أم العروس شو اسمها|Lalla Batoul|It was her mother
howmany|en|number of guests at the riad|two hundred and ten guests;;two hundred and ten|
define|ar|مسيو جليل مين|The stationmaster|The stationmaster, Monsieur
whom|en|who had blocked Jalil's promotion|Kenitra|had been refused promotion
howmuch|ar|كم سنة رفضوا ترقيته|eleven years|
when|en|when did Reda get off at Kenitra|at 6.51;;6.51|
howmany|ar|كم طبال نزل معه|one drummer|
why|ar|ليش ما نزلوا الباقي|had fallen asleep;;the other five had fallen asleep|
what|en|cargo of the goods train|sugar beet|fourteen wagons
howmany|ar|كم عربة بقطار الشمندر|fourteen wagons;;fourteen|
why|ar|ليه القطر معرفش يتحرك|Lalla Batoul had sat down on the step of the second carriage|
when|ar|الساعة كم طلع القطار أخيرا|at 8.34;;8.34|
howmuch|en|length of the delay|two hours and twenty-two minutes|
who|en|who performed the marriage|The notary|
where|ar|بين وين ووين انعقد القران|between Settat and Benguerir|
list|en|Name the witnesses|the stationmaster;;a Dutch engineer named Joost|Witnesses were
whom|ar|لمن أهدت سهام النبتة|the driver of the beet train|
who|ar|مين ركب البغل بالآخر|Lalla Batoul|put Lalla Batoul
yes|en|did anyone cry|a Dutch engineer named Joost, who cried;;who cried|Witnesses were
howmuch!|ar|كم دفع أنور للطبالين||He's with the drummers
what!|en|name of the beet train driver||the driver of the beet train
who!|ar|اسم كاتب العدل||The notary
howmany!|en|Reda's age||the groom, Reda
who!|ar|مين عاقب جليل بعدها||The stationmaster, Monsieur
where!|en|where did the honeymoon take place||At the riad
why!|ar|ليش بكى يوست||who cried
who!|en|who won promotion at Kenitra||had been refused promotion
where!|ar|وين راحوا الطبالين الخمسة بالآخر||the other five
whom!|en|whom did Siham marry first||The bride, Siham
what!|fr|nom du père de la mariée||It was her mother
yes|ar|انعقد القران بالقطار؟|The notary, who was on board in any case, married them|
howmuch!|en|fare to Marrakech||The 6.12 to Marrakech
when!|ar|متى وصلوا الرياض||At the riad
# twins
when|ar|الساعة كم نزّلوا العريس|6.51;;at 6.51|was put down at Kenitra
when!|ar|الساعة كم وصل العريس مراكش||was put down at Kenitra
when!|ar|الساعة كم نزلت العروس من القطار؟||It left at 8.34
howmany|en|How many wagons had the goods train?|fourteen;;fourteen wagons|an engine going to Casablanca
howmany!|en|How many carriages had the Oujda train?||on the 6.10 to Oujda
howmany!|en|How many drummers reached Marrakech?||with one drummer
who|fr|Qui a mis le marié dans le mauvais train ?|Anouar;;the bride's brother, Anouar|who had put him there
who!|fr|Qui a mis la mariée dans le bon train ?||who had put him there
howmuch!|fr|Quel âge a Siham ?||ate a boiled egg
why|ar|ليش تأخر قطار مراكش|Lalla Batoul had sat down on the step|could not leave
why!|ar|ليش تأخر قطار وجدة||was on the 6.10 to Oujda
who!|en|Who refused to marry them at Kenitra?||The notary, who was
