true-plain|ar|في الردهة تسعة عشر مريضا والسرير الرابع خالٍ|الردهة بيها ١٩ مريض
false-number|en|There are 21 patients on the ward this morning.|الردهة بيها ١٩ مريض
false-people|ar|توفي أبو سجاد وخرج حجي كريم على مسؤوليته|واحد طلع على مسؤوليته
true-cross|en|Haji Karim died at three and Abu Sajjad left against advice.|واحد طلع على مسؤوليته
true-part|ar|كان ابن حجي كريم إلى جانبه|ابنه كان يمّه
false-people|ar|أعادت الستاف نور تحليل مريضة السرير 9|مريضة سرير ٩ البوتاسيوم
true-plain|ar|طلبت د. زينة إعادة العينة لأنها متكسرة|مريضة سرير ٩ البوتاسيوم
false-number|ar|كانت نتيجة الإعادة 6.1|سرير ٩ الإعادة
true-cross|fr|Le second dosage, 4,4, est normal|سرير ٩ الإعادة
false-people|ar|أوقف د. مصطفى الكالسيوم|وقفت الكالسيوم قبل
false-verb|en|The intensive care unit gave 40 vials of meropenem to the pharmacy.|الميروبينيم خلص
true-plain|ar|ذهبت قوارير الميروبينيم الأربعون إلى الإنعاش|الميروبينيم خلص
false-people|ar|الكرخ يعطي هيبارين ويريد ميروبينيم بدله|الكرخ عدهم ١٠ فيالات
true-plain|ar|تريد الكرخ هيبارين مقابل عشر قوارير ميروبينيم|الكرخ عدهم ١٠ فيالات
false-role|fr|Abou Farah est médecin du service|الصيانة (أبو فرح)
true-cross|en|The key to the kitchen lift is with Abu Farah of maintenance.|الصيانة (أبو فرح)
unsaid-more|ar|تأجل الناظور لأن المريض أكل|الناظور تأجل للعشرة ونص
false-negated|ar|أظهر الناظور قرحة كبيرة نازفة|قرحة وحدة صغيرة
unsaid-quote|ar|قالت الستاف نور: خلي يوزعه علينا|خلي يوزعه علينا
false-number|en|All ten vials arrived intact from Karkh.|وصل الميرو من الكرخ
