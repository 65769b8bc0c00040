true-plain|fr|La députée Adjoua Kra interroge le ministre sur les salaires de mars.|Mme Adjoua Kra, députée
false-role|fr|Adjoua Kra est ministre de l'Éducation.|Mme Adjoua Kra, députée
true-cross|en|According to Zadi, 740 teachers were paid late because of a change of bank.|M. Firmin Zadi, ministre
false-number|en|According to Zadi, nine teachers were paid 740 days late.|M. Firmin Zadi, ministre
false-negated|ar|قال الوزير زادي إن جميع المعلمين تقاضوا رواتبهم في موعدها.|M. Firmin Zadi, ministre
true-part|fr|La banque affirme avoir reçu l'ordre le 4 avril.|La banque dit que
unsaid-quote|fr|M. Bakayoko affirme que la banque a reçu l'ordre le 4 avril.|La banque dit que
true-cross|ar|فقدت مدرسة زوكبانغبو سقفها في ١٩ فبراير.|Souleymane Bakayoko, député
false-people|en|Toitivoire offered 19 million and its rival 23 million.|Le marché a été
true-plain|fr|L'offre la moins chère a été rejetée faute de plafond prévu.|Le marché a été
false-verb|fr|Le toit de l'école a déjà été refait par Toitivoire.|Le marché a été
unsaid-relation|fr|M. Zadi est le propriétaire de Toitivoire.|Le marché a été
true-cross|en|The chief Nanan Tiémoko denies that he gave his consent.|Mme Thérèse Amani, ministre
false-people|ar|أعطى رئيس القرية موافقته لتيريز أماني كتابة.|Mme Thérèse Amani, ministre
true-part|fr|Le masque doit revenir en octobre.|Mme Thérèse Amani, ministre
false-role|en|Thérèse Amani is the director of the museum in Brussels.|Mme Thérèse Amani, ministre
false-people|fr|Honoré Gnépa a retiré sa question sur le prix du ciment.|Le président, M. Honoré
true-cross|ar|سحب لوران سيري سؤاله عن سعر الإسمنت.|Le président, M. Honoré
unsaid-more|fr|M. Séry a retiré sa question sous la pression du ministre.|Le président, M. Honoré
