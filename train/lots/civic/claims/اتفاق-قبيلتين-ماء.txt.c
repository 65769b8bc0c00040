true-part|ar|كان غازي الأعمش من بين المصلحين|والشاعر غازي الأعمش
false-role|ar|كان غازي الأعمش هو القاضي|والشاعر غازي الأعمش
true-plain|ar|لعابر السبيل يوم الجمعة من ماء البئر|تُقسم البئر أياما
false-people|ar|أيام الثلاثاء والأربعاء والخميس لآل جبران|تُقسم البئر أياما
true-cross|en|Saturday, Sunday and Monday belong to the Jubran clan.|تُقسم البئر أياما
false-people|ar|قتل فهد بن جبران سالم بن منيف خطأ|الذي قتله سالم بن منيف
true-plain|ar|مات فهد بن جبران خطأ على يد سالم بن منيف|الذي قتله سالم بن منيف
false-number|fr|Le père du mort a renoncé à soixante chamelles|الذي قتله سالم بن منيف
true-cross|fr|Le père du mort a renoncé à vingt des cent chamelles|الذي قتله سالم بن منيف
false-verb|ar|اتُّفق على كسر سيف سالم|يُسلَّم سيف سالم إلى
false-people|ar|هجا غازي آل جبران بقصيدتين|لأنه هجا آل منيف
true-part|ar|نظم غازي قصيدة في مدح آل منيف|لأنه هجا آل منيف
false-verb|en|Nura bint Munif agreed and married Abdulrahman ibn Jubran.|عبد الرحمن بن جبران من
true-cross|en|Nura refused, and her cousin Dakhil married her.|عبد الرحمن بن جبران من
false-number|ar|غرامة من ينقض الصلح مئة ناقة|من نقض شيئا من ذلك
true-plain|ar|حُفرت بئر جديدة بمضخة مكان التي جفّت|جفت البئر سنة ١٣٩٩
false-people|ar|نقض الميثاق راعٍ من آل منيف فغرم قومه خمسين|نقضه راعٍ من آل جبران
unsaid-more|ar|جفت البئر لأن آل جبران أسرفوا في السقي|جفت البئر سنة ١٣٩٩
false-people|ar|أعطى حفيد سالم السيف لحفيد الأمير|طلب حفيد سالم السيف
true-plain|ar|استعاد حفيد سالم سيف جده من حفيد الأمير|طلب حفيد سالم السيف
