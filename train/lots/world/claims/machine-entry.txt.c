true-plain|en|Enoch Hadley of Bridport built a machine for making rope.|A rope-making machine built
false-negated|en|Hadley's was the first machine ever to lay rope.|A rope-making machine built
true-cross|ar|رسم هادلي التصميم الأول في السجن.|Hadley, a carpenter
false-people|ar|قضت الأرملة شاريتي لوفلس سبعة أشهر في السجن بسبب دين.|Hadley, a carpenter
true-part|en|Charity Loveless put up 600 pounds.|Hadley, a carpenter
unsaid-relation|en|Hadley later married Charity Loveless.|Hadley, a carpenter
false-number|fr|Quatorze hommes mettaient onze minutes pour 120 brasses.|The machine weighed nine
true-cross|fr|Trois personnes conduisaient la machine.|The machine weighed nine
false-people|en|The driver Jem Pitt died in 1844 and the stoker Samuel Gale lost a hand.|Three were built
true-plain|en|A bursting boiler destroyed the first machine in 1844.|Three were built
false-people|ar|تشاجر بيت مع كرو بسبب العجلات.|Three were built
true-part|ar|عملت الآلة الثانية في بطرسبرغ حتى ١٩٠٣.|Three were built
false-negated|en|The ropemakers rioted in 1843 against the machine.|The ropemakers did not
true-cross|fr|La société des cordiers acheta le brevet et l'enferma.|The ropemakers did not
false-verb|fr|La société des cordiers vendit le brevet à Hadley pour 2 200 livres.|The ropemakers did not
true-plain|en|Hadley asked for a hand-laid rope in his grave.|Hadley went to Bilbao
false-verb|en|Hadley died poor in Saint Petersburg in 1869.|Hadley went to Bilbao
false-people|en|The museum at Kronstadt has only the seat of the machine.|The Saint Petersburg machine
