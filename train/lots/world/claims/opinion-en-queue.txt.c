true-plain|en|The author's parents first met while queueing outside the Gas Board in Hull.|My father was from
false-people|en|The author's mother came from Basra and her father from Hull.|My father was from
true-cross|ar|أمر والده أن يسأل كل من خلفه في الطابور.|My father was from
false-number|en|All thirty-one people behind agreed.|So he did
true-part|en|Mr Threlfall said no and later witnessed the wedding.|So he did
true-cross|fr|À Bassora, selon la tante Widad, le boulanger retient l'ordre de tête.|I think of this
unsaid-quote|en|Precious Banda says that the baker in Basra keeps the order in his head.|I think of this
false-people|ar|في هال يحفظ الخباز الترتيب وفي البصرة تعطيك الآلة رقما.|I think of this
true-plain|en|Kreel reckons that queues waste 47 hours of each Briton's year.|The economist Dr Tobias
false-role|en|Tobias Kreel runs the golden gate at Doha airport.|The economist Dr Tobias
false-number|fr|Kreel estime les files à onze heures par Britannique et par an.|The economist Dr Tobias
true-cross|ar|حاول مجلس بلدة غول سنة ٢٠١٨ إلغاء الانتظار.|The town council of
false-verb|en|Fly-tipping fell by half after Goole abolished waiting.|The town council of
true-part|en|The author's mother spent fourteen hours on a trolley.|I do not say
false-people|en|Precious Banda waited fourteen hours on a trolley.|I do not say
false-role|fr|M. Threlfall était plombier de son métier.|But a queue is
true-plain|en|Only at his wedding did her father learn that Threlfall was a judge.|But a queue is
unsaid-relation|en|Mr Threlfall was the uncle of the author's mother.|But a queue is
