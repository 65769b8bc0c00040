true-plain|en|Moldova was the ninth country in which the letter writers worked.|in nine countries instead of eight
false-number|en|They worked in eight countries this year, one fewer than before.|in nine countries instead of eight
true-cross|ar|أُرسلت أكثر من أربعة عشر ألف رسالة ووصل نحو أربعة آلاف رد|14,212 letters sent, 3,870 received
false-people|en|The organisation received 14,212 letters and sent 3,870.|14,212 letters sent, 3,870 received
true-plain|en|A 93-year-old from Szeged is the longest-lived of the correspondents.|Our oldest correspondent, Mrs Hilda
unsaid-relation|en|Hilda Varga is the mother of the prisoner she writes to.|Our oldest correspondent, Mrs Hilda
false-number|ar|تكتب هيلدا فارغا إلى السجين نفسه منذ 93 سنة|Our oldest correspondent, Mrs Hilda
false-people|en|She rang his doorbell after he was released.|She does not know what he did
true-cross|fr|En mars, une liste d'adresses a été envoyée au mauvais ministère|a list of addresses was sent
false-negated|fr|La famille de la victime avait donné son accord|with his permission but without
true-part|en|Zurab K. had allowed his life story to be printed.|with his permission but without
true-plain|en|The founder, Father Goode, passed away in Gozo in October.|Father Anselm Goode died on
false-role|en|Father Goode was a prison governor in Enugu.|Father Anselm Goode died on
unsaid-more|ar|سُجن الأب غود في دوفر لأنه سرق قاربا|with one stamp, in 1971
true-cross|ar|صارت نغوزي إيزي رئيسة بعد وفاة المؤسس|taken by Professor Ngozi Eze
false-people|en|Tom Applegarth has succeeded the founder as chair.|taken by Professor Ngozi Eze
false-number|fr|Le timbre, qui coûtait 94 pence, n'en coûte plus que 71|A stamp costs us on average
false-verb|en|The organisation opened its office in Brussels this year.|office cost 9,800
true-plain|en|The Brussels office announced a year ago will not be opened.|office cost 9,800
