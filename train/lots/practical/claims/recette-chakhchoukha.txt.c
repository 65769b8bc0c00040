true-plain|fr|Lamia Ferhat a mis par écrit la recette de sa tante Zoubida.|Recette notée par Lamia
false-people|fr|Zoubida a noté la recette de sa nièce Lamia Ferhat.|Recette notée par Lamia
true-cross|ar|لا تضاف الخميرة إلى العجين أبدا.|Pour la galette
false-negated|fr|La galette demande une pincée de levure.|Pour la galette
true-part|fr|On laisse la pâte reposer sous un linge.|On pétrit la semoule
false-number|en|The flat breads are cooked for twenty minutes on each side.|On pétrit la semoule
true-cross|en|Cousin Hanane tears the bread with a food processor.|Encore chaudes
false-people|fr|Zoubida se servait du robot et Hanane le fait à la main.|Encore chaudes
unsaid-quote|ar|وصفت هنان استعمال الآلة بأنه جريمة.|Encore chaudes
true-plain|fr|Les courgettes fondent si on les met trop tôt.|On fait revenir
false-verb|en|The courgettes go in at the start with the lamb.|On fait revenir
true-cross|ar|في باتنة يضيفون المشمش المجفف.|Sans agneau
false-people|fr|À Biskra on met des abricots secs, à Batna non.|Sans agneau
true-part|fr|Avec du poulet, une heure de cuisson suffit.|Sans agneau
false-people|fr|Lamia a signalé une faute de frappe commise par Hanane.|La première version
true-cross|en|Hanane reported the misprint of 1.5 kg of meat.|La première version
false-number|ar|كانت النسخة الأولى تذكر كيلوغراما واحدا وهو خطأ مطبعي.|La première version
false-negated|fr|La chakhchoukha se congèle bien avec sa sauce.|On sert dans un
true-plain|fr|On conserve les restes deux jours avec la sauce séparée.|On sert dans un
