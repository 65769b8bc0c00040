true-plain|ar|كتبت سهير الماحي التقرير وراجعه فولكر أوستن في برلين.|كتبته: سهير
false-people|ar|كتب فولكر أوستن التقرير وراجعته سهير الماحي.|كتبته: سهير
true-cross|en|More than two thirds of those who learned to read were women.|علمنا القراءة في
false-number|en|They taught fifteen thousand people to read.|علّمنا القراءة في
true-cross|en|The target was missed because classes closed in 2020.|علّمنا القراءة في
false-negated|ar|سبب عدم بلوغ الهدف قلة المعلمين.|علّمنا القراءة في
true-part|ar|تُبث دروس اليمن بالراديو.|صمد اليمن أكثر
false-number|fr|Un diplômé coûte 21 dollars en Somalie et 55 au Yémen.|كلفة المتخرج الواحد
true-plain|ar|لم تحسب كلفة جيبوتي لأن رواتب المعلمين على الحكومة.|كلفة المتخرج الواحد
false-people|ar|كان جار حليمة برير يدفع عنها فاتورة الكهرباء.|تعلمت حليمة برير
true-cross|fr|Halima voulait lire les lettres de son fils en Libye.|تعلمت حليمة برير
false-role|ar|حليمة برير معلمة في أم درمان.|تعلمت حليمة برير
unsaid-relation|ar|قاسم أخو عبدي ورسمه.|وترك عبدي ورسمه
true-part|ar|شريك عبدي ورسمه معلمه قاسم.|وترك عبدي ورسمه
false-verb|en|Abdi Warsame went back to fishing after learning arithmetic.|وترك عبدي ورسمه
false-number|ar|استُرجعت المصابيح الأربعون كلها من مخزن عدن.|أُغلق مركز كسلا
false-people|ar|أوصت الماحي بوقف برنامج الصومال ورفض أوستن.|أوصى أوستن بإيقاف
true-plain|ar|بقي برنامج الصومال لأن الماحي لم تقبل توصية أوستن.|أوصى أوستن بإيقاف
false-verb|fr|Le contrat de Norland a été renouvelé en décembre 2022.|دفعت مؤسسة نورلاند
