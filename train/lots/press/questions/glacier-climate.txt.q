who|ar|من قاد فريق دراسة الجليد؟|Selin Aktaş|
define|en|Who is Mehmet Tuna?|Ankara geographer|
howmuch|ar|كم نسبة ما ذاب بين ٢٠١٠ و٢٠٢٢؟|21 per cent|
howmuch|fr|Selon l'étude de 2014, quelle était la perte depuis 1990 ?|9 per cent|
quote|en|How did Tuna defend his numbers?|were right for the instruments we had|
who|ar|مين سرق الأوتاد؟|shepherds|Nineteen of the stakes
why|ar|ليش سرقوها|for firewood;;firewood|
howmany|en|How many stakes were returned?|eleven of them;;eleven|
who|ar|من أقنع الرعاة بإعادتها؟|Hasan Koç|
whom!|en|Who persuaded Hasan Koç?||Hasan Koç persuaded
howmany|ar|كم قرية تعيش على الجدول؟|nine villages|
howmuch|en|August flow in 2022|1.9|
howmuch|ar|كم كان التدفق في ٢٠١٠؟|3.1 cubic metres a second|
howmuch!|en|What was the flow in January 2022?||The flow in August
which|ar|أكبر جليدية اسمها إيش؟|Beyaz Dil|
when|fr|Quand le plus grand glacier devrait-il disparaître ?|around 2065|
define|ar|من هي إنغفيلد مون؟|hydrologist;;the Norwegian co-author|
who|en|Who blames soot for the melting?|Ingvild Moen|
who|ar|من ينفي تهمة السخام؟|Demir Holding|
when|en|When were the filters installed?|2017|
who|ar|من أمر بإغلاق مصنع الإسمنت؟|Rıza Ersoy|
who|en|Who overturned the governor's order?|a court in Erzurum|
howmany|ar|بعد كم يوم ألغي قرار المحافظ|nine days|
who!|ar|من أقال المحافظ رضا أرصوي؟||Rıza Ersoy
whom|en|Who died in the 2019 collapse?|two climbers from Georgia|
who!|en|What were the names of the dead climbers on Karataş?||two climbers from Georgia
who|ar|من أنقذ نينو بيريدزه؟|Koç|pulled out of the snow
whom!|en|Whom did Nino Beridze rescue?||Nino Beridze
howmuch|ar|تكلفة الدراسة؟|740,000 euros|
howmuch|en|What share did Oslo pay?|two thirds|
who!|en|Who will fund phase two of the glacier study?||A second phase
when!|ar|متى توفيت سيلين أكتاش؟||Selin Aktaş
howmany!|en|How many people work at the Digor cement works?||cement works at Digor
who!|en|Who fired Selin Aktaş?||Selin Aktaş
who!|ar|من قتل المرشد حسن كوتش؟||Hasan Koç
whom!|en|Whom did Demir Holding sue over the soot?||Demir Holding
when!|fr|Quand Ingvild Moen est-elle née ?||Ingvild Moen
# twins
howmany|ar|كم وتدا غرسوا في الجليد|46;;46 stakes|46 stakes driven
howmany!|ar|كم وتدا سُرق في الصيف الأول؟||Nineteen of the stakes
howmany!|ar|كم طائرة مسيّرة استعمل الفريق؟||The team used drones
howmuch|en|How long did the governor order the works shut for?|a month;;for a month|ordered the works to close
howmuch!|en|How long did the Erzurum court order the works shut for?||ordered the works to close
howmany!|en|How many climbers from Norway died?||killed two climbers
who|fr|Qui détient la cimenterie ?|Demir Holding|The owner of the works
who!|fr|Qui dirige Demir Holding ?||The owner of the works
howmuch!|fr|Combien la Turquie a-t-elle payé les filtres ?||filters were fitted
when!|ar|متى تختفي أصغر جليدية؟||expects the largest glacier
howmany|ar|قديش ناس عايشين على جدول أربا|14,000 people;;about 14,000 people|feeds the Arpa stream
when!|en|when will the Arpa stream vanish accoding to Aktaş||give or take a decade
