meta|en|author of the biology book|إسراء النعيمي;;الدكتورة إسراء النعيمي|
meta|fr|éditeur du manuel|مطبعة الجزيرة|
define|en|what is a cell|أصغر وحدة في الكائن تستطيع أن تتغذى وتنقسم وحدها|
define|fr|définition de la membrane|جدار رقيق من طبقتين من الدهن يحيط بها ويختار ما يدخل|
define|ar|ايه هي النواة|مخزن التعليمات|
no|en|Is the nucleus the cell's brain?|وليست «عقل الخلية»|
table|en|lifespan of a red blood cell|120 يوما|7 ميكرون
table|ar|قطر خلية الامعاء|25 ميكرون|25 ميكرون
table|fr|durée de vie d'un neurone|عمر صاحبها|40 ميكرون
table!|ar|كم عمر صفار بيضة النعامة||8 سنتيمترات
table!|en|diameter of a liver cell||25 ميكرون
what|en|largest cell known|صفار بيضة النعامة|وهو أكبر خلية
howmuch|ar|كم يتضاعف الحجم إذا تضاعف القطر|ثماني مرات|
why|fr|pourquoi la cellule se divise-t-elle au lieu de grandir|فيقصر السطح عن إطعام الحجم|
how|en|steps of the onion experiment|قشّر بصلة وخذ الغشاء الرقيق بين الطبقتين;;ضعه على شريحة مع قطرة يود;;غطه بغطاء زجاجي مائل لئلا تدخل فقاعات;;ابدأ بالعدسة الصغرى دائما|قشّر بصلة;;قطرة يود;;بغطاء زجاجي;;بالعدسة الصغرى
why|ar|ليش نميل الغطا الزجاجي|لئلا تدخل فقاعات|
which|en|which lens do I start with|بالعدسة الصغرى;;العدسة الصغرى|
why|ar|ليش طلاب الشرقية ما شافوا غير الجدران|نسي طلاب الإعدادية الشرقية اليود|
what|en|What did the girls use instead of iodine?|الشاي|
what|fr|rôle des mitochondries|تحرق السكر وتعطي الطاقة|
where|ar|البلاستيدات وين موجودة|في النبات وحده|
howmany|en|how often was the American's paper rejected|خمس عشرة مرة|
who|fr|qui a dit le premier « toute cellule vient d'une cellule »|طبيب ألماني|
section|ar|القسم ٦-٣ عن شنو|لماذا لا تكبر|6-3
section!|en|What's section 6-8 about?||6-5 العضيّات
how!|ar|كيف تنتحر الخلية||وكيف تنتحر
who!|en|who saw a cell for the first time||ومن رآها أول مرة
who!|fr|nom de la chercheuse américaine||اقترحت عالمة أمريكية
howmany!|ar|كم كروموسوم في النواة||أما النواة
why!|ar|ليش رفضوا بحث العالمة||ورُفض بحثها
what!|en|name of the Dutch cloth seller||بائع أقمشة هولندي
when!|fr|date de la première édition||طبعتنا الأولى
howmuch!|ar|بكم المجهر||بالعدسة الصغرى
yes!|en|Did the girls of Nineveh also forget the cover slip?||إعدادية نينوى
yes|en|did tea work as a stain|ونجحن|
howmany!|ar|كم بصلة استعملوا||قشّر بصلة
# twins
howmuch|ar|شكد تعيش الكرية الحمراء|120 يوما|كرية الدم
howmuch!|ar|شكد تعيش الكرية البيضاء||كرية الدم
howmuch!|ar|كم قطر صفار بيضة الدجاجة؟||8 سنتيمترات
howmany|en|How many times was the American's work turned down?|خمس عشرة مرة|ورُفض بحثها
howmany!|en|How many times was the German's work turned down?||طبيب ألماني
when!|en|In what year was the American's paper accepted?||ورُفض بحثها
what|fr|Que devient la surface si le diamètre double ?|أربع مرات;;تضاعف سطحها أربع مرات|تضاعف قطر الخلية
what!|fr|Que devient la masse si le diamètre triple ?||تضاعف قطر الخلية
who!|fr|Quels élèves ont oublié l'oignon ?||نسي طلاب الإعدادية
what|ar|شنو استعملن بنات نينوى|الشاي|إعدادية نينوى
what!|ar|شنو استعملن بنات الشرقية||إعدادية نينوى
when!|ar|متى صدرت الطبعة الأولى؟||كُتب في طبعتنا
