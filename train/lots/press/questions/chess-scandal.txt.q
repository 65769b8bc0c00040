who|ar|مين انسحب منه اللقب؟|Rayan Boudiaf|
define|ar|بريا فنكات من هي؟|Indian grandmaster|
howmuch|ar|كم نقطة جمع بوضياف|eight points out of nine|
where|en|where was the phone found|in the washroom on the fourth floor|
howmuch|ar|جائزه المركز الاول|25,000 dollars|
who|ar|كبير الحكام؟|Nizar al-Saadi|
quote|ar|ماذا قال الحكم عن الهاتف؟|was switched on and showed the position from round eight|
whom|en|Whom did Boudiaf beat in round eight?|Gábor Sipos|
who!|en|Who beat Boudiaf in the tournament?||eight points out of nine
whom|ar|من اتهم ريان بوضياف؟|a member of the Egyptian team|
who!|ar|ما اسم اللاعب المصري الذي اتهمه بوضياف؟||a member of the Egyptian team
whom!|en|Whom did Tamer Lotfi accuse of planting the phone?||Tamer Lotfi
define|fr|Qui est Tamer Lotfi ?|The Egyptian captain;;Egyptian captain|
who|ar|مدربة بوضياف مين؟|his mother, Houria;;Houria|
define|en|What was Houria before coaching?|a former national champion|
what|ar|لقب ريان في بلده|the Notary|
why|ar|ليش يلقبونه كذا؟|because he writes his moves down in ink before he plays them;;he writes his moves down in ink before he plays them|
howmuch|ar|مدة الإيقاف|ninety days|
where|fr|Où aura lieu l'audience ?|Lausanne|
who|ar|من قدّم الشكوى؟|Sipos|lodged the complaint
what|en|What did Sipos say he had complained about?|the noise in the hall|
who|ar|من هزم فنكات؟|Zaid Hassoun|
whom|en|Whom did Hassoun defeat in the fourth round?|Venkat|Third place
whom!|ar|من هزمه فنكات في الجولة السابعة؟||Priya Venkat
howmany|ar|كم عمر حسون؟|16|
who|en|Who shared the women's prize?|Venkat and the Georgian Ana Lomidze|
howmuch|en|how much was the women's prize|4,000 dollars|
no|en|Were there fingerprints on the phone?|It carried no fingerprints;;no fingerprints|
quote|ar|ماذا قالت فنكات عن فوزها؟|I would rather have lost half a point than won a whole cup|
when!|en|When was Priya Venkat born?||Priya Venkat
what!|ar|ما قرار جلسة لوزان؟||a hearing in Lausanne
who!|en|Whose telephone was it?||denies that it was his
who!|ar|من فاز ببطولة بغداد العام الماضي؟||Baghdad Open
howmuch!|ar|كم جائزة المركز الثالث؟||Third place
who!|ar|من أقال الحكم نزار السعدي؟||Nizar al-Saadi
whom!|fr|Qui Sipos a-t-il accusé de tricherie ?||lodged the complaint
where!|en|Where was Zaid Hassoun born?||Zaid Hassoun
yes|en|Has Boudiaf been suspended?|He has been suspended for ninety days|
no|ar|هل اشتكى سيبوس من خصمه على قوله؟|not about his opponent|
# twins
howmuch|ar|كم ستأخذ الهندية عن اللقب؟|25,000 dollars|will receive the first prize
howmuch!|ar|كم سيأخذ العراقي عن المركز الثالث؟||Third place went to
howmuch!|en|How much will Lomidze get for second place?||The women's prize, 4,000 dollars
where|en|On which storey did they find the phone?|fourth floor;;the fourth floor|hidden in the washroom
where!|en|On which floor was the Hungarian's phone found?||hidden in the washroom
who|ar|مين مدرّب ريان|his mother, Houria;;Houria|is coached by his mother
who!|ar|مين مدرّب زيد حسون||Third place went to the Iraqi
who!|ar|مين كابتن المنتخب الجزائري بالبطولة||The Egyptian captain
howmany!|ar|كم يوم أوقف تامر لطفي؟||suspended for ninety days
howmany|fr|Avec combien de points Boudiaf avait-il gagné ?|eight points|eight points out of nine
howmany!|fr|Avec combien de points Hassoun a-t-il fini ?||Third place went to
who!|en|Who beat the Indian grandmaster in round five?||who beat Venkat in round four
