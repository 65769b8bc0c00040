define|en|what is the sand oryx|ظبي متوسط الحجم|
howmuch|fr|hauteur au garrot|٨٥ سنتيمترا|
how|en|how do you tell males from females at a distance|قرنان مستقيمان عند الذكر، منحنيان قليلا عند الأنثى|
where|ar|منين لفين كان عايش|من بادية الشام إلى ظفار|
when|en|When did it die out in Kuwait?|سنة ١٩٤١;;١٩٤١|
when|fr|disparition en Irak|سنة ١٩٢٧;;١٩٢٧|
where|en|where was the last free herd seen|جدة الحراسيس;;في جدة الحراسيس|
howmany|ar|كم راس كان في آخر قطيع|سبعة|وعدده سبعة
howmany|en|how many of those were killed the next day|أربعة|
who|fr|qui avait offert un couple à Anvers|يوسف بن هلال|
define|en|Yusuf bin Hilal|تاجر لؤلؤ بحرينيا|
what|ar|شو أخذ التاجر مقابلهم|مقابل دب|
where|en|Where did the bear die?|في الباخرة|
howmany|fr|effectif du troupeau belge dans les années 60|٣٤ رأسا|
howmany|en|how many went back to Oman|١٢|
when|ar|أي سنة رجعوهم لعمان|١٩٨٢|
why|en|how did three get away|لأن سائق الشاحنة ترك الباب مفتوحا;;سائق الشاحنة ترك الباب مفتوحا|
howmany|ar|كم لقوا من الهاربين|اثنين|
yes|fr|L'oryx boit-il ?|يشرب إذا وجد|
howmuch|en|longest spell without water|٢٢ شهرا|
who|ar|من سجل هذا الرقم|سعيد بن جبران;;الحارس سعيد بن جبران|
howmuch|ar|كم تحمل الانثى|٢٥٥ يوما|
who|en|Who guards the calves?|ذكر واحد لا يكون أباها|
what|fr|comment les Bédouins appellent-ils ce mâle|العم|
howmany|ar|عددها الحين في البر|١٬١٥٠|
howmuch|en|black market price|خمسة عشر ألف دولار|
who|en|who proposed delisting it|أنيكا فيرهوف;;الباحثة الهولندية أنيكا فيرهوف|
quote|ar|بماذا رد الحارس على اقتراح الهولندية|يحسبون الذي في المزارع، والذي في المزرعة دجاجة|
what!|ar|ايش اسم سائق الشاحنة||سائق الشاحنة
who!|en|who shot the four||وصيد منه أربعة
howmuch!|fr|poids de l'animal||يعلو كتفه
when!|ar|متى انقرض في سوريا||انقرض في العراق
when!|en|when did Yusuf bin Hilal die||يوسف بن هلال
yes!|ar|هل وافقت المنظمة على اقتراح فيرهوف؟||رفعه من قائمة
howmany!|en|how many live in Saudi Arabia||في البرية
whom!|ar|من أهدته حديقة أنتويرب زوجين من المها؟||حديقة حيوان أنتويرب
howmuch!|fr|longévité||تحمل الأنثى
howmuch!|ar|بكم اشترت بلجيكا الزوجين||مقابل دب
yes|en|do they get by on dew most of the year|ويكتفي بالندى تسعة أشهر في السنة|
who!|ar|مين سائق الباخرة||ومات الدب
howmany!|en|how many escaped in 1983||فهرب ثلاثة
quote!|fr|que répondit Verhoef au gardien||وعارض ابن جبران
which!|en|which shipping company carried the bear||ومات الدب
where!|ar|وين سكن الحارس سعيد||سجلها الحارس
# twins
when|ar|متى انقرض المها بالعراق|١٩٢٧;;سنة ١٩٢٧|انقرض في العراق
when!|ar|متى انقرض المها باليمن||انقرض في العراق
when!|ar|متى نفق آخر دب في أنتويرب؟||ومات الدب
howmany|en|How many went back in 1982?|١٢|وفي ١٩٨٢
howmany!|en|How many went back to Kuwait?||وفي ١٩٨٢
howmany!|en|How many young does the guard male father?||ويتولى حراسة
howmuch|fr|Combien de temps la femelle porte-t-elle ?|٢٥٥ يوما|تحمل الأنثى
howmuch!|fr|Combien de temps le mâle garde-t-il les petits ?||ويتولى حراسة
howmuch!|fr|Quel âge atteint l'oryx en captivité ?||نحو ٦٬٠٠٠
howmany|ar|كم تعيش برا اليوم|١٬١٥٠|يبلغ عدده
howmany!|ar|كم تعيش بحديقة أنتويرب اليوم||يبلغ عدده
who!|ar|من وافق فيرهوف من الحراس؟||اقترحت الباحثة
