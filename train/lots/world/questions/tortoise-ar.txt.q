who|en|who first described the yellow wadi tortoise|نبيل الزرقاطي|
when|fr|En quelle année l'espèce a-t-elle été décrite ?|سنة ١٩٧٨;;١٩٧٨|
define|en|what is the Yellow Wadi tortoise|زاحف بري صغير يعيش في أودية الجنوب التونسي وحواف العرق الشرقي الكبير في الجزائر|
howmuch|en|shell length of females|١٨ سنتيمترا|
which|ar|مين أكبر الذكر ولا الأنثى؟|يبلغ طول درقة الأنثى ١٨ سنتيمترا، ولا تتجاوز درقة الذكر ١٣ سنتيمترا|
howmuch|fr|poids d'un adulte|نحو تسعمئة غرام;;تسعمئة غرام|
why|en|Why does it eat dead snails?|طلبا للكلس|
no|en|is it proven that they eat scorpions|لم يثبت ما نقله الرحالة عن أكلها للعقارب|
when|ar|في اي شهور تبيض|في أبريل ثم في أكتوبر|
howmany|fr|combien d'oeufs par ponte|من ثلاث بيضات إلى خمس|
howmuch|en|how long until the eggs hatch|٩٥ يوما|
what|ar|شنو يصير إذا برد الرمل تحت الثلاثين|خرج الصغار كلهم ذكورا|
who|en|Which researcher disproved hibernation?|وردة بن شنوف|سنة ٢٠٠٩
howmany|en|how many animals carried trackers|٢٢ سلحفاة|
howmuch|ar|تقدير العدد في الثمانينات|بستين ألفا;;ستين ألفا|
howmany|fr|effectif recensé en 2015|٨٢٠٠|
why|en|What does Ouarda Benchenouf blame for the decline?|الطرق المعبدة التي تقطع مسالك التزاوج|
who|ar|على من ألقى الصيادون اللوم في تناقصها|تجار الحيوانات الأليفة في نابولي ومرسيليا|
no|fr|L'Algérie l'a-t-elle classée espèce protégée ?|ولم تفعل الجزائر بعد|
howmuch|en|fine for trafficking in Tunisia|غرامة بين ألف وخمسة آلاف دينار;;بين ألف وخمسة آلاف دينار|
define|ar|من تكون لالة مبروكة|أقدم فرد معروف منها|
where|en|where does Lalla Mabrouka live|حديقة قابس|
when!|en|when was Lalla Mabrouka born||لالة مبروكة
howmuch!|fr|amende prévue en Algérie||وعقوبة الاتجار
when!|ar|متى مات الزرقاطي||قدّر الزرقاطي
howmany!|en|How many were counted in 2022?||إحصاء ٢٠١٥
howmuch!|ar|كم سعر السلحفاه في مرسيليا||تجار الحيوانات الأليفة
where!|en|which university does Benchenouf work at||وردة بن شنوف
howmuch!|ar|مدة الحضن لو الحرارة أقل من ٣٠||ويفقس البيض
why!|fr|pourquoi l'Algérie ne l'a pas protégée||ولم تفعل الجزائر بعد
yes|en|Are they active at night in winter?|تبقى نشطة ليلا في جحورها|
who!|ar|من أهدى لالة مبروكة لحديقة قابس||لالة مبروكة
howmany!|fr|combien de traqueurs ont été perdus||٢٢ سلحفاة
quote!|en|what did Zarqati blame for the decline||قدّر الزرقاطي
who!|en|who sold tortoises in Naples, by name||لتجار الحيوانات الأليفة
which!|fr|dans quel zoo d'Algérie peut-on la voir||في حديقة قابس
# twins
howmuch|ar|كم طول درقة الذكر|١٣ سنتيمترا|يبلغ طول درقة
howmuch!|ar|كم طول درقة لالة مبروكة||لالة مبروكة
howmuch!|ar|كم يزن الذكر البالغ؟||يبلغ طول درقة
howmany|en|How many were found in 2015?|٨٢٠٠|قدّر الزرقاطي
howmany!|en|How many were found in Algeria?||قدّر الزرقاطي
howmany!|en|How many eggs hatch as females below thirty degrees?||ويفقس البيض
when|fr|Depuis quand la Tunisie la protège-t-elle ?|٢٠١٧;;سنة ٢٠١٧|أدرجتها تونس
when!|fr|Depuis quand l'Italie la protège-t-elle ?||أدرجتها تونس
when|ar|ايمتى دخلت لالة مبروكة الحديقة|١٩٣٦;;سنة ١٩٣٦|لالة مبروكة
when!|ar|ايمتى دخل الزرقاطي الحديقة||لالة مبروكة
