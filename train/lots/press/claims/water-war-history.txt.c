true-plain|ar|جمع الطيب بلعباس أخبار النزاع من دفاتر الزاوية|اختلفت قريتا بني شُعيب
false-number|ar|استمر نزاع القريتين ستين سنة|اختلفت قريتا بني شُعيب
false-people|ar|قتل أبو يعزى الراعي حمّاد بالمقلاع|في 1693 حوّل أهل
true-plain|ar|لقي الشيخ أبو يعزى حتفه بمقلاع راعٍ من عين الحجر|في 1693 حوّل أهل
true-cross|en|The shepherd Hammad killed Abu Yaza with a sling.|في 1693 حوّل أهل
false-people|ar|خصص سيدي البشير ستة أيام لبني شعيب ويوما لعين الحجر|الولي سيدي البشير، فقسم
true-part|ar|تزوج سيدي البشير من القريتين|الولي سيدي البشير، فقسم
false-role|fr|Pélissier était un caïd des Beni Chouaïb|واستغل الضابط بيليسييه الخلاف
true-cross|fr|Le caïd Qaddour ben Tahar fut assassiné par des hommes des deux villages|واستغل الضابط بيليسييه الخلاف
unsaid-more|en|Qaddour was killed because he took a bribe.|واستغل الضابط بيليسييه الخلاف
true-plain|ar|رسمت مدام روسو خريطة أخطأت فيها اتجاه الماء|مدام روسو، أول خريطة
false-verb|ar|رفضت المحكمة الاستعمارية خريطة مدام روسو|مدام روسو، أول خريطة
false-people|ar|وشى بعين الحجر مخبر من أهلها|قصف الطيران الفرنسي عين
true-plain|ar|قُصفت القريتان كلتاهما بوشاية من الأخرى|قصف الطيران الفرنسي عين
unsaid-relation|ar|مدام روسو زوجة الضابط بيليسييه|مدام روسو، أول خريطة
true-cross|en|The war ended when a deep well dried up the channel.|حفرت الدولة بئرا عميقة
false-negated|ar|بقيت الساقية جارية بعد حفر البئر|حفرت الدولة بئرا عميقة
true-part|ar|كان مهر فتيحة دلو ماء|تزوج عبد القادر بن
false-people|ar|عبد القادر بن طاهر من نسل الراعي وفتيحة حفيدة القائد|تزوج عبد القادر بن
