true-plain|en|Maryam and her cousin Hafsa started the ice firm in 1977.|The firm was founded in 1977
false-people|en|Hafsa had the refrigerator and Maryam the bicycle.|The firm was founded in 1977
unsaid-relation|ar|أسس الشركة أخوان من مسقط|The firm was founded in 1977
true-cross|ar|كان لمريم ثلاجة ولابنة عمها حفصة دراجة|The firm was founded in 1977
false-number|en|Block ice brings in 60 per cent of the income.|Block ice is 60 per cent
true-part|en|Hotels get tube ice.|Block ice is 60 per cent
true-plain|en|The widening of the harbour put an end to the Mutrah plant.|It closed in 1994, when
false-people|en|The plant at Mutrah burnt in 2003.|It closed in 1994, when
false-negated|en|The plant at Rusayl has cork in its walls.|It closed in 1994, when
false-people|fr|Le fils de Maryam, Talal, lui a succédé à la direction|Her successor is not her son
true-cross|fr|L'ingénieur Benedict Soans, venu de Mangalore, succède à Maryam|Her successor is not her son
false-verb|ar|غادرت حفصة لتربية الخيول سنة 1985|Her successor is not her son
true-plain|en|Fishermen have paid the same price for a block since 1990.|For fishermen it has been
false-number|ar|يدفع الصيادون 900 بيسة للقالب|For fishermen it has been
false-verb|en|The firm sold 118 tons of ice after the cyclone of 2007.|we gave away all the ice
true-cross|ar|وزعت الشركة ثلجها كله مجانا بعد إعصار 2007|we gave away all the ice
false-negated|en|The gift of ice is used in the firm's advertising.|we gave away all the ice
true-part|en|A customer once found a shrimp in his ice.|one customer in 2019 found
unsaid-quote|en|Benedict Soans says fishermen will pay 500 baisa until he dies.|For fishermen it has been
