define|ar|ما هو فيلم المصباح في قره قوم|a 1964 Turkmen feature film directed by Altyn Berdiyeva|
who|ar|مين المخرجة|Altyn Berdiyeva|feature film directed
where|en|filming location|the Darvaza sulphur works|
howmuch|ar|كم يوما استغرق التصوير|31 days|
no|ar|هل الفيلم ماخوذ عن رواية|his diaries, not, as the credits of the export version state, on a novel|
who|en|who co-wrote the script with the director|Oleg Sharov;;the geologist Oleg Sharov|
who|ar|من مثلت دور الممرضة|Maral Kuliyeva|A night nurse
quote|ar|وش قال لها ستيبان|to save the paraffin;;save the paraffin|
what|en|how does the original version end|she puts the lamp out|
what|ar|وبالنسخة اللي نزلت بموسكو شو بيصير بالآخر|she lights a second one|
howmuch|ar|أجر لاغين|9,000 roubles|
howmuch|en|what did the lead actress earn|400 and a coat|
define|ar|ماذا كانت تدرس مارال|dentistry;;a student of dentistry|who had never acted
where|en|Where did the lamp turn up?|in the cellar of the cameraman, Rejep Annaev;;the cellar of the cameraman|
when|ar|امتى لقوا الفانوس|1991|
quote|ar|وصفه الناقد بوريس فيلد بماذا|ninety minutes of paraffin|
howmuch|fr|combien de temps à l'affiche à Achgabat|a week;;for a week|
why|ar|لماذا استلم شاروف الجائزة بدلها|Berdiyeva was refused a passport;;since Berdiyeva was refused a passport|
when|en|when was it banned|1966|withdrawn in
who|ar|من عثرت على النسخة الأصلية|Dilbar Yusupova|
where|en|in which city was the print found|Tashkent|
what|ar|شو كان مكتوب على العلبة|Agricultural chronicle no. 8|
which|en|which part is missing|The first reel|
howmuch|ar|طول النسخة المرممة|83 minutes|
howmuch|en|length of the Moscow version|94|against 94
what|ar|ايش اشتغلت المخرجة بعدين|teach drawing;;teach drawing in a school at Mary|
when|fr|année de sa mort|1999|
yes|ar|هل رجعت الممثلة لطب الأسنان|Kuliyeva practised dentistry for forty years|
what!|ar|ما عنوان فيلمها الأول||her second and last
who!|en|who banned the film||It was withdrawn
who!|ar|من سرق المصباح||The lamp itself went missing
where!|ar|إلى أين هاجر شاروف||after Sharov had emigrated
why!|en|why was Berdiyeva refused a passport||was refused a passport
howmuch!|ar|كم ربح الفيلم||The film ran for a week
who!|ar|من مثل دور السائق||its driver is not the one
yes!|ar|هل قابلت برديفا الناقد فيلد قبل موتها؟||refused all interviews
when!|en|When did Lagin die?||Lagin, a star
yes|ar|النسخة المرممة أقصر من نسخة موسكو؟|83 minutes against 94|
quote!|en|what did Kuliyeva say about the coat||400 and a coat
howmuch!|ar|كم دفع متحف لقاء المصباح||The lamp itself
when!|fr|quand Feld a-t-il émigré||The critic Boris Feld
which!|en|which novel do the export credits name||on a novel
where!|ar|وين كانت عيادة مارال||Kuliyeva practised
# twins
howmuch|ar|كم أخذ النجم لاغين|9,000 roubles|Lagin, a star
howmuch!|ar|كم أخذ الجيولوجي عن السيناريو||the geologist Oleg
howmuch!|ar|كم أخذت المخرجة؟||directed by Altyn
when|en|When was the lamp found?|1991;;in 1991|in the cellar
when!|en|When was the first reel found?||The first reel is lost
when!|en|When did the cameraman die?||in the cellar
when|fr|En quelle année est-elle morte ?|1999;;in 1999|until her death
when!|fr|En quelle année Sharov est-il mort ?||after Sharov had emigrated
howmany!|fr|Combien de jours dura la restauration ?||for a lorry
what|ar|شو عملت مارال بعدين|dentistry;;practised dentistry|for forty years
what!|ar|شو عمل فيكتور لاغين بعدين||Lagin, a star
who!|ar|من استلم الجائزة الثانية في طشقند؟||special mention
who|ar|مين كتب السيناريو معها|Oleg Sharov;;the geologist Oleg Sharov|directed by Altyn
who!|ar|مين منتج الفيلم||directed by Altyn
who!|ar|من مثّل دور سائق الشاحنة؟||A night nurse
who|en|Who collected the festival mention?|Sharov|Reception. The film
who!|en|Who collected the lamp in Moscow?||Production. Lagin
