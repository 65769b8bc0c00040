howmany|ar|كم مقعد أخذت شراع صالح الأزرق؟|61 des 120 sièges;;61|Voile Bleue
howmany|fr|Sièges de l'Union nationale ?|44|Voile Bleue
howmany|en|How many seats did Mouktar have in 2017?|70 sièges|
define|ar|من هي أمينة صالح؟|la biologiste|
where|ar|فين ولدت أمينة|Zifra|née à Zifra
who|ar|زوجها مين|Idriss Houmadi|
define|fr|Qui est Idriss Houmadi ?|ancien champion de natation|
quote|ar|ليش زوجها ما شارك بالحملة على قولها؟|parce qu'il nage mieux qu'il ne parle|
whom|ar|من اتهم مختار؟|la commission électorale|
who|fr|Qui accuse la commission électorale ?|Mouktar|n'a pas félicité
howmany|ar|كم مغترب صوّت بشكل قديم|9 300 expatriés|
who|en|Who signed the 2021 law?|Mouktar|lui-même en 2021
who|ar|من رئيس اللجنة الانتخابية؟|Rafik Loutfi|
define|ar|الجنرال سامبا مين|chef de l'armée|
no|fr|Mouktar a-t-il félicité Saleh ?|Mouktar n'a pas félicité sa rivale|
who|ar|من هزم باسكال مختار؟|Jules Ravalo|
whom|fr|Qui Jules Ravalo a-t-il battu ?|Pascal|Le fils de Mouktar
define|en|What does Ravalo do for a living?|instituteur|un instituteur
how|ar|كيف عمل رافالو حملته؟|à vélo|
who|ar|من هزم وزير الصيد؟|Farida|
define|fr|Farida est qui pour Bakari Abdou ?|sa propre nièce;;nièce|
whom|ar|من قُتل في مبورو؟|Kamel Ali|
who!|ar|من طعن كامل علي؟||poignardé à Mboro
why|fr|Pour quel motif aurait-il été tué ?|une affaire de dette|
when|ar|متى يجتمع البرلمان الجديد؟|2 juillet|
who!|en|Who killed General Samba?||Le général Samba
who!|fr|Qui a limogé Bakari Abdou ?||Bakari Abdou
whom!|ar|من هزمت فريدة في ٢٠١٧؟||Farida
whom!|en|Whom did Pascal Mouktar defeat?||Le fils de Mouktar
when!|ar|متى تزوجت أمينة صالح؟||Son mari
who!|fr|Qui sera ministre de la Pêche dans le gouvernement Saleh ?||former un gouvernement
howmuch!|en|What was Ravalo's campaign budget?||à vélo
meta!|ar|كاتب التقرير عن سركان مين؟||Ce que disent
quote!|ar|ماذا قال باسكال بعد خسارته؟||Le fils de Mouktar
howmuch!|fr|Quel est le taux de participation au Sarkan ?||61 des 120
why!|en|Why did General Samba visit Mouktar?||rendu visite
