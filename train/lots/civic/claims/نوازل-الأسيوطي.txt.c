true-part|ar|المجموع بخط تلميذة الشيخ ست الأهل|من مجموع بخط تلميذته
false-people|ar|سقط حائط سقاء على حمار فران فمات|وقع حائط فران على
true-plain|ar|علّق الشيخ ضمان الفران على أنه أُنذر بميل حائطه|وقع حائط فران على
true-cross|en|An old woman testified that she had warned the baker, who paid eleven dinars.|وقع حائط فران على
false-verb|en|The baker paid nothing for the donkey.|وقع حائط فران على
false-people|ar|رأى القاضي المنوفي أن الكتاب كلام وخالفه الشيخ|حلف حداد ألا يكلم
true-plain|ar|أوجب الشيخ الكفارة على الحداد لأن الرسالة كلام|حلف حداد ألا يكلم
false-verb|ar|أعطى الشيخ القط للثالث الذي كان يأكل السمك|تنازع رجلان في قط
true-cross|fr|Le cheikh partagea les jours du chat entre les deux hommes|تنازع رجلان في قط
false-people|ar|قطع الشيخ راتب الأمير يشبك سنة|سأل الأمير يشبك
true-plain|ar|منع الشيخ الأمير يشبك من جعل السبيل إصطبلا|سأل الأمير يشبك
false-verb|fr|L'émir Yachbak obéit sans se fâcher|سأل الأمير يشبك
false-number|ar|مات الغائب بعد العقد بيومين|زوج قباني ابنته غائبا
true-part|ar|لا ميراث للبنت لأن العقد لم ينعقد|زوج قباني ابنته غائبا
false-people|ar|باع الصائغ داود سوارا لست الأهل بثمانية دنانير|باعت ست الأهل نفسها
true-plain|ar|رد داود السوار بعد شهر لأنه يساوي أكثر مما دفع|باعت ست الأهل نفسها
unsaid-more|ar|ترك الشيخ الجواب بياضا لأنه مات|ترك الشيخ جوابها بياضا
unsaid-quote|ar|قالت ست الأهل: العلم لا يشتكي من الرائحة|وكان الشيخ يكتب الفتوى
true-cross|en|The sheikh used to write his opinions on the back of cheese paper.|وكان الشيخ يكتب الفتوى
