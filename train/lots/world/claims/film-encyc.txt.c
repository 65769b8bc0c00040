true-plain|en|Berdiyeva directed the Turkmen film and made none after it.|directed by Altyn Berdiyeva
false-verb|en|The screenplay was based on a novel, as the export credits say.|was based on his diaries
true-cross|ar|شارك الجيولوجي أوليغ شاروف في كتابة السيناريو|directed by Altyn Berdiyeva
unsaid-relation|ar|أوليغ شاروف زوج ألتين برديفا|directed by Altyn Berdiyeva
false-people|en|The nurse tells the foreman Stepan to save the paraffin.|tells her to save the paraffin
true-plain|en|Stepan, the foreman, wants the nurse to be sparing with the paraffin.|tells her to save the paraffin
false-people|fr|Dans la version de Moscou, elle éteint la lampe|In the original ending
true-cross|fr|Dans la version de Moscou, elle allume une seconde lampe|In the original ending
false-people|ar|تقاضت كولييفا تسعة آلاف روبل ولاغين أربعمئة|who had never acted
true-plain|en|Kuliyeva, a dentistry student without acting experience, received 400 roubles and a coat.|who had never acted
true-part|en|The lamp turned up in the cameraman's cellar in 1991.|who had never acted
unsaid-more|en|Annaev stole the lamp to sell it.|who had never acted
unsaid-quote|en|Sharov called the film ninety minutes of paraffin.|ninety minutes of paraffin
false-people|ar|تسلمت برديفا الجائزة في كارلوفي فاري لأن شاروف مُنع من السفر|which Sharov collected
true-cross|ar|تسلم شاروف التنويه لأن برديفا لم تُمنح جواز سفر|which Sharov collected
false-number|en|The film was withdrawn in 1966, before Sharov emigrated.|after Sharov had emigrated
true-plain|en|An archivist, Dilbar Yusupova, came across a print with the first ending in 2003.|was discovered in Tashkent
false-number|fr|La version restaurée dure 94 minutes|The restored version lasts
false-people|en|Kuliyeva taught drawing at Mary and Berdiyeva practised dentistry.|went on to teach drawing
true-part|en|Berdiyeva gave no interviews until she died in 1999.|went on to teach drawing
