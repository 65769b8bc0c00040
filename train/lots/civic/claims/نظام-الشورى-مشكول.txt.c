true-plain|ar|تولت أم سليمان توزيع الماء لأنها بلا أقارب على السفينة.|الأمر للربان سيف في
false-role|ar|كان الفقيه ناصر يقسم الماء وأم سليمان تتولى الصلاة.|الأمر للربان سيف في
unsaid-relation|en|Umm Sulayman was the wife of captain Sayf.|الأمر للربان سيف في
true-cross|en|A nursing mother gets three jars of water a day.|لكل نفس كوزان في
false-number|en|The captain gets three jars of water and the others two.|لكل نفس كوزان في
true-part|ar|لا يرمى مذنب في البحر مهما كان ذنبه.|من سرق ماء حرم
false-negated|fr|Un voleur récidiviste est jeté à la mer.|من سرق ماء حرم
true-cross|fr|Les livres ne sont jamais jetés par-dessus bord.|إذا اشتد الموج
false-number|ar|وصلت السفينة إلى زنجبار بعد سبعين يوما.|انتهينا إلى زنجبار بعد
true-plain|ar|عاقبت أم سليمان الصبي جمعة بحرمانه من الظل ثم شاركته الشمس.|انتهينا إلى زنجبار بعد
false-people|ar|سرقت أم سليمان الماء لقطتها فحرمها جمعة الظل.|انتهينا إلى زنجبار بعد
true-part|ar|الذي سرق الماء صبي أراده لقطته.|انتهينا إلى زنجبار بعد
false-people|ar|ألقي تمر النجار عبيد ورحيان للتاجر برغش.|وألقينا ليلة الريح
true-cross|en|Barghash refused to take money from Ubayd because he was poor.|وألقينا ليلة الريح
false-verb|en|Barghash demanded full payment from Ubayd.|وألقينا ليلة الريح
false-people|ar|مات الربان سيف بالحمى فصلى عليه الفقيه ناصر.|ومات الفقيه ناصر
true-plain|ar|ولدت «ميمونة» في الليلة التي مات فيها الفقيه.|ومات الفقيه ناصر
unsaid-more|fr|La petite Maymuna était la fille du charpentier Ubayd.|ومات الفقيه ناصر
