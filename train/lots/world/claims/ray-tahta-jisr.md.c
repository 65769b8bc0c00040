true-plain|ar|تولى أنس التصوير وسكينة التسجيل وحمزة الترتيب.|تسعة آلاف صورة
false-people|ar|كان حمزة يصور وسكينة ترتب وأنس يسجل.|تسعة آلاف صورة
true-cross|en|The computer stood in Hamza's house.|تسعة آلاف صورة
false-number|en|They had collected 310 photographs and nine thousand recordings.|تسعة آلاف صورة
true-part|ar|احترق القرص الاحتياطي مع القرص الأصلي.|في ٢٩ دجنبر انقطعت
false-people|ar|حذر أنس من وصل القرص الثاني فأجابته سكينة: إن شاء الله.|في ٢٩ دجنبر انقطعت
true-cross|fr|Soukaina avait averti deux fois, en mai et en octobre.|في ٢٩ دجنبر انقطعت
false-negated|fr|La copie de sauvegarde a survécu à la coupure.|في ٢٩ دجنبر انقطعت
true-plain|ar|استعيدت ٤٤ تسجيلا لأن سكينة بعثت بها إلى بيلار.|تسجيلا كانت سكينة
false-people|ar|أرسلت بيلار من غرناطة ٤٤ تسجيلا سجلتها بنفسها.|تسجيلا كانت سكينة
unsaid-relation|ar|المعطي والد أنس.|خريطة واحدة من ست
true-part|en|El Maati's son had hung one of the maps in his shop.|خريطة واحدة من ست
false-verb|en|They chose the company in Ain Sebaa for the recovery.|شركة استرجاع البيانات
true-plain|ar|فضّل الفريق شركة ليون لأنها تعيد المال عند الفشل.|شركة استرجاع البيانات
false-verb|ar|استعادت شركة ليون الأرشيف كله في ٣ مارس.|وصل الجواب من ليون
true-cross|fr|Hamza dit que le second disque n'était branché que cette nuit-là.|القرص الثاني لم يكن
unsaid-quote|ar|قال أنس إن القرص كان موصولا تلك الليلة فقط.|القرص الثاني لم يكن
false-negated|en|Hamza confirms that the second disk was always connected.|القرص الثاني لم يكن
