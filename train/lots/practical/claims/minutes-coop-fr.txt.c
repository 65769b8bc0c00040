true-plain|fr|La séance de la coopérative était présidée par Rkia Oubella|Présidente de séance : Rkia Oubella
false-role|fr|Khadija Amzil présidait la séance|Présidente de séance : Rkia Oubella
true-cross|ar|حضر المستشار الزراعي إبراهيم أوطالب دون حق التصويت|conseiller agricole, sans droit de
false-negated|ar|كان لإبراهيم أوطالب حق التصويت|conseiller agricole, sans droit de
false-number|fr|L'exercice 2021 s'est soldé par un déficit de 12 800 dirhams|annonce un excédent de 64 300
true-plain|fr|Selon Zahra Idhmou, 2021 s'est terminé avec 64 300 dirhams de surplus|annonce un excédent de 64 300
false-number|en|Edible oil brought in 198,000 dirhams.|L'huile alimentaire a rapporté
true-cross|en|One member, Fadma Ouhssain, abstained because she wanted to see the gas bills.|une abstention (Fadma Ouhssain
false-people|fr|Zahra est favorable au contrat allemand et Rkia s'y oppose|Rkia est pour, Zahra contre
true-plain|fr|La présidente soutenait l'offre de Lindner, la trésorière la combattait|Rkia est pour, Zahra contre
unsaid-quote|ar|قالت رقية: سنفقد اسمنا من أجل عشرين درهما|Rkia est pour, Zahra contre
false-verb|ar|قُبل العقد الألماني بسبعة عشر صوتا|Vote : 17 pour, 20 contre
true-part|fr|Le contrat allemand n'a pas été accepté|Vote : 17 pour, 20 contre
false-number|fr|Une femme casse 40 kg par jour|une femme 1,5 kg par jour
true-cross|ar|تُعار الآلة ستة أشهر من تعاونية تافراوت|avec la machine prêtée par
false-verb|fr|La coopérative a acheté la machine de Tafraout|avec la machine prêtée par
unsaid-relation|en|Mina, who will mind the children, is the daughter of Rkia.|La gardienne sera Mina
true-plain|fr|Mina, fille de Fadma, s'occupera de la crèche|La gardienne sera Mina
unsaid-more|fr|La belle-sœur de la présidente a été écartée faute de diplôme|la belle-sœur de la présidente
false-people|ar|أُلغيت رحلة مكناس وأُبقي على رحلة باريس|Le voyage à Meknès est maintenu
