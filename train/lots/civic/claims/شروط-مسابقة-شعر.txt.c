true-plain|ar|خليل الصالح القاص هو الأمين العام لمؤسسة الفرات الثقافية.|تمنحها مؤسسة الفرات
false-role|ar|خليل الصالح رئيس لجنة التحكيم.|تمنحها مؤسسة الفرات
true-cross|en|Wael Hannoun lost the prize of the fourth round for hiding that a judge was his relative.|لا يشارك من فاز
false-verb|en|Wael Hannoun kept the prize although a judge was his relative.|لا يشارك من فاز
true-part|ar|للشعر النبطي جائزة منفصلة.|القصيدة العمودية والتفعيلة
false-number|ar|رُدّ ديوان من ثمانين صفحة اسمه «المختصر».|من 40 إلى 80
true-plain|ar|مُدد أجل التقديم بسبب انقطاع الإنترنت.|آخر موعد 15
false-number|fr|La date limite a été avancée du 15 au 1er décembre.|آخر موعد 15
true-cross|fr|Heike Forst a remplacé le critique Fayez al-Daya.|الشاعرة مريم
false-people|fr|Fayez al-Daya a remplacé la traductrice Heike Forst, en voyage.|الشاعرة مريم
false-role|ar|منجي العياري مترجم ألماني في اللجنة.|الشاعرة مريم
false-negated|ar|للرئيسة صوتان عند التساوي.|القرار بالأغلبية
true-part|ar|ألغيت الجائزة الثالثة لقلة المال.|الأولى 3000 دولار
true-cross|en|Sulaf al-Hunaidi won the first prize by two votes to one.|نتيجة الدورة السابعة
false-people|ar|صوّت منجي العياري لسلاف الهنيدي.|نتيجة الدورة السابعة
unsaid-quote|ar|كتبت مريم البو خليفة أن ديوان الهنيدي جميل ويعرف أنه جميل.|نتيجة الدورة السابعة
true-plain|ar|تسلم نورس الجائزة نيابة عن أخته سلاف.|نتيجة الدورة السابعة
false-verb|en|Sulaf al-Hunaidi received her prize at the ceremony herself.|نتيجة الدورة السابعة
unsaid-relation|ar|محجوب أبكر قريب منجي العياري.|نتيجة الدورة السابعة
