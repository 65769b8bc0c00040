who|en|founder of the biscuit factory|عبد الله أبو سنبلة|
when|fr|date de fondation|سنة 1956;;1956|بدأ عبد الله
howmany|en|recipes he started with|ثلاث وصفات|
what|ar|أي وصفة ضاعت|كعك بالينسون;;لكعك بالينسون|
why|en|how was the recipe lost|احترق الدفتر;;حين احترق الدفتر سنة 1971|
who|fr|président du conseil|سامي|رئيس مجلس الإدارة
define|en|Linda Qaqish|المدير العام|
when|ar|ليندا من امتى مديرة|2018|ليندا قاقيش
what|en|What is odd about the quality manager?|ولا يأكل السكر;;لا يأكل السكر|
why|fr|pourquoi Najib a-t-il démissionné|بعد خلاف على الأكياس;;خلاف على الأكياس|
what|ar|نجيب كان بدو الأكياس شو|ورقا;;أرادها ورقا|استقال المدير السابق
when|en|when did the bags become paper|في 2021;;2021|
table|en|price of the date biscuit|45|120 غ
table|ar|وزن الدايجست|200 غ|200 غ
table|fr|année de lancement du sans sucre|2020|150 غ
table!|en|price of the strawberry biscuit||سحبنا
which|ar|أي صنف بيمشي أكتر|السادة|أكثرها بيعا
why|en|why was strawberry withdrawn|لأن لونها صبغ الألسنة;;لونها صبغ الألسنة|
howmuch|ar|كم طن باليوم بتنتجوا|38 طنا;;38 طنا في اليوم|
howmuch|fr|part exportée|ثلثها|
which|en|second biggest foreign market|ليبيا|
when|ar|من متى لمتى وقف التصدير للشام|من 2012 إلى 2018|
howmany|en|women employees|164|
whom|fr|à qui donne-t-on les brisures|لمزارع الأسماك في الشونة;;مزارع الأسماك في الشونة|
yes|ar|لسه في زيت نخيل ببسكوت التمر؟|وما زال في التمر|
when|en|When was palm oil removed from the plain one?|في 2019;;2019|
no|en|did they ever win the Queen's export award|ورُشحنا لجائزة الملكة للتصدير مرتين ولم نفز;;ولم نفز|
where|fr|où a-t-on retrouvé la recette|عند عمة في سانتياغو;;سانتياغو|
howmuch!|en|price of the aniseed cookie||كعك الينسون
when!|ar|متى مات عبد الله||بدأ عبد الله
who!|fr|nom de la tante de Santiago||عند عمة
howmany!|en|tons exported to Iraq||أكبر زبائننا
who!|ar|مين أحرق الدفتر||حين احترق الدفتر
whom!|ar|من أقال نجيب||استقال المدير السابق
howmuch!|en|Linda's salary||ليندا قاقيش
table!|ar|وزن كعك القرفة||120 غ
when!|fr|quand fut lancée la fraise||سحبنا
yes!|en|Does Munther own shares?||مدير الجودة
why!|ar|ليش ما فازوا بجائزة الملكة||ولم نفز
yes|fr|les brisures nourrissent-elles des poissons|لمزارع الأسماك في الشونة|
howmuch!|ar|كم ربحوا العام||ننتج 38 طنا
# twins
howmuch|ar|بكم بسكوت بلا سكر|95|2020
howmuch!|ar|بكم كان كعك الينسون||ضاعت الوصفة
howmuch!|ar|كم وزن السنبلة بالفراولة؟||السنبلة بالفراولة
howmany|en|How many workers altogether?|270 عاملا;;270|عندنا 270
howmany!|en|How many workers are in the Shuna fish farms?||لمزارع الأسماك
when!|en|When did exports to Libya stop?||توقف التصدير إلى
when|fr|Quelle médaille d'or, en quelle année ?|1988|ذهبية معرض باري
when!|fr|En quelle année le prix de la Reine fut-il gagné ?||ورُشحنا لجائزة
who!|fr|Quel poste occupe Najib aujourd'hui ?||استقال المدير السابق
when|ar|ايمتى شلتو زيت النخيل من السادة|2019;;في 2019|زيت النخيل
when!|ar|ايمتى شلتو زيت النخيل من التمر||زيت النخيل
when!|ar|متى استقالت ليندا قاقيش؟||ليندا قاقيش
