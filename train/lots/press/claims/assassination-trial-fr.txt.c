true-plain|fr|L'édile d'Oued Fodda, Laïd Belkacemi, est mort sous les balles en sortant de la mosquée|Laïd Belkacemi, a été tué
false-people|fr|L'entrepreneur Abdelhak Chenouf a été tué de deux balles à la sortie de la mosquée|Laïd Belkacemi, a été tué
true-cross|ar|قُتل رئيس بلدية وادي الفضة العيد بلقاسمي برصاصتين عند خروجه من المسجد|Laïd Belkacemi, a été tué
false-people|fr|Nacer Merzougui a été condamné à perpétuité et Abdelhak Chenouf à vingt ans|perpétuité pour le commanditaire
true-cross|ar|حُكم بالمؤبد على المقاول عبد الحق شنوف بوصفه مدبر القتل|perpétuité pour le commanditaire
false-number|en|The gunman was sentenced to eleven years.|vingt ans pour le tireur
false-negated|ar|أدانت المحكمة كريمة جبار سكرتيرة رئيس البلدية|acquittement pour les trois autres
true-part|fr|La secrétaire Karima Djebbar a été acquittée|acquittement pour les trois autres
true-plain|fr|D'après Zéroual, Chenouf en voulait au maire pour l'annulation d'un marché de lycée|Chenouf reprochait au maire
false-people|fr|Le maire reprochait à Chenouf d'avoir annulé le marché d'un lycée|Chenouf reprochait au maire
false-verb|ar|أنكر مرزوقي أنه أطلق النار|Merzougui a reconnu avoir tiré
unsaid-quote|fr|Karima Djebbar affirme que l'ordre venait d'un homme qui l'appelait « Neveu »|qui l'appelait « Neveu »
true-cross|en|Djebbar proved that she was on leave.|prouvé qu'elle était en congé
false-role|fr|Lamine Saadi est l'avocat du tireur Merzougui|Lamine Saadi, avocat de Chenouf
true-plain|fr|L'avocat de Chenouf a contesté le jugement dans l'heure|a fait appel dans l'heure
unsaid-quote|ar|قالت الأرملة يمينة إن موكلها أُدين بسبب عقد ضائع|condamné mon client pour un contrat
true-cross|ar|نُقل الوالي رضوان فرحات إلى تمنراست بعد ثلاثة أشهر من القتل|été muté à Tamanrasset
unsaid-more|fr|Le préfet Ferhat a été muté à Tamanrasset à cause de ses liens avec Chenouf|été muté à Tamanrasset
true-plain|fr|Anis, fils du défunt, occupe le siège paternel depuis le scrutin de 2017|repris le siège de son père
false-people|ar|سمّى أنيس الثانوية باسم أبيه|le nom de sa grand-mère
