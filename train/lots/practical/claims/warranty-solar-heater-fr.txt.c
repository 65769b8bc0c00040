true-plain|fr|La couverture du capteur dure dix ans, celle du vase d'expansion un an.|Le capteur est garanti
false-number|fr|La résistance électrique est couverte sept ans et le ballon deux.|Le capteur est garanti
true-cross|ar|إذا ركّب الجهاز فني غير معتمد نقصت مدد الضمان إلى النصف.|La garantie commence le jour
false-verb|fr|La garantie commence toujours le jour de l'achat.|La garantie commence le jour
true-part|fr|Les dégâts de la grêle et des rats ne sont pas couverts.|Sont exclus
false-negated|ar|يشمل الضمان أضرار البرد والفئران.|Sont exclus
true-cross|en|After a second missed anode change the tank loses its cover.|L'anode doit être changée
false-number|en|The anode must be changed every year for 75 dinars.|L'anode doit être changée
false-number|fr|À Tozeur, la visite a lieu sous trois jours ouvrables.|Le client signale la panne
true-plain|ar|قد تستغرق الزيارة في تطاوين خمسة أيام عمل.|Le client signale la panne
false-negated|en|The customer may ask for his money back when repair is impossible.|Si l'appareil ne peut
true-part|fr|Le fabricant prend à sa charge la pose de l'appareil de remplacement.|Si l'appareil ne peut
false-people|fr|Le transport est toujours payé par le fabricant, la pose par le client.|Si l'appareil ne peut
true-plain|fr|La garantie passe au nouveau propriétaire de la maison.|La garantie suit la maison
false-role|ar|يفصل في النزاعات اتحاد المستهلكين وحده.|Tout litige va au tribunal
true-cross|en|In 2021, 340 expansion vessels from one supplier burst.|vases d'expansion d'un même
false-people|fr|Lilia Gharsallah, directrice technique, prie les propriétaires de se faire connaître.|vases d'expansion d'un même
unsaid-relation|en|Lilia Gharsallah is the wife of Mourad Ben Achour.|vases d'expansion d'un même
unsaid-more|fr|Les vases ont éclaté à cause d'un hiver très froid.|vases d'expansion d'un même
true-cross|ar|تقدم المديرة التجارية ليليا غرس الله الزيارة مجانا.|vases d'expansion d'un même
