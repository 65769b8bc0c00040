howmany|ar|چم كوب عيش أحط بالمكبوس|٣ أكواب عيش بسمتي;;٣ أكواب|
howmuch|ar|وزن الدجاجة|كيلو و٣٠٠ غرام|
howmuch|ar|كم من الوقت أترك الرز في الماء قبل الطبخ؟|٢٥ دقيقة|
howmuch|en|How long did the grandmother's generation soak the rice?|ساعة|كانت تنقعه
howmuch|ar|على شكثر درجة الفرن|٢٠٠ مئوية|
howmuch|ar|مدة غلي الدجاج على نار هادئة|٤٥ دقيقة|
howmuch|fr|Si on utilise du mouton, combien de temps cuit-il ?|ساعة ونصف|مدة السلق
what|ar|ما عندي لومي شنو أحط؟|قشر ليمونة ونصف ملعقة سماق|
no|ar|هل يصلح ماء الزهر مكان ماء الورد|ماء الزهر يفسد الطبق|
why|ar|ليش يطلع العيش معجن|كثرة التحريك|
why|ar|الأرز خرج جافا ما السبب؟|الغطاء لم يكن محكماً|
when|ar|متى أحط الزبيب|في آخر دقيقة;;آخر دقيقة|
why|en|why put raisins in so late|كي لا يحترق|
who|ar|من تضيف البطاطا إلى المكبوس؟|فوزية;;جارتنا فوزية|
who|ar|من دوّن الوصفة|دلال|كتبته ابنتها
define|ar|منو دلال|ابنتها|كتبته ابنتها
what|ar|شنو يعني نخي|حمص مجروش|
howmuch|ar|مدة نقع النخي|٤ ساعات|
howmuch|ar|عدد ملاعق البهار|ملعقة صغيرة ونصف|
what|en|What is the saffron steeped in?|ماء ورد|منقوع في
howmany|ar|الى كم قطعة تقطع الدجاجة|ثمانياً|
when|ar|متى رُوجعت الوصفة|رمضان ١٤٤٤|
how|ar|كيف يطبخ العيش في المرق|١٠ دقائق على نار قوية و٢٠ على نار خفيفة|
howmuch!|ar|كم بطاطس تضع فوزية||فوزية
when!|ar|متى ولدت أم راشد الهولي||أم راشد الهولي
howmuch!|ar|چم ملعقة سكر بالحشو||نصف كوب زبيب
howmuch!|en|How many calories per serving of machboos?||يكفي
howmuch!|ar|المكبوس بالسمك جم دقيقة ياخذ||يمكن أن يكون اللحم
why!|ar|لماذا لم تعجب البطاطس دلال||ولم تعدها
where!|ar|من أي محل تشتري أم راشد الزعفران؟||ربع ملعقة صغيرة زعفران
who!|fr|Qui a publié le cahier d'Oum Rachid ?||دفتر أم راشد
howmuch!|ar|كم كوب مرق للمكبوس باللحم؟||يمكن أن يكون اللحم
who!|ar|منو يفضل ماء الزهر||ماء الزهر
# twins
howmany|ar|چم لومي|٢|لومي أسود مثقوب
howmany!|ar|چم لومي للحشو؟||نصف كوب زبيب
howmany|en|How many does it feed?|٥ أشخاص|يكفي
howmany!|en|How many does it feed with lamb?||أن يكون اللحم
howmuch|fr|Combien de temps frire le poulet ?|٨ دقائق|حمّري البصل
howmuch!|fr|Combien de temps frire les pommes de terre ?||فوزية تضع
howmuch|ar|الدياي شكثر يقعد بالفرن|ربع ساعة|ارفعي الدجاج
howmuch!|ar|اللحم شكثر يقعد بالفرن||ارفعي الدجاج
howmuch|en|How many cups of broth?|٥ أكواب|أكواب مرق
howmuch!|en|How many cups of rose water?||منقوع في ماء ورد
who!|ar|منو اللي علم أم راشد المكبوس؟||أمي كانت تنقعه
howmuch!|ar|چم كوب حق الرز المصري||لا أرز مصري
