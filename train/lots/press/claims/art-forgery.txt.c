true-plain|ar|اشترت دلال المرزوق من جميل قيصرلي لوحة تُنسب إلى زافيري|باع تاجر الفن جميل
false-verb|ar|اشترى جميل قيصرلي لوحة «بائعة الرمان» من دلال المرزوق|باع تاجر الفن جميل
true-cross|en|The Kuwaiti businesswoman Dalal al-Marzouq paid 1.1 million dollars for the painting.|بمليون ومئة ألف دولار
false-number|fr|Le tableau a été vendu pour 720 000 dollars à Dalal al-Marzouq.|بمليون ومئة ألف دولار
false-role|ar|دلال المرزوق رسامة كويتية|لسيدة أعمال كويتية
false-number|ar|عُرفت صبغة التيتانيوم أول مرة عام 1919|صبغة تيتانيوم لم تعرف
true-plain|ar|ذكر ديمتري أن جده فقد بصره سنة 1919|إن جده كفّ بصره
unsaid-quote|ar|قال قيصرلي إن زافيري فقد بصره عام 1919|إن جده كفّ بصره
false-people|en|Dimitri Zafiri accused Qaysarli of trying to buy the painting from him.|واتهمه بمحاولة شراء اللوحة
true-cross|en|Qaysarli accused the grandson of having tried to buy the painting from him before the auction.|واتهمه بمحاولة شراء اللوحة
true-plain|ar|انتُدبت إيفا ليسكا من محكمة لندن لفحص اللوحة|وكلفت محكمة لندن الخبيرة
false-verb|ar|أثبتت إيفا ليسكا أن اللوحة ليست من زمن زافيري|فأثبتت أن اللوحة من زمن
true-cross|fr|L'experte attribue la restauration à l'Arménien Vartan Kazanjian.|إن المرمم هو الأرمني
unsaid-relation|fr|Vartan Kazanjian était l'élève de Constantin Zafiri.|إن المرمم هو الأرمني
false-negated|ar|أخفى كازانجيان ترميمه ولم يترك توقيعا|وقّع بحرفين تحت الإطار
true-plain|ar|ألزم القاضي إلفورد قيصرلي بإعادة ربع المبلغ|على قيصرلي برد ربع الثمن
false-people|ar|حكم القاضي إلفورد على المرزوق برد ربع الثمن وعلى قيصرلي بالمصاريف|على قيصرلي برد ربع الثمن
false-negated|en|The judge accepted Dimitri's appeal.|وردّ القاضي استئنافه وحده
true-part|ar|كسب قيصرلي في 2013 قضية ضد شركة شحن|وكسب الثانية في ٢٠١٣
false-people|ar|خسر قيصرلي في 2013 قضية أمام شركة شحن|وكسب الثانية في ٢٠١٣
