meta|en|who blogged about the milk experiment|نوف المطيري|
meta|fr|date du billet|2020/04/22|
when|ar|بأي أسبوع من الحجر خلص الجبن|الأسبوع الخامس;;في الأسبوع الخامس من الحجر|
howmuch|en|how much milk did she take|لترين|
who|fr|à qui était le lait|خالتي دلال|
what|ar|الخالة كانت تبي الحليب لشنو|للمهلبية|
why|en|why do casein particles repel each other|لأن شحناتها سالبة;;شحناتها سالبة|
what|en|what makes the whey greenish|فيتامين ب٢;;من فيتامين ب٢|
quote|ar|وش ظنت دلال بالمصل|متعفنا|
howmuch|fr|à quelle température chauffer|82 درجة;;حتى 82 درجة|
no|en|should I boil the milk|ولا تغليه|
section|ar|الخطوه التالته|انتظري عشر دقائق بلا تحريك|
section|en|what's step 4|صفيه بقماش وعلقيه ساعتين فوق المغسلة|
howmany|fr|combien de citrons|ليمونتين|
howmuch|ar|كم ساعة اعلقه|ساعتين|
table|en|yield from whole cow's milk|310 غ|310 غ
table|ar|رأي بندر في خالي الدسم|مساحة|190 غ
table|fr|poids obtenu avec le lait longue conservation|140 غ|140 غ
table!|en|weight for soy milk||140 غ
why|ar|ليه حليب النوق ما يتجبن|لأن كريات دهنه أصغر وكازينه مختلف;;كريات دهنه أصغر وكازينه مختلف|
who|en|Who explained it to her?|هيلة السبيعي;;د. هيلة السبيعي|
where|fr|où vend-on l'enzyme|الدنمارك;;في الدنمارك|
what|en|what went wrong with the first batch|غليت أول دفعة فصار الجبن مطاطا;;فصار الجبن مطاطا|
what|ar|وش استعملت بدل الليمون المرة الثانية|الخل|
who|en|who tried soy|أم ريان;;جارتنا أم ريان|
when|fr|jusqu'à quand sa tante lui a fait la tête|حتى العيد;;العيد|
how|ar|كيف طلبت خالتها الوصفة|برسالة، من الغرفة المجاورة;;برسالة|
howmuch!|en|how long does it keep in the fridge||عندنا لم يعش
what!|ar|اسم الانزيم||إنزيما خاصا به
howmuch!|fr|prix de l'enzyme||إنزيما خاصا به
what!|en|title of grandpa's book||كتاب جدي القديم
howmuch!|ar|وزن جبن حليب الماعز||310 غ
howmuch!|en|how much vinegar did she use||استعملت الخل
section!|ar|الخطوة السابعة شنو||صفيه بقماش
who!|fr|où travaille oum Rayan||أم ريان
yes!|en|did aunt Dalal make the cheese herself||ثم طلبت الوصفة
howmany!|ar|كم عمر بندر||رأي أخي بندر
quote!|en|what did Um Rayan say about camel milk||جارتنا أم ريان
yes|en|did the aunt ask for the recipe in the end|ثم طلبت الوصفة برسالة|
howmany!|fr|combien de fois Hayla a-t-elle essayé||د. هيلة السبيعي
# twins
howmuch|ar|كم وزن جبن خالي الدسم|190 غ|خالي الدسم
howmuch!|ar|كم وزن جبن الإبل بالإنزيم الدنماركي؟||لم يتجبن
howmuch!|ar|كم وزن جبن الصويا عند ام ريان||حليب الصويا
what|en|To what temperature do I heat the milk?|82 درجة;;82|سخني الحليب
what!|en|To what temperature do I heat camel milk?||سخني الحليب
howmany!|en|How many hours in the fridge before I strain it?||صفيه بقماش
what|fr|Qu'a donné le vinaigre ?|الطعم سلطة|استعملت الخل
what!|fr|Qu'a donné l'orange ?||استعملت الخل
who!|fr|Qui a dit « masaha » du lait de chamelle ?||وش هذا
where|ar|الانزيم وين يبيعونه|الدنمارك;;في الدنمارك|إنزيما خاصا
where!|ar|د. هيلة وين درست الكيميا||د. هيلة السبيعي
when!|ar|متى كتب الجد كتابه القديم؟||كتاب جدي القديم
