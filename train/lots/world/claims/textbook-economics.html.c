true-plain|en|Cattle were a good store of value but a poor measure.|It does three jobs
false-negated|en|Cattle measured value well but kept it badly.|It does three jobs
true-cross|ar|إذا تساوت عملتان قانونا لا وزنا أنفق الناس الخفيفة وأخفوا الثقيلة.|When two kinds of coin
false-people|ar|ينفق الناس العملة الثقيلة ويخفون الخفيفة.|When two kinds of coin
true-part|en|Klas Brahe was the mint master of Varnholm.|In 1717 the mint
false-people|en|Brahe blamed the smugglers, and the king blamed Brahe.|In 1717 the mint
true-cross|fr|Le roi accusa les contrebandiers.|In 1717 the mint
false-number|fr|Le nouveau daler pesait 19 grammes et l'ancien 24.|In 1717 the mint
unsaid-more|en|The king closed the mint of Varnholm in 1718.|In 1717 the mint
true-plain|en|Dearer onions after a poor harvest do not count as inflation.|Inflation is a lasting rise
false-negated|ar|ارتفاع ثمن البصل وحده يعد تضخما.|Inflation is a lasting rise
true-plain|en|An index that moves from 160 to 172 means inflation of 7.5 per cent.|The rate of inflation is
false-number|fr|Si l'indice passe de 160 à 172, l'inflation est de douze pour cent.|The rate of inflation is
true-cross|ar|أقال الوزير أوفيد كارش ميريلا تاتشه سنة ٢٠١٤.|Sudland's fall in 2013
false-people|en|Mirela Tace dismissed the minister Ovid Karsch in 2014.|Sudland's fall in 2013
false-role|ar|كانت ميريلا تاتشه وزيرة في سودلاند.|Sudland's fall in 2013
false-negated|en|Prices have fallen since Mirela Tace's dismissal.|Sudland's fall in 2013
true-part|en|Adaeze Obi wrote the book together with Gunnar Felt.|First Steps in Economics
