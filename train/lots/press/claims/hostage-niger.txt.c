true-plain|fr|Les hommes d'Abou Sahel ont rendu le vétérinaire suisse aux notables de Tilloua|le vétérinaire suisse Urs Baumgartner
false-negated|fr|Moussa Ag Ibrahim a été libéré en même temps que Baumgartner|reste aux mains d'un autre groupe
true-cross|ar|ما زال الدليل موسى أغ إبراهيم محتجزا لدى «كتيبة البئر»|reste aux mains d'un autre groupe
false-people|fr|La Katiba du Puits aurait vendu Moussa à Abou Sahel en janvier|à qui Abou Sahel l'aurait vendu
false-role|ar|أورس باومغارتنر صحفي سويسري|le vétérinaire suisse Urs Baumgartner
true-part|fr|La Suisse dit n'avoir rien payé|Berne affirme n'avoir payé aucune
unsaid-quote|ar|تقول برن إن شركة أدوية دفعت ثلاثة ملايين يورو|parle de trois millions d'euros
true-cross|en|The negotiator Cheikh Haidara speaks of three million euros paid by a drug company.|parle de trois millions d'euros
true-plain|fr|Lamine Ould Chérif est l'identité réelle d'Abou Sahel|de son vrai nom Lamine
unsaid-relation|en|Abu Sahel's real name is Moussa Ag Ibrahim.|de son vrai nom Lamine
false-role|fr|Abou Sahel est un ancien instituteur|est un ancien douanier
false-people|ar|طرد أبو ساحل المصري أبا مصعب من الكتيبة واتهمه باختلاس قافلة سجائر|qui l'accusait d'avoir détourné
true-cross|ar|اتهمه أبو مصعب باختلاس قافلة سجائر وطرده من الكتيبة|qui l'accusait d'avoir détourné
false-people|en|Hamza was killed by a French drone and his brother Abu Musab succeeded him.|son frère Hamza lui a succédé
true-plain|fr|Hamza a pris la place de son frère Abou Mossab|son frère Hamza lui a succédé
false-people|fr|Baumgartner a sauvé la vie de Moussa en l'empêchant de boire|Moussa qui lui a sauvé
true-cross|ar|منع موسى السويسري من شرب ماء بئر فأنقذ حياته|Moussa qui lui a sauvé
false-verb|ar|استقبل وزير الداخلية فاديماتا زوجة موسى|qui ne l'a pas reçue
false-number|en|Baumgartner lost fifty-eight kilos in captivity.|a perdu vingt-deux kilos
