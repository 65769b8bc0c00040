true-plain | en | Her father walked out while she was still a baby. | an English ship's purser
false-people | en | Crewe completed Hesketh's chart of the Gulf of Sidra. | his sheet of the Gulf of Sidra
true-cross | ar | عثر سالم بوزيد على الحاجز الرملي، أما هسكث فلم تفعل سوى تسميته | discovered the sandbar
false-negated | en | Hesketh declined the pension of the Marseilles circle. | She accepted its pension
true-part | en | The atlas appeared in 1902. | Her atlas of 1902
false-verb | ar | صدرت الطبعة الثانية من الأطلس عام 1910 | announced for 1910
true-plain | en | A bankruptcy prevented the reprinting of the atlas. | engraver's workshop in Trieste
unsaid-relation | en | Latifa was Hesketh's granddaughter. | granddaughter Latifa
true-cross | fr | Elle était aveugle dans ses dernières années. | Blind in her turn
unsaid-more | en | Crewe was dismissed for drunkenness. | When Crewe was dismissed
