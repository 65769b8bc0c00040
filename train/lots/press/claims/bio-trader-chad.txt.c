true-plain|ar|كان الحاج أبكر أثرى أهل شرق تشاد مدة أربعة عقود|كان أغنى رجل في شرق
false-people|ar|مات صاحب مخبز وعليه دين للحاج أبكر|وعليه دين لصاحب مخبز
true-cross|en|He died owing money to a baker.|وعليه دين لصاحب مخبز
unsaid-relation|en|Stavros Papadopoulos was the father of Hawa.|عند التاجر اليوناني ستافروس
true-plain|ar|تعلّم الحساب وأُطعم أجرا لعمله عند ستافروس|مقابل أكله وتعليمه الحساب
false-people|ar|اقترض ستافروس من أبكر مالا ليشتري أول قنطار صمغ|اشترى أول قنطار صمغ
false-verb|fr|En 1943, Abakar vendit toute la société à Stavros.|اشترى شركة ستافروس كلها
true-cross|fr|En 1943, Abakar acheta toute la société de Stavros.|اشترى شركة ستافروس كلها
false-number|ar|سُجن محمد عام 1975 لأنه كتب ضد الرئيس|سجنته الحكومة عام ١٩٧٢
true-part|ar|كان أكبر أبنائه محمد محاميا|سجنته الحكومة عام ١٩٧٢
false-negated|ar|قبل القاضي يونس بدوي الكفالة التي دفعها الحاج أبكر|فرفضها القاضي يونس بدوي
false-verb|en|Mohamed left prison in 1975 on bail.|بانقلاب لا بكفالة
true-cross|en|The French closed the Arabic school for a year, and he opened it in his own house.|التي أغلقها الفرنسيون سنة
false-people|ar|أنشأ الفرنسيون المدرسة العربية وأغلقها الحاج أبكر|التي أغلقها الفرنسيون سنة
false-people|ar|اتهم الحاج أبكر منافسه شكيب الزند بخلط الصمغ بالرمل|اتهمه منافسه التاجر اللبناني
true-plain|ar|وُجهت إليه من شكيب الزند تهمة غش الصمغ بالرمل|اتهمه منافسه التاجر اللبناني
unsaid-more|ar|لدغت العقرب شكيب في مخزن الصمغ لأنه حلف كاذبا|بلدغة عقرب
true-plain|ar|تزوجت خديجة ابنة أبكر من جورج ابن شكيب|وزوّج ابنته خديجة لابنه
unsaid-quote|fr|Stavros le fils a dit qu'on ne lui avait volé que ce qu'il possédait.|قائلا: «لم يُسرق مني
false-people|ar|تولى محمد دفن الحاج أبكر|ودفنه جورج
