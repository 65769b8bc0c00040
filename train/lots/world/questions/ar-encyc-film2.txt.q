define|en|what is «A Moonless Night»|مسلسل إذاعي سوداني في ثلاثين حلقة;;مسلسل إذاعي سوداني|
howmany|fr|nombre d'épisodes|ثلاثين حلقة|
when|en|when was it broadcast|رمضان ١٣٨٦هـ;;في رمضان ١٣٨٦هـ|
who|ar|مين ألفه|عثمان حسن عثمان;;المحامي عثمان حسن عثمان|
who|en|who directed it|ليلى المغربي الكبيرة|
where|ar|القطار وقف وين|في الخلاء بين أبو حمد وحلفا;;بين أبو حمد وحلفا|
why|fr|pourquoi le conducteur a-t-il arrêté le train|ليسمعهم|
who|en|voice of the tea seller|فوزية يوسف|
which|ar|الضابط بيتكلم في أنهي حلقة|الحلقة ١٩;;في الحلقة ١٩|
how|en|How was the train sound made?|بعلبة سعوط وسلسلة دراجة|
define|fr|Costa Papadopoulos|المهندس الإغريقي|
howmuch|ar|السكة الحديد طلبت كم|بأربعمئة جنيه;;أربعمئة جنيه|
howmuch|en|budget for the whole serial|ثلاثمئة|
howmuch|ar|كم يوم وقف البث|يومين|
why|en|real reason for the break at episode 22|المؤلف لم يكن قد كتبها بعد;;أن المؤلف لم يكن قد كتبها بعد|
when|fr|quand la réalisatrice l'a-t-elle raconté|سنة ١٩٩٤;;١٩٩٤|
who|ar|مين اشتكى من المسلسل|أصحاب دور السينما الثلاث في الخرطوم;;أصحاب دور السينما|
when|en|new broadcast time|السابعة والنصف;;إلى السابعة والنصف|
when|ar|كان بيتذاع الساعة كام في الأول|التاسعة مساء;;في التاسعة مساء|
why|en|why were the tapes wiped|ليسجل عليها خطاب|
howmany|fr|combien d'épisodes subsistent|ست حلقات|
why|ar|الصيدلي كان بيسجل ليه|ليسمعها لأبيه الضرير|
who|en|Who gave the recordings to the archive?|ابنه|وأهداها ابنه
no|en|is episode 19 among those saved|ليس بينها التاسعة عشرة|
when|fr|année de la version télévisée|عام ١٩٨٨;;١٩٨٨|
quote|ar|بماذا علل عوض فشل نسخة التلفزيون|رأوا القطار، فلم يعودوا يسمعونه|
who!|ar|مين مثّل الضابط||لم يعلن اسم ممثله
what!|en|what did the officer say||الضابط المتقاعد
what!|fr|nom du pharmacien||صيدلي في شندي
who!|ar|خطاب مين سجلوه فوق الأشرطة||ليسجل عليها خطاب
who!|en|director of the 1988 TV version||أعيد إنتاجه
when!|ar|متى ماتت ليلى المغربي||أول عمل درامي
howmuch!|en|how much was Awad Siddig paid||السائق عوض
who!|fr|nom du chef de gare qui protesta||احتج ناظر
howmany!|ar|كم حلقة في نسخة التلفزيون||أعيد إنتاجه
yes!|en|did Fawzia act in the TV version||وبائعة الشاي
whom!|ar|من رفضه عوض صديق مخرجا||وقد رفض المشاركة
# twins
howmuch|ar|كم طلبت السكة إيجار القاطرة|بأربعمئة جنيه;;أربعمئة جنيه|رفضت تأجير
howmuch!|ar|كم أخد بابادوبولوس على صوت القطر||صنعه المهندس
howmuch!|ar|كم بلغت ميزانية مسلسل التلفزيون؟||أعيد إنتاجه
when|en|When were the tapes wiped?|١٩٧١;;في ١٩٧١|الأشرطة
when!|en|When did the pharmacist record them?||بقيت ست حلقات
when!|en|In which year did the retired officer's actor die?||لم يعلن اسم ممثله
how|fr|Dans quel épisode l'émission s'est-elle interrompue ?|٢٢;;الحلقة ٢٢|توقف البث
how!|fr|Dans quel épisode la marchande de thé se tait-elle ?||وبائعة الشاي
who!|fr|Qui a réalisé le dernier épisode ?||وأخرجته ليلى
who|ar|مين وهب التسجيلات للأرشيف|ابنه|وأهداها ابنه
who!|ar|مين مسح الأشرطة بايده||الأشرطة
where!|ar|أين توقف القطار في الحلقة الأخيرة؟||يتوقف في الخلاء
