true-plain|en|Mona Azab, the head pastry cook, wrote the card.|Written by Mona Azab
false-role|en|Hany is the head pastry cook of Café Rosetta.|Written by Mona Azab
false-number|en|The sugar was raised from 350 g to 500 g.|Wet: 420 g yoghurt
false-people|en|Customers under twenty complained about the sugar, those over fifty did not.|Wet: 420 g yoghurt
unsaid-quote|ar|قالت منى عزب إن ماء الورد أفضل في القطر.|Syrup: 600 g sugar
true-part|en|The syrup takes no rose water.|Syrup: 600 g sugar
true-cross|fr|La machine durcit le gâteau, il faut donc mélanger du bout des doigts.|Rub the ghee into
false-verb|fr|On beurre le moule, car la tahina brûle sur les bords.|Spread in a tray
false-people|ar|يُصب القطر الساخن على الكعكة الباردة.|Pour cold syrup over
true-plain|en|At the Saleh wedding hot syrup on a hot cake made a mush.|Pour cold syrup over
false-number|en|In the small oven bake at 190 °C on the second shelf.|Bake at 190
true-part|ar|يجوز أن يحل السميد الناعم محل ثلث الخشن.|Substitutes: fine semolina
false-verb|en|Maple syrup was dropped because of its taste.|Substitutes: fine semolina
true-cross|ar|تركوا شراب القيقب بسبب كلفته.|Substitutes: fine semolina
false-negated|fr|La recette contient des œufs.|Allergens: milk
true-plain|en|Employees eat the broken pieces for free.|Price on the menu
false-number|en|A piece costs 55 pounds until 1 July and 45 after that.|Price on the menu
