no | fr | la halle fait-elle partie du vieux port | La halle aux poissons n'en fait pas partie
howmuch | ar | أقصى طول للمركب في الميناء القديم | neuf mètres;;plus de neuf mètres
when | ar | متى تدخل مركب الموكب | le 15 août;;15 août
when | fr | heures d'interdiction avant le rectificatif | de dix heures à minuit
what | ar | كيف صار نص المادة 3 بعد التصحيح | « de onze heures »;;de onze heures
define | ar | ما القارب القديم في قرار غامارين | la barque construite en bois avant 1965;;construite en bois avant 1965
howmany | ar | كم قارب قديم | vingt-six
howmany | en | how many of them have sails | quatre à voile;;quatre
howmuch | ar | مساعدة الصيانة كم يورو بالسنة | 450 euros;;450 euros par an
howmuch | fr | supplément pour la formation d'un jeune | 200 de plus;;200
no | ar | يدفع صاحب القارب القديم رسوم المرسى؟ | Il ne paie pas l'anneau
howmuch | ar | قديش مهلة رد المتحف | deux mois;;en deux mois
which | fr | quelle barque le musée a-t-il refusée | « Santa Rita »;;la « Santa Rita »
where | ar | وين راحت سانتا ريتا | Sète;;à Sète
howmuch | ar | بكم اشترى المتحف الدبة الجميلة | 7 800 euros
list | ar | الألوان المسموحة للقوارب | blanc;;vert d'eau;;rouge sang;;bleu charron;;ocre
howmuch | en | fine for breaking article 3 | 135 euros
what | fr | sanction pour une mauvaise couleur | repeindre à ses frais
what | ar | عقوبة البيع خارج البلدة | remboursement de cinq années d'aide
who | ar | رئيس حراس الميناء | Toussaint Morelli
howmany | ar | كم حارس في الميناء | trois;;au nombre de trois
define | fr | qui est Ange Rossi | le prud'homme des pêcheurs
who | en | the mayor who signed it | Paule Estienne
who | ar | المهندسة صاحبة التقرير | Leïla Hamrouni | rapport de l'architecte
meta | ar | تاريخ القرار البلدي 2023-118 | 26 juin 2023;;le 26 juin 2023
section | fr | article 9 du décret de Gammarine | Les gardes du port, au nombre de trois, constatent les infractions. Leur chef est Toussaint Morelli
section! | fr | article 11 de l'arrêté sur le vieux port de Gammarine | | Article 10
howmuch! | ar | بكم انباعت سانتا ريتا | | Santa Rita
who! | ar | من اشترى سانتا ريتا في سات | | Santa Rita
why! | fr | pourquoi le musée a-t-il refusé la Santa Rita ? | | Santa Rita
who! | ar | اسم الساكن المختار بالقرعة في اللجنة | | tiré au sort
howmuch! | en | how long is the Belle Ourse | | Belle Ourse
yes! | fr | Toussaint Morelli a-t-il été condamné | | Toussaint
what! | fr | qu'a écrit Le Petit Marin sur l'article 5 exactement ? | | Le Petit Marin
howmany! | ar | كم قارب حديدي في الميناء القديم غامارين | | construite en bois
whom! | fr | qui Paule Estienne a-t-elle battu aux élections ? | | Paule Estienne
when! | ar | متى صنعت الدبة الجميلة | | Belle Ourse
# twins
howmuch|ar|كم تدفع لو دخلت بسيارة عالرصيف|135 euros|Article 8
howmuch!|ar|كم تدفع لو وسخت حوض الميناء؟||Article 8
when|en|Boats built before which year count as old?|1965|Article 4
when!|en|Boats built before which year count as museum pieces?||Article 4
who|fr|Qui représente les pêcheurs à la commission ?|Ange Rossi|Article 10
who!|fr|Qui représente le musée à la commission ?||Article 10
howmany|ar|كم مركب شراعي قديم|quatre|Article 4
howmany!|ar|كم مركب شراعي اشترى المتحف||Article 6
howmuch|fr|Combien d'années d'aide faut-il rendre après une vente interdite ?|cinq années|Article 8
howmuch!|fr|Combien d'années d'aide rend-on après une mauvaise peinture ?||Article 8
when!|ar|متى رفض المتحف الدبة الجميله؟||Article 6
who!|en|Who heads the pilots?||Leur chef est
