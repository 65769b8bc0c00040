true-plain|en|The tent is a product of the women's cooperative Khayt in Mafraq.|Made in Mafraq by
false-role|en|The tent is made by a Turkish factory for a shop in Amman.|Made in Mafraq by
true-cross|ar|نفدت خيمة «بادية ٦» منذ معرض عمّان.|costs 195 JOD
false-number|en|Badia 2 costs 310 JOD and Badia 4 costs 195.|costs 195 JOD
true-part|en|The Badia 4 was tested in wind of 85 km/h.|Wind tested
false-people|ar|نصب «بادية ٢» يستغرق إحدى عشرة دقيقة و«بادية ٤» ست دقائق.|Time to pitch
true-plain|en|Goat hair swells when wet and tightens the cloth.|The goat hair swells
false-negated|fr|La tente ne laisse jamais passer la première pluie.|The goat hair swells
true-cross|fr|Les premières tentes avaient des mâts de bambou.|aluminium from Turkey
false-verb|en|Scorpions avoided the earlier tents because of the bamboo.|aluminium from Turkey
false-negated|en|A hammer comes in the bag with the pegs.|In the bag
true-part|ar|تنصح أم خالد بإزالة بقع الشاي بماء اللبن.|Mice love goat hair
false-role|ar|أم خالد زبونة شوت داخل الخيمة في آذار.|Mice love goat hair
true-plain|en|The guarantee does not extend to damage by fire.|three years on seams
false-number|en|The guarantee is one year on seams and three on zips.|three years on seams
true-cross|fr|Vers l'Europe, la livraison par mer prend six semaines.|Gulf 22 JOD
false-number|ar|التوصيل إلى الخليج يستغرق ستة أسابيع.|Gulf 22 JOD
unsaid-quote|en|Murad, the guide, finds the tent too warm before sunset.|It stood while the
