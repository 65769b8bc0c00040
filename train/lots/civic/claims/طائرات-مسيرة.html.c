true-plain|ar|حمد الذوادي كتب الأجوبة وأمل سيادي دققتها.|هيئة الأجواء، إدارة التصاريح
false-people|ar|كتبت الأجوبة أمل سيادي ودققها حمد الذوادي.|هيئة الأجواء، إدارة التصاريح
true-cross|en|A drone with a camera needs a licence even below 250 grams.|إذا زاد وزنها على
false-negated|en|A light drone with a camera needs no licence.|إذا زاد وزنها على
true-part|ar|المزارعون الذين يرشون نخلهم معفون من الرسوم.|دينارا للهواة، و١٥٠
false-number|ar|رسوم الهواة ١٥٠ دينارا والشركات عشرون.|دينارا للهواة، و١٥٠
true-cross|fr|Les plages pour femmes furent ajoutées en 2023.|على بعد خمسة كيلومترات
false-number|fr|De nuit, on peut voler jusqu'à 120 mètres avec un feu rouge.|مترا نهارا
true-plain|ar|حكم على المصور بأربعمئة دينار لأهل العروس بعد سقوط طائرة في الكعكة.|نعم بموافقة صاحب القاعة
false-people|ar|دفع أهل العروس أربعمئة دينار للمصور سنة ٢٠٢٢.|نعم بموافقة صاحب القاعة
false-negated|ar|لصاحب الأرض أن يسقط الطائرة إذا دخلت مزرعته.|الشرطة وحدها
true-part|en|A farmer who shot a drone down was fined.|الشرطة وحدها
false-number|ar|تعطى الطائرة للدفاع المدني بعد عشرين يوما.|تدفع الغرامة، وتحضر
true-plain|ar|أكثر ما رُفضت له الطلبات في ٢٠٢٤ صغر السن.|أكثر أسباب الرفض
false-number|en|Criminal records caused 140 refusals in 2024.|أكثر أسباب الرفض
true-cross|en|Kuwait does not recognise their licence.|لا، ولا بترخيص الكويت
false-verb|ar|انتهت المباحثات مع الكويت باعتراف متبادل سنة ٢٠٢١.|لا، ولا بترخيص الكويت
