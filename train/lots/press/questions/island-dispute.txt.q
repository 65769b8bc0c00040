list|ar|أي دول تطالب بجزيرة مياس؟|مملكة الشاطئ وجمهورية رامون وإمارة العقيق|
howmuch|ar|مساحة مياس|٠٫٨ كيلومتر مربع|
who|ar|من يسكن الجزيرة؟|عدنان الغفيلي وزوجته سعدة وماعزهما|
define|en|Who is Adnan al-Ghufaili?|الصياد|الصياد عدنان
who|ar|من وضع العلم؟|رامون|في ٣ يونيو
who|ar|من أزاله؟|الغفيلي|في ٣ يونيو
why|ar|ليش شاله؟|يخيف الماعز|
who|fr|Qui a arrêté le pêcheur ?|رامون|وفي ٥ منه
whom|ar|من اعتقلت رامون؟|الغفيلي|وفي ٥ منه
define|ar|نيلس أوس|السفير النرويجي|
whom!|ar|من اعتقله الغفيلي؟||وفي ٥ منه
what|en|What did the Kingdom's ship give him?|جواز سفر|
no|ar|هل وقع التنازل؟|ورفض|وأعطته جواز
who|ar|من وهب الجزيرة لجده؟|السلطان فهران|
when|ar|متى وهبها السلطان|١٧٩٦|
who|ar|من اتهم جده بسرقة الختم؟|رامون|جده سرق الختم
what|ar|ماذا أحضرت العقيق دليلا؟|صدفة شاهدة|
who|en|Who took the case to The Hague?|العقيق|رفعت العقيق
who!|ar|من قتل عمران السالمي؟||عمران السالمي
whom|fr|Quel ministre a été assassiné ?|عمران السالمي|
define|ar|عمران السالمي من كان؟|وزير خارجيتها|
no|ar|هل اتهمت المملكة أحدا؟|تتهم المملكة أحدا|تتهم المملكة
what|en|What did the newspaper in Ramon claim?|من أهل البيت|
who|ar|من أغلق السفارة؟|المملكة|من أهل البيت
what|ar|وش يبي الغفيلي|محركا|
who|ar|مين أهداه المحرك؟|سويسرية|فسلّمته العقيق
how|ar|كيف وصل المحرك؟|مكسورا|
how|ar|كيف ماتت سعدة؟|بلدغة سمكة|
whom!|ar|من قتله عمران السالمي؟||عمران السالمي
who!|ar|ما اسم محامي رامون؟||ويرى محامي رامون
what!|fr|Qu'a décidé la cour de La Haye sur Mayyas ?||رفعت العقيق
howmany!|ar|كم ماعزا عند الغفيلي؟||وماعزهما
when!|ar|متى ولد السلطان فهران؟||السلطان فهران
who!|ar|من قتل الصياد عدنان الغفيلي؟||الصياد عدنان
quote!|ar|ماذا قالت سعدة عن الجزيرة؟||وزوجته سعدة
howmuch!|fr|Combien coûtait le moteur ?||محركا
why!|ar|لماذا تراجعت رامون عن رد الدعوى؟||رفعت العقيق
# twins
when|ar|متى نصبت رامون رايتها على الجزيرة؟|٣ يونيو;;في ٣ يونيو|أنزلت رامون
when!|ar|متى نصبت العقيق علمها على ميّاس؟||أنزلت رامون
when!|ar|أي يوم اعتقلت العقيق الصياد؟||وفي ٥ منه
how|ar|وش اللي قتل سعدة|لدغة سمكة;;بلدغة سمكة|ماتت سعدة
how!|ar|وش اللي قتل جد الغفيلي||وهبها لجدّ
who|en|Which diplomat got the fisherman released?|السفير النرويجي نيلس أوس;;نيلس أوس|عنه بعد وساطة
who!|en|Which diplomat got him his passport?||وأعطته جواز سفر
where!|en|Where was the Kingdom's foreign minister assassinated?||اغتيال وزير خارجيتها
when|fr|En quelle année l'affaire est-elle allée à La Haye ?|٢٠١٨;;في ٢٠١٨|رفعت العقيق القضية
when!|fr|En quelle année la cour a-t-elle jugé l'affaire ?||رفعت العقيق القضية
when!|ar|متى منح السلطان فهران الجزيره لرامون||فهران وهبها
who!|ar|من أهدى الغفيلي جواز سفر رامون؟||وأعطته جواز سفر
who|ar|منو توسط للصياد|السفير النرويجي نيلس أوس;;نيلس أوس|عنه بعد وساطة
who!|ar|منو سفير رامون عند المملكة||من أهل البيت
who!|ar|من وزير خارجية رامون؟||عمران السالمي
who|en|Which minister of the Kingdom was murdered?|عمران السالمي|عمران السالمي
who!|en|Which minister of Aqiq brought the case?||رفعت العقيق
what!|fr|Quelle est la capitale de la principauté d'Aqiq ?||دول: مملكة
