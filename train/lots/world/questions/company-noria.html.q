define|ar|شنوا تعمل شركة نوريا|makes solar water pumps for small farms;;solar water pumps for small farms|Noria makes
who|ar|من أسس الشركة|two sisters, Ines and Rym Trabelsi;;Ines and Rym Trabelsi|
when|en|year founded|2009|
where|ar|المقر الرئيسي للشركة فين دلوقتي|Valencia|
where|fr|où sont montées les pompes|assembled in Sfax|
table|ar|سعر الدوو|€1,290|Noria Duo
table|en|how deep can the Mini go|12 m|Noria Mini
table|ar|كم لتر باليوم يعطي موديل ديب|7,200|Noria Deep
table!|en|price of the Noria Deep in euros||Noria Deep
which|ar|أي مضخة تعطي أكبر كمية ماء في اليوم|Noria Duo|9,500
howmuch|en|guarantee on the smallest model|two-year;;two-year guarantee|
no|ar|محتاج بطارية مع المضخه؟|Batteries are not included and not needed|
define|ar|إيناس الطرابلسي شو منصبها|chief executive|trained as a hydrologist
where|en|where did the CEO study|Grenoble|
who|ar|من صممت أول محرك|Rym|designed the first motor
why|ar|لماذا تركت ريم الشركة|to teach|
who|fr|responsable des ventes|Pau Ferrer|
when|ar|في أي يوم ترد خديجة على الهاتف بنفسها|on Fridays;;Fridays|
whom|en|first 100 pumps went to whom|date growers in Kebili|
why|ar|سبب سحب المضخات عام 2014|a faulty seal;;because of a faulty seal|
howmany|en|how many units were recalled|212 Minis;;212|
who|ar|مين شرى المضخة رقم عشرة آلاف|a mint farm in Souss|
who|en|who tried to buy Noria|the German group Hallwerk;;Hallwerk|
why|ar|لماذا رُفض عرض الألمان|wanted to close Sfax;;which wanted to close Sfax|
howmuch|ar|كم الخصم لو دفعت كاش مرة وحدة|6 per cent|
howmuch|fr|durée du paiement échelonné|24 months|
howmuch!|en|how much did Hallwerk offer||turned down an offer
howmany!|ar|كم موظف عندهم||Our people
where!|en|where does Rym teach||to teach
who!|ar|من باع نوريا للألمان||turned down an offer
howmuch!|ar|ثمن البطارية||Batteries are not included
when!|en|when did Ferrer join||Head of sales
yes|ar|هل ريم بعدها عضو بالإدارة|remains on the board|
who!|en|who runs the factory in Sfax||still assembled in Sfax
howmuch!|ar|كم سعر الميني للتعاونيات||Noria Mini
when!|fr|quand le fonds Hallwerk a-t-il été créé||the German group Hallwerk
howmany!|en|how many pumps were sold in 2019||10,000th pump
which!|ar|أي بنك مول نوريا||Pay in one sum
where!|fr|où est né Pau Ferrer||Head of sales
# twins
howmuch|ar|بكم المضخة المتوسطة|€1,290|€1,290
howmuch!|ar|بكم المضخة الصغيرة سنة 2014؟||recall of 212 Minis
howmuch!|ar|بكم عرضت هالفيرك تشري نوريا||the German group Hallwerk
howmany|en|How many years' guarantee on the deepest one?|five years;;five|comes with a two-year
howmany!|en|How many years' guarantee on the batteries?||Batteries are not included
howmany!|en|How many Duos were recalled?||recall of 212 Minis
when|fr|En quelle année le siège a-t-il déménagé ?|2016;;in 2016|our head office moved
when!|fr|En quelle année l'assemblage a-t-il déménagé ?||our head office moved
when!|fr|En quelle année Ines a-t-elle quitté l'entreprise ?||left the company
howmuch|ar|شحال التخفيض لو خلصت مرة وحدة|6 per cent;;a 6 per cent discount|Pay in one sum
howmuch!|ar|شحال التخفيض للمدارس||Cooperatives of more than ten
who!|en|Which sister designed the Deep's motor?||who designed the first motor
