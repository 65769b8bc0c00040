true-plain|en|In 1994 the author expected the caravan to disappear within a decade.|When the first edition
false-verb|en|The camels disappeared once the lorries came, as the author had predicted.|When the first edition
true-cross|fr|Helga Brandt qualifia le chapitre sur le cuivre de conjecture avec notes.|The first edition had
false-people|ar|كتبت هيلغا براندت الفصل عن النحاس الذي حذفه المؤلف.|The first edition had
false-number|en|The second edition drops three chapters and adds one.|The first edition had
true-cross|ar|كان سيدي ولد عمار يعرف منجم اللوح من طعمه.|Most of what I
false-people|en|Bakary could tell the pit by licking a slab, and Sidi laughed at it.|Most of what I
true-part|en|Bakary is the nephew of Sidi Ould Ammar.|Most of what I
false-negated|fr|Sidi Ould Ammar se laissa photographier par l'auteur.|Most of what I
true-plain|en|In 2011 the miners still received one slab in four as their pay.|A slab of good
false-number|en|By 2011 a slab sold for 11,000 francs in Timbuktu.|A slab of good
false-number|ar|قضى المؤلف أحد عشر أسبوعا في المنجم ويومين مع القوافل.|I have been asked
true-cross|ar|لم يرد رئيس العمال دحمان غريبا قرب الحفر.|I have been asked
false-people|fr|Ruth Penhallow dessina de nouvelles cartes après l'inondation.|Helga Brandt read the
true-part|en|The editor Ruth Penhallow removed sixty pages.|Helga Brandt read the
unsaid-relation|en|Olivier Sagna is married to Helga Brandt.|Helga Brandt read the
false-people|en|The second edition is dedicated to the Institute, the first to Sidi.|This edition is dedicated
true-plain|en|The book's first edition had been dedicated to the Institute.|This edition is dedicated
