true-plain|ar|أول وصف لسلحفاة الوادي الأصفر جاء من العالم التونسي نبيل الزرقاطي.|سلحفاة الوادي الأصفر زاحف
false-number|ar|وصفها الزرقاطي أول مرة سنة ٢٠٠٩.|سلحفاة الوادي الأصفر زاحف
true-cross|en|Hunters had confused it with the Greek tortoise for a century.|سلحفاة الوادي الأصفر زاحف
false-role|en|Nabil al-Zarqati is an Algerian hunter who first described the tortoise.|سلحفاة الوادي الأصفر زاحف
true-part|ar|درقة الذكر أقصر من درقة الأنثى.|يبلغ طول درقة الأنثى
false-people|ar|درقة الذكر ثمانية عشر سنتيمترا ودرقة الأنثى ثلاثة عشر.|يبلغ طول درقة الأنثى
false-negated|fr|Il est prouvé que cette tortue mange des scorpions.|تتغذى على أوراق الرتم
true-cross|fr|Elle mange des coquillages morts pour leur calcaire.|تتغذى على أوراق الرتم
false-number|ar|تبيض الأنثى ثلاث مرات في السنة.|تضع الأنثى بيضها مرتين
true-plain|ar|إذا نزلت حرارة الرمل تحت ثلاثين جاءت الصغار ذكورا.|تضع الأنثى بيضها مرتين
true-plain|ar|برهن فريق وردة بن شنوف على أن السلحفاة تظل نشطة في الليل شتاء.|كان يُظن أنها تسبت
false-negated|ar|أكدت وردة بن شنوف أن السلحفاة تسبت طوال الشتاء.|كان يُظن أنها تسبت
unsaid-relation|en|Warda Ben Chennouf was a student of al-Zarqati.|كان يُظن أنها تسبت
true-cross|en|The hunters' union blamed pet dealers in Naples and Marseille for the decline.|قدّر الزرقاطي أعدادها
unsaid-quote|ar|حمّل الزرقاطي تجار نابولي مسؤولية التراجع.|قدّر الزرقاطي أعدادها
false-people|fr|L'union des chasseurs accuse les routes, et Ben Chennouf les marchands d'animaux.|قدّر الزرقاطي أعدادها
true-part|ar|تحمي تونس هذا النوع منذ ٢٠١٧.|أدرجتها تونس في قائمة
false-people|ar|أدرجت الجزائر السلحفاة في الأنواع المحمية ولم تفعل تونس.|أدرجتها تونس في قائمة
unsaid-more|ar|أهدى صياد «لالة مبروكة» إلى حديقة قابس.|وأقدم فرد معروف
