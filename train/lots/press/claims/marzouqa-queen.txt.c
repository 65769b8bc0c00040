true-plain|ar|تولت ضحى بنت سنان حكم المرزوقة تسع عشرة سنة حتى 1117|حكمت ضحى بنت سنان
false-negated|ar|ضُرب اسم أمراء آخرين من بني خشرم على الدينار قبل ضحى|التي ضُرب اسمها على الدينار
true-part|ar|كانت أم ضحى جارية أرمنية|وأمها جارية أرمنية تدعى
false-people|ar|خلع سنان أخاه الأكبر جهبل وسجنه في برج الماء|خلع سنان أخوه الأكبر
true-plain|ar|أُسقط سنان عن الحكم على يد أخيه جهبل|خلع سنان أخوه الأكبر
true-cross|en|Ibn al-Daqqaq says that Sinan died of plague and not of poison.|وأنكر المؤرخ ابن الدقاق
unsaid-quote|ar|قال ابن الدقاق إن جهبلا سمّ سنانا|وأنكر المؤرخ ابن الدقاق
false-people|ar|روى المطران يعقوب أن ضحى قتلت جهبلا بيدها|وقتلت جهبلا بيدها على
true-cross|fr|Selon l'évêque Jacques, c'est son esclave Yaqout qui tua Jahbal|أو قتله عبدها ياقوت
false-role|fr|Yaqout était l'oncle maternel de Douha|أو قتله عبدها ياقوت
true-plain|ar|انتهى زواجها من مسعود بالطلاق لأنه أراد بيع حصن الجسر للفرنجة|تزوجت أمير منبج
false-verb|en|Masud sold the Bridge fortress to the Franks before the divorce.|أن يبيع حصن الجسر
false-people|ar|حاصرت ضحى مسعود بن طغان ثلاثة أشهر|فحاصرها مسعود ثلاثة أشهر
true-cross|en|Masud besieged her for three months and left after an arrow hit his thigh.|فحاصرها مسعود ثلاثة أشهر
false-people|ar|هزم الكونت رينو جيش الأميرة عند مخاضة الغنم|هزمت الأميرة جيش الكونت
true-plain|ar|وقع جوسران ابن أخي الكونت أسيرا ثم أُفرج عنه بفدية|وأسرت ابن أخيه جوسران
false-number|ar|أطلقت جوسران لقاء ألفي دينار|وأسرت ابن أخيه جوسران
false-verb|ar|هزمت ضحى الأتابك قطلغ وفرضت عليه جزية سنوية|هزمها الأتابك قطلغ
true-cross|fr|Son vizir, un médecin juif de Raqqa, lui dédia un traité d'hygiène|استوزرت طبيبا يهوديا من
false-people|en|Amir ibn Nasr took the castle gate to the Dresden museum.|وقد نقله المنقّب الألماني
