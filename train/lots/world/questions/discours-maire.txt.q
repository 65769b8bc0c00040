who|ar|من ألقت الخطاب|Solange Kerdoncuff;;Mme Solange Kerdoncuff|
when|ar|تاريخ اعادة فتح السينما|14 septembre 2019|
define|en|Emile Tanguy's trade|un boulanger|
why|ar|ليش فتح الخباز سينما|en avait assez que sa fille aille au dimanche à Quimper;;qui en avait assez que sa fille aille au dimanche à Quimper|
what|en|what served as the first screen|un drap|sur un drap
whom|ar|من أين أخذ الشرشف|du lit de sa belle-mère;;lit de sa belle-mère|
howmany|ar|كم مرة سكرت السينما|trois fois|
why|en|why did it close in 1983|faute de spectateurs|
who|ar|من أخذ آلة العرض|l'occupant|
howmany|fr|combien de spectateurs les bons soirs|neuf|
why|ar|سبب إغلاق ٢٠١٤|à cause du plafond|
who|en|the architect|Nabil Chaouch|
howmuch|ar|كم طلب المعماري لإصلاح السقف|420 000 euros|
what|ar|شو كان بدو رئيس البلدية القديم يعمل بالمبنى|un parking|
howmuch|en|council vote on the car park|par douze voix contre onze;;douze voix contre onze|
who|ar|رئيسة الجمعية مين|Rosalie Tanguy;;Mlle Rosalie Tanguy|sa présidente
define|fr|qui est Rosalie Tanguy|petite-fille du boulanger;;sa présidente|devant le tribunal
when|en|when did the association win|6 mai 2016;;le 6 mai 2016|
why|ar|على أي أساس كسبوا القضية|un vice de forme;;pour un vice de forme|
howmuch|ar|كم دفعت المنطقة|150 000 euros|
no|en|did the département contribute|le département rien|
howmuch|ar|سعر الكرسي|soixante euros;;à soixante euros|
howmany|ar|سعة الصالة كم مقعد|180 places|
who|en|Who wanted a comedy?|je voulais une comédie|
how|fr|comment ont-elles choisi le film|Nous avons tiré au sort;;tiré au sort|
howmany|ar|كم كرسي شرى لو فلوك|deux fauteuils;;deux|
what!|ar|ما الفيلم الذي عرض ليلة الافتتاح||quel film sera projeté
who!|en|who designed the cinema in 1936||ouvert en 1936
howmuch!|ar|كم كلف الترميم كله||Ensuite il a fallu
who!|ar|من القاضي الذي أبطل القرار||devant le tribunal
when!|en|when was Le Floc'h elected||Mon prédécesseur
howmuch!|ar|كم تبرع الوزير||La région a donné
what!|fr|titre du premier film projeté||le premier film
yes!|en|Did the mother-in-law get her sheet back?||belle-mère
who!|ar|من أحرق السينما عام ١٩٤٤||En 1944
yes|ar|لو فلوك كان حاضر؟|M. Le Floc'h est dans la salle|
howmany!|en|how many members does the association have||Les Fauteuils rouges
when!|ar|متى مات إميل تانغي||un boulanger, Émile
quote!|en|what did Rosalie Tanguy say in court||devant le tribunal de Rennes
which!|en|which juge signed the ruling||le tribunal de Rennes
where!|ar|وين ساكنة روزالي||Mlle Rosalie Tanguy
why|fr|pourquoi le cinéma ferma en 2014|à cause du plafond|
howmuch|fr|ce que demandait l'architecte|420 000 euros|
howmuch|fr|combien a donné la commune|110 000|
howmuch!|fr|combien a donné l'État||La région a donné
what|fr|qu'en voulait faire le maire précédent|un parking|
# twins
howmuch|ar|كم دفعت البلدية|110 000|La région a donné
howmuch!|ar|كم دفعت المحكمة||le tribunal de Rennes
howmuch!|ar|كم دفع الخباز ثمن آلة العرض؟||Ce cinéma a été ouvert
howmany|en|How many bought a seat?|2 341;;2 341 personnes|La région a donné
howmany!|en|How many came in 1936?||Ce cinéma a été ouvert
howmany!|en|How many voted to reopen?||Pour le plafond
when|fr|Quand l'association a-t-elle gagné ?|6 mai 2016;;le 6 mai 2016|Les Fauteuils rouges
when!|fr|Quand l'association fut-elle fondée ?||Les Fauteuils rouges
who!|fr|Quel architecte a refait le plafond pour finir ?||Pour le plafond
howmany|ar|كم صوت كان مع الباركينغ|douze;;douze voix|Pour le plafond
howmany!|ar|كم صوت انتخب العمدة||Pour le plafond
when!|ar|متى أعيدت آلة العرض المصادرة؟||a fermé trois fois
