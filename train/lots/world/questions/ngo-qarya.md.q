meta|en|who wrote the night school report|سهير الماحي|كتبته
define|fr|fonction de Souheir al-Mahi|المنسقة الإقليمية|
howmany|en|how many people learned to read in total|١٢٬٤٦٠ شخصا;;١٢٬٤٦٠|
howmany|ar|كم كانوا ناويين يعلموا|خمسة عشر ألفا|
why|en|Why was the target missed?|بسبب إغلاق الفصول في ٢٠٢٠;;إغلاق الفصول في ٢٠٢٠|
no|ar|هل السبب نقص المدرسين|لا بسبب قلة المعلمين|
table|en|Sudan graduates 2020|٦٤٠|٢٢٠٠
table|fr|diplômés à Djibouti en 2021|١٤١٥|١٤١٥
table|ar|اليمن في ٢٠١٩ كام|٩٨٠|٩٨٠
table!|en|Somalia figure for 2020||لم تُجمع
table!|ar|عدد خريجي السودان في 2022||١٩٣٠
why|fr|pourquoi le Yémen a mieux résisté|لأن الدروس فيه تبث بالراديو من إذاعة حضرموت المحلية;;الدروس فيه تبث بالراديو|
howmuch|en|cost per graduate in Yemen|٢١ دولارا|
howmuch|ar|الخريج الصومالي كلف كم|٥٥ دولارا|
howmuch!|en|cost per graduate in Djibouti||ولم تُحسب لجيبوتي
why|ar|ليش ما حسبوا كلفة جيبوتي|لأن الحكومة تدفع رواتب المعلمين;;الحكومة تدفع رواتب المعلمين|
define|en|who is Halima Bireir|بائعة شاي في أم درمان|
why|fr|Pourquoi Halima a-t-elle appris à lire ?|لتقرأ رسائل ابنها من ليبيا|
what|en|the first thing Halima read on her own|فاتورة الكهرباء|
what|ar|ماذا اكتشفت بائعة الشاي لما قرت الفاتورة|أنها تدفع عن جارها منذ عامين|
what|en|What shop did Abdi open?|دكانا لبيع الثلج|
who|ar|شريك عبدي مين|قاسم;;معلمه، قاسم|
when|fr|date de fermeture du centre de Kassala|مايو ٢٠٢١;;في مايو ٢٠٢١|
howmany|ar|كم لمبة رجعت من المسروقات|١٥|واسترجعنا
who|en|who wanted Somalia stopped|أوستن|أوصى أوستن
who|ar|من رفض إيقاف برنامج الصومال|الماحي|ورفضت الماحي
howmuch|fr|part de la fondation Norland|٦٠٪|
howmuch|en|Berlin city's share|١٥٪|
when|ar|عقد نورلاند لحد امتى|ديسمبر ٢٠٢٢;;في ديسمبر ٢٠٢٢|
yes!|en|Will Norland renew?||ولا نعرف إن كان سيجدد
who!|ar|من سرق مصابيح عدن||وسُرق ٤٠
who!|en|name of the former director in Kassala||مديره السابق
what!|ar|ايش اسم ابن حليمة||رسائل ابنها
howmuch!|fr|budget total de l'organisation||٦٠٪ من الميزانية
yes|en|is the Somalia programme still running|وبقي البرنامج|
howmuch!|ar|بكم لوح الثلج عند عبدي||لبيع الثلج
who!|fr|qui a fermé les classes en 2020||إغلاق الفصول
when!|en|when did Qasim learn arithmetic||معلمه، قاسم
which!|en|which radio station replaced Hadramawt in 2021||إذاعة حضرموت
where!|ar|ابن حليمة ساكن بأي مدينة||رسائل ابنها
# twins
howmany|ar|كم لمبة رجعولهم|١٥|أُغلق مركز كسلا
howmany!|ar|كم لمبة سرقوا من كسلا||أُغلق مركز كسلا
howmany!|ar|كم امرأة تخرجت في جيبوتي؟||١٣٤٠
howmuch|en|What does a graduate cost in Sudan?|٣٨ دولارا|كلفة المتخرج
howmuch!|en|What does a teacher cost in Sudan?||كلفة المتخرج
howmuch!|en|What did a Somali graduate cost in 2018?||كلفة المتخرج
how|fr|Quel âge a la marchande de thé ?|٥٨ سنة|تعلمت حليمة
how!|fr|Quel âge a le fils en Libye ?||تعلمت حليمة
how!|fr|Quel âge a le pêcheur ?||وترك عبدي
howmuch|ar|قد ايه دفعت بلدية برلين|١٥٪|دفعت مؤسسة
howmuch!|ar|قد ايه دفعت بلدية عدن||دفعت مؤسسة
howmany!|ar|كم كان الهدف لليمن وحده؟||وكان الهدف
