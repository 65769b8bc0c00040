who|ar|من أسس بسكويت أغلان؟|Mohand Aghlane|
define|ar|محند أغلان شو كان شغله؟|maçon|
who|fr|De qui vient vraiment la recette ?|Ouardia|
who|ar|ممن اشترى الفرن؟|M. Keller|
define|en|Who was Mr Keller?|un boulanger alsacien;;boulanger alsacien|
when|ar|متى سُجلت براءة الوصفة|1964|
who|fr|Qui a écarté Saïd de la direction ?|Rabah|accusait de vendre
whom|ar|من أبعده رابح؟|Saïd|accusait de vendre
what|ar|بماذا اتهم رابح أخاه؟|de vendre la recette à un concurrent d'Oran;;vendre la recette à un concurrent d'Oran|
whom!|ar|من اتهمه سعيد ببيع الوصفة؟||accusait de vendre
who|ar|من ربح قضية التشهير؟|Saïd|pour diffamation
who|en|Who bought out both brothers?|Hocine|racheté les parts
howmuch|ar|بكم اشترى حسين الحصص|18 millions de dinars|
why|fr|Pourquoi travaillaient-ils à des heures différentes ?|pour qu'ils ne se croisent pas|
when|ar|تاريخ الحريق|3 janvier 2004|
who|ar|من أحرق المصنع؟|Belaïd Mansouri|
whom|fr|Qui l'assureur soupçonnait-il ?|Hocine|L'assureur a refusé
who|ar|من طرد بلعيد منصوري؟|Rabah|Belaïd Mansouri
whom!|ar|من طرده بلعيد منصوري؟||Belaïd Mansouri
howmuch|ar|كم سجنوا بلعيد|six ans|
howmuch|fr|Combien l'assureur a-t-il versé ?|92 millions|
table|ar|كم طن أنتجوا سنة 2010|6 400|
table|en|Export share in 2022|27|9 900
table|ar|عدد العمال في 1990؟|85|1 100
table!|fr|Combien de tonnes en 2000 ?||6 400
who|ar|مين مديرة الشركة اليوم؟|Tassadit Aghlane|
define|fr|Quelle est la formation de Tassadit ?|chimiste formée à Nantes;;chimiste|
who|ar|أبوها مين؟|Saïd|Tassadit Aghlane
what|ar|صورة مين انحطت على العلبة|celui de sa grand-mère|
who|ar|من لا يكلم تسعديت؟|Rabah|Depuis 2016
howmuch|fr|Offre d'Ülgen ?|40 millions d'euros|
who!|ar|من اشترى شركة أغلان في الآخر؟||Ülgen a offert
when!|fr|Quand Ouardia est-elle morte ?||Ouardia
who!|ar|من المنافس الوهراني؟||un concurrent d'Oran
who!|ar|من قتل محند أغلان؟||À la mort de Mohand
whom!|en|Whom did Tassadit fire?||Tassadit Aghlane
who!|ar|من طرد تسعديت من الشركة؟||Tassadit Aghlane
when!|en|When was Hocine born?||Le cadet
where!|fr|Où est mort Mohand Aghlane ?||À la mort de Mohand
yes|ar|هل رفضت تسعديت عرض الأتراك؟|elle a refusé|
yes|fr|L'assureur a-t-il fini par payer ?|L'assureur a fini par verser 92 millions|
# twins
when|ar|متى مات مؤسس المعمل؟|1988|À la mort de Mohand
when!|ar|متى مات الخبّاز كيلر؟||boulanger alsacien
when!|ar|متى ماتت صاحبة الوصفة؟||La recette du
when|en|In what year was the biscuit works destroyed?|2004;;Le 3 janvier 2004|un incendie a détruit
when!|en|In what year was the factory rebuilt?||un incendie a détruit
howmuch!|fr|Combien l'assureur d'Ülgen a-t-il versé ?||verser 92 millions
howmuch|fr|Montant proposé par les Turcs ?|40 millions d'euros|Le géant turc
howmuch!|fr|Montant proposé par le concurrent d'Oran ?||concurrent d'Oran
howmuch!|ar|بشحال شرا محند الفرن من الألزاسي||un four d'occasion
who|ar|شكون حط بلاصت صورة الجد صورة الجدة؟|Tassadit Aghlane|la maison est dirigée
who!|ar|شكون رسم صورة الجدة على الباكو؟||le portrait de son grand-père
howmany!|ar|كم سنة سُجن رابح بسبب التشهير؟||pour diffamation
