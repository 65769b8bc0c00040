true-plain|en|Twice a week a boat goes from Port-Arsène to the delta.|There is no road
false-number|en|The cabin costs 6,500 francs and the deck 12,000.|There is no road
true-cross|ar|قالت الزعيمة ماما سيسي: ومن سيُفاجأ إذن؟|The delta has thirteen
false-people|ar|تقع أغبودو على أعمدة وثلاث عشرة قرية على الأرض.|The delta has thirteen
true-part|en|Tiko had eleven inhabitants in 2016.|The largest, Houéyogbé
false-number|fr|Tiko comptait onze habitants en 2009 et dix-neuf en 2016.|The largest, Houéyogbé
true-cross|fr|L'historien Barnabé Quenum admet la date de 1717, non les crocodiles.|The Toffin say that
false-people|en|The Toffin say that they were there first and sold the Xwla the crocodiles.|The Toffin say that
unsaid-quote|fr|Mama Sessi affirme que les Toffin arrivèrent en 1717.|The Toffin say that
false-people|en|The men lift the fish fences before light and the women mend nets.|Before light, the women
true-plain|en|A tax collector lost a shoe to a crocodile in 1988.|Not the crocodiles
false-people|ar|أنقذ المعلم باسكال تلاميذه من الماء سنة ٢٠١٤.|Not the crocodiles
true-cross|ar|أنقذ التلاميذ معلمهم باسكال من الماء.|Not the crocodiles
false-negated|en|Several children drowned when the school boat overturned.|Not the crocodiles
true-part|en|Mama Sessi sat with forty women in the ministry's fountain.|In 2010 the government
false-verb|en|The dam at Kétou has been cancelled.|In 2010 the government
false-verb|fr|Le ministre Tossou démissionna à cause des femmes de la fontaine.|In 2010 the government
true-plain|en|The writer herself visited in August, the month that she advises against.|I came in August
