whom|ar|من قُتل قرب عين الشوك؟|le caporal Issa Benali et le sergent Noureddine Touil|
who|fr|Selon le Tamar, qui a tiré le premier ?|l'Oubari|Le Tamar accuse
who|ar|من اتهمته تامار؟|l'Oubari|Le Tamar accuse
whom!|fr|Qui Issa Benali a-t-il tué ?||Issa Benali
howmuch|ar|كم متر تجاوز الجنديان بزعم عوباري|300 mètres|
define|ar|سعيد كرميش مين؟|chef d'état-major tamarien|
who|ar|من وصف الحادث بالاغتيال؟|Saïd Kermiche|
who|fr|Qui dit avoir donné l'ordre de tirer ?|Adam Zerrouk|
define|en|What was Zerrouk's role that day?|commandait la patrouille|
who|ar|من نفى وجود أي أمر؟|Mourad Hadj|
define|ar|مراد حاج|son ministre|
whom|fr|Qui a été rappelé dans la capitale ?|Zerrouk|Le général Saïd
who!|fr|Qui a nommé Adam Zerrouk colonel ?||Adam Zerrouk
no|ar|هل سبقت النار إنذارات بحسب الراعي؟|il n'y a eu aucune sommation;;aucune sommation|Un berger
howmany|ar|كم إنذار قال الزروق إنه أعطى|trois sommations|
define|fr|Qui est Hocine ?|Un berger|
howmany|ar|كم ظرف رصاص جمعوا؟|quarante-deux douilles|
who|ar|من تقود الوساطة؟|Ahlem Gharbi|
define|ar|أحلام الغربي؟|envoyée de la Ligue arabe|
who|fr|Qui a capturé le lieutenant Fateh ?|les Tamariens|
whom|ar|من أسره التاماريون في مايو؟|le lieutenant Fateh|
whom!|ar|من أسره الملازم فاتح؟||le lieutenant Fateh
who|ar|من رفض التحقيق المشترك؟|le Tamar|refusée par le Tamar
why!|fr|Pourquoi le Tamar refuse-t-il l'enquête commune ?||refusée par le Tamar
when|ar|متى تحارب البلدان|en 1979;;1979|
why|ar|على ماذا كانت حرب 1979؟|pour la mine d'Aïn Chok|
where|en|Where was the 1983 treaty signed?|Sfax|
howmuch|ar|عرض المنطقة المحايدة|cinq kilomètres|
who|fr|Qui a refusé la médaille ?|La veuve de Touil|
who!|ar|ما اسم أرملة التويل؟||La veuve de Touil
who!|fr|Comment s'appelle le président du Tamar ?||le président lui tendait
who!|ar|من قتل سعيد كرميش؟||Saïd Kermiche
who!|en|Who won the 1979 war?||en 1979
who!|ar|من وقع معاهدة صفاقس عن عوباري؟||signé à Sfax
meta|ar|من هو موفد الصحيفة؟|Gilles Ferrand|
who!|ar|من قتل العقيد الزروق؟||Adam Zerrouk
whom!|en|Whom did General Kermiche kill?||Saïd Kermiche
where!|fr|Où est né le caporal Benali ?||Issa Benali
yes|ar|هل أُعيدت جثتا الجنديين؟|la restitution des corps|
# twins
who|ar|مين قائد الدورية اللي أطلقت|Le colonel oubarien Adam Zerrouk;;Adam Zerrouk|Le général Saïd
who!|ar|مين قائد الدورية التامارية|| Deux soldats de l'armée
who!|ar|من قائد الأركان العوباري؟||Le général Saïd
whom|en|Whom did Gharbi get released to Oubari?|le lieutenant Fateh;;Fateh|La médiation est
whom!|en|Whom did the Tamarians capture in December?||La médiation est
who!|en|Which shepherd was killed at the well?||Un berger, Hocine
who|fr|Qui nie qu'un ordre ait été donné ?|Mourad Hadj;;son ministre Mourad Hadj|Le général Saïd
who!|fr|Qui nie avoir franchi la frontière ?||Deux soldats de l'armée
why!|fr|Pourquoi l'Oubari a-t-il refusé l'enquête ?||La médiation est
howmuch|ar|شحال عرض المنطقة اللي ما يدخلوهاش|cinq kilomètres;;de cinq kilomètres|Les deux pays
where!|ar|وين انمضى تبادل الضابط||La médiation est
who!|ar|أي أرملة قبلت الوسام، أرملة بن علي؟||La veuve de Touil
who|ar|مين وزير عوباري اللي نفى الأوامر|Mourad Hadj;;son ministre Mourad Hadj|Le général Saïd
who!|ar|مين وزير دفاع تامار||Le général Saïd
what!|ar|ما عاصمة عوباري؟||Le général Saïd
define|en|Who is Ahlem Gharbi?|envoyée de la Ligue arabe;;la Tunisienne|La médiation est
who!|en|Who is the Arab League's secretary?||La médiation est
why!|fr|Pourquoi la mine d'Aïn Chok a-t-elle fermé ?||pour la mine d'Aïn
