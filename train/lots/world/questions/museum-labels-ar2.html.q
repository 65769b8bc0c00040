meta|en|curator of the clock museum|حسناء التازي|
who|en|who made the water clock|عبد الرحمن اللجائي;;المعلم عبد الرحمن اللجائي|
when|fr|date de l'horloge à eau|١٣٦٢م;;سنة ١٣٦٢م|
how|ar|كيفاش كتضرب الساعة ديال الما|بسقوط كرة في طست|
howmany|en|doors still left on the water clock|ثلاثة عشر|
howmany|ar|عدد شبابيكها|أربع وعشرون نافذة|
who|fr|qui a offert le cadran à Moulay Zidane|قنصل هولندا|
what|en|What did Moulay Zidan do with the gift?|فردّها|
who|ar|من شرى المزولة في الأخير|خادمه|
howmuch|en|and for how much?|بستة مثاقيل;;ستة مثاقيل|
what|fr|que manque-t-il à l'astrolabe|العنكبوت;;ناقص العنكبوت|
who!|en|which of the two names is the astrolabe's maker||ولا ندري أيهما
where|ar|منين جات ساعة البرج|لندن;;من لندن|
why|en|why wasn't it hung at Bab Boujloud|لأن الصندوق كان أعرض من الباب;;الصندوق كان أعرض من الباب|
when|fr|jusqu'à quand a-t-elle marché à la mairie|حتى ١٩٦٨;;١٩٦٨|
when|en|what time does caid Ayadi's watch show|الرابعة وعشر دقائق|
why|ar|ليش وقفت ساعة القايد فعليا|وقعت في الحساء;;أنها وقعت في الحساء|
who|en|whose adding machine is it|حاييم بنسوسان|
no|ar|الحاسبة بتطرح؟|كانت تجمع ولا تطرح|
who|fr|qui a donné la machine au musée|ألبير;;ابنه ألبير|
table|en|country of the gold scales|مالي|١٧٤٠
table|ar|كيف دخلت البوصلة للمتحف|إعارة|١٥٩٠
table|fr|date de la boîte à musique|١٨٧٢|١٨٧٢
table!|en|which country is the pedometer from||١٨٠٠
when|ar|أي يوم بيشغلوا الساعة|يوم ١٨ مايو;;١٨ مايو|
what|en|what do visitors get while waiting|شايا|
what!|ar|اسم حفيدة القائد العيادي||بحسب حفيدته
howmuch!|fr|prix payé pour la balance||ميزان ذهب
when!|en|when did caid Ayadi die||ساعة وفاته
who!|ar|مين رفع الساعه لباب بوجلود||باب بوجلود
when!|en|When did Haim Bensoussan leave Fez?||حاييم بنسوسان
who!|ar|من سرق عنكبوت الأسطرلاب||ناقص العنكبوت
who!|fr|qui a prêté la boussole||بوصلة سفينة
howmuch!|ar|بكم التذكرة||ويقدم المتحف شايا
section!|en|what's in case D||الخزانة (ج)
howmany!|ar|كم قطعة بالمتحف كلو||بطاقات الطابق الأول</h1>
yes|en|does the museum serve tea|ويقدم المتحف شايا|
who!|ar|مين أعار البوصلة من البرتغال بالاسم||بوصلة سفينة
howmany!|fr|combien de visiteurs le 18 mai||يوم ١٨ مايو
# twins
howmuch|ar|بشحال شرا الخادم المزولة|بستة مثاقيل;;ستة مثاقيل|مزولة جيب
howmuch!|ar|بشحال شرا القنصل المزولة||مزولة جيب
howmuch!|ar|بشحال شرا المتحف الميزان||ميزان ذهب
when|en|When did the tower clock stop?|١٩٦٨;;حتى ١٩٦٨|ساعة برج
when!|en|When did the water clock stop?||ساعة ماء
when!|en|When did the caid's watch fall in the soup?||ساعة جيب القائد
what|fr|De quel pays vient la boussole ?|البرتغال|بوصلة سفينة
what!|fr|De quel pays vient l'astrolabe ?||إسطرلاب ناقص
who!|fr|Qui a fabriqué la boîte à musique ?||صندوق موسيقي
when|ar|فاش نهار كيخدمو ساعة الما|١٨ مايو;;يوم ١٨ مايو|تُشغَّل ساعة
when!|ar|فاش نهار كيخدمو الصندوق الموسيقي||صندوق موسيقي
howmany!|ar|كم كرة تسقط من الساعة في اليوم؟||بسقوط كرة
