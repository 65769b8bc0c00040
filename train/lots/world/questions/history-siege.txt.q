when|ar|من متى لمتى استمر الحصار|from 11 June to 2 October 1648|
who|en|between whom was it fought|between the Margrave Otokar of Lissa and the free town of Vardena on the lower Drava;;the Margrave Otokar of Lissa and the free town of Vardena|
who|ar|مين ربح الحرب|neither winning;;ended with neither winning|
what|ar|بماذا طالب أوتوكار|a toll on the bridge|
define|en|Matthias Perl|The town clerk|
how|ar|كيف كشف كاتب البلدة تزوير الوثيقة|it was written on paper made in a mill that was founded eleven years after the Emperor's death|
howmany|ar|كم جندي كان مع المارغريف|5,200 men;;5,200|
howmany|en|how many of his guns exploded|two;;two of which burst|nine guns
who|ar|من قادت الميليشيا بعد موت جوزها|Anna Kosar;;the glove-maker Anna Kosar|
define|ar|آنا كوسار شو كانت شغلتها|the glove-maker|
when|en|when was Ivo Kosar killed|in the first week;;the first week|
howmany|ar|عدد السويسريين|300 Swiss;;300|
no|en|Were the Swiss paid in August?|were not paid after July|
when|ar|تواريخ الهجمات الثلاث|on 20 June, 9 July and 15 August;;20 June, 9 July and 15 August|
what|en|what did the attackers capture in July|the tannery|
howmuch|ar|كم بقوا في المدبغة|two days|
where|ar|وين تفشى الطاعون|in the camp, not in the town;;in the camp|
no|en|did plague hit the town|not in the town|
who|ar|من صنع السلم في الحقيقة|their cooks|
what|ar|شو كانوا الطباخين عم يتبادلوا|onions for fish|
where|en|where was the truce signed|in a boat|
howmuch|ar|مدة الهدنة كام سنة|ninety-nine years|
howmuch|fr|montant du péage après la paix|one pike a year|
howmany|ar|خسائر البلدة|214|
howmany|en|dead on the Margrave's side|about 2,900|
why|ar|على قول الطبيب، لأي سبب توفي أوتوكار|a fever|
quote|en|and what did his enemies say he died of|choking, according to his enemies, on a fish bone;;a fish bone|
who|ar|من منح بيرل لقب النبالة|the Emperor's grandson|
when|en|last delivery of the pike|until 1747;;1747|
who!|ar|من قتل القائد إيفو كوسار||had been killed in the first week
who!|en|Who forged the charter?||Otokar produced it
howmany!|ar|كم سويسري مات||300 Swiss
when!|ar|متى ماتت آنا كوسار||Kosar went back to gloves
which!|en|in which year was the pike rejected||refused as too small
who!|ar|أسماء الطباخين||by their cooks
why!|en|Why did the Swiss stay without pay?||and stayed
whom!|ar|من الذي قتلته آنا كوسار||Anna Kosar
who!|ar|من هزم المارغريف سنة ١٦٥٣||Otokar died in 1653
howmuch!|fr|solde mensuelle des Suisses||were not paid after July
yes!|en|Did Ruodi marry Anna Kosar?||Captain Ruodi
yes|ar|السويسريون ظلوا بدون راتب؟|who were not paid after July and stayed|
howmany!|en|how many of the Swiss died of plague||300 Swiss
who!|ar|مين صنع الجسر||a toll on the bridge
quote!|fr|que répondit Otokar à Perl||Perl pointed out
where!|ar|وين دفنوا إيفو كوسار||Ivo Kosar
which!|en|which emperor granted the toll||granted, he said
# twins
howmany|ar|كم جندي ضلوا قادرين بأيلول|1,800;;1,800 men|Three assaults failed
howmany!|ar|كم سويسري ضلوا بأيلول||300 Swiss under
howmany!|ar|كم مدفعا كان للبلدة؟||5,200 men
when|en|When did the Margrave die?|1653;;in 1653|Perl was ennobled
when!|en|When did the town clerk die?||Perl was ennobled
when!|en|When did the Swiss leave?||300 Swiss under
how|fr|Combien de temps la tannerie fut-elle tenue ?|two days;;for two days|Three assaults failed
how!|fr|Combien de temps le pont fut-il tenu ?||Otokar claimed a toll
howmany!|fr|Combien de morts dans le deuxième assaut ?||Three assaults failed
howmany|ar|كم مات من أهل البلدة|214|The town lost
howmany!|ar|كم مات من أهل البلدة جوعا||The town lost
who!|en|Who killed the captain Ivo Kosar's wife?||Anna Kosar, who
who|ar|مين كاتب البلدة|Matthias Perl|Causes. Otokar
who!|ar|مين عمدة البلدة||Causes. Otokar
who!|ar|من الإمبراطور الذي حكم سنة 1648؟||Causes. Otokar
who|en|Who were the real peacemakers?|their cooks|Peace. It was made
who!|en|Who rowed the boat of the truce?||Peace. It was made
why!|fr|Pourquoi les Suisses ne furent-ils plus payés ?||Forces. Otokar had
