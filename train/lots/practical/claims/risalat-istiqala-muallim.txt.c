true-plain|ar|عملت عواطف مع وفاء العتيبي تسع سنوات من أربع عشرة.|أقدّم استقالتي من
false-number|ar|عملت عواطف خمس سنوات مع وفاء وتسعا مع بدرية الحارثي.|أقدّم استقالتي من
true-cross|en|Awatif's husband has been moved to Yanbu.|لم يكن السبب خلافي
false-negated|en|She resigns because of her quarrel with the supervisor Amal.|لم يكن السبب خلافي
false-people|ar|اعتذرت عواطف لأمل وقبلت أمل اعتذارها.|لم يكن السبب خلافي
true-part|ar|تحتاج شهد إلى جلسات نطق.|لم يكن السبب خلافي
true-cross|fr|Elle recommande Haya al-Subaie plutôt que Munira.|أوصي بأن تخلفني
false-people|fr|Munira a géré le laboratoire deux ans avec Awatif.|أوصي بأن تخلفني
true-plain|ar|لدى الحارس أبي صالح نسخة من مفتاح خزانة الكيماويات.|أسلّم العهدة يوم
false-verb|ar|تبيع عواطف جهاز العرض للمدرسة بألف وستمئة ريال.|أسلّم العهدة يوم
false-number|ar|في العهدة ثلاثة مجاهر منها أربعة وعشرون معطلة.|أسلّم العهدة يوم
true-part|ar|تستحق غلا اثنتين وثمانين.|لي طلبان
false-people|en|Ghala herself made the mistake when she copied the list.|لي طلبان
true-cross|en|Thirty-one girls have paid for the trip to the observatory.|لي طلبان
false-verb|ar|قبلت عواطف أن تبدأ فورا في مدرسة أهلية بينبع.|عرضت عليّ مدرسة أهلية
true-plain|ar|رفضت المديرة سنة ١٤٤٠ نقل عواطف الذي طلبته وهي غاضبة.|شكرا لأنك وقفت معي
false-verb|ar|وافقت وفاء العتيبي على نقل عواطف سنة ١٤٤٠.|شكراً لأنك وقفت معي
unsaid-relation|fr|Wafa al-Oteibi est la sœur d'Amal.|السيدة الفاضلة وفاء العتيبي
