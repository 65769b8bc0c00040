true-plain|fr|Zeina Karam a remis en route en mars l'instruction sur le vol 611|C'est elle qui, en mars
false-number|fr|Le vol 611 a été abattu en 1991 avec 46 passagers|C'est elle qui, en mars
true-cross|ar|زينة كرم هي التي أعادت فتح ملف الرحلة 611|C'est elle qui, en mars
false-people|fr|Habib Rizkallah, père de la juge, a été assassiné en 1991|Fille du bâtonnier Antoine Karam
true-cross|ar|أبوها نقيب المحامين أنطوان كرم اغتيل أمام قصر العدل في بعبدا|Fille du bâtonnier Antoine Karam
false-verb|fr|Elle a accepté un poste à La Haye|Fille du bâtonnier Antoine Karam
true-part|fr|Elle est divorcée d'un chirurgien|Fille du bâtonnier Antoine Karam
false-role|ar|وجدي حمادة ضابط في الجيش|le député Wajdi Hamadé
true-plain|fr|Deux témoins désignent Hamadé, ex-chef des Faucons verts, comme l'auteur du tir|le député Wajdi Hamadé
false-people|en|The army accuses Hamadé of firing the missile.|le député Wajdi Hamadé
false-verb|fr|Le Conseil supérieur a révoqué la juge par six voix contre quatre|le député Wajdi Hamadé
true-cross|en|In April Hamadé asked for the judge to be removed, and the request was rejected.|le député Wajdi Hamadé
unsaid-more|ar|ألقى رجل من «الصقور الخضر» قنبلة في حديقة القاضية|le député Wajdi Hamadé
false-people|fr|Nassif a giflé Hamadé dans le couloir du tribunal|l'ancien artilleur Fouad Nassif
true-plain|fr|Nassif met aujourd'hui Hamadé en cause, après deux changements de version|l'ancien artilleur Fouad Nassif
unsaid-quote|en|Hamadé explained that he used to have children to feed.|l'ancien artilleur Fouad Nassif
true-cross|ar|سلّم الكاتب طوني أبي راشد الصندوق الأسود للقاضية يوم تقاعده|Le greffier Tony Abi Rached
false-negated|fr|Le greffier savait depuis trente ans qu'il gardait la boîte noire|Le greffier Tony Abi Rached
false-verb|en|The Paris laboratory has revealed what the black box contains.|Le greffier Tony Abi Rached
