true-plain|ar|كتب ندير بنمنصور الدليل وراجعته الصقلي.|هيئة المترجمين بالرباط
false-people|ar|حررت لمياء الصقلي الدليل وراجعه ندير بنمنصور.|هيئة المترجمين بالرباط
true-cross|en|Court staff still have to sit the oral exam.|موظفو المحاكم معفون
false-negated|en|Court staff are exempt from both the written and the oral exam.|موظفو المحاكم معفون
true-part|ar|تمتحن الهولندية في مركز طنجة.|إسبانية، هولندية
false-number|ar|في مركز أكادير ١٨٠ مقعدا.|أمازيغية، ألمانية
false-verb|fr|L'oral se passe dans chaque centre en juin.|الشفوي كله في الرباط
true-cross|fr|Les dictionnaires électroniques sont interdits dans la salle.|يُسمح بمعجمين ورقيين
false-negated|ar|يسمح بالساعات الذكية وبمعجم إلكتروني.|يُسمح بمعجمين ورقيين
true-plain|ar|برأت اللجنة ممتحنا لأن الهاتف المضبوط للمراقب.|من ضُبط بهاتف حُرم
false-number|ar|برأت اللجنة الأربعة الذين ضبطوا بهاتف.|من ضُبط بهاتف حُرم
unsaid-more|ar|طُرد المراقب صاحب الهاتف من الهيئة.|من ضُبط بهاتف حُرم
true-part|ar|يدفع من يعيد الامتحان نصف الرسم.|نصفها لمن يعيد
false-negated|en|The fee is refunded to any candidate who falls ill.|نصفها لمن يعيد
true-cross|en|Dutch had the highest pass rate in the last session.|تُعلن الكتابية في
false-number|ar|نجح في الدورة الماضية ٤٠٢ من المتقدمين.|تُعلن الكتابية في
false-people|ar|وصفت ثريا بناني النص بأنه لم يفهمه أحد.|تُعلن الكتابية في
true-plain|ar|تعد ثريا بناني نص الأخطبوط سهلا.|تُعلن الكتابية في
false-role|fr|Nadir Benmansour préside l'instance des traducteurs.|تُعلن الكتابية في
