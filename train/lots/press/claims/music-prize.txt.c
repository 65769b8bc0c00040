true-plain|ar|نالت الملحنة العراقية نازك البير جائزة القيثارة وقيمتها خمسون ألف يورو|مُنحت جائزة القيثارة الذهبية
unsaid-relation|ar|نازك البير زوجة إلياس البير|مُنحت جائزة القيثارة الذهبية
true-cross|en|Her late father Elias won the same prize in 1998.|مُنحت جائزة القيثارة الذهبية
false-people|en|Elias Albir won the prize this year for Stairs to the Tigris.|مُنحت جائزة القيثارة الذهبية
false-people|ar|صوّت كينجي أوتا لنازك وثلاثة لشادي رزق|وترأست لجنة التحكيم الفرنسية
true-plain|ar|حصل شادي رزق على صوت العضو الياباني وحده|وترأست لجنة التحكيم الفرنسية
true-cross|fr|Agnès Morel s'est abstenue parce qu'elle avait enseigné à Nazik à Lyon|وترأست لجنة التحكيم الفرنسية
false-verb|fr|Agnès Morel a voté pour son ancienne élève|وترأست لجنة التحكيم الفرنسية
false-role|ar|ميار ديب هي رئيسة لجنة التحكيم|وكانت الترشيحات قد ضمت
true-plain|ar|انسحب ميار ديب اعتراضا على أن شركة سلاح ترعى الحفل|وكانت الترشيحات قد ضمت
false-verb|ar|أعاد المنظمون إلى ميار ديب رسوم الاشتراك|وكانت الترشيحات قد ضمت
true-part|ar|تركت نازك الموصل في السابعة عشرة مع أمها|ولدت نازك في الموصل
false-people|ar|أحرقت الأسرة متجر الآلات قبل مغادرتها|ولدت نازك في الموصل
unsaid-more|en|Her father was the target of the 2006 explosion that killed him.|ولدت نازك في الموصل
true-cross|en|Her father died in 2006 in an explosion that was not meant for him.|ولدت نازك في الموصل
false-number|ar|مدة المقطوعة ست وثلاثون دقيقة|تستغرق المقطوعة ٢٧ دقيقة
true-plain|ar|أعاد جار اسمه سعيد حنا جوزة الأب إلى نازك|تستغرق المقطوعة ٢٧ دقيقة
false-people|ar|أعادت نازك الجوزة إلى سعيد حنا في أربيل|تستغرق المقطوعة ٢٧ دقيقة
false-verb|ar|عُزفت المقطوعة في بغداد العام الماضي|ستُعزف المقطوعة في برلين
