true-plain|ar|تمنع أكواب الفلين بدءا من أول رجب.|يُمنع بيع الأكياس
false-number|ar|تمنع أكواب الفلين من أول ربيع الأول.|يُمنع بيع الأكياس
true-cross|en|Fish bags are not exempt from the ban.|يُستثنى من المنع
false-negated|en|Fish bags are exempt like bread bags.|يُستثنى من المنع
true-part|ar|تأخذ كل أسرة ثلاثة أكياس قماش بلا ثمن.|تُوزع على كل أسرة
false-number|fr|Celui qui rend quarante kilos de vieux filets reçoit dix riyals.|يُعطى من سلّم عشرة
true-plain|ar|من رمى من قاربه في البحر غُرم ثلاثة آلاف وأوقف تصريحه.|القارب الذي يرمي
false-people|ar|غرامة المتنزه ثلاثة آلاف ريال وغرامة القارب مئة.|القارب الذي يرمي
true-cross|fr|Les amendes reviennent à la réserve des tortues.|تُحصّل الغرامات لحساب
false-role|fr|Zuhur Sayram préside la commission et Abid Aqili enseigne la biologie.|تُشكل لجنة من
true-part|ar|عابد عقيلي يرأس اللجنة.|تُشكّل لجنة من
false-people|ar|شيخ الصيادين هو عابد عقيلي.|تُشكّل لجنة من
unsaid-relation|en|Isa Mujrashi is the father of Zuhur Sayram.|تُشكّل لجنة من
true-plain|ar|ألغي القرار ٤٠ لعدم تطبيقه.|يُلغى القرار ٤٠
unsaid-more|ar|لم يطبق القرار ٤٠ بسبب معارضة المصانع.|يُلغى القرار ٤٠
true-cross|en|The fishermen's head thought a fine of a thousand riyals enough.|وقد تحفظ شيخ الصيادين
false-verb|ar|رد المحافظ على صاحب المصنع ووعده بتعويض.|وقد تحفظ شيخ الصيادين
false-verb|en|The factory has already dismissed eleven workers.|وقد تحفظ شيخ الصيادين
