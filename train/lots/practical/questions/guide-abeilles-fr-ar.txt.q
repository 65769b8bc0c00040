howmany|ar|كم حشرة فاروا في اليوم حتى أعالج فوراً؟|Plus de 10|
what|fr|que faire avec moins de 5 acariens|ne traitez pas|
howmuch|ar|قداش يقعد البلاتو تحت الجبح|trois jours|
when|ar|متى يُستعمل حمض الأوكساليك|entre le 10 décembre et le 20 janvier|
howmuch|fr|grammes d'acide par litre|35 g d'acide;;35 g|
why|ar|لماذا لا أكرر الحمض مرتين؟|Deux passages tuent la reine|
howmany|ar|قداش من بلاكة تيمول نحط|Deux plaquettes de 15 g;;Deux|
howmuch|fr|à quelles températures peut-on mettre le thymol|entre 18 et 28 degrés|
who|ar|من خسر إحدى عشرة خلية|notre voisin Béchir;;Béchir|
howmany|fr|combien de ruches avait Béchir|quarante|
when|ar|متى وقعت خسارة الجار؟|août 2018|
why|fr|Pourquoi la coopérative a-t-elle abandonné les lanières ?|car les acariens de la région y résistent;;les acariens de la région y résistent|
what|ar|أي كمامة تنفع مع الحمض|un filtre de type A;;filtre de type A|
who|ar|من أصيبت عينها|Hela|brûlé la cornée
which|fr|quel œil a été touché|gauche|brûlé la cornée
why|ar|كيفاش تحرقت عين هالة؟|pour avoir travaillé sans lunettes|
howmuch|ar|ثمن كيس الحمض|9 dinars le sachet;;9 dinars|
howmuch|fr|prix du thymol par ruche|4,500 dinars la ruche;;4,500 dinars|
howmuch|ar|الاشتراك السنوي في التعاونية|60 dinars par an;;60 dinars|
howmuch|ar|غرامة من لا يمسك السجل|200 dinars|
no|fr|A-t-on déjà sanctionné quelqu'un à Zaghouan ?|personne n'a encore été puni|
howmuch|ar|كم صارت خسائر الشتاء في 2019؟|13 %|
quote|ar|إلى ماذا تعزو هالة التحسن|au beau temps|
quote|fr|à quoi le vétérinaire attribue-t-il le progrès|au comptage|
define|ar|من أنيس الفرجاني|vétérinaire|
when|ar|وقتاش التربص الجاي|samedi 5 décembre|
howmany|en|places on the next course|sept places;;sept|
howmuch!|ar|بقداش كيلو العسل متاع صاف صاف؟||renoncez au miel
howmany!|fr|Combien d'adhérents compte la coopérative ?||adhérents
who!|ar|من الذي تغرم في زغوان||personne n'a encore
howmuch!|fr|prix du stage du 5 décembre||Prochain stage
howmuch!|ar|كم جراما من حمض الفورميك للخلية||Acide oxalique
when!|ar|متى فتحت هالة منحلها الأول||Hela s'est
quote!|fr|Qu'a dit Béchir au vétérinaire ?||notre voisin Béchir
howmuch!|ar|ثمن اللانيير الكيماوي||Lanières chimiques
how!|fr|Quel âge a Hela Mabrouk ?||apicultrice
yes!|ar|هل فقدت هالة بصرها نهائيا؟||brûlé la cornée
howmany!|fr|Combien de ruches Hela possède-t-elle ?||chez Hela
# twins
howmany|ar|قداش من مل بين كل صفين نحل|5 ml|Acide oxalique
howmany!|ar|قداش من مل تيمول بين كل صفين نحل؟||Acide oxalique
when|en|When did Hela hurt her eye?|2013|Hela s'est brûlé
when!|en|When did Hela lose her hives?||onze ruches perdues
where!|en|Where did Anis burn himself?||Hela s'est brûlé
howmuch|ar|كم سكر في اللتر|600 g|Acide oxalique
howmuch!|ar|كم سكر مع التيمول في اللتر||Acide oxalique
howmuch|fr|Quelles pertes avant l'étude ?|34 %|Sur 312 ruches
howmuch!|fr|Quelles pertes chez Béchir pendant l'étude ?||Sur 312 ruches
why|ar|علاش بطلو الشرائط الكيماوية|les acariens de la région y résistent|Lanières chimiques
why!|ar|علاش بطلو الحامض؟||Acide oxalique
where!|fr|Où se tenait le stage de 2013 ?||Prochain stage
