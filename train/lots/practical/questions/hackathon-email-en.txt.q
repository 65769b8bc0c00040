why|ar|علاش بدلو القاعة|a pipe burst;;because a pipe burst|
where|ar|أين يقام الهاكاثون الآن؟|railway warehouse in Sousse, gate 3|
when|en|what time do doors open|16:00 on Friday;;16:00|
who|ar|من سُحبت شاحنته العام الماضي|Skander|
howmuch|en|How much did Skander have to pay?|95 dinars|
howmany|ar|كم فريقا أكد مشاركته|28|
howmany|fr|taille maximale d'une équipe|five|the limit
no|ar|هل يمكن المشاركة عن بعد؟|sorry, no|
who|ar|شكون رئيسة لجنة التحكيم|Leila Gharbi|
who|en|Who is Amel Zitouni's stand-in?|Bechir Mejri|
why|ar|لماذا لن تحكّم آمال الزيتوني|who has broken her ankle;;has broken her ankle|
howmuch|ar|كم دقيقة لكل فريق للعرض؟|seven minutes|
howmuch|en|presentation time in the previous edition|five minutes|
howmuch|ar|الجائزة الثانية قداش|2,500|
no|ar|هل توجد جائزة ثالثة|There is no third prize this time;;no third prize|
what|en|what do the kids get|a robot kit|
howmuch|ar|كم يقضي الفائز في الحاضنة؟|two months|
who|ar|من طلب البيتزا|Saif|
who|en|Which people were left out of the 2023 food order?|Vegans|
why|ar|لماذا منعوا مشروبات الطاقة|a participant fainted after eleven cans in the first edition|
why|fr|Pourquoi Yusra est-elle injoignable jeudi ?|my daughter's graduation in Monastir|
who|ar|بمن أتصل يوم الخميس|Mehdi|call Mehdi
when|en|how long is coffee free|until Sunday 10:00|
define|ar|من أين جاء توماش فولني|the port authority|
who!|en|Who won the hackathon?||First 6,000
what!|ar|اسم المشارك الذي أغمي عليه||fainted
which!|ar|أي فرق لم تؤكد؟||31 teams
howmuch!|en|What's the third prize in the children's category?||third prize
where!|ar|وين تخدم ليلى الغربي||Leila Gharbi
howmany!|en|How many pizzas did Saif order?||Saif ordered
what!|ar|ماذا تدرس بنت يسرى||graduation
howmuch!|fr|prix d'inscription par équipe||31 teams
quote!|ar|ماذا كتب سيف في اعتذاره||apologised
when!|ar|متى كُسر كاحل آمال الزيتوني؟||broken her ankle
who!|ar|شكون ربح الجائزة الثانية؟||second 2,500
why!|en|Why did three teams fail to confirm?||31 teams
# twins
howmuch|ar|قداش الجايزة الأولى|6,000 dinars|First 6,000
howmuch!|ar|قداش تسوى حقيبة الروبوت متاع الصغار||First 6,000
howmany|en|How many teams registered?|31 teams|TEAMS.
howmany!|en|How many teams registered last year?||TEAMS.
howmany|ar|كم علبة شرب الذي غاب عن الوعي|eleven cans|a participant fainted
howmany!|ar|كم بيتزا أكل سيف في النسخة الأولى؟||a participant fainted
when|fr|Quand le bâtiment devait-il ouvrir au départ ?|14:00|railway warehouse
when!|fr|Quand l'usine de glace ouvre-t-elle ?||ice factory
where|ar|وين حفل تخرج بنت يسرى|Monastir|graduation
where!|ar|فين حفل توزيع الجوايز||graduation
who!|en|Who broke Bechir Mejri's ankle?||broken her ankle
who!|ar|من يرأس لجنة صنف الأطفال||Dr Leila Gharbi
