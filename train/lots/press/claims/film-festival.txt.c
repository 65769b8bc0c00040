true-plain|ar|فاز فيلم «حارس البئر» بالسنبلة الذهبية من غير أن يشاهده الجمهور|منحت لجنة التحكيم
false-people|ar|أخرج سوليمان كيتا «حارس البئر» ورأست دارين عصفور اللجنة|منحت لجنة التحكيم
true-cross|en|Customs seized the print at the airport a day before the screening.|منحت لجنة التحكيم
false-negated|en|The jury gave its prize without having seen the film.|منحت لجنة التحكيم
false-people|ar|اتهم المرابط عصفور بأنها لم ترسل الدعوة في موعدها|وقال مدير الجمارك إن
true-plain|ar|عزا مدير الجمارك المصادرة إلى أوراق ناقصة|وقال مدير الجمارك إن
unsaid-quote|ar|قال المرابط إن سبب المصادرة نقص الأوراق|وقال مدير الجمارك إن
true-cross|fr|Hakim Zaki avait refusé le même prix six ans plus tôt|وفاز الممثل المغربي حكيم
false-people|ar|مُنعت كارلا ضاهر من الغناء قبل ست سنوات|وفاز الممثل المغربي حكيم
false-verb|fr|Carla Daher a reçu seule le prix d'interprétation féminine|وفاز الممثل المغربي حكيم
true-part|ar|تقاسمت ضاهر وندياي جائزة الإناث|وفاز الممثل المغربي حكيم
unsaid-relation|ar|إلياس قاسي أخو نرجس بوطالب|ولم تنل المخرجة الجزائرية
true-plain|ar|خرجت نرجس بوطالب من القاعة قبل ختام الحفل|ولم تنل المخرجة الجزائرية
unsaid-quote|en|Boutaleb's husband said that she had been hungry.|ولم تنل المخرجة الجزائرية
false-number|ar|جُمعت ميزانية الفيلم كلها من التبرعات|وميزانية «حارس البئر» 140
true-cross|en|The film was shot in 19 days in a Jordanian village.|وميزانية «حارس البئر» 140
false-verb|ar|تبرع المهرجان بقيمة السنبلة لعصفور|وتبلغ قيمة السنبلة ثلاثين
