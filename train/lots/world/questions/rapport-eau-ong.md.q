meta|ar|من مديرة النشر|Maud Perrichon|Directrice
where|ar|فين مقر الجمعية|Lyon|
table|ar|كم بئرا حفرت في تشاد سنة ٢٠٢٢|33|305 500
table|en|Madagascar budget|148 000|
table|ar|عدد الآبار المهجورة في بوركينا|9|212 000
table|fr|forages en 2021 à Madagascar|12|148 000
table!|ar|كم حفروا بموريتانيا في ٢٠٢١||77 200
table!|en|Budget for Chad in 2021?||305 500
which|ar|أي بلد لم يهجر فيه أي بئر|Madagascar|148 000
why|ar|لماذا تراجع الحفر عند البوركينابيين|la fermeture de la route de Djibo|
no|ar|هل كان نقص المال وراء التراجع في بوركينا فاسو|non au manque d'argent|
when|ar|متى غادرت الجمعية النيجر|février 2022;;en février 2022|
why!|ar|ليه سابوا النيجر||Nous avons quitté le Niger
howmuch|en|How long had they worked in Niger?|onze ans|
howmany|fr|effectif de l'équipe reprise|six personnes|
who|ar|من استلم فريق زندر|l'association Tarmamoua;;Tarmamoua|
when|en|when did Nouakchott say yes|2021|Mauritanie, c'est une première
why!|fr|pourquoi le ministère avait dit non en 2019||le ministère avait refusé
what|ar|ما شرط الوزارة الموريتانية|que les pompes soient achetées sur place|
howmuch|ar|بكام البير الواحد دلوقتي|8 450 euros|
howmuch|en|average cost before the rise|6 900|
why|ar|ما سبب انخفاض الكلفة في مدغشقر|un don de l'usine Solaroa;;grâce à un don de l'usine Solaroa|
who|ar|من سيخلف عيسى ديمبيلي|Clarisse Randria|
define|ar|من هو عيسى ديمبيلي؟|chef de mission au Tchad depuis 2016|
who!|en|who takes over in Antananarivo||reste à pourvoir
why!|ar|سبب استقالة أمين الصندوق||démissionné en septembre
who|fr|qui remplace le trésorier provisoirement|Maud Perrichon|L'intérim
howmany|ar|كم بئر ناوين يحفروا في 2023|90 forages|
how|en|on what does the 2023 plan depend|si la subvention de l'Agence est confirmée|
howmuch!|ar|كم تبلغ منحة الوكالة||la subvention de l'Agence
no|ar|هل تأكدت المنحة؟|Elle ne l'était pas à l'heure de mettre sous presse|
yes!|en|Did Solaroa also give pumps to Chad?||Solaroa
yes|ar|هل صارت مدغشقر أرخص|Seul Madagascar a vu ses coûts baisser|
howmany!|en|how many people work in the Chad mission||chef de mission au Tchad
when!|ar|متى استقالت مود بيريشون||L'intérim est assuré
table!|fr|forages au Niger en 2021||Nous avons quitté le Niger
whom!|ar|من عزلته مود بيريشون||Notre trésorier
which!|en|which company made the pumps||soient achetées sur place
howmany|fr|forages abandonnés au Tchad|4|305 500
why|fr|pourquoi si peu de forages au Burkina|la fermeture de la route de Djibo|
when|fr|quand l'assoc est partie du Niger|février 2022;;en février 2022|
who|fr|successeur d'Issa Dembélé|Clarisse Randria|
why!|fr|raisons de la démission du trésorier||démissionné en septembre
howmuch|fr|combien coûtait un forage avant la hausse|6 900|
# twins
howmany|ar|كم بير حفرو بمدغشقر ٢٠٢٢|19|148 000
howmany!|ar|كم بير حفرو بالنيجر ٢٠٢١||onze ans de présence
howmany!|ar|كم بئرا هُجر في تشاد سنة 2021؟||305 500
howmuch|en|What is the Mauritania budget?|77 200|77 200
howmuch!|en|What was the Mauritania budget in 2021?||77 200
howmuch!|en|What does a pump cost in Mauritania?||achetées sur place
when|fr|Depuis quand Dembélé dirige-t-il la mission ?|2016;;depuis 2016|Issa Dembélé, chef
when!|fr|Depuis quand Randria dirigeait-elle Antananarivo ?||Issa Dembélé, chef
when!|fr|Depuis quand Lhuillier était-il trésorier ?||Notre trésorier
howmany|ar|كم واحد كان بفريق زندر|six personnes;;six|L'équipe de Zinder
howmany!|ar|كم واحد كان بفريق تشاد||Issa Dembélé, chef
who!|en|Who leads Tarmamoua?||L'équipe de Zinder
