when|ar|من متى بدأ خلاف بني شعيب وعين الحجر؟|1693|اختلفت قريتا
who|ar|من جمع أخبار النزاع؟|الطيب بلعباس|
define|en|Who is Tayeb Belabbas?|المؤرخ المحلي|
who|ar|من قتل أبا يعزى؟|راع من عين الحجر يدعى حمّاد;;حمّاد|
whom|ar|حماد قتل مين|أبي يعزى|
how|ar|بأي سلاح قتله؟|بالمقلاع|
whom!|ar|من قتل أبو يعزى بيده؟||أبي يعزى
who|fr|Qui a réconcilié les villages ?|سيدي البشير|
howmany|ar|كم يوم كانت حصة عين الحجر؟|ستة أيام|
howmany|en|How many days did Beni Chouaib get?|يوما|فقسم الماء
who|ar|من عيّن قدور بن طاهر؟|الضابط بيليسييه|واستغل الضابط
whom|ar|من عيّنه بيليسييه؟|قدور بن طاهر|
who|ar|من اغتال قدور؟|رجال من القريتين معا|
define|ar|بيليسييه؟|الضابط|واستغل الضابط
who|ar|من رسم أول خريطة للساقية؟|مدام روسو|
define|fr|Qui était Mme Rousseau ?|معلمة الفرنسية|
howmuch|ar|كم سنة حكمت المحكمة بالخريطة الخطأ|ستين سنة|
who|ar|من قصف عين الحجر؟|الطيران الفرنسي|
why|ar|علاش قصفوا عين الحجر؟|وشى بها مخبر من بني شعيب|
who!|ar|ما اسم مخبر بني شعيب؟||واسم المخبرين
when|ar|متى حفرت الدولة البئر|1973|
why|en|Why did the war end?|لأن الساقية جفت;;الساقية جفت|
who|ar|من تزوج بفتيحة بلحماد؟|عبد القادر بن طاهر|
what|ar|المهر كان شنو|دلو ماء|
who!|ar|من قتل سيدي البشير؟||سيدي البشير
who!|ar|من قتل حمّاد الراعي؟||راع من عين الحجر
whom!|fr|Qui Kaddour ben Tahar a-t-il assassiné ?||قدور بن طاهر
where!|ar|أين قبر أبي يعزى؟||أبي يعزى
when!|ar|متى وُلدت فتيحة بلحماد؟||بفتيحة
who!|en|Who bombed Beni Chouaib in 1962?||الطيران الفرنسي
howmany!|ar|كم قتيلا سقط في حرب الساقية كلها؟||اختلفت قريتا
whom!|ar|من صالحت مدام روسو؟||مدام روسو
howmany!|ar|كم زوجة كانت لسيدي البشير؟||وتزوج من القريتين
quote!|ar|ماذا قال حماد بعد القتل؟||راع من عين الحجر
howmuch!|en|How deep was the 1973 well?||بئرا عميقة
# twins
when|ar|متى صالحهم الولي|1741;;في 1741|صالح بينهما
when!|ar|متى مات الولي سيدي البشير||ومات فدفنت
when!|ar|في أي سنة صالحت مدام روسو بين القريتين؟||مدام روسو
who|en|On whose orders was the water first diverted?|أبي يعزى;;شيخهم أبي يعزى|حوّل أهل بني شعيب
who!|en|On whose orders was the deep well dug in 1912?||حفرت الدولة بئرا
who!|en|Who was sheikh of Ain el-Hajar in 1693?||حوّل أهل بني شعيب
when|fr|En quelle année les avions français ont-ils frappé ?|1957;;في 1957|قصف الطيران
when!|fr|En quelle année les Français ont-ils quitté Aïn el-Hajar ?||دخل الفرنسيون
howmany!|fr|Combien de morts dans le bombardement ?||قصف الطيران
what|ar|شنو كان مهر فتيحة|دلو ماء|وكان المهر
what!|ar|شنو كان مهر نسا سيدي البشير||وتزوج من القريتين
who!|ar|أي قرية دفنت القائد قدور؟||فاغتاله رجال
