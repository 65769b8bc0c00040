howmuch|ar|فدان الحاج بسيوني طلّع كام قنطار|أحد عشر قنطار ونص|
howmuch|ar|كم كان محصول الفدان في العام السابق؟|ثمانية|أحد عشر قنطار
when|ar|زرع امتى السنة دي|عشرين مارس|
howmany|en|How many times did he spray?|مرتين|ولا رشيتش
who|ar|من المهندسة التي نصحت الفلاح|صفاء الدمرداش|
quote|ar|ماذا قال الحاج للمهندسة أول مرة رآها؟|إنتي هتعلميني الزراعة؟|
why|ar|لماذا زاد المحصول في رأي صفاء|بسبب التقاوي|
howmany|ar|نجح الصنف عند كم مزارع|تلاتة وتلاتين|
howmany|fr|À combien d'agriculteurs a-t-on distribué les semences ?|أربعين مزارع;;أربعين|
why|ar|ما الذي أفسد الجذور عند الآخرين|روُوا كتير|
howmuch|ar|المزاد قفل على كام|خمسة آلاف وتلتمية للقنطار;;خمسة آلاف وتلتمية|
howmuch|ar|سعر افتتاح المزاد|بأربعة آلاف وخمسمية;;أربعة آلاف وخمسمية|المزاد بدأ
howmuch|en|What does a day labourer cost now?|بمية وخمسين في اليوم;;مية وخمسين|
howmany|ar|عنده كام فدان حاليا|أربعة|ناوي على سبع
who|ar|من يريد تحويل الأرض إلى أرز؟|ابني الكبير|
howmuch|ar|غرامة زراعة الارز|أربعة آلاف للفدان|
when|fr|Depuis quand l'irrigation du riz est-elle interdite ?|٢٠١٨|الري ممنوع
where|ar|عم رجب منين|بيلا|
where|ar|من أي بلد اشترى رجب البذور المغشوشة|المحلة|
what|ar|نسبة ما نبت عند رجب|التلت|
what|en|What advice did the caller get?|روح لمديرية الزراعة ومعاك الشيكارة|
what|ar|اسم صنف القطن|جيزة ٩٧ المحسن;;جيزة ٩٧|
meta|ar|تاريخ الحلقة|٢٣ أكتوبر ٢٠٢٢|
who!|ar|اسم التاجر اللي غش رجب||تاجر في المحلة
who!|ar|اسم مذيعة صباح الدلتا إيه؟||برنامج «صباح الدلتا»
howmuch!|ar|كام دفع ابنه غرامة رز||والغرامة
howmuch!|en|How much profit did Haj Bassiouni make in total?||بس المصاريف
when!|ar|متى اتجوز الحاج بسيوني||الحاج بسيوني أبو شادي
howmany!|ar|كم فدانا يملك رجب عوض||رجب عوض
quote!|ar|ماذا قال الابن الكبير في الإذاعة||ابني الكبير
howmuch!|ar|التقاوي بكام في الجمعية||برة الجمعية
howmuch!|fr|Quel rendement obtient-elle sur ses propres terres, l'ingénieure Safaa ?||صفاء: لا
howmuch!|ar|رجب دفع كام في التقاوي المغشوشة؟||رجب: أنا
who!|ar|مين اشترى قطن الحاج بسيوني||المزاد بدأ
yes|ar|سعر الأنفار زاد؟|الأنفار بقوا بمية وخمسين في اليوم، كانوا بتمانين|كانوا بتمانين
# twins
what|ar|ابنه عايز يزرع ايه|رز|ناوي على سبع
what!|ar|رجب عايز يزرع ايه السنة الجاية؟||رجب: أنا
howmuch|en|How many acres does he mean to sow next year?|سبع فدادين|ناوي على سبع
howmuch!|en|How many acres does his son mean to sow next year?||ناوي على سبع
howmuch|fr|Combien gagnait un journalier avant ?|بتمانين;;تمانين|المزاد بدأ
howmuch!|fr|Combien gagne l'ingénieure par visite ?||الباشمهندسة صفاء
howmany|ar|الفلاحين اللي زرعوا الصنف الجديد كام|أربعين مزارع|وزعنا صنف
howmany!|ar|الفلاحين اللي زرعوا رز كام؟||الري ممنوع للرز
where|en|Where should the swindled listener complain?|مديرية الزراعة|التقاوي دي مش
where!|en|Where should the son complain?||ومصدقنيش
howmuch!|ar|فدان رجب جاب كام قنطار||مانبتش منها
when!|en|When did they start handing out the rice seed?||وزعنا صنف
