true-plain|ar|سن القبول بين أربعة أشهر وثلاث سنوات.|تقبل الحضانة الأولاد
false-negated|ar|يقبل الرضيع قبل لقاحه الأول بإذن المديرة.|تقبل الحضانة الأولاد
true-cross|en|Each quarter of an hour of lateness costs two dollars.|الدوام من السابعة إلى
false-number|en|Lateness costs five thousand dollars a quarter of an hour.|الدوام من السابعة إلى
true-part|ar|لا تكفي رسالة المحامي لمنع تسليم الولد.|لا يُسلم الولد إلا
true-plain|ar|مديرة الحضانة رلى ضناوي هي التي يُبرز لها حكم المنع.|لا يُسلَّم الولد إلا
false-negated|ar|تكفي رسالة من محام لمنع أحد من أخذ الولد.|لا يُسلَّم الولد إلا
false-number|ar|يخصم للأخ الثاني خمسة وثلاثون في المئة.|القسط السنوي
true-cross|fr|Après décembre, la scolarité n'est pas rendue.|القسط السنوي
false-number|fr|Un enfant qui a des poux reste sept jours à la maison.|حرارة ٣٨ وما
true-part|ar|الفستق ممنوع في طعام الحضانة.|الطعام من مطبخ
false-verb|ar|قبل كل الأهالي نشر صور أولادهم.|التصوير للصور الجماعية
true-cross|en|The faces of the children of five families are covered in photographs.|التصوير للصور الجماعية
false-number|ar|لكل سبعة رضع مربية واحدة.|مربية لكل أربعة
true-plain|ar|بيعت الحافلة في ٢٠٢١ فألغيت مادتها.|المادة التاسعة
false-verb|en|The nursery bought a bus in 2021.|المادة التاسعة
false-role|ar|نهى الحلاب مديرة الحضانة.|الشكوى إلى المديرة أولا
true-part|ar|صاحبة الرخصة هي نهى الحلاب.|الشكوى إلى المديرة أولا
unsaid-relation|ar|سوزان ابنة نهى الحلاب.|دوّنته المربية سوزان
false-people|fr|L'éducatrice Suzanne a signé le règlement que Rola Dennaoui a mis par écrit.|دوّنته المربية سوزان
