true-plain|ar|فقدت «نفلة» المركز الأول لوجود كلينبوتيرول في دمها|سباقات الهجن بالوثبة
false-people|ar|سُحب السيف من «طيبة» ومُنح لـ«نفلة»|سباقات الهجن بالوثبة
true-cross|en|The sword went to the runner-up Taiba, owned by Maitha al-Khaili.|سباقات الهجن بالوثبة
false-role|en|Maitha al-Khaili is the trainer of Nafla.|سباقات الهجن بالوثبة
false-people|ar|وضع بن غبيش المادة في التمر دون علم المضمّر|وأقر المضمّر السوداني الطيب
true-plain|ar|اعترف الطيب جاد الله بدسّ المادة مقابل مال من زاهد خان|وأقر المضمّر السوداني الطيب
false-people|ar|دفع الطيب لزاهد خان 80 ألف درهم|وأقر المضمّر السوداني الطيب
true-cross|fr|Khan affirme que la somme était le prix d'une voiture|وأقر المضمّر السوداني الطيب
unsaid-more|fr|La voiture est enregistrée au nom d'al-Tayeb|وأقر المضمّر السوداني الطيب
false-verb|ar|قاضى بن غبيش الطيب وخان معا|وقال بن غبيش إنه
true-part|ar|الطيب هو الذي ربّى نفلة|وقال بن غبيش إنه
false-number|en|The court awarded three million dirhams.|وقال بن غبيش إنه
true-cross|en|The lawyer Shamsa al-Kindi asked for three million dirhams.|وقال بن غبيش إنه
false-people|ar|شُطب د. فيكتور أوسي خمس سنوات والطيب سنة|وشطبت اللجنة الطيب خمس
true-plain|ar|عوقب البيطري الغاني سنة لتوقيعه على فحص لم يقم به|وشطبت اللجنة الطيب خمس
unsaid-relation|ar|فيكتور أوسي مالك الناقة «شواهين»|وكانت الناقة «شواهين»
false-negated|ar|لم يُعد السيف إلى «شواهين»|وكانت الناقة «شواهين»
false-verb|ar|باع بن غبيش نفلة بأربعة ملايين درهم|وتبلغ سرعة نفلة
true-plain|ar|رفض مالك نفلة بيعها بأربعة ملايين|وتبلغ سرعة نفلة
