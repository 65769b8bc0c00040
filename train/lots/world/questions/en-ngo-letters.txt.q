when|ar|تاريخ الرسالة السنوية|31 December 2014|
howmany|ar|بكم بلد يشتغلوا هلأ|nine countries;;nine|
which|en|newest country|Moldova|
howmany|en|letters sent this year|14,212 letters;;14,212|
howmany|ar|كم رسالة وصلتهم|3,870|
howmany|ar|في مصر كم سجين بيرد|one in nineteen|
which|en|where do nearly all prisoners reply|Portugal|
howmany|fr|proportion de réponses en Géorgie|one prisoner in two|
who|ar|مين أكبر المتراسلين سنا|Mrs Hilda Varga;;Hilda Varga|
howmany|ar|كم عمر هيلدا|93;;aged 93|
when|en|since when has she written to him|since 1998;;1998|
no|ar|بتعرف شو عمل؟|She does not know what he did|
when|ar|امتى دق عليها الباب|in June;;June|rang her doorbell
what|en|what went to the wrong ministry|a list of addresses|
when|ar|أي شهر بعتوا العناوين غلط|March;;In March|
yes|ar|قبلت العيلة الاعتذار؟|they have accepted|
who|en|who founded the charity|Father Anselm Goode;;Anselm Goode|
when|ar|متى مات المؤسس|9 October;;on 9 October|
where|ar|وفين مات|Gozo;;in Gozo|
when|en|year the founder began|1971;;in 1971|
who|ar|مين رئيسة الجمعية الجديدة|Professor Ngozi Eze;;Ngozi Eze|
who|en|who keeps the accounts|Tom Applegarth|
howmuch|ar|كم كان الطابع قبل ما يغلى|71|up from
howmuch|en|average stamp price now|94 pence|
howmuch|ar|مصاريف المكتب|9,800|
howmuch|en|total spending|61,300 pounds|
no|ar|فتحوا مكتب في بروكسل؟|We will not open an office in Brussels|
who|en|who signed the letter|Marguerite Odell|
what!|ar|شو كانت جريمة صاحب هيلدا||She does not know
what!|en|name of the man Hilda writes to||to the same man since
why!|ar|ليش البرتغاليين بيردوا كلهم||Portugal, for reasons
what!|en|what was Zurab K. convicted of||Mr Zurab K.
which!|ar|أي وزارة وصلتها القائمة غلط||In March a list
why!|en|Why was the Brussels office dropped?||open an office in Brussels
howmany!|ar|كم رسالة بعتوا سنة ٢٠١٣||14,212 letters
who!|en|who arrested Father Goode||a misunderstanding
howmany!|ar|كم سجين في إينوغو||governor in Enugu
when!|fr|quand Tom Applegarth est-il devenu trésorier||Tom Applegarth
howmany!|en|how many volunteers write||teach others to write
# twins
howmany|ar|كم رسالة بعتوا|14,212;;14,212 letters|letters sent
howmany!|ar|كم رسالة بعتت هيلدا فارغا||Our oldest correspondent
howmany!|ar|كم رسالة وصلتهم من مصر؟||one in nineteen
when|en|When did their man come out?|May|May. He rang
when!|en|When did the man in Tbilisi come out?||Mr Zurab K.
when!|en|When did Mrs Varga die?||Mrs Hilda Varga
how|fr|Combien d'années Mme Eze a-t-elle dirigé une prison ?|sixteen years;;sixteen|governor in Enugu
how!|fr|Combien d'années le père Goode a-t-il présidé ?||We lost our founder
where!|fr|Dans quel pays ont-ils cessé d'écrire ?||nine countries instead
howmuch|ar|بقديش صار الطابع|94 pence|A stamp costs us
howmuch!|ar|بقديش إيجار مكتب بروكسل||in Brussels
who!|en|Which ministry wrote to apologise?||ministry. In August
