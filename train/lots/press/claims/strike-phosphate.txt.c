true-plain|ar|تقول النقابة إن 3900 عامل انضموا إلى الإضراب|إضراب عمال منجم الرقبة
unsaid-quote|ar|تقول الإدارة إن المضربين 3900 عامل|إضراب عمال منجم الرقبة
true-cross|en|Management counts only 2,100 strikers.|إضراب عمال منجم الرقبة
false-people|ar|فصل منذر الزرلي مديرة المنجم ليليا بن فرج|وبعودة زميلهم منذر الزرلي
true-plain|ar|سُرّح منذر الزرلي بقرار من ليليا بن فرج بعد نشره صور نفق|وبعودة زميلهم منذر الزرلي
false-number|fr|Les grévistes réclament 9 pour cent d'augmentation|وبعودة زميلهم منذر الزرلي
false-verb|ar|وافقت الإدارة على إعادة الزرلي|وبعودة زميلهم منذر الزرلي
true-cross|fr|Trois hommes masqués ont cassé le bras gauche de Mouldi Hamdi|المولدي الحامدي، مساء الأحد
false-people|ar|تعرض سعد القصوري للضرب واتهم الحامدي|واتهم الحامدي مقاول النقل
true-plain|ar|دفع القصوري التهمة بأنه كان في عرس ابنته|واتهم الحامدي مقاول النقل
unsaid-relation|en|Hamdi is married to Qasouri's daughter.|واتهم الحامدي مقاول النقل
false-negated|en|The police arrested Qasouri.|واتهم الحامدي مقاول النقل
unsaid-quote|ar|قالت سنية إن العمال رهائن عند ثلاثة أشخاص|وقال وزير الصناعة كمال
true-part|ar|ردت سنية زوجة الزرلي على الوزير على الهواء|وقال وزير الصناعة كمال
false-people|ar|ستشتري الأردن من الهند شحنة يناير|وأعلنت الهند، أكبر المشترين
true-cross|en|India will buy its January shipment from Jordan.|وأعلنت الهند، أكبر المشترين
false-people|ar|غادر الحامدي الاجتماع الأول وغابت بن فرج عن الثاني لأنها في المستشفى|في الأولى غادرت بن فرج
true-plain|ar|غاب الحامدي عن الوساطة الثانية لوجوده في المستشفى|في الأولى غادرت بن فرج
false-verb|ar|قُتل الهادي العبيدي عام 2008 برصاص الشرطة|بمقتل عامل، هو الهادي
