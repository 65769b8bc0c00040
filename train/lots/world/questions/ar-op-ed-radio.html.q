meta|en|who wrote the opinion piece on the radio voice|سامر الحلاق|
meta|fr|quel journal|صحيفة «الضفاف»;;الضفاف|
when|en|when will the machine voice start|ابتداء من أكتوبر;;أكتوبر|
what|ar|اسم الصوت الآلي|ندى|الصوت اسمه
where|fr|où a-t-elle été conçue|تالين;;شركة في تالين|
howmuch|en|how long did Samer work there|أربع سنوات|
quote|ar|شنو الغلطة اللي قالها بأول نشرة|مات الرئيس|
what|en|what did the president receive|باقة|
where|fr|village d'oum Oday|العزيزية;;قرية العزيزية|
how|en|How did Um Oday know war was coming?|المذيع كاظم شربة الماء بين جملتين;;لأن المذيع كاظم شربة الماء بين جملتين|
define|ar|رعد صبري منو|مدير الإذاعة|يقول مدير
howmuch|en|savings per year according to the director|مئة وتسعين مليون دينار|
howmuch|ar|والنقابة شكد تكول|ستون|
why|fr|pourquoi le syndicat donne-t-il un autre chiffre|لأن الشركة تتقاضى اشتراكا لم يذكره المدير;;الشركة تتقاضى اشتراكا|
howmuch|en|how long was the secret trial|ثلاثة أيام|
when|ar|بأي شهر جربوها|يونيو;;في يونيو|
who|en|who noticed the change|رجل واحد، وهو أعمى;;رجل واحد|
quote|fr|que demanda l'aveugle|هل مات كاظم|
where|en|where does a machine read tide times|جنوب البصرة;;في جنوب البصرة|
what|ar|شو لازم تقرا ندى حسب اقتراحه|الطقس والأسعار|
what|fr|et que lirait Kazem|الموت;;ويقرأ كاظم الموت|
no|en|did Kazem ask to be retired|لم أطلب|
howmuch!|en|what's the company's subscription fee||فقال: سري
who!|ar|اسم الأعمى||وهو أعمى
howmany!|fr|combien de présentateurs à Bassorah||حيث لا مذيعين
who!|en|director of the Tallinn company||صنعته شركة
when!|ar|متى عينوا كاظم||كاظم سيحال
whom!|ar|من فصله سامر الحلاق||عملت في تلك الإذاعة
howmuch!|en|Kazem's pension||كاظم سيحال
yes!|fr|Nada a-t-elle appris à tousser ?||فعلموها أن تسعل
quote!|ar|ماذا قالت أم عدي عن ندى||أم عدي
what!|en|what war was it||الحرب ستقع
which!|en|which province's radio is it||أعلنت إذاعة المحافظة
where!|ar|وين راح كاظم بعدها||رد الإذاعة
# twins
howmuch|ar|شكد يوم جربوها بلا إعلان|ثلاثة أيام|جرّب ذلك
howmuch!|ar|شكد شهر رح تقرا ندى تجريبي بعد أكتوبر||ابتداء من أكتوبر
when!|ar|أي سنة بدأت ندى تقرأ للصيادين؟||مواعيد المد
howmany|en|How many years had the writer worked there?|أربع سنوات|عملت في تلك
howmany!|en|How many years had Kazem worked there?||كاظم سيحال
how!|en|How old is Kazem?||كاظم سيحال
howmuch|fr|Combien, d'après le syndicat ?|ستون|نقابة العاملين
howmuch!|fr|Combien facture la société de Tallinn ?||تتقاضى اشتراكا
howmany!|fr|Combien d'auditeurs l'ont remarqué à Al-Aziziya ?||لاحظ رجل واحد
where|ar|منين شركة الصوت|تالين;;في تالين|صنعته شركة
where!|ar|منين الأعمى اللي اتصل||وهو أعمى
when!|ar|متى استقال المهندس رعد؟||المهندس رعد
