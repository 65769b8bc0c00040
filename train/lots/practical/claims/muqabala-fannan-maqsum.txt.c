true-plain|ar|عزفت آلا البزق لأن جدها ترك واحدا.|لأن جدي ترك
false-verb|ar|اختارت آلا البزق بعد أن جربت العود.|لأن جدي ترك
true-cross|en|Ala first played in public at a cousin's wedding in Ain Issa.|في عرس ابن خالي
false-number|en|Ala first played in public in 2012, when she was nine.|في عرس ابن خالي
true-part|ar|صنع جميل بربور أحد بزقاتها.|ثلاثة. واحد صنعه
false-people|ar|اشترت آلا بزقا من جميل بربور بمئتي دولار.|ثلاثة. واحد صنعه
true-plain|ar|سائق الشاحنة أبو لقمان هو من علمها حقا.|هذا ما كتبته الصحف
false-role|ar|الأستاذ زردشت سائق شاحنة علّم آلا على الفرن.|هذا ما كتبته الصحف
false-people|fr|Abou Luqman est parti aux Pays-Bas après deux leçons.|هذا ما كتبته الصحف
true-cross|fr|Elle refusa le prix d'Erbil parce qu'il fallait jouer avec une bande enregistrée.|رفضت جائزة المهرجان
false-verb|ar|قبلت آلا جائزة أربيل ورفضت جائزة عنتاب.|رفضت جائزة المهرجان
true-part|en|The prize money paid eight months of rent.|دفعت إيجار غرفة
false-number|en|Nine of her pupils are boys.|دفعت إيجار غرفة
unsaid-quote|ar|قال أبو آلا إن العزف للغجر.|عمي حاول
true-plain|ar|اشترى والد آلا أوتارا لها بعد كلام عمها.|عمي حاول
true-cross|en|They recorded at night because it cost half the daytime price.|اسمه «طحين
false-number|ar|ألّفت آلا مقطوعات الألبوم التسع كلها.|اسمه «طحين
false-verb|ar|قطعت آلا علاقتها بالمغنية التي انسحبت.|المغنية انسحبت قبل
