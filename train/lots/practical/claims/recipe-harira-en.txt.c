true-plain|en|Touria Benjelloun wrote the card and Nadir corrected it in the margin.|Recipe card by Touria
false-people|en|Nadir wrote the card and Touria corrected it.|Recipe card by Touria
true-cross|ar|تبرع الدكتور حمداوي بالزعفران.|Chickpeas 2.5 kg
false-number|ar|كانوا في مكناس يضعون ضعف هذا اللحم.|Chickpeas 2.5 kg
false-verb|fr|Le docteur Hamdaoui a vendu le safran à la cuisine.|Chickpeas 2.5 kg
true-part|en|The tomatoes must not come from tins.|Chickpeas 2.5 kg
true-cross|fr|Avant les tomates, il ne faut pas saler, sinon les pois chiches restent durs.|Tomatoes. Taste
false-people|en|Touria salted too early on the third day.|Tomatoes. Taste
false-number|ar|يستغرق صب التدويرة والتحريك عشرين دقيقة ويقوم به شخص واحد.|The "tedouira"
true-plain|en|Two cooks stir the tedouira in turn.|The "tedouira"
false-people|en|The blue ladle is used for the bowls without meat.|Without meat: put
true-part|en|The kitchen serves twelve meatless bowls each night.|Without meat: put
true-cross|ar|ارتفع ثمن الصحن من ١٫٣٥ يورو إلى ١٫٩٠ بين ٢٠١٩ و٢٠٢١.|Cost in 2021
false-role|fr|La mairie donne le pain et les poissonniers donnent l'argent.|Cost in 2021
false-number|en|On the 27th night the kitchen gave 4,210 bowls.|Last year we gave
true-plain|en|A lack of gas led to the cancelling of two evenings.|Last year we gave
false-people|ar|ترى ثريا أن الحريرة أطيب في اليوم الثالث ويرى نادر أنه الثاني.|Never freeze it with
unsaid-relation|ar|نادر ابن ثريا بنجلون.|Recipe card by Touria
