true-plain|ar|أدلى خمسة شهود بأقوالهم في قضية خزنة الموانئ|قضية اختلاس 640 مليون
false-role|ar|إلهام الكازمي هي المدير المالي السابق|قضية اختلاس 640 مليون
true-cross|en|The contractor Saleh al-Yafei is on the run.|قضية اختلاس 640 مليون
false-negated|en|The contractor Saleh al-Yafei stood in court with the others.|قضية اختلاس 640 مليون
true-plain|ar|سحبت أروى عقلان أقوالها ونسبتها إلى إملاء الرائد الصبيحي|وتراجعت الشاهدة الرئيسة
false-people|ar|قال الرائد الصبيحي إن أروى عقلان أملت عليه الأقوال|وتراجعت الشاهدة الرئيسة
false-verb|ar|قبل القاضي علوان محاكمة عقلان بشهادة الزور|وتراجعت الشاهدة الرئيسة
true-part|ar|القاضي الذي ينظر القضية هو محسن علوان|وتراجعت الشاهدة الرئيسة
false-people|ar|ذكرت عقلان في المحضر أن اليافعي سلّم باعشن حقيبتين|يسلّم اليافعي حقيبتين في
true-cross|fr|Dans le procès-verbal, elle disait avoir vu Baachen remettre deux sacs à Yafei|يسلّم اليافعي حقيبتين في
false-verb|fr|Kazmi a nié avoir pris de l'argent|وأقرت الكازمي بأنها أخذت
true-plain|ar|اعترفت الكازمي بأخذ تسعة ملايين لعلاج ولدها|وأقرت الكازمي بأنها أخذت
false-people|ar|اتهم باعشن الكازمي بأنها هددته بنشر صور له|وأقرت الكازمي بأنها أخذت
unsaid-relation|en|Kazmi is the wife of Baashan.|وأقرت الكازمي بأنها أخذت
unsaid-quote|ar|يقول محامي الكازمي إن اللواء قاسم ردفان أمر بصرف المبالغ|عبد الرقيب المقطري
true-cross|en|Baashan's lawyer says that the late General Qasim Radfan ordered the payments.|عبد الرقيب المقطري
false-verb|ar|أيدت النيابة صحة توقيع ردفان|عبد الرقيب المقطري
true-plain|ar|تأجلت القضية إلى 20 ديسمبر للاستماع إلى خبير الخطوط|وأجّل القاضي الجلسة إلى
