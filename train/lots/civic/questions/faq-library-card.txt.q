who | ar | من يحق له الاشتراك في المكتبة الصوتية | Toute personne qui ne peut lire un livre imprimé
who | fr | qui est dispensé de certificat | plus de quatre-vingts ans;;aux plus de quatre-vingts ans
no | ar | الاشتراك بفلوس؟ | Non depuis 2021
howmuch | ar | كم كان الاشتراك زمان | 20 euros
howmuch | en | charge for a lost CD | 7 euros;;7 euros pièce
howmany | ar | كم كتاب بالبريد في المرة | Six;;Six par la poste
howmuch | fr | durée du prêt | quarante jours
howmany | ar | عدد المتطوعين القراء | Quatre-vingt-trois bénévoles;;Quatre-vingt-trois
howmany | ar | كم واحد يقرأ بالعربي | neuf;;neuf en arabe
who | ar | أقدم القراء مين | Émile Dechamps
howmany | fr | combien de livres Émile a-t-il lus | 412 livres;;412
why | ar | ليش ترك قراءة الروايات البوليسية | parce qu'il riait aux mauvais endroits
who | ar | أمام من تكون تجربة الصوت | Rachida Bensaïd
when | fr | quand passe-t-on l'essai | le premier mardi du mois
howmany | en | what share of candidates is accepted | Une personne sur trois
what | ar | شو أهم من الصوت | le souffle
which | fr | quels manuels ne sont pas faits ici | les mathématiques;;non pour les mathématiques
who | ar | مين بيسجل كتب الرياضيات | nos collègues de Namur
no | fr | puis-je demander une lectrice précise | On ne choisit pas une personne
howmuch | ar | مده تسجيل كتاب جديد كم شهر | Quatre mois;;Quatre mois en moyenne
where | ar | عنوان المكتبة في لييج | 4, quai des Tanneurs;;4, quai des Tanneurs, au-dessus de la pharmacie
when | fr | quand aura lieu le déménagement | l'automne;;à l'automne
what | ar | رقم لودوفيك | 04 229 11 83
meta | ar | مين كتبت الورقة | Gaëlle Servais
who! | fr | quel lecteur a reçu trente lettres | | trente lettres
howmany! | ar | كم مشترك في المكتبة الصوتية بلييج | | Toute personne
howmuch! | fr | âge d'Émile Dechamps | | Émile Dechamps
when! | ar | متى يتصلح المصعد عند رصيف الدباغين | | ascenseur
howmany! | fr | combien de bénévoles lisent en turc à Liège | | Quatre-vingt-trois
why! | ar | ليش تأخر الانتقال للخريف | | Val-Benoît
what! | en | Rachida Bensaïd's job before the library | | Rachida
howmuch! | fr | loyer du local du quai des Tanneurs | | quai des Tanneurs
who! | ar | مين الصيدلي اللي تحت المكتبة | | pharmacie
whom! | fr | quel candidat Rachida Bensaïd a-t-elle refusé ? | | Rachida
yes! | ar | هل مات اميل ديشان | | Émile Dechamps
why! | fr | pourquoi Namur fait-il les mathématiques ? | | collègues de Namur
# twins
howmany|ar|كم متطوع يقرا|Quatre-vingt-trois|bénévoles
howmany!|ar|كم متطوع يقرا كتب المدرسة؟||bénévoles
when|fr|Depuis quand est-ce gratuit ?|2021|Non depuis
when!|fr|Depuis quand prête-t-on par téléchargement ?||Six par la poste
how|en|How long does a fat book take to record?|sept|Quatre mois en
how!|en|How long does a maths book take to record?||Quatre mois en
who|ar|مين بينزل يفتح لما الأسانسير خربان|Marc|quai des Tanneurs
who!|ar|مين بيصلح الأسانسير||quai des Tanneurs
where|en|Where will the library move?|Val-Benoît|quai des Tanneurs
where!|en|Where was the library before the quay?||quai des Tanneurs
howmany!|fr|Combien de lettres la doyenne a-t-elle reçues ?||trente lettres
howmany!|ar|كم كتاب قرا لودوفيك؟||412 livres
