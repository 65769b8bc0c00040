true-plain|ar|كان الجار دينار يرسل أول ما يغرف من طعامه إلى عاتكة وأهلها|أخبرنا وهب بن زيد
unsaid-relation|ar|دينار هو أبو وهب بن زيد|أخبرنا وهب بن زيد
false-people|ar|كانت عاتكة تبعث الغرفة الأولى إلى جارها دينار|أخبرنا وهب بن زيد
true-cross|en|When Dinar asked for the price of having Zayd as a neighbour, the buyer dropped the purchase.|باع دينار داره بستمائة
false-people|en|Zayd sold his house for six hundred dirhams and asked for the price of Dinar's company.|باع دينار داره بستمائة
true-plain|ar|عدّ لقمان بن شيبان أربعين بيتا من كل جهة جيرانا|سأل رجل الحكيم لقمان
false-number|ar|قال لقمان إن الجار عشرة بيوت|سأل رجل الحكيم لقمان
false-negated|ar|أحق الجيران عند لقمان أقربهم جدارا|سأل رجل الحكيم لقمان
false-people|ar|فضّل أبو سهل قول جابر القاضي على قول لقمان|وسئل عنها جابر القاضي
true-part|ar|رأى جابر القاضي أن الجوار عشرة بيوت|وسئل عنها جابر القاضي
false-people|ar|آذى شمعون جاره النيسابوري فباع هذا بستانه|آذى رجل من أهل
true-plain|ar|غرّم الوالي الرجل مئة دينار لأنه آذى شمعون|آذى رجل من أهل
true-cross|fr|Simon vendit son verger et partit pour Hérat|آذى رجل من أهل
false-verb|fr|Le gouverneur chassa Simon de Hérat sans rien faire contre l'homme|آذى رجل من أهل
false-negated|ar|ردت المرأة القدر فارغة إلى جارتها|كتبت امرأة إلى جارتها
true-plain|ar|زار زيد بعد شفائه أولا الجار الذي لم يعده|مرض أبي زيد فعاده
unsaid-quote|en|The neighbour who had not come said that he had an excuse.|مرض أبي زيد فعاده
false-role|ar|حمزة الوراق هو جامع الجزء أبو سهل|وكتبه حمزة الوراق في
false-number|ar|سمع الجزء على الشيخ رجلان وعشرون امرأة|وكتبه حمزة الوراق في
