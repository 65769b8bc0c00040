meta|en|author of the music primer|نجلاء الصفتي|
meta|fr|qui a préfacé le livre|حمادة السيسي;;د. حمادة السيسي|
define|en|define a beat (darb)|نقرة واحدة|
define|fr|qu'est-ce que le rythme|وزن عُرفت فيه النقرة القوية من الضعيفة|
define|ar|يعني ايه دُم|نقرة في وسط الطبلة|
which|en|hardest of the three strokes|الإس;;«الإس» سكوت، وهو أصعبها|
table|en|how many beats in Maqsum|4|المقسوم
table|ar|الأيوب بيتسمع فين|الزار|الأيوب
table|fr|combien de coups dans l'aksak|9|الأقصاق
table!|ar|كم نقرة في الوحدة الكبيرة||السماعيات
how|en|How can I memorise the rhythms?|قلها بفمك قبل يدك;;امش عليها في الشارع، قدما للدم وقدما للتك;;علمها لمن هو أصغر منك;;لا تعد الأرقام|قلها بفمك;;امش عليها;;علمها لمن;;لا تعد الأرقام
section|ar|النصيحة الثالثة لحفظ الإيقاع|علمها لمن هو أصغر منك|
section!|fr|quel est le sixième conseil||العد للنجارين
howmany|en|how many evening students passed|تسعة عشر;;تسعة عشر من أربعة وعشرين|
why|ar|ليش الخمسة رسبوا|لأنهم عدّوا;;عدّوا|
howmany|fr|combien de comptables parmi eux|محاسبان|
who|en|whose stick beat the stairs|الشيخ درويش الحريري;;درويش الحريري|
who|ar|مين ردت عليه|جارته|من السطح
howmany|en|how many strokes did she answer with|بإحدى عشرة|
what|ar|الجارة كانت بتعمل ايه|تدق كفتة|
whom|fr|selon Sissi, à qui l'histoire est-elle arrivée|لزكريا;;زكريا|
when|en|When should the teacher bring in notation?|بعد الشهر الثالث|
who|ar|مين يحدد السرعة|أبطأ تلميذ|
what!|en|what is in section 2.6||حذفت المؤلفة
why!|ar|ليش حذفت القسم ٢.٦||حذفت المؤلفة
where!|fr|d'où vient le samaï thaqil||ومن أين جاء
what!|en|name of the neighbour||والجارة واحدة
when!|ar|متى مات الشيخ درويش||الشيخ درويش
howmuch!|en|price of the book||المنصورة، 2013
howmany!|ar|كم تلميذ في فصل الصبح||في فصل المساء
who!|fr|noms des deux comptables||محاسبان
quote!|ar|ماذا قال زكريا عن العد||العد للنجارين
yes!|en|did Shafiq become a teacher||تلميذه شفيق
# twins
howmany|ar|كام نقرة في السماعي الدارج|3|السماعي الدارج
howmany!|ar|كام نقرة في الدور الهندي||السماعي الدارج
where!|ar|أين يُسمع المقسوم خطأ؟||والجنازات خطأ
howmany|en|How many passed in the evening class?|تسعة عشر;;تسعة عشر من أربعة وعشرين|نجح بهذه الطريقة
howmany!|en|How many passed by counting?||نجح بهذه الطريقة
howmany!|en|How many carpenters failed?||العد للنجارين
who|fr|Qui règle la vitesse ?|أبطأ تلميذ|أما السرعة
who!|fr|Qui règle le volume ?||أما السرعة
where!|fr|Où habitait le cheikh al-Hariri ?||على سلم البيت
when|ar|النوتة تيجي امتى|بعد الشهر الثالث|لا تبدأ بالنوتة
when!|ar|الطبلة تيجي امتى||لا تبدأ بالنوتة
who!|ar|من حذف القسم 2.5؟||حذفت المؤلفة
