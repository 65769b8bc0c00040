define|ar|من هو بونغاني سيثولي|general secretary of the Dock Clerks' Union|
where|ar|وين كان المؤتمر|Durban|
when|en|date of the address|22 May 2010|
define|ar|فيلاكازي شو كان قبل|our treasurer;;once our treasurer|
who|en|who invited Vilakazi|the employers|guest of the employers
when|ar|متى فتحت العيادة|in February;;February|
howmany|ar|كم ممرضة فيها|two nurses|
where|en|where did the doctor go|Perth;;to Perth|
howmuch|ar|كم زيادة حصلوا فعلا|six and a half|
howmuch|en|what rise had he promised|eight per cent|
who|ar|مين جاب نص الزيادة|the women of the night shift|
no|ar|هل سيرشح نفسه مرة ثانية|I should not stand again|
howmany|en|members in 2001|3,900|
howmany|ar|عدد الأعضاء حاليا|2,250|
when|ar|امتى دخلت أجهزة المسح|2006|
howmany|fr|combien de départs avant les scanners|1,100|
who|en|Who's speaking about safety?|Nomvula Dube;;Sister Nomvula Dube|
howmany|ar|كم مصاب على الرصيف ٩ بالسنة الاخيرة|four people;;four|
who|ar|من قُتل في السنة التي قبلها|Elias Mokoena;;our brother Elias Mokoena|
list|en|candidates to succeed him|Sister Dube and Brother Pillay|
no|ar|قال مين يفضل؟|I prefer to be told nothing|
howmuch|ar|رصيد الصندوق كم|1.4 million rand|
howmuch|en|cost of the strike|600,000|
what|ar|ما الذي عارضته الأخت تشيتي|calling it in September|
no|en|Did Chetty oppose the strike?|She did not oppose it|
when|ar|في أي سنة بدأ في الميناء|1974|
what|ar|شو كانت أول شغلة إلو|a messenger boy;;messenger boy|
who!|ar|من فاز برئاسة الاتحاد||Two names have been put forward
who!|en|name of the doctor who left||the doctor who had signed
why!|ar|لماذا ترك فيلاكازي أمانة الصندوق||the day he left
how!|en|how was Elias Mokoena killed||Elias Mokoena
what!|ar|اسم الأرملة||whose widow is here
howmany!|ar|كم مصابا على الرصيف ٧||berth 9
what!|en|what did Nomvula Dube say about safety||will speak on safety
who!|ar|من الذي عاتبه فيلاكازي؟||He was a good treasurer
howmuch!|fr|salaire du secrétaire général||general secretary
yes!|ar|هل صوتت نومفولا مع الإضراب؟||The strike of September
yes|ar|أضربوا في سبتمبر؟|The strike of September|
howmany!|en|votes Sister Dube received||Two names have been put
howmuch!|ar|كم معاش أرملة مكوينا||whose widow is here
when!|ar|متى صار فيلاكازي مع أصحاب العمل||as the guest of the employers
# twins
howmany|ar|كم كانو سنة 2001|3,900|There are those who
howmany!|ar|كم كانو سنة 2006||There are those who
howmany!|ar|كم طبيبا وظفت العيادة بعد فبراير؟||I promised a clinic
howmuch|en|What did the strike cost?|600,000|The treasurer, Sister
howmuch!|en|What did the clinic cost?||I promised a clinic
howmuch!|en|What did Vilakazi leave in the fund?||The books balanced
howmany|fr|Combien de blessés l'année d'avant ?|eleven;;eleven hurt|Sister Nomvula Dube
howmany!|fr|Combien de blessés au quai 12 ?||Sister Nomvula Dube
howmany!|fr|Combien de voix pour Pillay ?||Two names have been
when|ar|متى بدا بالميناء|1974;;in 1974|I began at this port
when!|ar|متى بدت نومفولا بالميناء||Sister Nomvula Dube
who!|en|Which doctor replaced the one who went to Perth?||I promised a clinic
