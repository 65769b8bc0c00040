who | ar | من أشرف على انتخابات الخطاطين | عبد الستار البياتي;;القاضي المتقاعد عبد الستار البياتي
table | ar | كم صوت اخذ الحلفي بالبصرة | 118
table | en | Hadid's total in the first round | 322
table | ar | جنان الاوسي بالموصل الجولة الاولى | 88
table | ar | الأوسي كم جابت بالموصل ثاني جولة | 80
table | fr | total de Hadid au second tour | 404
table | ar | كم ورقة باطلة في بغداد | 13 | أوراق باطلة
which | ar | مين فاز بالنقيب بالاخير | مثنى حديد | 404
when | ar | متى صارت الإعادة | 14 آذار
table | ar | زينب الطائي شنو منصبها | أمينة السر
who | ar | خازن النقابة منو | نوزاد عقراوي
table | en | votes for the reserve member | 355
whom | ar | لمن طلب الحلفي من جماعته يصوتون | لحديد;;حديد | دعا فاضل
no | ar | الحلفي يعترف بوعده للأوسي؟ | وينكر هو الوعد
why | ar | ليش خانة الأوسي بالمجلس فارغة | ولم تقبل منصبا;;فازت الأوسي بعضوية المجلس ولم تقبل منصبا
why | ar | سبب طعن لجنة الموصل | لأن ختمه كان بخط الثلث والباقي بالنسخ
what | fr | que fit le juge du recours | ورد الطعن;;فضحك القاضي ورد الطعن
who | ar | نقيب الخطاطين السابق | روضان بهية
why | en | why didn't the former head run again | لأن النظام يمنع الثالثة
list | ar | وعود النقيب الجديد | معرض في إسطنبول;;صندوق للأرامل;;ترجمة دليل الخط إلى الكردية
which | ar | أي وعد تحقق | الثاني;;صندوق للأرامل | وعد النقيب
meta | ar | تاريخ نشرة نتائج الانتخابات | 30 نيسان;;في 30 نيسان
table! | ar | شنو منصب جنان الأوسي بمجلس الخطاطين | | 398
table! | ar | كم صوت للأوسي في كركوك | | 340
table! | en | how many votes did Halfi get in the second round? | | 387
howmany! | ar | كم خطاط مسجل بالنقابة | | نقابة الخطاطين
when! | ar | متى المعرض في اسطنبول | | وعد النقيب
who! | ar | من وعده الحلفي بمنصب الخازن | | دعا فاضل
why! | ar | ليش الحلفي غيّر رأيه وأيد حديد | | دعا فاضل
who! | fr | qui a traduit le manuel de calligraphie en kurde ? | | وعد النقيب
yes! | ar | هل اعتذر روضان بهية من الأوسي | | روضان بهية
howmuch! | ar | كم عمر عبد الستار البياتي | | عبد الستار
table! | ar | كم ورقة باطلة بالجولة الثانية | | 404
whom | en | whom did Halfi support after he was out | حديد;;لحديد | دعا فاضل
yes | ar | هل تحقق صندوق الأرامل | وأُنجز الثاني وحده
# twins
table|ar|مثنى حديد شكد جاب بالموصل أول مرة|101|322
table!|ar|مثنى حديد شكد جاب بأربيل أول مرة؟||322
table|en|How many votes did the treasurer get?|476|نوزاد عقراوي
table!|en|How many votes did the auditor get?||نوزاد عقراوي
table|fr|Combien de voix pour al-Awsi au total, second tour ?|387|387
table!|fr|Combien de voix pour al-Awsi parmi les femmes ?||387
table|ar|الباطلة بالبصره شكد|7|أوراق باطلة
table!|ar|الباطلة بأربيل شكد||أوراق باطلة
who!|ar|منو نقيب الخطاطين بالدورة الرابعة؟||روضان بهية
howmany|en|For how many terms had the last head served?|دورتين|روضان بهية
howmany!|en|For how many terms had the treasurer served?||روضان بهية
when!|ar|شوكت كملت ترجمة دليل الخط||وعد النقيب الجديد
