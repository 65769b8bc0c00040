true-plain|ar|شاركت وكالة الفضاء المغاربية مختبرا من تولوز في بناء المسبار|بنته وكالة الفضاء المغاربية
false-people|ar|بنت أذربيجان المسبار وأطلقته وكالة الفضاء المغاربية|بنته وكالة الفضاء المغاربية
false-number|en|The asteroid Thuraya-4 is 612 metres across.|الذي قطره 380 مترا
true-cross|en|The probe left Baikonur on a Russian rocket on 8 March 2021.|بصاروخ روسي من بايكونور
false-role|ar|رياض الهاشمي هو رئيس المشروع|رئيسة المشروع
true-cross|fr|La physicienne Souad Fassi Fihri, formée à Munich, dirige le projet|رئيسة المشروع
false-verb|ar|مات رياض الهاشمي في حادث في يناير 2022|لخلاف مع الفهري على
true-plain|ar|ترك الهاشمي عمله بعد اختلافه مع الفهري على البطارية ثم رجع|لخلاف مع الفهري على
unsaid-relation|en|Dalal Ashour is a cousin of Riyad al-Hashimi.|وهي من اكتشف العطل
true-part|ar|دلال عاشور هي التي اكتشفت الخلل|وهي من اكتشف العطل
false-people|fr|C'est Riyad al-Hachimi qui a découvert la panne|وهي من اكتشف العطل
false-number|ar|وصل المسبار إلى الكويكب في مايو 2023 كما خُطط|الوصول إلى الكويكب
false-negated|ar|هبط المسبار على الكويكب في يوليو 2023|يوليو 2023
true-plain|ar|تسرّب صمام الهيدرازين هو الذي جعل المسبار يدور حول نفسه|صمام هيدرازين يسرب
false-people|ar|اتهمت شركة توريتشيللي الهاشمي وحمّلته المسؤولية|مورّد الصمام الإيطالي
true-cross|en|The Italian supplier said the valve was sound when delivered and blamed the Toulouse laboratory.|مورّد الصمام الإيطالي
false-verb|en|Fihri confirmed that life had been found on the asteroid.|ونفت الفهري ما أشيع
true-plain|ar|كذّبت الفهري الإشاعة القائلة بوجود حياة على الكويكب|ونفت الفهري ما أشيع
false-number|fr|Le projet a coûté 19 millions de dollars|كلف المشروع 88 مليون
true-part|ar|سيُسقط المسبار على الكويكب عمدا سنة 2026|نجمة القطب» على سطحه عمدا
