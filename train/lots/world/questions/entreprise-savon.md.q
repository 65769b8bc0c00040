when|ar|من أي سنة بيعملوا صابون|depuis 1948;;1948|
where|ar|وين كان المصنع في الأول|Tazmalt;;à Tazmalt|depuis 1963
who|en|founder of the soap works|Akli Hadjaz|
define|ar|باتريك فيغورو شو بيقرب للمؤسس|leur gendre|
who|en|who owns it today|ses quarante et un salariés|
when|ar|متى أفلست|2012;;la faillite de 2012|depuis la faillite
table|ar|سعر صابون لويزا|4,20 €|72 %
table|en|weight of Le Matin|200 g|2,60
table|ar|نسبة زيت الزيتون في الأسود|55 %|55 %
table!|fr|prix du Ménage||le Ménage
what|ar|شو ريحة صابون لو ماتان|la fleur d'oranger;;fleur d'oranger|
no|en|is Louisa scented|n'est plus parfumé depuis 2015|
no|ar|فيه زيت نخيل؟|Aucun de nos savons ne contient d'huile de palme|
when|en|When was the palm oil soap withdrawn?|2009;;en 2009|
who|ar|مين كان مالك المصنع وقت الإفلاس|le fonds Ardelis;;Ardelis|
howmuch|en|length of the occupation|94 jours|
howmuch|ar|بكم خدوا العمال الماركة|un euro;;pour un euro|
who|en|who opposed giving the brand to the workers|procureur;;du procureur|
who|fr|quel tribunal|Le tribunal de Montpellier|
no|ar|حد اتصاب في الحريقة؟|Personne n'est blessé|
who|ar|من موّل نصف الخسارة غير التأمين|les clients|prêtée par
define|en|Djamila Ouerdane's job|mouleuse|
howmuch|ar|كل كم سنة بينتخبوا الرئيسة|tous les deux ans|
yes|en|can the manager be fired|peut être renvoyé par l'assemblée|
howmuch|ar|الفرق بين أعلى وأقل راتب|2,8 fois le plus bas|
when|ar|أيام الزيارة|Mardi et jeudi à 10 h;;Mardi et jeudi|
what|en|What do kids take home?|un savon raté|
when|fr|période de fermeture|en août;;août|
what!|ar|الشامبو الجديد برائحة ايه||Un shampoing solide
what!|en|what will the solid shampoo be made from||Un shampoing solide
who!|ar|اسم المدير اللي طردوه||son prédécesseur
howmuch!|en|salary of Hervé Cantin||Hervé Cantin
why!|ar|سبب حريق المجفف||un incendie détruit
when!|en|when did Louisa die||sa veuve Louisa
howmuch!|ar|كم دفع صندوق أردليس لشراء المصنع||le fonds Ardelis
why!|fr|pourquoi le procureur était-il contre||contre l'avis
who!|ar|من باع المصنع لأردليس||qui avait racheté
howmuch!|en|How many bars a year do they make?||fabrique depuis
yes|ar|التأمين دفع كل شي ولا نص؟|L'assurance paie la moitié|
who!|en|who set fire to the drying room||un incendie détruit
howmany!|fr|combien d'ouvriers en 1963||à Sète depuis 1963
table|fr|combien pèse le Noir de Sète|1 kg|55 %
who|fr|présidente élue|Djamila Ouerdane|
howmuch|fr|durée de l'occupation du séchoir|94 jours|
when|fr|quand le Ménage a disparu des rayons|2009;;en 2009|le Ménage
who!|fr|nom du directeur renvoyé||son prédécesseur
# twins
howmuch|ar|بكم الأسود تبع سيت|9,90 €|9,90 €
howmuch!|ar|بكم كان صابون الميناج||le Ménage
howmuch!|ar|بكم دفعت المدينة للزيارة||Mardi et jeudi
howmany|en|How many days was the drying room occupied?|94 jours;;94|occupent le séchoir
howmany!|en|How many days did the fire burn?||un incendie détruit
howmany!|en|How many workers were there in 2009?||quarante et un salariés
when|fr|Depuis quand fabrique-t-on à Sète ?|1963;;depuis 1963|fabrique depuis 1948
when!|fr|Depuis quand Djamila Ouerdane préside-t-elle ?||élue tous les deux
when!|fr|En quelle année mourut Akli ?||Fondée par Akli
what|ar|شو ريحة لو ماتان|fleur d'oranger;;la fleur d'oranger|Le Matin sent
what!|ar|شو ريحة الأسود||Le Matin sent
who!|ar|من قاضي محكمة مونبلييه بالاسم؟||Le tribunal de Montpellier
