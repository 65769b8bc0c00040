true-plain|ar|عيّن ديكو بنفسه الرجل الذي أطاح به على رأس الحرس|يد الرجل الذي عيّنه
false-people|ar|عيّن ساليف أوسمان ديكو قائدا للحرس|يد الرجل الذي عيّنه
true-cross|en|Colonel Salif arrested the president in his bedroom at three in the morning.|العقيد إبراهيما سانكارا ساليف
false-people|fr|Le président Dicko a fait arrêter le colonel Salif à l'aube du 9 juin|العقيد إبراهيما سانكارا ساليف
false-verb|ar|دعا ساليف البرلمان إلى الانعقاد وأعاد العمل بالدستور|حلّ البرلمان وتعليق الدستور
unsaid-relation|ar|«الصقر» هو لقب بكاي ولد حمّه|واسمه الحركي «الصقر»
true-part|ar|تلقى ساليف تدريبا في المغرب وروسيا|تدرّب في الرباط
false-role|en|Bakay Ould Hamma leads the unit that fought the rebels in the north.|ويتزعمها المعلم السابق
true-cross|en|Bakay Ould Hamma, once a teacher, heads the Sons of the River.|ويتزعمها المعلم السابق
false-negated|ar|نصّب ساليف نفسه رئيسا للبلاد|أن ساليف سينصّب نفسه
true-plain|ar|اختار العسكر قاضية متقاعدة هي مريم تيام لرئاسة المرحلة الانتقالية|القاضية المتقاعدة مريم
false-people|ar|أقال الجنرال لاسانا كوني الرئيسة تيام بطلب من ساليف|رئيس الأركان الجنرال لاسانا
true-cross|fr|À la demande de Salif, Thiam a limogé le chef d'état-major Lassana Koné|رئيس الأركان الجنرال لاسانا
false-role|fr|Fanta, l'épouse de Koné, est ambassadrice du Portugal|الطبيبة في مستشفى لومبي
unsaid-quote|ar|ينفي ديكو عبر زوجته فانتا أنه التقى أي رجل أعمال|وينفي كوني عبر زوجته
false-verb|ar|وقّع ديكو استقالته بعد ثلاث محاولات|رفض التوقيع على استقالته
true-part|ar|جمّد الاتحاد الأفريقي عضوية كندارا|الذي علّق عضوية كندارا
false-people|ar|رفض العسكر وساطة المغرب وقبلها أنصار ديكو|والمغرب عرض الوساطة
false-number|en|The rebels captured sixty soldiers in Gawa.|وأسروا 19 جنديا
true-plain|ar|صار موعد الانتخابات عامين بدل ستة أشهر بحسب المتحدث يوسف باه|الناطق باسمه النقيب يوسف
