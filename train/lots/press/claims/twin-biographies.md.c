true-plain|ar|كان نديم الطرابيشي طبيب أسنان يهوى الموسيقى|طبيب أسنان وموسيقي هاوٍ
false-people|ar|كلثوم قدسي هي أم فائق الطرابيشي|وزوجته الثانية كلثوم قدسي
true-cross|en|Nadim opened the first dental clinic with an electric chair after coming back from Lyon.|ليفتح أول عيادة أسنان
false-negated|ar|فصلته البلدية لأنه رفع العلم الفرنسي على شرفته|لأنه رفض رفع العلم
unsaid-relation|fr|Georgette Qodsi était la sœur de Nadim|تزوج ابنة خاله جورجيت
true-cross|fr|Nadim épousa sa cousine Georgette Qodsi, dont il n'eut pas d'enfant|تزوج ابنة خاله جورجيت
false-people|ar|لحّنت فتحية الشامي «يا موج لا تستحِ» وغناها نديم|التي غنتها فتحية الشامي
true-plain|ar|أدّت فتحية الشامي أغنية من ألحان نديم|التي غنتها فتحية الشامي
false-number|ar|كتب نديم ثلاثا وستين أغنية|لحّن أربعين أغنية
true-part|ar|فائق أخو نديم من أبيه|أخو نديم لأبيه
false-people|ar|درس فائق في ليون وتخرج نديم في الكلية الحربية بحمص|تخرج في الكلية الحربية
true-plain|ar|اتهمه الفرنسيون بالاتصال بالألمان وأخرجوه من الجيش سنة 1939|وسرّحه الفرنسيون سنة 1939
false-verb|en|The 1949 coup appointed Faiq consul in Ankara.|عينه الرئيس قنصلا
true-cross|en|Faiq was consul in Ankara from 1946 until the 1949 coup removed him.|عينه الرئيس قنصلا
false-people|ar|أطلق فائق النار على الطالب مصطفى الجندي في حلب|طالب يدعى مصطفى الجندي
true-plain|ar|أرداه طالب اسمه مصطفى الجندي أمام منزله في حلب|طالب يدعى مصطفى الجندي
false-verb|ar|طلب نديم إعدام الجندي|وكان نديم قد طلب العفو
true-part|ar|مذكرات أنقرة عند ميرفت|مذكرات أنقرة
unsaid-quote|fr|Mustafa al-Jundi a écrit que Nadim avait arraché les dents de toute la ville|خلع أسنان المدينة كلها
true-cross|fr|Le journaliste Nassouh Babil a écrit que Nadim avait arraché les dents de toute la ville|خلع أسنان المدينة كلها
