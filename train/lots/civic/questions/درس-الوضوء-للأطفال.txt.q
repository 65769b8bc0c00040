who | ar | من أعد حلقة البراعم | حفصة تيام;;المعلمة حفصة تيام
howmany | ar | كم قال أمادو عدد الركعات | أربع
howmany | ar | صلاة العيد كم ركعه | ركعتان
who | en | which child gave the right answer | بنتا | أحسنت
howmany | ar | كم تكبيرة في الركعة التانية | خمسا
howmany | fr | combien de takbirs dans la première rak'a | ستا;;ستا بعد تكبيرة الإحرام
no | ar | في أذان للعيد؟ | وليس لصلاة العيد أذان ولا إقامة
what | ar | شو ناكل قبل صلاة عيد الفطر | تمرات وترا;;تمرات
when | ar | متى نفطر في عيد الاضحى | حتى نرجع;;نؤخر الطعام حتى نرجع
why | ar | ليش نرجع من طريق ثاني | لنسلم على جيران أكثر
no | ar | نصوم يوم العيد يا معلمة؟ | لا، فإنه يوم فرح
who | ar | مين سأل عن الصيام | إبراهيما
when | ar | وقت إخراج زكاة الفطر | قبل الصلاة
howmuch | en | how much is zakat al-fitr per person here | صاع من الدخن
where | ar | فين هرب الخروف | إلى سوق السمك;;سوق السمك
who | ar | من مسك الكبش | صياد
how | ar | كيف مسكه | بشبكته
who | fr | qui a pleuré pour le mouton | كومبا | بكت
how | ar | كيف نقسم الأضحية | ثلث لنا، وثلث للأقارب، وثلث للفقراء;;أثلاثا
no | ar | نعطي الجزار أجره من اللحم | ولا نعطي الجزار منها أجرته
what | ar | الواجب المنزلي ايش | أن يرسم كل طفل هلالا ويكتب تحته ثلاثة أشياء فعلها لجدته
when | ar | متى نسلم الواجب | يوم السبت
why | en | why isn't the homework due Thursday | لأن الخميس عطلة
where | ar | في أي مدينه دار التعليم هذي | بدكار
who! | ar | ما اسم الصياد الذي أمسك الكبش | | فأمسكه صياد
howmuch! | ar | بكم اشترى ابو أمادو الكبش | | كبشهم هرب
howmuch! | en | how old is Binta in the children's class | | يا بنتا
what! | ar | ماذا رسمت كومبا في الواجب | | واجب البيت
howmany! | ar | كم طفل في حلقة البراعم | | لأطفال الصف
who! | ar | من ذبح كبش أمادو | | كبشهم هرب
when! | fr | à quelle heure est la prière de l'Aïd à Dakar ? | | ركعة صلاة العيد
no! | ar | هل تصلي النساء العيد في دكار حسب حفصة | | نغتسل
quote! | ar | ماذا قال ابراهيما عن الأضحية | | إبراهيما
whom! | ar | من ضربته المعلمة حفصة | | دخلت المعلمة
quote! | ar | ماذا قالت كومبا عن الكبش | | على الكبش
where! | ar | وين اشترى اهل بنتا خروف العيد | | سوق السمك
# twins
who|ar|مين حكى قصة الخروف|أَمَادُو|حكى أمادو
who!|ar|مين حكى قصة الجزار؟||الجزار منها
howmany|en|How many takbirs in the second rak'a, besides?|خَمْسًا|نكبر في الركعة
howmany!|en|How many takbirs in the funeral prayer?||نكبر في الركعة
where|fr|Où le mouton s'est-il sauvé ?|سُوقِ السَّمَكِ|حكى أمادو
where!|fr|Où le mouton a-t-il été acheté ?||حكى أمادو
how|ar|كم شي لازم يكتب تحت الهلال|ثَلَاثَةَ أَشْيَاءَ|واجب البيت
how!|ar|كم شي لازم يكتب عن جده||واجب البيت
howmuch|en|What share of the sacrifice goes to kin?|ثُلُثٌ|نقسم الأضحية
howmuch!|en|What share of the zakat goes to kin?||نقسم الأضحية
who!|ar|مين سأل عن قسمة الأضحيه||سأل إبراهيما
when!|ar|متى هرب كبش بنتا؟||حكى أمادو
