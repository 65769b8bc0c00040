meta|ar|مؤلفو الكتاب|Adaeze Obi and Gunnar Felt|
meta|en|publisher of First Steps in Economics|Harbour Press|
define|ar|تعريف النقود|anything that people accept in payment because they expect others to accept it too|
list|ar|شو هني الوظايف التلاتة للمصاري|it pays, it measures, and it keeps|
what|en|Which job did cattle do badly?|the second|
how|ar|ماذا يفعل الناس إذا وُجد نوعان من العملة|people spend the light one and hide the heavy one;;spend the light one and hide the heavy one|
what|en|what is that rule called|the rule of the purse|
when|ar|في أي سنة سكوا العملة الثقيلة|1717;;In 1717|
howmuch|en|weight of the new daler|24 grams|
howmuch|ar|والدالر القديم وزنه كم|19|beside the old one
define|ar|كلاس براهه مين كان|the mint master|Klas Brahe
quote|ar|ماذا كتب رئيس دار السك بعد سنة|I have made 60,000 and seen none|
who|en|whom did the king blame|smugglers|
whom|ar|من حمّله براهه المسؤولية|the king|Brahe blamed
define|ar|معنى التضخم ايه|a lasting rise in the general level of prices|
no|en|are dearer onions inflation|is not inflation|
how|ar|كيف تحسب نسبة التضخم|the change in the price index divided by the index of the year before|
howmuch|fr|taux si l'indice passe de 160 à 172|7.5 per cent|
table|ar|تضخم سودلاند في 2012|19.5%|Sudland</td>
table|en|Nordia 2013|0.9%|Nordia</td>
table|ar|إستمارك كم كان ب٢٠١١|4.4%|Estmark</td>
table!|en|Estmark's inflation in 2013||Estmark</td>
table!|ar|تضخم نورديا في 2014||Nordia</td>
why|ar|لماذا نزل التضخم عند سودلاند|stopped lending to the government;;its central bank, under Mirela Tace, stopped lending to the government|
who|ar|مين طرد ميريلا|Ovid Karsch;;The minister, Ovid Karsch|
when|en|when was Tace removed|2014;;in 2014|
what|ar|شو صار بالأسعار بعد طردها|Prices have risen faster since;;have risen faster since|
why!|ar|ليش أهل ياب ما بيحركوا حجارتهم||the people of Yap
why!|ar|لماذا كان الملح نقدا أفضل من البقر||why salt made better money
how!|en|how can a bank lend what it doesn't have||how a bank can lend
who!|ar|من أقال أوفيد كارش||The minister, Ovid Karsch
who!|en|who replaced Mirela Tace||dismissed her for it
section|en|topic of section 5.2|Good and bad money|5.2 Good
section!|ar|القسم 5.6 عن شو||5.4 Exercises
howmuch!|ar|قيمة الدالر الثقيل بالذهب||24 grams
what!|en|name of the king of Varnholm||The king blamed
when!|ar|متى صدرت الطبعه الاولى||2nd edition
yes|en|did Sudland's inflation drop in 2013|Sudland's fall in 2013|
quote!|ar|شو قالت ميريلا لما طردوها||dismissed her for it
howmany!|en|how many dalers did smugglers take||The king blamed smugglers
table!|ar|تضخم نورديا 2010||Nordia</td>
# twins
howmuch|ar|كم كان تضخم سودلاند ٢٠١١|11.0%|11.0%
howmuch!|ar|كم كان تضخم سودلاند ٢٠١٤||11.0%
howmuch!|ar|كم غراما يزن دالر إستمارك؟||struck a heavy daler
who|en|Who was mint master?|Klas Brahe|struck a heavy daler
who!|en|Who was central bank head after Tace?||came after its central
who!|en|Who appointed Ovid Karsch?||came after its central
howmuch|fr|Que pesait l'ancien daler ?|19;;one of 19|struck a heavy daler
howmuch!|fr|Combien d'anciens dalers y avait-il ?||struck a heavy daler
when!|fr|En quelle année l'ancien daler fut-il frappé ?||struck a heavy daler
when|ar|متى طردو ميريلا|2014;;in 2014|came after its central
when!|ar|متى طردو كلاس براهه||struck a heavy daler
howmuch!|en|What is Nordia's index for 2014?||Compute Nordia's index
who|ar|مين الوزير اللي طردها|Ovid Karsch|came after its central
who!|ar|مين وزير مالية نورديا||Nordia</td>
what!|ar|ما عاصمة سودلاند؟||Sudland</td>
why|en|Why did Sudland's inflation drop?|stopped lending to the government|came after its central
why!|en|Why did Nordia's inflation drop?||Nordia</td>
who!|fr|Qui dirigeait la banque centrale d'Estmark ?||Estmark</td>
