howmuch|ar|قوة زلزال تاغزوت|٦٫١ درجات|
howmuch|en|magnitude of the aftershock that brought the school down|٤٫٨|
when|ar|متى وقعت الهزة الأولى؟|الثانية وسبع عشرة دقيقة من ليل السبت|
where|ar|في أي قرية سقطت المدرسة؟|إيمي نوادا|التي أسقطت
howmany|ar|شحال ديال الموتى دابا|٨٨ وفاة|
howmany|ar|كم كانت الوفيات قبل يوم؟|٧١ وفاة|
howmany|fr|Combien de blessés dans un état critique ?|٦٣|
who|ar|من أنقذ زهرة أيت القايد؟|لحسن بلعيد|
whom|ar|من أخرجه الحداد من الأنقاض؟|زهرة أيت القايد|
who!|ar|من أنقذ لحسن بلعيد؟||لحسن بلعيد
define|en|Who is Zahra Aït El Kayed?|معلمة القرية|
define|ar|لحسن بلعيد شنو خدمتو|الحداد|
whom|ar|من حمت المعلمة بجسدها؟|تلميذين|
who!|ar|ما اسما التلميذين؟||تلميذين
who|ar|من كانت المدرسة تؤوي؟|أسرا هدم السيل بيوتها في الخريف;;أسرا|
define|ar|مين عبد الرزاق المنبهي؟|عامل الإقليم|
who|ar|من كذّب العامل بشأن الطريق؟|موحى أشهبار|
whom|ar|من كذّبه موحى أشهبار؟|عبد الرزاق المنبهي|
howmuch|fr|Combien de km de route restaient fermés selon Mouha Achahbar ?|أحد عشر|
who!|ar|من كذّب موحى أشهبار؟||موحى أشهبار
table|ar|خيام الهلال الاحمر|٦٢٠|
table|en|Number of doctors from the Portuguese team|١٢|فريق البرتغال
table!|ar|كم طبيبا أرسل فريق إسبانيا للزلزال؟||فريق البرتغال
table!|ar|كم بطانية وزعت الحماية المدنية؟||٩٥٠
what|ar|اسم الصدع؟|صدع تيزي|
when|ar|آخر مرة تحرك فيها الصدع قبل هذا|١٧٩٢|
howmany|ar|كم محطة رصد موجودة؟|اثنتان|
howmany!|ar|كم محطة رصد ستُبنى العام المقبل؟||عشر محطات
how|ar|كم يجب الانتظار قبل الرجوع للبيوت الطين؟|أسبوعين|
who|ar|شكون الجيولوجي|كريم بنصالح|
meta|ar|المراسل؟|إلياس أوشن|
why!|ar|لماذا تأخرت الجرافة؟||أول جرافة
who!|ar|من قتل زهرة أيت القايد؟||معلمة القرية
who!|ar|شكون أقال عبد الرزاق المنبهي؟||عبد الرزاق المنبهي
whom!|en|Whom did Zahra Aït El Kayed pull from the rubble?||معلمة القرية
when!|ar|متى بنيت مدرسة إيمي نوادا القديمة؟||التي أسقطت
# twins
when|ar|شحال كانت الساعة ملي ضرب الزلزال؟|الثانية وسبع عشرة دقيقة;;في الساعة الثانية وسبع عشرة دقيقة من ليل السبت|ضرب زلزال
when!|ar|شحال كانت الساعة ملي وصلت أول جرافة||قبل أن تصل أول جرافة
howmany|en|How many tents did Civil Protection bring?|٩٥٠|٩٥٠
howmany!|en|How many blankets did the Portuguese bring?||١٠٠
howmany!|en|How many pupils did the school have before the quake?||في حال دراسة
when|fr|De quand date le précédent mouvement de la faille ?|١٧٩٢;;عام ١٧٩٢|لم يتحرك
howmany!|fr|Combien de morts le séisme de 1792 a-t-il faits ?||لم يتحرك
howmany!|ar|كم مصابا أحصت الحماية أمس؟||وكانت الحصيلة أمس
howmuch|ar|شحال د الكيلومترات تحلّو د الطريق|ثمانية كيلومترات|فُتح منها
howmany!|ar|كم كيلومترا يبلغ طول صدع تيزي؟||واسمه صدع تيزي
where!|ar|في أي قرية هدم السيل المدرسة؟||هدم السيل بيوتها
who!|en|Who saved the two pupils' teacher from the flood in autumn?||هدم السيل بيوتها
