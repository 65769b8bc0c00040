true-plain|ar|دمبا با الصيدلي ينوب عن الوكيلة مريم بنت الشيخ.|ونائبها الصيدلي دمبا با
false-role|ar|دمبا با وكيل السكان ومريم بنت الشيخ صيدلانية ونائبته.|ونائبها الصيدلي دمبا با
true-cross|en|The dues of a studio are 300 ouguiya a month.|أوقية للشقة و٣٠٠
false-number|en|A flat pays 300 ouguiya a month and a studio 600.|أوقية للشقة و٣٠٠
true-part|ar|يتقاضى الحارس بلال ٣٥٠٠ أوقية.|أجر الحارس بلال
false-negated|ar|تصرف الاشتراكات في أعراس السكان.|ولا تُصرف في دهان
false-verb|ar|اشترى سكان العمارة كلهم المولد الكهربائي.|المولد الكهربائي ملك
true-cross|fr|Le groupe électrogène appartient aux deux familles du premier étage.|المولد الكهربائي ملك
false-people|fr|Les deux familles du premier étage paient le carburant aux autres.|المولد الكهربائي ملك
true-plain|ar|يمنع الطبل بعد الحادية عشرة ليلا ما لم يكن عقد قران.|لا طبل ولا مكبر
false-number|ar|يخبر الجيران بعقد القران قبل أسبوع.|يُخبر به الجيران قبل
true-part|ar|ألغي تفريغ العجلة في فبراير ٢٠٢٤.|أسقط هذا العقاب في
false-negated|en|Letting the air out of a tyre is still the penalty after February 2024.|أسقط هذا العقاب في
true-plain|ar|تعديل الميثاق يحتاج إلى قبول عشر أسر.|يُعدل الميثاق بموافقة
false-number|ar|يكفي لتعديل الميثاق ثلاث عشرة أسرة.|يُعدل الميثاق بموافقة
true-cross|en|The family on the fifth floor did not sign, as it found clause 5 unfair.|وقّعت ثلاث عشرة أسرة
false-people|ar|امتنعت أسرتا الطابق الأول عن التوقيع.|وقّعت ثلاث عشرة أسرة
unsaid-relation|ar|عبد الله جالو زوج مريم بنت الشيخ.|كتبه بخطه المعلم
false-role|fr|Mohamed Lemine ould Sidi a écrit la charte de sa main.|كتبه بخطه المعلم
