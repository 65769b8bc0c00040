meta|en|who prepared the bulletin|رفيق القلال (بنزرت) ونيفين عزازي (رشيد) وسارّة كونتي (مازارا ديل فالو)|
table|en|Tunisian boats in 2016|١٠٩٨٠|تونس: ١١٤٠٠
table|fr|bateaux en Sicile en 2017|٢٣٩٠|صقلية: ٢٨٧٠
table|ar|مصر كان عندها كم قارب في ٢٠١٥|٤٩٠٠|مصر: ٤٩٠٠
table!|en|Egypt's figure for 2017||مصر: ٤٩٠٠
table!|fr|nombre de bateaux libanais en 2016||لبنان: ٢٦٦٢
why|ar|ليش ما في أرقام للبنان قبل|إذ لم يكن مشاركا قبلها;;لم يكن مشاركا قبلها|
howmuch|en|what does the Commission pay for a boat|بستين ألف يورو;;ستين ألف يورو|
why|en|What happens to the boats bought in Sicily?|ليُكسر|
whom|fr|à qui les Tunisiens vendent-ils leurs bateaux|للمهربين|
howmany|ar|كم قارب لقوا من مسروقات صفاقس|١٢|ووُجد منها
howmany|en|thefts reported in Sfax|٣٨٠ قاربا|
why|ar|علاش زاد العدد في مصر|لأن القانون سمح في فبراير ٢٠١٦ بتسجيل قوارب البحيرات;;القانون سمح في فبراير ٢٠١٦ بتسجيل قوارب البحيرات|
howmuch|fr|baisse de la sardine à Mazara|بمقدار الخمس;;الخمس|
quote|en|what does Conti blame for the sardine decline|حرارة الماء|
quote|ar|والبحارة بيلوموا مين|الدلافين|
howmany|en|hospitalised because of the pufferfish|أربعة أشخاص;;أربعة|
define|ar|شو كان شغل اللي مات من السمكة|طباخ لا صياد;;طباخ|
howmany|fr|pêcheurs noyés cette année|٣٧ صيادا|
howmany|ar|كم غريق السنة اللي قبلها|٥١|
why|en|main cause of accidents|تشابك الحبل بالمروحة|
no|ar|هل الجو هو سبب نص الحوادث|وليس الجو|
howmany|en|life jackets Kallal handed out|١٢٠ بحارا سترات نجاة;;١٢٠|
why|fr|pourquoi les gilets restaient à la maison|حمراء والسمك يخاف الأحمر|
what|ar|ماذا فعل القلال بالسترات عشان يلبسوها|أعاد صبغها بالأزرق|
howmany|en|How many wore them after that?|٩٧|
when|en|next issue|يوليو ٢٠١٩|
who|ar|أي بلد رفض المشاركة تاني|المغرب|
why!|en|why didn't Morocco take part||اعتذرت المغرب
who!|ar|اسم الطباخ اللي توفى||طباخ لا صياد
howmuch!|fr|prix payé par les passeurs||يبيعها أصحابها
howmany!|en|How many pufferfish cases in Bizerte?||سمكة الأرنب
why!|ar|ليش بيانات مصر تأخرت||ولم تصل بيانات
howmany!|fr|bateaux marocains en 2017||اعتذرت المغرب
howmany!|ar|كم بحار غرق في لبنان وحدها||غرق في البلدان الأربعة
who!|en|who paid for the life jackets||سترات نجاة مجانا
who!|ar|من أنقذ المرضى الثلاثة||مات أحدهم
howmuch!|en|price Egyptians get for a scrapped boat||بستين ألف يورو
quote!|ar|ماذا قالت نيفين عزازي عن الدلافين؟||ويعزوه الصيادون
when!|fr|quand l'observatoire a-t-il été fondé||النشرة السنوية
yes|en|Did most sailors wear the blue jackets?|فلبسها ٩٧|
who!|fr|qui a tué le cuisinier||وهو طباخ لا صياد
table!|ar|قوارب صقلية ٢٠١٤||صقلية: ٢٨٧٠
# twins
howmany|ar|كم قارب بصقلية ٢٠١٥|٢٨٧٠|٢٥٤٠ عام ٢٠١٦
howmany!|ar|كم قارب بصقلية ٢٠١٤ كانو||٢٥٤٠ عام ٢٠١٦
howmany!|ar|كم قاربا سُرق في رشيد؟||بلّغ عن سرقة
howmany|en|How many men finally wore the jackets?|٩٧|وزع القلال
howmany!|en|How many men were saved by the jackets?||وزع القلال
howmany!|en|How many men drowned off Bizerte?||غرق في البلدان
howmany|fr|Combien de fois ce poisson toxique ?|٦١ مرة;;٦١|سمكة الأرنب
howmany!|fr|Combien de fois ce poisson à Mazara ?||سمكة الأرنب
how!|fr|Combien pesait-il ?||سمكة الأرنب
howmany|ar|شحال غرقو العام اللي فات|٥١|غرق في البلدان
howmany!|ar|شحال غرقو فالمغرب||اعتذرت المغرب
howmuch!|ar|بكم يبيع التوانسة القارب للمهربين؟||يبيعها أصحابها
