meta|ar|رقم الرسالة|n° 31|
how|ar|كيف توصل الكتب للقرى|à dos d'âne|
howmany|en|how many donkeys this year|onze ânes|
howmany|ar|كم قرية بتوصلوا هالسنة|dix-neuf villages desservis;;dix-neuf villages|
howmany|en|villages served last year|vingt-quatre|
why|ar|ليش القرى نقصت|la route de Dori;;c'est la route de Dori|
who|en|who runs the rounds|Rasmané Zongo|
who|ar|مين حل محل المحاسبة|Boubacar Diallo;;M. Boubacar Diallo|
who|en|new president in Namur|Étienne Marchal|a laissé la présidence
define|ar|إتيان مارشال شو كان لبول|son élève;;qui fut son élève|
howmany|en|loans this year|8 112 prêts;;8 112|
howmuch|ar|نسبة البنات من الاستعارات|61 %|
howmany|en|books eaten|5 mangés;;5|
what|ar|أكتر كتاب مطلوب شو لغته|mooré;;en mooré|
who|en|who gave them fifty copies|l'imprimerie de Koudougou|
howmany|ar|كم نسخة كان عندهم قبل|trois exemplaires;;trois|
what|en|name of the donkey that died|Balzac;;L'âne Balzac|
why|ar|شو اللي قتل الحمار|C'était un serpent;;un serpent|
when|en|when did Balzac die|septembre;;en septembre|
who|ar|مين حمل الصناديق|Issouf|
howmuch|en|How far did he carry them?|sept kilomètres|
howmuch|ar|المصاريف كام|51 200 €|
howmuch|en|money received|48 900 €|
howmuch|ar|كم بقي بالاحتياطي|6 000 €|
no|ar|طلبوا من السفارة؟|Nous n'avons pas demandé d'aide à l'ambassade|
what|en|name of the next donkey|Édith|Il s'appellera
why!|ar|ليش ما بدهم من السفارة||Nous n'avons pas demandé
when!|en|when will the Province pay||La Province a promis
what!|ar|أسماء الحمير الباقين||onze ânes
howmuch!|en|Diallo's wages||à mi-temps
who!|ar|مين حط اللغم بكايا||On a dit une mine
who!|en|author of «Soigner sa chèvre»||Soigner sa
why!|ar|ليش تركت بول الرئاسة||Paule Vandernoot
howmany!|en|books lost in 2022||340 livres perdus
howmuch!|ar|سعر الحمار||Un douzième âne
whom!|en|whom did Édith Kambou succeed||a pris sa retraite
yes!|ar|إسوف تكافأ؟||Issouf, 16 ans
howmany|fr|combien d'ânes cette année|onze ânes|
why|fr|de quoi est mort Balzac|C'était un serpent;;un serpent|
who|fr|nouveau comptable|Boubacar Diallo;;M. Boubacar Diallo|
howmuch|fr|dépenses|51 200 €|
why!|fr|pourquoi refuser l'ambassade||Nous n'avons pas demandé
# twins
howmany|ar|كم حمار كان عندهم العام الماضي|huit;;contre huit|cette année onze
howmany!|ar|كم حمار مات العام الماضي||cette année onze
howmany!|ar|كم قرية دخلت على طريق دوري؟||c'est la route de Dori
how|en|How old was the reader who carried the boxes?|16 ans|C'était un serpent
how!|en|How old was the donkey?||L'âne Balzac
how!|en|How old is the new accountant?||M. Boubacar Diallo
howmuch|fr|Que reste-t-il en réserve ?|6 000 €|qui est maintenant de
howmuch!|fr|Que verse l'ambassade ?||encore versés
howmuch!|fr|Combien la Province a-t-elle versé en 2022 ?||La Province a promis
howmany|ar|كم نسخة وهبتهم المطبعة|cinquante|de Koudougou
howmany!|ar|كم نسخة وهبتهم مطبعة نامور||de Koudougou
who!|en|Who led the rounds at Kaya before Zongo?||Rasmané Zongo dirige
