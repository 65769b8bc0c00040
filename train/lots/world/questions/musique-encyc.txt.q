what|ar|ما الاسم الآخر للقمبري ذي الرأسين|bou rassine|se distingue
define|ar|شنو هو هاد القمبري|Instrument à cordes pincées du sud de l'Algérie|
list|en|materials of the two bodies|l'une en bois de figuier, l'autre en calebasse|
howmuch|ar|طول الزند|1,10 m|
who|ar|من الذي يعطي صوت القرار|L'aîné|donne la basse
no|en|Do the players ever swap roles?|Les rôles ne s'échangent jamais|
howmany|ar|كم وتر فيه|cinq cordes;;cinq|
what|en|the younger player's strings used to be made of what|crin;;en crin|
what|ar|أوتار الكبير من ايه|boyau de chèvre;;en boyau de chèvre|
who|fr|inventeur présumé|Bilal Ferraoun|
define|ar|بلال فرعون شكون|forgeron de Timimoun;;forgeron de Timimoun mort vers 1890|
when|en|when did Castaing interview the grandsons|1934;;en 1934|
who|ar|من عارض كاستان|Rachid Ouldamara|
why|en|what argument does Ouldamara use|aucun exemplaire antérieur à 1880 n'a été retrouvé|
howmany|ar|كم عازفا بقي سنة الاستقلال ٦٢|quatre couples de joueurs;;quatre couples|
who|ar|المرأة التي أحيت هذه الموسيقى|Mbarka Touati|
how|en|how did she manage a two-player instrument alone|apprit les deux parties et les enregistra seule, l'une après l'autre|
where|ar|فين سجلتهم|à la radio d'Adrar;;la radio d'Adrar|
howmany|en|copies sold of her record|30 000 exemplaires;;30 000|
howmany|fr|combien au musée d'Oran|deux|Le musée d'Oran
howmuch|ar|بكم انشرى القمبري تاع باريس|7 200 livres;;pour 7 200 livres|
when|ar|امتى مهرجان بو راسين|la dernière semaine de mars|
when|en|years without a festival|2020 et 2021;;en 2020 et 2021|
when|ar|متى تعزف النوبة الثانية عشرة|si la pluie est tombée;;que si la pluie est tombée|
no|en|has anyone alive heard the rain suite|personne de vivant ne l'a entendue|
when!|ar|متى ولدت مباركة التواتي||Mbarka Touati
who!|fr|qui a vendu l'instrument à Londres||acheté à Londres
howmuch!|ar|كم دفع متحف وهران في القمبريين||Le musée d'Oran
yes!|en|Did France give it back to Algeria?||que l'Algérie réclame
who!|ar|من علم مباركة العزف||apprit les deux parties
why!|en|why was the festival cancelled in 2020||sauf en 2020
what!|ar|ماذا قال أحفاد الحداد لكاستان بالحرف||a interrogé ses petits-fils
howmany!|fr|combien de couples de joueurs en 1980||En 1962
where!|en|where was Castaing born||Edmée Castaing
yes!|ar|هل سجل رشيد ولد عمارة أسطوانة؟||Rachid Ouldamara
no|ar|صار المهرجان سنة ٢٠٢٠؟|sauf en 2020 et 2021|
howmany!|en|how many strings did it have in 1890||cinq cordes
when!|ar|متى استرجعت الجزائر القمبري||que l'Algérie réclame
which!|en|which record label issued Touati's disc||Le disque se vendit
where!|ar|وين دفنوا بلال فرعون||Bilal Ferraoun
howmuch|fr|longueur du manche|1,10 m|
who|fr|qui a relancé l'instrument|Mbarka Touati|
when|fr|quand a lieu la fête|la dernière semaine de mars|
no|fr|les deux joueurs peuvent-ils échanger leurs rôles|Les rôles ne s'échangent jamais|
when!|fr|année de naissance de Mbarka Touati||Mbarka Touati
# twins
howmany|ar|شحال تباعو من الدسك|30 000;;30 000 exemplaires|En 1962 il ne restait
howmany!|ar|شحال تباعو من دسك فرعون||Bilal Ferraoun
howmany!|ar|كم زوجا من العازفين اليوم؟||En 1962 il ne restait
when|en|When is the feast held?|la dernière semaine de mars|La fête du bou
when!|en|When was the first feast held?||La fête du bou
when!|en|When was the calabash replaced?||l'autre en calebasse
howmuch|fr|Combien Paris l'a-t-il payé ?|7 200 livres|Le musée d'Oran
howmuch!|fr|Combien l'Algérie offre-t-elle ?||Le musée d'Oran
who!|fr|Quel vendeur londonien ?||Le musée d'Oran
howmany|ar|شحال من نوبة|onze;;onze suites|Le répertoire
howmany!|ar|شحال من نوبة سجلات مباركة||Le répertoire
when!|ar|متى مات رشيد ولد عمارة؟||Rachid Ouldamara
