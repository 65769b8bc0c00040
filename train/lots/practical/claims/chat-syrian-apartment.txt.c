true-plain|ar|أُعجب صيدلي بالبيت حين رآه في الصباح|بس إجا واحد صيدلي
false-verb|ar|استأجر الصيدلي البيت صباحا|بس إجا واحد صيدلي
true-cross|en|The owner came down to three and a quarter million for six months in advance.|صاحبة البيت نزّلت لتلاتة
false-people|en|The owner accepts three million if they pay month by month.|صاحبة البيت نزّلت لتلاتة
false-people|ar|عرض أبو كرم أن يدفع ثلاثة ملايين|ست شهور كتير
true-plain|ar|فرّ المستأجر السابق إلى أربيل تاركا فاتورة كهرباء|آخر مستأجر وعدها يدفع
false-number|ar|كانت فاتورة المستأجر السابق 18 ألفا|آخر مستأجر وعدها يدفع
unsaid-relation|ar|المستأجر السابق أخو أبي كرم|آخر مستأجر وعدها يدفع
false-people|ar|سيغيّر المستأجران البطاريات على حسابهما|في ألواح بس البطاريات
true-plain|ar|ستبدّل صاحبة البيت البطاريات المعطلة على نفقتها|في ألواح بس البطاريات
true-cross|fr|L'eau arrive un jour sur deux et le réservoir contient deux mille litres|المي بتجي يوم إي
false-number|ar|البيت في الطابق الرابع كما قال أبو كرم|خامس مو رابع
true-part|ar|في البناية مصعد يقف عند انقطاع الكهرباء|خامس مو رابع
unsaid-quote|en|Ghaith says that his mother's knees hurt.|أمي ركبها بتوجعها
false-people|ar|ستأخذ صاحبة البيت البراد والغسالة|بيضل البراد والغسالة
true-plain|ar|الكنبايات من نصيب ابنة صاحبة البيت|بيضل البراد والغسالة
false-negated|ar|رفضت صاحبة البيت سلف أربعة أشهر|وافقت عالأربعة
false-people|ar|اتفق أبو كرم وغيث أول يوم على عمولة نصف شهر|عمولتك ربع شهر
