howmuch|ar|كم غرام سميد للشخشوخة؟|500 g de semoule fine;;500 g|
howmuch|fr|quantité d'agneau|1 kg d'épaule d'agneau;;1 kg|Pour la sauce
howmuch|ar|كم كانت كمية اللحم في النسخة الأولى من الدفتر|1,5 kg|
why|ar|لماذا كتبوا كيلو ونصف من اللحم|une faute de frappe;;c'était une faute de frappe|
who|ar|من نبّه إلى الخطأ في الوصفة|Hanane|signalée par
when|fr|à quel moment met-on les courgettes ?|vingt-cinq minutes avant la fin|
why|ar|علاش ما نديروش القرعة من اللول؟|sinon elles fondent;;elles fondent|
no|ar|هل في العجين خميرة|Pas de levure, jamais;;Pas de levure|
howmany|ar|الوصفة تكفي لكم شخص|6 personnes|
howmuch|fr|épaisseur des galettes|3 mm|
who|fr|Qui déchire la galette avec une machine ?|ma cousine Hanane;;Hanane|robot
quote|fr|qui trouve que le robot est un crime|ma mère|
quote|ar|بماذا وصفت الأم استعمال الآلة|un crime;;« un crime »|
what|ar|بماذا أعوض لحم الخروف؟|du poulet|
what|ar|واش نحط في بلاصة فلفل بسكرة|du paprika fort|
where|ar|في أي مدينة يضيفون المشمش المجفف|Batna|
no|fr|La sauce peut-elle aller au congélateur ?|Elle ne se congèle pas|
howmuch|ar|كم يوم يمكن حفظ ما تبقى|deux jours|
who|fr|qui a écrit la recette|Lamia Ferhat|
howmany|ar|على كم مرة يصب المرق|en trois fois;;trois fois|
howmuch|fr|durée de cuisson si on prend du poulet|une heure|
how|fr|Comment faut-il préparer les pois chiches la veille ?|trempés la veille|
what|ar|في ماذا يُقدَّم الطبق؟|un grand plat en bois|
howmuch!|fr|combien d'abricots secs ajoute-t-on à Batna ?||Batna
when!|ar|متى توفيت الخالة زوبيدة؟||Zoubida le faisait
who!|fr|Comment s'appelle la mère de Lamia ?||ma mère
howmany!|ar|كم بيضة في العجين||500 g de semoule
howmuch!|ar|كم سعرة حرارية في الصحن||Pour 6 personnes
where!|fr|où acheter le piment de Biskra||paprika fort
howmuch!|fr|cuisson si l'on remplace l'agneau par du bœuf||Sans agneau
why!|ar|لماذا تُصنع في بسكرة بلا مشمش||Batna
quote!|fr|Qu'a dit Zoubida du robot de Hanane ?||un crime
howmuch!|ar|كم شخصا تكفي وصفة باتنة||Batna
# twins
howmuch|ar|شحال زيت زيتون|6 cl|Pour la sauce
howmuch!|ar|شحال زيت زيتون في العجينة؟||Pour la sauce
howmuch|en|How long does the dough rest?|30 minutes|Pour 6 personnes
howmuch!|en|How long does the meat marinate?||Pour 6 personnes
howmany|ar|شحال من بصلة|2 oignons|Pour la sauce
howmany!|ar|شحال من ثومة||Pour la sauce
howmuch|fr|Combien d'eau verse-t-on sur les pois chiches ?|deux litres|On fait revenir
howmuch!|fr|Combien d'eau pour tremper les pois chiches ?||trempés la veille
when|ar|متى نقحو الكراس|2020|Recette notée
when!|ar|متى كتبت حنان الوصفة ديالها؟||Recette notée
howmuch!|ar|قداش نطيبو الڤاليت في الفور||deux minutes par face
who!|fr|Qui a remplacé le piment de Biskra par du paprika ?||peut être remplacé
