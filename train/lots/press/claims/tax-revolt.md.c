true-plain|ar|ألزم المرعشلي الناس بقرش عن كل أوقية ملح سنة 1889|راشد أفندي المرعشلي
unsaid-relation|ar|نوري بك أبو راشد أفندي المرعشلي|راشد أفندي المرعشلي
true-cross|en|The governor's relative by marriage, Nuri Bey, had the monopoly on selling salt.|راشد أفندي المرعشلي
false-people|en|Marashli held the monopoly and Nuri Bey imposed the tax.|راشد أفندي المرعشلي
true-part|ar|نُفيت حنيفة إلى رودس|خزنت السلاح في الرحى
false-role|ar|سليم الدبّور هو مختار كفر العنب|مختار كفر العنب
false-people|ar|أسر الرقيب توفيق الدبّور ورجاله عند مخزن الملح|أحرق الدبّور ورجاله مخزن
true-plain|ar|أُشعلت النار في مخزن الملح على يد الدبور ورجاله|أحرق الدبّور ورجاله مخزن
true-cross|fr|Tawfiq fut relâché parce que sa femme accouchait|أطلقوا توفيق لأن زوجته
unsaid-more|fr|Tawfiq paya une rançon pour être relâché|أطلقوا توفيق لأن زوجته
false-verb|ar|اعترف الدبّور بقتل المختار جرجي|قتل مجهول المختار جرجي
true-plain|ar|أنكر الدبور تهمة قتل جرجي التي وجهها إليه المرعشلي|قتل مجهول المختار جرجي
false-people|ar|باع نوري بك مكان الثوار لأسعد|باع حفّار الآبار
true-cross|en|The well-digger Asaad betrayed the rebels' hiding place for twenty gold pounds.|باع حفّار الآبار
false-number|ar|قُتل 11 من الثوار و34 من العسكر|هاجمت القوات، وقُتل
true-plain|ar|حُرم توفيق من رتبته لأنه أبى حراسة المشنقة|وامتنع توفيق عن حراسة
false-people|ar|شُنق توفيق وامتنع الدبّور عن حراسة المشنقة|وامتنع توفيق عن حراسة
false-verb|en|Hanifa revealed after 1908 who had killed Jirji.|ألغيت الضريبة في 1890
true-part|ar|زالت الضريبة سنة 1890|ألغيت الضريبة في 1890
