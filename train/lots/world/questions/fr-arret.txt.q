when|ar|تاريخ القرار|23 octobre 2009|
who|ar|رئيسة المحكمة منو|Florence Duquesnoy;;Mme Florence Duquesnoy|
who|en|lawyer for the fisherman|Rose-Aimée Condé;;Me Rose-Aimée Condé|
define|ar|أوزيب فالسان شو بيشتغل|pêcheur|intimé
what|ar|اسم الديك|Bonaparte|
when|en|what time does the rooster begin|à partir de trois heures du matin;;trois heures du matin|
howmuch|ar|كم متر بين الديك والغرف|quarante mètres;;à quarante mètres|
when|en|When did the hotel open?|en 2006;;2006|
howmany|ar|كم ليلة خسر الفندق بزعمه|112 nuitées;;112|
howmuch|en|sum claimed by the hotel|18 400 euros|
when|ar|متى مات أبو الديك|en 2008;;2008|
what|en|what did the lower court order about the bird|l'éloignement du coq à deux cents mètres|
who|ar|من استأنف مسألة الفلوس|L'hôtel|a fait appel du second point
who|en|expert's name|Théodule Manceau;;M. Théodule Manceau|
howmuch|ar|كم ديسيبل والشباك مفتوح|68 décibels;;68|
howmuch|en|noise of the generator|72|
howmuch|ar|والشباك مسكر كم|41|
quote|en|What did guests mostly complain about, per the maid?|de la soupe;;la soupe|
define|ar|جيزيل بونس مين|femme de chambre|
who|fr|qui dément la femme de chambre|Stéphane Aubry;;Le directeur, M. Stéphane Aubry|
how|ar|بالنسبة لمين تُقاس الأسبقية|à l'égard du chant|
no|en|is the rooster the main nuisance|le coq n'est pas la cause principale du trouble|
section|ar|البند الثاني من الحكم ايه|confirme le rejet de la demande d'argent|
howmuch|en|how much must the hotel pay|600 euros|
howmuch|ar|كم كان طالب الصياد|3 000|
when|ar|متى لازم يسكر القن|de la veille de Noël au 2 janvier|
who|en|whose idea was closing the coop|comme il l'a proposé lui-même à l'audience|
section!|ar|البند الخامس شو بيقول||4° dit que
what!|ar|اسم أبو الديك||son père, mort
who!|en|judge of the first court||Par jugement du 5 février
howmuch!|ar|ايجار الغرفة 14||la chambre 14
who!|ar|من سمم أبو بونابرت||mort en 2008
howmuch!|en|fee of the expert||L'expert
yes!|ar|هل طردت المديرة الخادمة||femme de chambre
howmany!|en|how many hens does Valcin own||fermera le poulailler
howmany!|ar|كم غرفة في الفندق||des chambres de l'hôtel
when!|fr|quand Bonaparte est-il mort||nommé Bonaparte
yes|ar|الهوتيل لازم يدفع شي؟|condamne l'hôtel à verser 600 euros|
whom!|en|whom did Bonaparte injure||nommé Bonaparte
howmuch|fr|distance du coq aux chambres|quarante mètres;;à quarante mètres|
howmuch|fr|ce que réclamait l'hôtel|18 400 euros|
when|fr|quand doit-il fermer le poulailler|de la veille de Noël au 2 janvier|
who|fr|l'avocate du pêcheur|Rose-Aimée Condé;;Me Rose-Aimée Condé|
howmany!|fr|combien de clients ont quitté l'hôtel à cause de la soupe||se plaignaient surtout
# twins
howmuch|ar|كم حكموا على الأوتيل يدفع|600 euros|condamne l'hôtel
howmuch!|ar|كم حكموا على الصياد يدفع للمطعم||condamne l'hôtel
howmuch!|ar|كم كان صوت الديك بالديسيبل في الغرفة 12؟||68 décibels
when|en|When was the hotel's rooster-neighbour born?|2007;;en 2007|Le coq est né
when!|en|When was the rooster's father born?||Le coq est né
when!|en|When did M. Valcin start fishing?||M. Valcin possède un coq
howmuch|fr|Combien mesure-t-on fenêtre close ?|41|L'expert, M. Théodule
howmuch!|fr|Combien mesure-t-on dans la cuisine ?||L'expert, M. Théodule
who!|fr|Quel conseiller a voté contre ?||M. Ange Rosier
howmany|ar|كم متر لازم يبعد الديك بحكم أول محكمة|deux cents mètres|a ordonné l'éloignement
howmany!|ar|كم متر بين القن وبيت القاضية||infirme le jugement
when!|en|In which year did the hotel close?||ouvert en 2006
