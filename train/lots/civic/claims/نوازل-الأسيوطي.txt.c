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
true-plain|ar|ألزم الشيخ الفران بالضمان بشرط أن يكون قد نُبّه إلى ميل حائطه.|وقع حائط فران
false-people|ar|وقع حائط السقاء على حمار الفران فقتله.|وقع حائط فران
true-cross|en|The baker paid eleven dinars after an old woman testified that she had warned him.|وقع حائط فران
false-number|en|The baker paid eight dinars for the dead donkey.|وقع حائط فران
true-part|ar|لم يوافق القاضي المنوفي صديقه الشيخ في مسألة رسالة الحداد.|حلف حداد ألا يكلم
false-verb|ar|وافق القاضي المنوفي الشيخ في أن الكتاب كلام.|حلف حداد ألا يكلم
false-people|fr|Le cadi al-Manufi jugea qu'une lettre vaut parole, et le cheikh s'y opposa.|حلف حداد ألا يكلم
true-plain|ar|قُطع راتب الشيخ سنة بأمر من الأمير يشبك ثم رُدّ إليه.|سأل الأمير يشبك
false-people|ar|قطع الشيخ راتب الأمير يشبك سنة كاملة.|سأل الأمير يشبك
true-cross|fr|L'émir Yachbak avait bâti la fontaine dont il voulait faire une écurie.|سأل الأمير يشبك
false-negated|en|The emir never restored the sheikh's stipend.|سأل الأمير يشبك
true-plain|ar|اشترى الصائغ داود سوارا من ست الأهل بثمانية دنانير.|باعت ست الأهل نفسها
false-verb|ar|اشترت ست الأهل سوارا من الصائغ داود بثمانية دنانير.|باعت ست الأهل نفسها
true-cross|en|The jeweller Dawud gave the bracelet back and said it was worth more than he had paid.|باعت ست الأهل نفسها
unsaid-relation|en|Dawud the jeweller was a pupil of the sheikh.|باعت ست الأهل نفسها
unsaid-quote|ar|قالت ست الأهل عن كتابتها على ورق الجبن إن العلم لا يشتكي من الرائحة.|العلم لا يشتكي من
true-plain|ar|اعتاد الشيخ أن يكتب فتاواه على ظهر ورق الجبن.|العلم لا يشتكي من
true-part|ar|مات الغائب الذي زُوّجت منه ابنة القباني قبل العقد بيومين.|زوج قباني ابنته غائبا
false-verb|fr|Le fiancé absent mourut deux jours après le contrat.|زوج قباني ابنته غائبا
unsaid-more|ar|ترك الشيخ جواب نقل القبور بياضا خوفا من الأمير.|ترك الشيخ جوابها بياضا
