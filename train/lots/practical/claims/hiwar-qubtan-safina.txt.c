true-plain|ar|دخلت ميسم كلية البحرية خطأً إذ سجلها أخوها فيها|سجّلني أخي في كلية
false-people|ar|سجّلت ميسم أخاها في كلية البحرية خطأ|سجّلني أخي في كلية
true-cross|en|She became a captain in February 2021.|رُقّيت كبيرة ضباط في
false-verb|en|She took command of an old ship whose pumps she did not trust.|رُقّيت كبيرة ضباط في
true-plain|ar|غرقت السفينة التي رفضتها ولم يسقط قتلى|رُقّيت كبيرة ضباط في
false-negated|ar|مات بحارة حين غرقت تلك السفينة|رُقّيت كبيرة ضباط في
false-number|fr|Son équipage compte six personnes de vingt-sept nationalités|سبعة وعشرون من ست
true-cross|fr|Son cuisinier est goanais|سبعة وعشرون من ست
false-people|ar|لامها المدير ولم يلمها المحاسب|كلّف الشركة 310 آلاف
true-plain|ar|قطعت رحلة لإنزال بحار مصاب بالزائدة في كولومبو|كلّف الشركة 310 آلاف
false-verb|ar|مات البحار المصاب في كولومبو|عاش، وسمّى ابنته
true-part|ar|أطلق البحار على ابنته اسم القبطانة|عاش، وسمّى ابنته
false-role|ar|كانت ميسم قبطانة السفينة عند ظهور القراصنة عام 2012|مرة، عام 2012
true-plain|ar|ظل القبطان ستافروس يلعب الطاولة والقراصنة يقتربون|مرة، عام 2012
unsaid-relation|en|Stavros is Maysam's fiancé.|مرة، عام 2012
false-number|en|She spends two months at sea and four on land.|أربعة أشهر في البحر
unsaid-more|ar|تكذب في اسم الكتاب لأنه ممنوع|لبان من ظفار
true-part|ar|تحمل معها مصحف جدتها|لبان من ظفار
