true-plain|ar|صارت «نداء» ملكا لمنافستها «سحاب» مقابل 412 مليون دينار|شراء منافستها «نداء»
false-people|ar|اشترت «نداء» منافستها «سحاب» بـ412 مليون دينار|شراء منافستها «نداء»
true-cross|en|Nida's board had unanimously turned down an offer of 350 million a year earlier.|فرفض مجلس «نداء» العرض
false-verb|fr|Le conseil de Nida avait accepté à l'unanimité l'offre de 350 millions|فرفض مجلس «نداء» العرض
false-number|ar|يُحفظ اسم «نداء» علامة تجارية ثمانية عشر شهرا|علامة تجارية ثلاث سنوات
true-plain|ar|غادر ليث الحمود منصبه قبل التوقيع بساعة|واستقال مدير «نداء» التنفيذي
unsaid-quote|ar|قال وليد الفريح إنه لن يبيع ما بناه بقلم مستعار|لن أبيع ما بنيته
true-cross|fr|Hammoud avait fondé l'entreprise en 2004 avec Rami Hattar|أسس الشركة عام 2004
false-people|en|Hattar pushed Hammoud out of the board in 2012.|ثم أخرج حتر من المجلس
true-plain|ar|أُبعد رامي حتر عن المجلس في 2012 بيد الحمود|ثم أخرج حتر من المجلس
false-people|ar|باع الحمود شركة ألعاب في دبي لشركة صينية|شركة ألعاب في دبي
false-role|ar|سوسن قطيشات رئيسة شركة «سحاب»|مكان الحمود سوسن قطيشات
true-part|ar|خلفت سوسن قطيشات ليث الحمود|مكان الحمود سوسن قطيشات
unsaid-relation|en|Sawsan Qteishat is the wife of Walid al-Freih.|مكان الحمود سوسن قطيشات
true-cross|en|Athir objected to the deal before the competition authority.|واعترضت شركة «أثير»
false-verb|ar|قبلت هيئة المنافسة اعتراض «أثير»|وردت الهيئة الاعتراض
true-plain|ar|على «سحاب» أن تبيع 120 برجا في غضون عام|لكنها ألزمت «سحاب» ببيع
false-people|fr|L'autorité a obligé Athir à vendre 120 pylônes|لكنها ألزمت «سحاب» ببيع
false-number|ar|ارتفع سهم «نداء» 2.1 في المئة عند الإغلاق|ارتفع سهم «نداء» 9.4
