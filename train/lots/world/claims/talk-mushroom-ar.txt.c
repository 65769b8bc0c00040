true-plain|ar|تزرع ربا الفطر في ملجأ بناية جدها بزحلة.|ملجأ بناية جدي
false-people|ar|الملجأ لعائلة المقدم، وتقع بنايته في بيروت.|ملجأ بناية جدي
true-cross|en|The idea came from Ruba's brother Wissam, who left for Kuwait.|مش أنا. أخي وسام
false-people|en|Ruba had the idea, and her brother Wissam took over after two months.|مش أنا. أخي وسام
true-part|ar|تقدم سبع مقاه تفل القهوة لربا دون ثمن.|عنا اتفاق مع سبع
false-verb|ar|تدفع ربا اليوم ألفي ليرة على كيس التفل.|عنا اتفاق مع سبع
false-number|fr|La production est passée de 90 à 140 kilos par semaine cet hiver.|هلق ٩٠ كيلو بالأسبوع
true-plain|ar|ضاع نصف الموسم في أيلول بسبب برغش يبيض في التفل.|الكل بيقول الكهربا
false-negated|ar|ترى ربا أن انقطاع الكهرباء هو المشكلة.|الكل بيقول الكهربا
true-cross|fr|Sa belle-mère, Oum Toni, conseilla les écorces de citron.|حماتي، أم طوني
false-verb|fr|Les écorces de citron d'Oum Toni ont chassé les moucherons.|حماتي، أم طوني
false-role|ar|أم طوني والدة ربا.|حماتي، أم طوني
true-part|ar|حلّ الشبك الناعم مشكلة البرغش.|حماتي، أم طوني
true-plain|ar|رفضت ربا طلب السوبرماركت لأنه يتأخر في الدفع ثلاثة أشهر.|تلت مطاعم ببيروت
false-people|ar|رفض السوبرماركت فطر ربا لأنها تريد الدفع بعد تسعين يوما.|تلت مطاعم ببيروت
false-number|en|She sells to three restaurants in Zahle and one in Beirut.|تلت مطاعم ببيروت
false-number|ar|كيلو المحاري بتسعة دولارات والشيتاكي بأربعة.|المحاري بأربع دولارات
true-cross|en|Rami drives, and the other four workers are women.|أربع نسوان ورامي
unsaid-relation|en|Rami is Ruba's husband.|أربع نسوان ورامي
false-people|ar|رامي عنده حساسية من الفطر.|اسأل رامي
