where|ar|وين المزاد|ساحة الحجز بطريق كركوك|
when|ar|موعد البيع|يوم الأحد 16 حزيران 2019 الساعة العاشرة صباحاً;;الأحد 16 حزيران 2019|
table|ar|شكد سعر السكانيا بالبداية|31 مليون دينار|
table|en|What year is the Hilux?|2016|
table|ar|كم ماشية الكوستر؟|210,000 كم|
table|ar|أي مركبة عدادها عطلان|شاحنة مرسيدس|
table|fr|Quel véhicule a la mise à prix la plus basse ?|شاحنة مرسيدس|
table|ar|السعر الابتدائي للهايلكس|24 مليون دينار|
why|ar|لماذا حُذفت الرافعة من القائمة؟|أثبت المواطن سردار حمه أنه مالكها|
who|ar|منو صاحب الرافعة|سردار حمه|
howmuch|ar|نسبة التأمينات|10% من السعر الابتدائي;;10%|
no|ar|أقدر أدفع التأمينات كاش؟|لا تقبل النقود|
when|ar|متى أستطيع رؤية السيارات قبل المزاد|يومي 12 و13 حزيران من التاسعة إلى الواحدة;;يومي 12 و13 حزيران|
who|en|Who will be present at the viewing?|شيروان قادر|
which|ar|أي سيارة مسموح أشغلها|للبيك أب|
define|ar|من آزاد نوري|مدير الشركة المدينة|
no|ar|هل يحق لمدير كاروان أن يزايد؟|ولا مدير الشركة المدينة آزاد نوري|
howmuch|ar|مهلة دفع الباقي|خمسة أيام|
what|ar|ما مصير من لا يدفع في المهلة|خسر تأميناته وأعيد البيع|
howmuch|ar|رسم الدلالة كم|2%|
howmuch|en|traffic fines on the Coaster|1,350,000 دينار|
who|ar|من الذي له الدين؟|مصرف «زاگروس»|
who|ar|من اقترض ولم يسدد|شركة «كاروان للنقل»|
howmuch|fr|Montant de la dette ?|190 مليون دينار|
who|ar|من ثمّن المركبات|سازان مصطفى|
howmuch|ar|بكم زاد تقدير السكانيا بعد الاعتراض؟|ثلاثة ملايين|
what|ar|شصار بالمزاد الأول|بلا راغبين|
when|en|date of the first auction|5 أيار|
who!|ar|منو اشترى الكوستر؟||حافلة كوستر
table!|en|How many kilometres has the Mercedes done?||شاحنة مرسيدس
table!|ar|ما لون البيك أب||<td>بيك أب
howmuch!|ar|سعر الرافعة الشوكية الابتدائي||رافعة شوكية
howmuch!|ar|الغرامات المرورية على السكانيا||الغرامات المرورية
who!|ar|اسم القاضي الذي أمر بالحجز||دائرة التنفيذ
why!|ar|ليش كاروان ما دفعت القرض؟||الدائن هو
howmuch!|fr|Taux d'intérêt du prêt de 2015||190 مليون
table!|ar|السعر الابتدائي للمركبة رقم 7||رقم 5
who!|ar|من حبس آزاد نوري||آزاد نوري
yes!|ar|هل أفلس مصرف زاگروس؟||زاگروس
howmuch!|en|What did the Coaster finally sell for?||حافلة كوستر
# twins
table|ar|شكد ماشي البيك أب|98,000 كم|هايلكس
table!|ar|شكد ماشية الرافعة الشوكية؟||رافعة شوكية
table|en|Starting price for the Mercedes truck?|22 مليون دينار|مرسيدس
table!|en|Final price for the Mercedes truck?||مرسيدس
who|fr|Qui règle la taxe de mutation ?|صندوق الحجز|رسم الدلالة
who!|fr|Qui a réglé les contraventions du pick-up ?||رسم الدلالة
when|ar|اي سنه كاروان خذت القرض|2015|عن قرض منح
when!|ar|اي سنة كاروان أعلنت إفلاسها||عن قرض منح
who!|ar|منو خبير البنك اللي اعترض على التقدير؟||سازان مصطفى
when|ar|آخر وقت للمعاينة شنو|الواحدة|المعاينة يومي
when!|ar|بأي ساعة خلص المزاد الأول؟||كان المزاد الأول
howmuch!|en|By how much did the expert raise the Hilux estimate?||فزادت تقدير
