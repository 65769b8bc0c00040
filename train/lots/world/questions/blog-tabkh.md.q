meta|en|who writes this blog|رند أبو حجلة|
meta|fr|date du billet|7 تموز 2022|
what|ar|اسم المدونة شو|طنجرة ستي|
where|en|In which place do they never flip it?|بيت صفافا;;في بيت صفافا|
howmuch|ar|كم يتركون الطنجرة فوقها في السلط|ربع ساعة|
quote|ar|ماذا تقول الجدة فخرية عمّن يستعجل|اللي بيكشف الطنجرة قبل أوانها بيكشف عرضه|
define|en|who is Saniya|أم أمي;;ستي الثانية، أم أمي|
howmuch|en|how much meat for eight people|كيلو ونصف;;كيلو ونصف لحم خروف|
no|ar|بينفع لحم عجل؟|لا عجل|
no|en|can I use both aubergine and cauliflower|ولا تجمعوا بينهما|
howmuch|fr|temps de trempage du riz|أربعين دقيقة|
howmuch|en|amount of turmeric|ملعقة كركم|
howmuch|ar|قديش بنسلق اللحمة|ساعة ونصف|اسلقوا
what|en|What goes at the bottom of the pot?|اللحم|رصوا
howmuch|ar|كم كوب مرق احط|خمسة أكواب مرق;;خمسة أكواب|
how|fr|réglage du feu et durées|نار قوية سبع دقائق، ثم هادئة خمسا وثلاثين|
howmany|en|number of knocks on the bottom|ثلاث ضربات|
section|ar|الخطوة الثانية ايه|اقلوا الباذنجان، وضعوه على ورق حتى يشرب الزيت|
section|en|what's step 5|اقلبوا الطنجرة، واضربوا قاعها ثلاث ضربات بملعقة خشب|
section!|en|what do I do in step 6||اقلبوا الطنجرة
what|ar|شو صار لما جربت رز بسمتي|انفرط|
why|fr|pourquoi pas au four|نشف الوجه|
who|en|whose recipe had red berries|نزار عبده;;الشيف نزار عبده|
howmany|ar|كم صحنا أكل زوجها|صحنين|
who|en|who made it with courgettes|سمير;;سمير من تشيلي|
quote|ar|ملاحظة الدكتورة وفاء على الوصفة|الزيت كثير|
where|fr|où habite Samir|تشيلي;;من تشيلي|
what!|ar|ما سر المفتول عند سنية||سر المفتول
howmany!|en|how many children does Um Kinan have||ولادي ما أكلوها
howmuch!|ar|كم سعرة فيها||المقادير لثمانية
howmuch!|fr|quantité d'amandes||لوز وصنوبر
where!|en|which restaurant does chef Nizar Abdo run||نزار عبده
yes!|ar|هل جربتها الست وفاء بدون زيت؟||الزيت كثير
when!|en|when did grandma Fakhriya die||فخرية
howmuch!|ar|كم من الوقت تنقع اللحمة قبل السلق||اسلقوا
yes|en|do you soak the rice|منقوع أربعين دقيقة|
howmuch!|ar|بكم الكيلو عند اللحام||كيلو ونصف لحم
who!|fr|qui a enseigné la recette à Samir||سمير من تشيلي
quote!|ar|شو قالت سنية عن الشيف نزار||وصفة الشيف نزار
which!|ar|أي مدينة عايشة فيها أم كنان||أم كنان
whom!|en|whom did grandma Saniya teach the maftoul secret to||سر المفتول
# twins
howmuch|ar|كم كيلو لحم للمقلوبة|كيلو ونصف;;كيلو ونصف لحم خروف|لحم خروف
howmuch!|ar|كم كيلو لحم عجل||لحم خروف
howmuch!|ar|كم كوب زيت للقلي||حتى يشرب الزيت
how|en|How long on low heat?|خمسا وثلاثين;;ثم هادئة خمسا وثلاثين|نار قوية
how!|en|How long in the oven?||الفرن بدل الغاز
how!|en|How long to fry the aubergines?||اقلوا الباذنجان
what|fr|Qu'a mis Samir à la place ?|كوسا;;حطيت كوسا|سمير من تشيلي
what!|fr|Qu'a mis Oum Kinan à la place ?||أم كنان
why!|fr|Pourquoi Wafa n'aime-t-elle pas la viande ?||الزيت كثير
where|ar|وين بيتركو الطنجرة ربع ساعة|السلط;;وفي السلط|نصف قلبة
where!|ar|وين بيتركو الطنجرة ساعة كاملة||نصف قلبة
how!|ar|كم مرة كانت فخرية تكشف الطنجرة؟||تكشفها عشر
