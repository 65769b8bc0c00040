true-plain|en|Salma Tannous presided over the meeting at Hamra Library.|Present: Salma Tannous
false-role|en|Karen Bedrossian is the treasurer of the Friends.|Present: Salma Tannous
false-negated|en|Nada Sinno was absent without sending apologies.|Apologies: Nada Sinno
true-cross|ar|غاب مروان فاخوري دون إخطار|Apologies: Nada Sinno
false-people|en|Ms Ghosn said the neighbours would not pay a lira before a judge told them to.|Mr Jaber said the neighbours
true-plain|en|Jaber doubted that the neighbours would pay without a court order.|Mr Jaber said the neighbours
false-number|ar|كلفة الإصلاح 2150 دولارا|Repair would cost 11,400
true-cross|ar|تبلغ كلفة الإصلاح 11400 دولار بحسب المهندسة|Repair would cost 11,400
false-verb|fr|Le conseil a décidé de saisir aussitôt la justice|send a letter first and
true-cross|fr|On enverra d'abord une lettre, malgré l'opposition de M. Jaber|send a letter first and
false-people|en|The cheaper lamp offer came from Lumiprim and was accepted.|The offer of 2,150 dollars
true-part|en|Lumiprim's offer for the lamps was taken.|The offer of 2,150 dollars
false-number|en|The library will open on Saturdays until 18:00.|opens on Saturdays from 9
false-people|ar|اختير جوزيف كرم بثلاثة أصوات مقابل صوتين لريما شهاب|Rima Chehab was chosen
true-cross|ar|فازت ريما شهاب بالوظيفة بثلاثة أصوات مقابل صوتين|Rima Chehab was chosen
unsaid-relation|en|Rima Chehab is the daughter of Mrs Abboud.|Her predecessor, Mrs Abboud
false-people|fr|Le juge Naccache refuse les 3 600 livres de la bibliothèque|the late judge Fouad Naccache
true-plain|en|The judge's family wants the donated books kept together in a room with his name.|on condition that
unsaid-quote|en|Father Rahme asked that nothing over 200 dollars be bought before January.|The treasurer asked that no new
false-number|ar|بلغت المصاريف 38900 دولار|Income so far 38,900
