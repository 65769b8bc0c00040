define|en|what is New Taghaza|مدينة في أقصى شمال مالي|
when|fr|année de fondation|في ١٩٦٩;;١٩٦٩|
howmuch|en|distance from the old ruins|اثني عشر كيلومترا|
who|ar|مين الرحالة اللي زار القديمة|ابن بطوطة|
what|en|What was the one building of salt?|مقهى واحد;;مقهى|
what|ar|شو صار بالقهوة|ذاب في مطر ٢٠١٠;;وقد ذاب في مطر ٢٠١٠|
howmany|fr|population en 2009|٨٧٠٠|
howmany|en|current population estimate|أقل من خمسة آلاف;;بأقل من خمسة آلاف|
which|ar|التجار بيتكلموا ايه|الهوسا|
howmany|en|how many schools|مدرستان|
when|fr|depuis quand l'une des écoles est-elle fermée|منذ ٢٠١٢;;٢٠١٢|إحداهما مغلقة
howmuch|en|record high temperature|٥٠٫٤|
howmuch|ar|أبرد درجة سجلوها|درجتان تحت الصفر|
who|en|Who dug the sweet well?|البولنديون|
howmuch|fr|profondeur du puits d'eau douce|٧٠ مترا|
whom|ar|لمن البئر المالحة|للإبل|
who|en|first elected mayor|الغالي أغ إنتالا|
define|fr|qui est Mina walet Intalla|أخته|
what!|en|name of the military governor||عُيّن حاكم عسكري
who|ar|مين لقى الدهب|راع اسمه ببّا;;ببّا|
what|en|what was he looking for at the time|ناقة|
what|fr|contre quoi vendit-il le renseignement|بدراجة نارية;;دراجة نارية|
howmany|ar|كم رجل بيشتغل بالمناجم في ٢٠١٨|ستة آلاف رجل|
no|en|Has a civilian plane ever landed there?|ولم تهبط فيه طائرة مدنية قط|
what|ar|أي حرف وقع من القوس|حرف الباء|
where|fr|ville jumelée|هالاين;;مدينة هالاين النمساوية|
when|en|when was the twinning suspended|في ٢٠١٣;;٢٠١٣|
howmany|ar|كم مرة رمموا المسجد|مرتين|
who!|en|name of the trader from Gao||لتاجر من غاو
howmuch!|ar|كم طن ذهب طلعوا||الملح والذهب
howmany!|fr|population en 1998||٣١٠٠ نسمة
who!|ar|من بنى القوس||وقوس من الحديد
why!|en|why was the twinning frozen||وجمدت في ٢٠١٣
howmuch!|ar|عمق البير المالحة||ومالحة أقدم
when!|en|When did Ibn Battuta visit?||ابن بطوطة
who!|fr|qui a battu Mina aux élections||أخته مينة
when!|ar|متى مات ببا||راع اسمه
howmuch!|en|price of salt slab today||الملح والذهب
yes|fr|le café a-t-il fondu|وقد ذاب في مطر ٢٠١٠|
howmany!|ar|كم بعير يشرب باليوم||ومالحة أقدم
who!|en|who bombed the school||إحداهما مغلقة
# twins
howmany|ar|كم كان عدد السكان سنة ١٩٨٧|٣١٠٠ نسمة;;٣١٠٠|السكان
howmany!|ar|كم كان عدد سكان تغازة القديمة؟||أطلال تغازة
howmany!|ar|كم واحد مات بأحداث ٢٠١٢||أحداث ٢٠١٢
when|en|When was gold found?|٢٠١٤;;في ٢٠١٤|اكتشف الذهب
when!|en|When was salt found?||الملح والذهب
when!|en|When did the gold run out?||اكتشف الذهب
when|fr|Depuis quand la ville est-elle jumelée ?|١٩٨٨;;منذ ١٩٨٨|توأمة
when!|fr|Depuis quand l'aéroport est-il fermé ?||والمطار، ولم تهبط
who!|fr|Qui dirigea la ville après le colonel ?||ثم عُيّن حاكم عسكري
when|ar|متى تبنى مسجد الطين|١٩٧١;;في ١٩٧١|مسجد الطين
when!|ar|متى تبنى القوس الحديد||وقوس من الحديد
when!|ar|متى مات الغالي أغ إنتالا؟||الغالي أغ إنتالا
who|ar|مين أول عمدة منتخب|الغالي أغ إنتالا|أول عمدة
who!|ar|مين آخر عمدة لتغازة القديمة||أطلال تغازة
what!|ar|ما عاصمة مالي بحسب المادة؟||أقصى شمال مالي
what|en|What language is used at school?|الفرنسية|اللغات
what!|en|What language is used in the mosque?||اللغات
why!|fr|Pourquoi la deuxième école a-t-elle fermé en 2012 ?||اللغات
