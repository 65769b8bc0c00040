true-plain|ar|هند سالم المنصوري من الفجيرة هي صاحبة العمل.|الطرف الأول (صاحب
false-role|ar|هند سالم المنصوري مندوبة مكتب «السواعد الأمينة».|الطرف الأول (صاحب
true-cross|en|The nanny may not be asked to cook.|تعمل الطرف الثاني مربية
false-negated|en|The nanny's duties include cooking and washing the cars.|تعمل الطرف الثاني مربية
true-part|ar|ستة أشهر من العقد تجربة.|مدة العقد سنتان
false-people|ar|فترة التجربة على نفقة صاحبة العمل.|مدة العقد سنتان
false-number|ar|أجرها ألفا درهم من السنة الأولى.|يُحول إلى حسابها
true-cross|fr|Son salaire augmente de deux cents dirhams la deuxième année.|يُحوّل إلى حسابها
false-negated|ar|لصاحبة العمل أن تحفظ جواز العاملة.|يبقى جوازها وهاتفها
true-plain|ar|التأمين لا يغطي علاج الأسنان.|لها غرفة مستقلة
false-people|fr|Si l'employée part sans raison, elle paie deux mois de salaire.|إذا أنهت صاحبة العمل
true-part|en|If the employer ends the contract without cause after the trial she owes two months' pay.|إذا أنهت صاحبة العمل
false-number|ar|يُرد إلى صاحبة العمل خمسة عشر ألفا من اثني عشر ألفا.|إذا رفضت العاملة خلال
true-plain|ar|سفر العاملة مع الأسرة مرهون برضاها.|لا تسافر العاملة مع
false-verb|en|The English text prevails when the versions differ.|كُتب بثلاث لغات
true-cross|en|The contract was written in three languages, Kinyarwanda among them.|كُتب بثلاث لغات
false-number|ar|وصلت العاملة في ١٢ ديسمبر ٢٠٢٤.|وقعه في ١٢ ديسمبر
unsaid-relation|ar|إقبال رحمن زوج هند المنصوري.|وقّعه في ١٢ ديسمبر
