define|en|what was the «Shatt al-Arab» group|فرقة نحاسية|فرقة نحاسية تألفت
when|fr|année de création|سنة ١٩٢٨;;١٩٢٨|فرقة نحاسية تألفت
howmany|en|number of founding players|أربعة عشر عازفا|
who|ar|منو المؤسس|يعقوب حنا سركيس|
where|en|Where did Sarkis learn the trumpet?|من كتيبة هندية;;كتيبة هندية|
howmany|ar|كم آلة كانت|إحدى وعشرون|
who|fr|qui prêta les instruments|الخياط;;عبد الأمير|كانت الآلات
what|en|on what condition did the tailor lend them|أن تعزف في أعراس بناته الخمس|
no|ar|عزفوا بعرس البنت الخامسة؟|ولم تتزوج الخامسة|
when|fr|date du premier concert|٩ نيسان ١٩٢٨;;في ٩ نيسان ١٩٢٨|
why|en|why was the anthem played three times|لأن الوزير تأخر;;الوزير تأخر|
who|ar|مين يقرا نوتة بالفرقة|سركيس وعازف الترومبون الأسمر القادم من ممباسا، سالم بن فرج|
define|en|Salim bin Faraj|عازف الترومبون|لم تكن الفرقة
why|fr|pourquoi la « Basriya » accélère-t-elle à la fin|لأن العازفين يريدون أن ينتهوا قبل أن ينسوا;;العازفين يريدون أن ينتهوا قبل أن ينسوا|
who|en|record company|بيضافون;;شركة بيضافون|
howmany|ar|كم اسطوانة لقوا من الثمانية|خمس|وجدت منها
what|en|what animal can be heard on one|كلب|
when|fr|année de la scission|١٩٤١;;في ١٩٤١|
what|en|What was the breakaway group called?|نجمة الزبير|
howmany|ar|كم عازف بقي وية سركيس|خمسة|وبقي مع سركيس
howmany|en|how many left with Salim|تسعة عازفين;;بتسعة عازفين|
how|fr|comment régla-t-on l'affaire du tambour|أن يكون لكل واحدة أسبوعا;;بأن يكون لكل واحدة أسبوعا|
where|en|at what event did they make up|عزاء الخياط;;في عزاء الخياط|
where|ar|وين مات سركيس|سان دييغو|
who|en|last surviving founder|مهدي الأعور;;ضارب الصنج مهدي الأعور|
whom|fr|à qui accorda-t-il un entretien|للباحثة شهرزاد قاسم;;شهرزاد قاسم|
quote|ar|شنو أنكر مهدي|أن الفرقة عزفت للإنكليز قط|
where|en|where are the instruments now|متحف البصرة;;في متحف البصرة|
what|fr|qu'est devenu le tambour|أخذه فيضان ١٩٦٩|
howmuch!|en|how much did the British regiment owe the tailor||مقابل دين للخياط
who!|ar|اسم الوزير اللي تأخر||لأن الوزير تأخر
why!|en|why did the band split||انقسمت في ١٩٤١
what!|fr|prénom de la cinquième fille||ولم تتزوج الخامسة
when!|ar|متى مات سالم بن فرج||خرج سالم
when!|en|when did Mahdi die||آخر من بقي
who!|ar|مين صورهم مع الإنكليز||مع أن لدينا الصورة
howmany!|fr|disques enregistrés par « l'Étoile de Zubair »||سجلت لها شركة
whom!|ar|من عزل سركيس من الفرقة||وبقي مع سركيس
howmuch!|en|price of one Baidaphon record||ثماني أسطوانات
what!|en|name of the village headman||فحكم المختار
yes|en|are the instruments preserved somewhere|الآلات اليوم في متحف البصرة|
howmany!|ar|كم طبل عندهم قبل الفيضان||أخذه فيضان
# twins
when|ar|شوكت انقسمت الفرقة|١٩٤١;;في ١٩٤١|انقسمت في
when!|ar|شوكت انحلت نجمة الزبير||نجمة الزبير
when!|ar|متى مات الخياط عبد الأمير، أي شهر؟||في عزاء الخياط
where|en|Where did the founder die?|سان دييغو;;إلى سان دييغو|هاجر سركيس
where!|en|Where did Salim bin Faraj die?||خرج سالم بن فرج
where!|en|Where did Mahdi al-Awar learn the cymbals?||ضارب الصنج
howmany|fr|Combien de disques furent gravés en 1934 ?|ثماني أسطوانات;;ثماني|شركة بيضافون
howmany!|fr|Combien de disques « l'Étoile de Zubair » a-t-elle gravés ?||شركة بيضافون
howmany!|fr|Combien de musiciens lisaient les notes chez l'Étoile ?||تقرأ النوتة
howmany|ar|شكد بنات الخياط اللي عزفوا بعرسهن|أربعة;;عزفت في أربعة|عزفت في أربعة
who!|ar|منو افتتح جسر العشار||جسر العشار
who!|ar|من أخذ الطبل من المتحف بعد الفيضان؟||إلا الطبل
