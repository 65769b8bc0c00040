meta|en|editor-in-chief of the journal|رامز بطرس;;د. رامز بطرس|
meta|fr|quel numéro de la revue|العدد ١٢|ملخصات أبحاث
who|en|authors of the coppersmiths study|منار عبد الجواد وطارق هيكل|
howmany|ar|كم نحاس اتفحص|٦٤ صانعا|
howmany|en|how many coppersmiths had moderate or severe loss|٤١|
why|fr|pourquoi surtout l'oreille gauche|لأنها الأقرب إلى السندان;;الأقرب إلى السندان|
no|ar|بيفرق لو حط قطن في ودانه؟|ولم نجد فرقا بين من يضع القطن في أذنيه ومن لا يضعه|
what|en|what protection do they recommend|سدادات السيليكون;;بسدادات السيليكون|
who|ar|من دفع كلفة دراسة خان الخليلي|نقابة الحرفيين|
who|en|who wrote the infants paper|سلمى الخازن|هل يميز الرضيع
howmany|fr|nombre de nourrissons|٢٨ رضيعا|
howmuch|en|age range of the babies|بين أربعة أشهر وستة|
what|ar|إلى صوت مَن انتبه الأطفال|صوت الأم;;إلى صوت الأم|
why|en|why were three babies left out|لأنهم ناموا;;ناموا|
what|en|What do babies recognise according to the author?|النغمة لا الكلمات;;النغمة|
where|fr|où l'application a-t-elle été testée|دمنهور|
howmany|ar|عدد المتطوعين في تجربة التلفون|١٥٠ متطوعا|
howmuch|en|overall agreement rate of the app with the hospital device|٨٨ بالمئة|
howmuch|ar|والنسبة عند الكبار فوق السبعين|٦٣|
what|en|most frequent error of the app|يبالغ في الضعف عند الترددات العليا|
who|fr|qui a programmé l'application|يعقوب|وكتبه
who|ar|مين موّل بحث الموبايل|لم يمول البحث أحد|
where|en|which university is Salma al-Khazen really at|جامعة الإسكندرية|
when|ar|متى يصدر العدد القادم|في مايو;;مايو|
what|fr|thème du dossier du numéro 13|زراعة القوقعة|
which!|en|name of the free app||برنامج مجاني
who!|ar|من مول دراسة الرضع||شاركت ٢٨
howmuch!|en|price of silicone earplugs||سدادات السيليكون
howmany!|ar|كم امرأة بين الصناع المفحوصين||قسنا سمع
who!|fr|qui a commis l'erreur dans le numéro 11||ورد في العدد ١١
where!|ar|في أي جامعة يعمل مينا يعقوب||ومينا يعقوب
howmuch!|en|accuracy for people under thirty||عند ١٥٠ متطوعا
yes!|fr|Les bébés préfèrent-ils l'accent de Haute-Égypte ?||بالصعيدي
yes|en|is the app free for everyone|البرنامج متاح للجميع|
who!|ar|مين مول دراسة دمنهور من الوزارة||لم يمول البحث أحد
howmany!|fr|combien d'ateliers à Damanhour||إحدى وثلاثين ورشة
how!|en|how did babies react to a stranger's singing||التفت الرضع
which!|en|which hospital lent its device||بجهاز المستشفى
whom!|ar|من استبدله بطرس في رئاسة التحرير||رئيس التحرير
# twins
howmany|ar|كم ورشة دخلتها الدراسة؟|إحدى وثلاثين ورشة;;إحدى وثلاثين|قسنا سمع
howmany!|ar|كم ورشة نحاس في دمنهور؟||قسنا سمع
howmany!|ar|كام نحاس اتطرش خالص||وُجد ضعف متوسط
who|en|Who wrote the free programme?|يعقوب|وكتبه يعقوب
who!|en|Who wrote the hospital device's programme?||بجهاز المستشفى
howmuch!|en|In how many weeks did Heikal test it?||وكتبه يعقوب
howmuch|fr|Quel accord chez les plus de soixante-dix ans ?|٦٣|وهبطت النسبة
howmuch!|fr|Quel accord chez les nourrissons ?||وهبطت النسبة
who!|fr|Qui a financé l'étude des nourrissons ?||مولت البحث نقابة
how|ar|الضعف كان في أنهي ودن اكتر|الأذن اليسرى;;في الأذن اليسرى|وكان أكثره
how!|ar|الضعف كان في أنهي ودن عند متطوعين دمنهور||وكان أكثره
what!|ar|ما ملف العدد ١٤ من المجلة؟||يصدر العدد ١٣
