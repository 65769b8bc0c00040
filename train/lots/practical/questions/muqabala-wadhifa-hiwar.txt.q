who|ar|مين أجرى المقابلة مع حمد؟|نوال الكثيري;;سالم باعمر|
define|ar|من سالم باعمر|مدير المخازن|
howmuch|ar|كم اشتغل حمد في الميناء|ثلاث سنوات|
where|en|Where did he work before the port?|مصنع تعليب السردين في مرباط|
why|ar|ليش طلع من الميناء؟|العقد انتهى مع المقاول الهولندي ولم يجدده|
why|ar|لماذا لم يقبل الانتقال إلى الدقم|لأن أمي مريضة;;أمي مريضة|
what|ar|ماذا يفعل حمد بشحنة ليست باردة كفاية|أعزلها، وأصوّر السجل، ولا أرفضها حتى يرى المفتش|
what|ar|ما العطل الحقيقي في حادثة 2021؟|المقياس هو المعطل;;المقياس|
howmuch|ar|كم خصموا منه|يومين|
when|fr|Quelle nuit ne peut-il pas travailler ?|ليلة الجمعة|
why|ar|ليش ما يداوم ليلة الجمعة|أدرّب فريق أشبال النصر تلك الليلة;;أدرّب فريق أشبال النصر|
which|ar|أي نسخة من النظام يعرفها؟|الرابعة;;النسخة الرابعة|
which|en|Which WMS version does the company run?|السادسة|
howmuch|ar|كم يطلب حمد راتب|620 ريالاً|
howmuch|ar|راتبه القديم|540 مع السكن;;540|
howmuch|ar|عرض سالم الأول كم|580 بلا سكن;;580|
howmuch|ar|بدل نوبة الليل|3 ريالات لكل نوبة;;3 ريالات|
howmuch|en|What salary was finally agreed?|590 ريالاً|
howmany|ar|كم شخصا تعاقب على الوظيفة قبله؟|ثلاثة في سنتين;;ثلاثة|
why|ar|لماذا ترك الثالث الوظيفة|لم يحتمل البرد|
what|ar|شو صار مع الموظفة الثانية|ترقت|
howmuch|ar|علامة سالم لحمد|8 من 10|
when|ar|متى يبدأ الدوام|يوم 19 مارس;;19 مارس|
howmuch|fr|durée de la période d'essai|ثلاثة أشهر|
who|ar|من البديل لو اعتذر حمد؟|ابتسام العوائد|
howmuch|ar|تقييم ابتسام|7٫5|
what!|ar|ما مرض أم حمد؟||أمي مريضة
where!|ar|إلى أين هاجر الموظف الأول||الأول هاجر
what!|en|What is the name of the third employee?||لم يحتمل البرد
howmuch!|ar|كم طلبت ابتسام راتبا||ابتسام العوائد
how!|ar|كم عمر حمد بيت سعيد||المتقدم: حمد
whom!|ar|من الذي رفضه حمد من العمال؟||رفضتها بنفسي
howmany!|ar|كم متقدما قابلوا للوظيفة||قرار اللجنة
yes!|fr|Hamad est-il marié ?||المتقدم: حمد
howmuch!|ar|كم يدفع المقاول الهولندي في الدقم||الدقم
yes!|ar|هل توفيت أم حمد؟||أمي مريضة
who!|en|Who coaches the Nasr cubs with Hamad?||أشبال النصر
# twins
howmuch|ar|الشركة كم تدفع أساسا|580|نحن ندفع
howmuch!|ar|الشركة كم تدفع لابتسام||نحن ندفع
where|en|In which town was the cannery?|مرباط|ثلاث سنوات في
where!|en|In which town does the new job begin?||يوم 19 مارس
what|ar|كم الحرارة اللي لازم الشحنه عليها|ناقص 18|ماذا تفعل إذا
what!|ar|كم الحرارة اللي كانت عليها شحنة 2021 المرفوضة؟||ماذا تفعل إذا
howmuch|fr|Combien Nawal lui a-t-elle mis ?|7 من 10|قرار اللجنة
howmuch!|fr|Combien Nawal a-t-elle mis au troisième candidat ?||قرار اللجنة
who!|ar|مين منسق المخزن اللي ترقى وصار مدير||والثانية ترقت
how|ar|كم وقت يحتاج ليتعلم النظام الجديد؟|أسبوعاً|استعملت النسخة
how!|ar|كم وقت احتاج ليتعلم شغل السردين؟||مصنع تعليب
why!|en|Why did the first coordinator emigrate?||الأول هاجر
