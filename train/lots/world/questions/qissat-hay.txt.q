howmany|en|how many houses in the alley|سبعة بيوت|
what|fr|comment le professeur appelle-t-il le chat|فيليكس|
what|en|name given by the people of the first house|مشمشة|
why|ar|ليه الجزار مسميها المفتش|لأنها تمر كل صباح وتشم كل شيء ولا تشتري;;تمر كل صباح وتشم كل شيء ولا تشتري|
define|en|what does Fawzi teach|اللاتينية;;مدرس اللاتينية|
where|fr|où la chatte a-t-elle mis bas|في صندوق آلة الخياطة;;صندوق آلة الخياطة|لما ولدت
howmany|ar|كم قطيطة جابت|الأربع;;القطط الأربع|لما ولدت
quote|en|On what grounds did Fawzi claim her?|أنا الذي أطعمتها السردين سنتين|
howmuch|ar|كامل دفع كام للدكتور|تسعين جنيها|
what|fr|qui ou quoi avait blessé la chatte|دراجة ابن إنصاف|
who|en|who was the judge of the quarrel|الأسطى جابر;;الأسطى جابر النجار|حكم بينهم
no|ar|جابر بيحب القطط؟|وهو لا يحب القطط|
how|en|what was Jaber's test|أن تُترك القطة في وسط الدرب، والبيت الذي تدخله هو صاحبها|
when|fr|quand les gens se sont-ils réunis|بعد صلاة العصر من يوم الجمعة|
what|ar|الحاج كامل جاب معاه ايه|قطعة كبد;;بقطعة كبد|
what|en|What did Insaf bring?|صندوق آلة الخياطة;;بصندوق آلة الخياطة|وقف فوزي
where|ar|وين أخذت القطة صغارها بالآخر|إلى ورشة جابر نفسه;;ورشة جابر|
howmuch|fr|combien de temps Jaber est-il resté muet|يومين|
quote|en|sign on the workshop door|مغلق وقت الرضاعة|
when|ar|امتى وزع القطط|بعد شهرين|
define|en|what was special about the kitten he kept|أعور;;وكان أعور|
what|fr|nom que Jaber donna à la mère|القاضي|
who!|ar|من أبو القطط||ولدت في صندوق
what!|en|name of Insaf's son||دراجة ابن إنصاف
who!|fr|nom du vétérinaire||للبيطري
howmany!|ar|كم عمر القطة||في درب الحمام
where!|en|which school does Fawzi teach at||مدرس اللاتينية
what!|ar|شو سمى فوزي القطة الصغيرة اللي خدها||أعطى بعد شهرين
whom!|en|whom did the cat scratch||مشت ببطء
howmuch!|fr|prix de la planche||لوحا كتب عليه
why!|ar|ليه جابر بيكره القطط||وهو لا يحب القطط
yes!|en|did Insaf marry the butcher||فصاحت إنصاف
who!|ar|من داس ابن إنصاف بالدراجة؟||دراجة ابن إنصاف
yes|en|did all three get a kitten|قطيطا لكل من الثلاثة|
howmuch!|ar|بكم علبة السردين||بعلبة سردين
who!|fr|qui a construit la machine à coudre||لما ولدت
# twins
howmuch|ar|البيطري خد كام|تسعين جنيها|لما ولدت في
howmuch!|ar|المفتش خد كام من الجزار||ويسميها الحاج كامل
howmany!|ar|كم قطيطا أخذت إنصاف في الآخر؟||أعطى بعد شهرين
how|en|How long had he fed it sardines?|سنتين|لما ولدت في
how!|en|How long had the butcher fed it liver?||وكامل بقطعة كبد
how!|en|How long did the kittens stay in the box?||وفيه الصغار
who|fr|Qui fut le juge ?|الأسطى جابر النجار;;جابر|حكم بينهم
who!|fr|Qui fut le premier maître du chat ?||أهل البيت الأول
where!|fr|Dans quelle maison habite le menuisier ?||سبعة بيوت
what|ar|القطيط اللي فضل مع جابر كان ماله|أعور;;كان أعور|أعطى بعد شهرين
what!|ar|القطيط اللي راح لفوزي كان ماله||أعطى بعد شهرين
when!|ar|متى ماتت القطة الأم؟||أما الأم فبقيت
