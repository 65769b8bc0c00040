true-plain|ar|أعد هارون ديبي الدرس ونقحته كلثوم أبكر.|الجغرافيا الطبيعية، مقرر
false-people|ar|أعدت كلثوم أبكر الدرس ونقحه هارون ديبي.|الجغرافيا الطبيعية، مقرر
true-cross|en|The Chad basin is closed although it covers two and a half million square kilometres.|الحوض المغلق مساحة من
false-negated|en|A closed basin is always small.|الحوض المغلق مساحة من
true-part|ar|جف النهر الغربي منذ ١٩٩٤.|تقع بحيرة قوزة
false-people|ar|يحمل النهر الغربي ٨٢٪ من ماء البحيرة.|تقع بحيرة قوزة
true-cross|fr|La pêche a augmenté parce que le lac peu profond est plus chaud.|لاحظ أن الصيد ارتفع
false-negated|fr|La pêche a augmenté parce que les pêcheurs sont plus nombreux.|لاحظ أن الصيد ارتفع
true-plain|ar|يعد هارون ديبي قلة الأمطار سببا لثلثي النقص.|يعزو هارون ديبي
false-people|ar|ترى كلثوم أبكر أن ثلثي النقص من قلة الأمطار منذ ١٩٩٠.|يعزو هارون ديبي
unsaid-relation|en|Kaltoum Abakar is the wife of Haroun Deby.|يعزو هارون ديبي
true-part|ar|مقر اللجنة نجامينا.|القاعدة القديمة أن
false-number|ar|اتفاقية ٢٠٠٨ أنشأت لجنة بين خمس دول.|القاعدة القديمة أن
true-cross|en|The convention of 1964 did away with the rule that those upstream drink first.|القاعدة القديمة أن
false-verb|en|The fifth state ratified the convention at once in 1964.|القاعدة القديمة أن
true-plain|ar|ملوحة التربة موضوع الدرس ١٢.|سيشرح الدرس 12
