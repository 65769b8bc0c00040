table|ar|بقداش سردينة نص نهار|90 د|
table|en|How much is Bouri for a whole day?|270 د|
table|ar|كم راكبا يحمل المناني؟|10|<td>منّاني
table|fr|Faut-il un permis pour la Sardina ?|لا|<td>سردينة
table|ar|أي قارب لا محرك له|شراع «لالة قمر»|
table|ar|قوة محرك بوري|40 حصاناً|
no|ar|ننجم نكري المناني نص نهار؟|لا يؤجر|
what|ar|ما الوثيقة المطلوبة لقيادة لالة قمر|شهادة نادٍ|
who|ar|من باع المرفأ للأختين؟|منصف الغول|
when|ar|متى صارت الأختان صاحبتي المرفأ|2016|
whom|ar|لمن باع القبطان المرفأ|الأختان نجلاء وكوثر الزواري|
which|ar|أي قارب ثمنه يشمل الوقود|سردينة|المحروقات
howmuch|ar|قداش ياخو الربان في النهار|80 ديناراً|
when|en|Which day does Saif not work?|يوم الأحد|
where|ar|ما أقصى نقطة شرقاً؟|كاب زبيب|
which|ar|شكون الفلوكة اللي تمشي لجزر الكاني|للمناني فقط|جزر الكاني
howmuch|ar|كم ميلا يُسمح بالابتعاد عن الشاطئ|ميلين|
howmuch|fr|amende par demi-heure de retard le soir|100 دينار|
howmuch|ar|ماذا يُعاد لي إذا ألغيت قبل يومين؟|النصف|
who|ar|من يقرر إن كانت الريح أقوى من المسموح|نجلاء|18 عقدة
howmuch|ar|الوديعة قداش|500 دينار|
howmuch|en|Cost of a broken propeller?|240 ديناراً|
howmany|ar|كم مرساة ضاعت عند الصخرة البيضاء|ست منها;;ست|
what|ar|ما شرط الكلب الصغير|بسترة نجاة|
who|ar|مع شكون نحجز بالتليفون؟|كوثر|الحجز عند
why|fr|Pourquoi Najla ne décroche-t-elle pas ?|فهي في البحر|
table!|ar|بقداش لالة قمر في الليل؟||لالة قمر
howmuch!|ar|بكم باع منصف الغول المرفأ||منصف الغول
howmuch!|en|Fine for losing a life jacket||كسر المروحة
table!|ar|أجرة سردينة للأسبوع||<td>سردينة
why!|ar|لماذا باع القبطان المرفأ؟||منصف الغول
how!|ar|كم عمر عم الهادي||عمّ الهادي
howmany!|fr|Combien de clients l'été dernier ?||الصيف الماضي
why!|ar|علاش سيف ما يخدمش نهار الأحد||سيف لا يعمل
howmuch!|ar|خطية الصيد بالرمح قداش||الصيد بالرمح
yes!|ar|هل غرقت لالة قمر؟||لالة قمر
howmany!|en|How many boats does Mawj own in total?||المحروقات
# twins
table|ar|سردينة بقداش النهار كامل|150 د|<td>سردينة
table!|ar|سردينة بقداش بالربان زوز أيام||<td>سردينة
table|fr|Combien de personnes sur le Bouri ?|6|<td>بوري
table!|fr|Combien de gilets sur le Bouri ?||<td>بوري
howmuch|en|How much for a lost anchor?|130|الوديعة 500
howmuch!|en|How much for a lost oar?||الوديعة 500
when|ar|نجلاء وقتاش تقرر على الريح|السادسة|أقل من 24 ساعة
when!|ar|نجلاء وقتاش تروح من البحر؟||أقل من 24 ساعة
howmany|ar|قداش من مخطاف ضاع الصيف اللي فات|تسع|الوديعة 500
howmany!|ar|قداش من مروحة تكسرت الصيف اللي فات||الوديعة 500
when!|en|When did the captain buy the marina?||باعهما القبطان
howmuch!|ar|سعر سيف في الليل قداش||سعر الربان
