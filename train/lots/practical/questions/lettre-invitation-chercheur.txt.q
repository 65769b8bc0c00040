who|ar|من كتبت رسالة الدعوة من وهران؟|Fatima-Zohra Mekki|
define|ar|من أوريليان فاسور|cartographe|
why|fr|Pourquoi les bureaux étaient-ils fermés en août ?|à cause de la canicule|
when|ar|متى الزيارة|du 21 au 27 novembre|
howmuch|fr|combien de jours dure le séminaire|les trois premiers jours;;trois|Nous vous invitons
who|ar|من سيرافق الضيف إلى السد؟|Ikram Belhadj|
define|fr|Qui est Ikram Belhadj ?|ma doctorante|
howmuch|ar|بكم كيلومتر أخطأت الخرائط|huit kilomètres|
which|fr|Quelle retenue est mal placée sur la carte ?|Tasselemt|
who|ar|من أراد تنبيه الضيف إلى خطأ الخريطة|Kaddour|tenait à ce
howmuch|ar|أقصى ثمن للتذكرة تدفعه الجامعة|380 euros|
howmany|fr|combien de nuits d'hôtel l'université prend-elle en charge|quatre nuits;;quatre|
howmuch|ar|كم يدفع عن الليلة التي على حسابه؟|4 200 dinars|
no|fr|Sera-t-il rémunéré ?|Il n'y a pas|
who|ar|من دفع أجر السيدة أوليفيرا؟|l'Union européenne|
where|ar|من أي قنصلية يأخذ التأشيرة|consulat de Grenoble|
howmuch|fr|délai du visa|vingt jours|
why|ar|لماذا وصل شتاين متأخرا؟|n'avait pas joint|
when|fr|quand Stein est-il arrivé|le dernier jour du colloque, au moment des gâteaux;;le dernier jour du colloque|
what|ar|ما النموذج الذي عليه إحضاره|le modèle numérique de terrain à 5 mètres|
why|fr|Pourquoi pas le modèle à 10 mètres ?|ne suffit pas pour nos ravins|
whom|ar|أمام من لا يجب ذكر عطل الحاسوب|le recteur|
who|en|Who eats nothing but fish?|Kaddour|P.-S.
who|ar|من لا تأكل السمك|Ikram|P.-S.
when|fr|date du courrier de Vasseur|14 juillet|
what!|ar|كم أخذت السيدة أوليفيرا من الاتحاد الأوروبي؟||Oliveira
what!|fr|Sur quel sujet Ikram écrit-elle sa thèse ?||doctorante
when!|ar|متى تعطل الحاسوب الفائق||supercalculateur
who!|fr|Comment s'appelle le recteur ?||devant le recteur
howmuch!|ar|كم يكلف تصليح الطابق الثاني||deuxième étage
quote!|fr|Qu'a répondu Vasseur à l'invitation ?||Je réponds
howmany!|ar|كم باحثا يشارك في الندوة؟||Le séminaire occupe
who!|ar|من دعا فاطمة الزهراء مكي إلى غرونوبل||Nous vous invitons
where!|fr|Dans quelle ville travaille le professeur Stein ?||professeur Stein
howmuch!|en|What are the fees paid to Mr Vasseur?||d'honoraires
yes!|fr|Vasseur a-t-il accepté l'invitation ?||Nous vous invitons
who!|ar|من عزل سكرتارية الجامعة||secrétariat
# twins
where|ar|وين غلطت خريطته|Tasselemt|retenue de
where!|ar|وين غلطت خريطة قدور||retenue de
when|en|When did the Frenchman write?|14 juillet|Je réponds avec
when!|en|When did Mrs Oliveira write?||Madame Oliveira
who|fr|Qui ne faut-il pas détromper sur l'ordinateur ?|recteur|devant le recteur
who!|fr|Qui a réparé l'ordinateur ?||il la croit
where|ar|اسم الفندق|Timgad|l'hôtel Timgad
where!|ar|اسم الفندق اللي نزل فيه شتاين؟||l'hôtel Timgad
when|ar|متى جا البروفيسور اللي نسي التأمين|mars|Le professeur Stein
when!|ar|متى جات السيدة أوليفيرا||Madame Oliveira
howmuch!|ar|شحال تدفع الجامعة على الفيزا؟||jusqu'à 380
who!|fr|Qui dirige le consulat de Grenoble ?||consulat de Grenoble
