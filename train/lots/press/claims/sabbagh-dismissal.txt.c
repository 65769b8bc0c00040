true-plain|ar|أُعفي مهيب الدروبي من وزارة الطاقة بقرار من الصيداوي|أقال رئيس وزراء جمهورية
false-people|ar|أقال مهيب الدروبي رئيس الوزراء كنعان الصيداوي|أقال رئيس وزراء جمهورية
true-cross|en|Transport minister Rabab al-Halwani was put in charge of the energy ministry for the time being.|أقال رئيس وزراء جمهورية
false-role|en|Rabab al-Halwani is the leader of the opposition.|أقال رئيس وزراء جمهورية
true-plain|ar|اتهم الدروبي عادل بشناق بالتستر على خسائر قدرها 310 ملايين|اتهم فيه الدروبي مدير
false-people|ar|اتهم عادل بشناق الدروبي بإخفاء خسائر الشركة|اتهم فيه الدروبي مدير
false-number|fr|La compagnie a officiellement annoncé 310 millions de pertes|اتهم فيه الدروبي مدير
true-cross|fr|La compagnie n'avait annoncé que 45 millions de pertes|اتهم فيه الدروبي مدير
false-verb|ar|أقر بشناق بأن الأرقام خسائر الشركة|ونفى بشناق التهمة
unsaid-more|ar|قال بيان بشناق إن الدروبي هو الذي سرّب المحضر|ونفى بشناق التهمة
unsaid-quote|ar|قال الدروبي إنه سكت ستة أسابيع وهو يعلم|لم أُقِل الوزير لأنه
true-plain|ar|يعرف الناس الدروبي بلقب «أبو سراج»|لم أُقِل الوزير لأنه
true-part|ar|سمع الدروبي خبر إقالته في نشرة الأخبار|لم أُقِل الوزير لأنه
false-verb|ar|قبلت كتلة «العهد» طلب لجنة التحقيق|وطالبت زعيمة المعارضة نجلاء
true-cross|en|Opposition leader Najla Shahin asked for a parliamentary inquiry.|وطالبت زعيمة المعارضة نجلاء
false-people|ar|خلف جمال عرقسوسي الدروبي في الحكومة|خلفا لجمال عرقسوسي الذي
unsaid-relation|en|Jamal Araqsousi is Darubi's brother-in-law.|خلفا لجمال عرقسوسي الذي
true-plain|ar|دخل الدروبي الحكومة بعد استقالة عرقسوسي لمرضه|خلفا لجمال عرقسوسي الذي
false-verb|ar|أعلن الصيداوي اسم الوزير الجديد في نيروبي|ومن المنتظر أن يعلن
