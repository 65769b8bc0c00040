true-plain|ar|انخفض ثمن الحقيبة إلى ١٢٩٠ درهما بعد أن كان ١٤٥٠.|السعر: 1290 درهما
false-number|ar|ثمن «رحّال ٢٦» ١٤٥٠ درهما.|السعر: 1290 درهما
true-cross|en|Only the zip is imported, from Japan.|مصنوعة في فاس من
false-people|en|The leather comes from Japan and the zip is made in Fes.|مصنوعة في فاس من
false-negated|ar|يدخل الجلد الصناعي في بطانة الحقيبة.|مصنوعة في فاس من
true-part|ar|تتجاوز الحقيبة حد شركة «العربية» بسنتيمترين.|السعة 38 لترا
unsaid-quote|ar|قالت سعيدة إن المسافرين يبللون جوازاتهم.|جيب للحاسوب حتى
true-plain|ar|غيثة بنجلون صممت الحقيبة بلا مكان لقارورة الماء.|جيب للحاسوب حتى
false-verb|fr|La couleur rouge est épuisée et revient en décembre.|بني، أسود، أخضر زيتي
true-cross|fr|On a cessé le rouge en 2021, car la teinture passait sur les vêtements.|بني، أسود، أخضر زيتي
false-number|ar|الشحن إلى أوروبا يستغرق يومين ويكلف خمسة وثلاثين درهما.|داخل المغرب 35 درهما
true-part|ar|لا شحن حاليا إلى أمريكا.|داخل المغرب 35 درهما
unsaid-more|en|Shipping to America will resume in December.|داخل المغرب 35 درهما
true-cross|en|Bags engraved with a name cannot be returned.|خلال 14 يوما وعلى
false-negated|ar|يدفع البائع تكاليف الإرجاع دائما.|خلال 14 يوما وعلى
false-number|ar|ضمان الخياطة سنتان وضمان السحّاب عشر.|عشر سنوات على الخياطة
true-plain|ar|أُصلح حزام إدريس دون مقابل في غضون أسبوع.|إدريس، مراكش
false-people|ar|أعطى إدريس الحقيبة لابنه واشترى الطراز الأصغر.|سعيدة، طنجة
false-role|fr|Le mari de Chloé travaille pour le fabricant.|كلوي، ليون
true-cross|fr|Chloé, de Lyon, trouve que le cuir sentait fort le premier mois.|كلوي، ليون
