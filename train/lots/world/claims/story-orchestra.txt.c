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
