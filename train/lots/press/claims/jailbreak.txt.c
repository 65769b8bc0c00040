true-plain|ar|خرج ستة سجناء عبر نفق حُفر بملعقة ونابض ساعة|هرب ستة سجناء من
true-cross|en|The seventh, the smuggler Rustam Bakdash, was too broad for the opening.|رستم بكداش، لأن فتحة
false-verb|en|Rustam Bakdash escaped with the others.|رستم بكداش، لأن فتحة
false-people|ar|قُتل زكي مشرقي على يد التاجر سركيس أوهانيان|بالمؤبد لقتله تاجر الذهب
true-plain|ar|يقضي مشرقي حكما مؤبدا لقتل تاجر ذهب|بالمؤبد لقتله تاجر الذهب
false-role|ar|حسان الرفيع تاجر ذهب|وحسان الرفيع، أحد مؤسسي
true-part|fr|Quatre des évadés sont des voleurs de voitures|الباقون فمدانون بسرقة السيارات
true-plain|ar|ضُبط الرفيع في شقة خطيبته سمر الحلو|المعلمة سمر الحلو
unsaid-relation|ar|سمر الحلو أخت زكي مشرقي|المعلمة سمر الحلو
false-negated|ar|عُثر على مشرقي يوم الثلاثاء|ولم يُعثر على مشرقي
false-people|ar|أوقف العقيد عماد شمس وزير الداخلية عن العمل|وأوقف وزير الداخلية مدير
true-cross|en|The minister suspended the prison governor, Colonel Imad Shams.|وأوقف وزير الداخلية مدير
unsaid-quote|ar|قال وضاح كرم إن الرسالة لم تصله|وقال شمس إن
true-plain|ar|نفى شمس تسلّم رسالة السجين|وقال شمس إن
false-people|ar|مشرقي هو الذي خطط للهرب كله|إنه هو الذي خطط
true-cross|fr|Selon les enquêteurs, Bakdach avait conçu toute l'évasion|إنه هو الذي خطط
false-people|en|Bakdash pushed Mushriqi back and asked for forgiveness.|لما علق في الفتحة
false-number|ar|خرج ستة سجناء من الباب الرئيس عام 1997|حين خرج أحد عشر
