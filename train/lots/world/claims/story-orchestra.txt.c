true-plain|en|For nineteen years the two oboists of Halvorsund did not say a word to each other.|for nineteen years they had not spoken
false-people|en|Mrs Aune believed that Mr Lid had hidden her reeds before the Brahms.|had written the anonymous letter
true-cross|ar|كان السيد ليد يظن أن السيدة أونه خبأت قصباته|had hidden his reeds before
false-people|ar|أكل أرنب السيدة أونه القصبات|eaten by the caretaker's rabbit
true-part|en|The caretaker's rabbit was the one that ate the reeds.|eaten by the caretaker's rabbit
false-people|fr|C'est Félix, le neveu, qui a écrit la lettre anonyme|had been written by the conductor
true-cross|fr|La lettre était du chef d'orchestre, Tobias Roth|had been written by the conductor
unsaid-relation|en|Felix is the son of Mr Lid.|her chair to his nephew Felix
true-plain|en|Roth hoped that Aune would resign and leave her place to his nephew.|her chair to his nephew Felix
false-role|ar|إنغريد مو هي العازفة الأولى على الأوبوا|bassoonist, Ingrid Moe, cleaning
true-plain|en|A carbon copy in Roth's writing was discovered by the bassoonist Ingrid Moe.|found a carbon copy in Roth's
false-people|en|Moe gave the copy to Mrs Aune after eating a sandwich.|ate a sandwich, and gave it
false-verb|ar|عرض ليد النسخة على السيدة أونه|did not show it to Mrs Aune
true-cross|ar|وضع ليد الورقة على حامل نوتة روت|He put it on Roth's stand
false-number|en|According to the newspaper, Roth stood there for four minutes.|stood there for what the newspaper
false-verb|fr|L'orchestre cessa de jouer après le départ de Roth|They played all four movements
true-cross|fr|L'orchestre joua les quatre mouvements sans chef|They played all four movements
unsaid-quote|en|Ingrid Moe wrote that the tempi were sane for the first time since the war.|sane for the first time since
false-people|en|Lid said that he had known about the rabbit since 1985.|I knew about the rabbit
true-plain|en|The two oboists had been silent towards each other for nineteen years.|had two oboes, and for
false-people|en|Mrs Aune believed that Lid had hidden her reeds.|had two oboes, and for
true-cross|ar|كتب قائد الأوركسترا توبياس روت الرسالة المجهولة.|Both were wrong
false-people|ar|كتب ليد الرسالة المجهولة سنة ١٩٧٩.|Both were wrong
true-part|en|A rabbit belonging to the caretaker ate the reeds.|Both were wrong
unsaid-relation|en|Felix was Mrs Aune's nephew.|Both were wrong
true-cross|fr|La bassoniste Ingrid Moe trouva une copie au carbone de la main de Roth.|the bassoonist, Ingrid Moe
false-people|fr|Lid trouva la copie et la donna à Ingrid Moe.|the bassoonist, Ingrid Moe
false-verb|en|Lid showed the letter to Mrs Aune before the concert.|Lid did not show it
true-plain|en|Lid placed the copy on the conductor's stand.|Lid did not show it
false-number|en|The newspaper said that Roth stood there for four minutes.|Roth opened the score
true-part|en|That night people saw Roth at the ferry.|Roth opened the score
false-people|ar|أعطى ليد نغمة «لا» وأشارت أونه إلى العازفين ليبدأوا.|No one moved
true-cross|ar|عزفت الأوركسترا الحركات الأربع بلا قائد.|They played all four
unsaid-quote|en|Ingrid Moe wrote that the tempi were sane for the first time since the war.|They played all four
true-plain|en|Mrs Aune had known about the rabbit for years without saying so.|Afterwards Lid told her
false-people|fr|Lid savait depuis 1985 l'histoire du lapin.|Afterwards Lid told her
false-verb|en|Felix builds boats in Ålesund.|Felix sells boats now
unsaid-more|en|Roth fled because the police were looking for him.|Roth opened the score
