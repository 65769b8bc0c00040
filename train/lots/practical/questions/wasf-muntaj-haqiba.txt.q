howmuch|ar|بشحال رحال 38 دابا|1290 درهماً مغربياً;;1290 درهماً|
howmuch|ar|السعر القديم للحقيبة قبل التخفيض|1450|
howmuch|en|How much cheaper model 26 costs?|940 درهماً|
where|ar|أين تُصنع الحقيبة؟|فاس|
what|ar|من أي حيوان جلدها|جلد ماعز|
what|ar|ما القطعة الوحيدة الآتية من الخارج|السحّاب وحده مستورد من اليابان;;السحّاب|
where|fr|D'où vient la doublure ?|كتان أسيوط;;أسيوط|
howmuch|ar|وزنها شحال|1,6 كغ|
howmuch|ar|أكبر لابتوب يدخل فيها|15,6 بوصة|
why|ar|علاش مافيهاش بلاصة للقرعة ديال الما؟|رأت مسافرين كثيرين يبللون جوازاتهم|
define|ar|من هي غيثة بنجلون|المصممة|
when|ar|متى يرجع اللون الأخضر للبيع|ديسمبر|
why|en|why was the red bag dropped|لأن صبغته كانت تنتقل إلى الثياب;;صبغته كانت تنتقل إلى الثياب|
how|ar|كيف أنظف الحقيبة من الغبار|امسحها بقطعة قطن رطبة|
howmany|ar|كم مرة في العام ادهنها بالشمع|مرتين في السنة|
howmuch|ar|كلفة الإرسال لفرنسا وباقي أوروبا|24 يورو|
why|ar|لماذا لا توصلون للولايات المتحدة؟|بسبب الرسوم|
no|fr|Peut-on renvoyer un sac gravé à son nom ?|الحقائب المنقوش عليها اسم لا تُرجع|
howmuch|ar|ضمان الخياطة كم سنة|عشر سنوات|
who|ar|أي زبون اشتكى من الريحة|كلوي|
what|ar|ماذا فعلت سعيدة بحقيبتها|أعطيتها لابني واشتريت 26;;أعطيتها لابني|
what|en|What broke on Idriss's bag?|انقطع حزام واحد;;حزام واحد|
howmany|ar|كم تقييم على الصفحة|213 تقييماً;;213|
howmuch!|ar|بكم رحال 45؟||طراز «رحّال 26»
table!|ar|سعة رحال 26 باللتر||السعة 38
howmuch!|ar|بشحال الحقيبة الحمراء كانت||اللون الأحمر
what!|en|What is Chloe's husband called?||كلوي
howmuch!|ar|كلفة الشحن إلى الخليج||التوصيل: داخل
who!|ar|شكون اسم ولد سعيدة||سعيدة، طنجة
howmany!|ar|كم حقيبة باعوا السنة الماضية||آراء المشترين
quote!|ar|ماذا قالت غيثة بنجلون عن الرائحة؟||رائحة الجلد
howmuch!|fr|Combien a coûté la réparation de la fermeture éclair ?||وأصلحوه مجاناً
when!|ar|متى تأسست الورشة في فاس||مصنوعة في فاس
howmuch!|ar|وزن رحال 26؟||السعة 38
who!|fr|Qui a réparé la sangle d'Idriss ?||وأصلحوه
# twins
howmuch|ar|بشحال الصغيرة|940 درهماً|السعر: 1290
howmuch!|ar|بشحال الصغيرة كانت فالصيف؟||السعر: 1290
howmuch|en|How long is the zip covered?|سنتان|الضمان: عشر
howmuch!|en|How long are the straps covered?||الضمان: عشر
where|ar|منين السوستة|اليابان|مصنوعة في فاس
where!|ar|منين الحزام؟||مصنوعة في فاس
howmuch|fr|Sous combien de jours peut-on la renvoyer ?|14 يوماً|الإرجاع: خلال
howmuch!|fr|Sous combien de jours répare-t-on une couture ?||على الخياطة
why!|ar|علاش وقفو اللون الأسود||اللون الأحمر أُوقف
howmuch|ar|فوق شحال التوصيل باطل|1500|التوصيل: داخل
howmuch!|ar|فوق شحال التوصيل لاروبا باطل؟||التوصيل: داخل
who!|en|Which buyer's wife complained about the smell?||كلوي، ليون
