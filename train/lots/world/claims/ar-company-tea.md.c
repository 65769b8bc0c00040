true-plain|ar|افتتح عبد الله أبو سنبلة عمله بفرن واحد ووصفات أمه|بدأ عبد الله أبو سنبلة
false-number|ar|بدأ المصنع سنة 1971 بثلاثة أفران|بدأ عبد الله أبو سنبلة
true-cross|en|The third recipe was lost when the notebook burnt in 1971.|بدأ عبد الله أبو سنبلة
unsaid-more|en|A competitor set fire to the notebook.|بدأ عبد الله أبو سنبلة
true-part|ar|يرأس مجلس الإدارة سامي|سامي، الابن الأكبر
false-role|ar|ليندا قاقيش هي مديرة الجودة|المدير العام: ليندا قاقيش
unsaid-relation|ar|ليندا قاقيش ابنة عبد الله أبو سنبلة|المدير العام: ليندا قاقيش
true-plain|ar|لم يتولّ الإدارة العامة أحد من خارج العائلة قبل ليندا قاقيش|المدير العام: ليندا قاقيش
false-people|ar|أراد نجيب أكياسا من البلاستيك وأرادها سامي ورقا|استقال المدير السابق، نجيب
true-cross|fr|Najib, le cadet, est parti après une querelle sur les sachets|استقال المدير السابق، نجيب
false-verb|fr|Sami a renvoyé Najib en 2021|استقال المدير السابق، نجيب
false-verb|ar|سُحبت «السنبلة السادة» بعد أربعة أشهر لأن لونها صبغ الألسنة|أكثرها بيعا السادة
true-plain|ar|أُوقف صنف الفراولة لأنه كان يصبغ الألسنة|أكثرها بيعا السادة
false-number|en|Thirty-eight tons a day are exported.|ننتج 38 طنا
true-cross|en|Women make up 164 of the 270 workers.|ننتج 38 طنا
false-negated|ar|لم يبق زيت النخيل في أي صنف|نعطي الكسر، وهو
true-part|ar|يذهب البسكوت المكسور إلى مزارع أسماك|نعطي الكسر، وهو
false-verb|en|The company won the Queen's export prize twice.|ذهبية معرض باري
true-plain|ar|عُثر على وصفة اليانسون لدى عمة في سانتياغو|وجدت الوصفة عند عمة
