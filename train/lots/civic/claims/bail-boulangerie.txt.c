true-plain|fr|Mme Aubrac agit pour la SCI propriétaire en tant que gérante|représentée par sa gérante
false-people|fr|Nordine Haddadi donne un local en location à la SCI Les Tilleuls|Le bailleur loue au preneur
true-cross|ar|إيفيت موريل حماة المستأجر وكفيلته|assisté de sa caution
unsaid-relation|fr|Yvette Morel est la mère de Solange Aubrac|assisté de sa caution
false-role|ar|نور الدين حدادي محامٍ|assisté de sa caution
false-negated|fr|La cour est comprise dans la location initiale|La cour n'est pas louée
true-part|fr|Le fournil fait 65 m²|une boutique de 42 m²
false-verb|fr|Le bailleur a accepté l'activité de traiteur|demandée par le preneur
true-plain|fr|Le preneur n'a pas obtenu le droit d'exercer comme traiteur|demandée par le preneur
true-cross|en|Selling alcohol to take away is not allowed.|demandée par le preneur
false-number|en|The lease runs for six years from March 2022.|Neuf ans à compter
true-cross|en|The tenant may leave after three or six years with six months' notice.|Neuf ans à compter
false-number|ar|الإيجار 900 يورو في الشهر طوال المدة|pendant les six premiers mois
true-plain|fr|Les travaux expliquent le loyer réduit du premier semestre|pendant les six premiers mois
false-people|fr|La toiture est à la charge du preneur et le ramonage à celle du bailleur|L'eau et le ramonage
true-cross|ar|الضريبة العقارية والسقف على المؤجر|L'eau et le ramonage
false-verb|fr|Le preneur doit démolir le four à bois de 1934|Le four à bois de 1934
false-people|ar|الشاشة العازلة للصوت على نفقة المؤجر|un écran acoustique aux frais
true-part|fr|Maître Ganne tente la conciliation avant le tribunal|après conciliation devant
unsaid-more|fr|La cour a été ajoutée parce que la boutique était trop petite|la cour est ajoutée au bail
