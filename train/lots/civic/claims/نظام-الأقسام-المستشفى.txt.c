true-plain|ar|مدير المستشفى ليث الحسناوي هو من وقّع التعليمات.|صادرة برقم ٤٤٧
false-role|ar|وقعت زهراء الموسوي التعليمات بصفتها مديرة المستشفى.|صادرة برقم ٤٤٧
true-cross|en|In intensive care a patient may have one visitor only.|فمن الخامسة إلى الخامسة
false-negated|en|A child under twelve may enter the chest ward.|لا يدخل من هو
true-part|ar|إدخال الطعام ممنوع في ردهة الكلى.|يمنع إدخال الطعام إلى
false-number|ar|ألغيت الفقرة الرابعة بالتعليمات ٤٤٧ في تشرين الثاني.|ألغيت بالتعليمات ٤٨٠
true-plain|ar|مرافق المصاب بالسرطان لا يدفع أجرة المرافقة.|أجرة المرافقة ٥ آلاف
false-negated|fr|L'accompagnant d'un malade du cancer paie cinq mille dinars par nuit.|أجرة المرافقة ٥ آلاف
true-cross|fr|L'assistante sociale Zahra al-Moussawi reçoit les plaintes dans la chambre 12.|تقدم إلى باحثة المستشفى
false-role|ar|تقدم الشكاوى إلى الصيدلانية زهراء الموسوي.|تقدم إلى باحثة المستشفى
true-part|ar|عفت شيماء كريم عن المرافق الذي اعتدى عليها.|اعتدى في الأولى مرافق
false-people|ar|اعتدت الممرضة شيماء كريم على مرافق سنة ٢٠٢٤.|اعتدى في الأولى مرافق
true-cross|en|The resident doctor Muhannad was transferred to Manathira by the director.|الثانية الطبيب المقيم مهند
false-verb|en|The director dismissed the resident doctor Muhannad.|الثانية الطبيب المقيم مهند
false-people|ar|اعتدى مرافق على الطبيب المقيم مهند فنُقل المرافق.|الثانية الطبيب المقيم مهند
true-plain|ar|الحارس كاظم يحتفظ بالمفقودات أربعين يوما.|تحفظ المفقودات أربعين يوما
false-people|ar|اقترحت ابتسام جبار تقليص الزيارة ورفض ذلك مجلس الأطباء.|اقترح مجلس الأطباء تقليص
true-part|ar|عارضت نقيبة الممرضات تقليص ساعات الزيارة.|اقترح مجلس الأطباء تقليص
unsaid-quote|ar|قال المدير ليث الحسناوي إن الأهل نصف الدواء.|الممرضات ابتسام جبار
