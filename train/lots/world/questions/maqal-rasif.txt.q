meta|en|author of the opinion piece|كوثر الشيباني|
where|fr|dans quel quartier habite-t-elle|حي أكدال;;أكدال|
howmuch|en|pavement width in January|متران وعشرة|
howmuch|ar|العرض دابا شحال|متر وأربعون|
what|en|what did she measure with|بمسطرة ابنتي;;مسطرة ابنتي|
howmuch|ar|شحال كيخلص مول القهوة للبلدية|ثلاثمئة درهم;;ثلاثمئة درهم في الشهر|
when|en|date on the receipt he showed|٢٠١٢;;سنة ٢٠١٢|
define|fr|Qui est Mostafa Bouziane ?|المستشار الجماعي|
quote|en|What does the councillor say about permits?|الرخص توقفت منذ أربع سنوات|
define|en|Lalla Fdoul|جارتي في الطابق الأول|
howmany|ar|كم عمر الجارة المسنة|ست وثمانون سنة|
where|fr|où allait-elle en février|إلى الصيدلية;;الصيدلية|
what|en|What injury did she suffer?|وركها;;كسرت دراجة نارية وركها|
define|en|who was riding the motorbike|طالب|
howmuch|ar|كل قد إيش كان راكب الدراجة يزورها|كل يوم|زارها كل يوم
what|fr|qu'a apporté Larbi à l'hôpital|علبة حلوى|
quote|ar|ايه رأي جوزها في الموضوع|إنني أبالغ|
howmany|en|people employed by the café|تسعة شبان;;تسعة|المقهى يشغّل
howmany|fr|capacité de la salle intérieure|أربعين كرسيا|
why|ar|لماذا لا يدخل الزبائن إلى القاعة|لأن التدخين ممنوع;;التدخين ممنوع|
howmuch|en|How far from the wall was the line to be?|متر ونصف;;على بعد متر ونصف|
howmany|ar|كم جار وافق على الخط|سبعة|وافق سبعة
why|en|why did Radi abstain|لأنه محام ويعرف ما لا نعرف;;لأنه محام|
when|en|when did they paint the line|ليلة السبت|
howmany|ar|كم سطل دهان عندهم للمرة الجاية|أربعة دلاء|
who!|en|who erased the white line||صباح الأحد
who!|fr|noms des deux voisins qui ont refusé||ورفض اثنان
howmuch!|ar|كم كلفت عملية الورك||فكسرت دراجة
who!|ar|اسم الطالب صاحب الموتور||وهو طالب
who!|en|who sold the pavement||باعها أحد
yes!|ar|هل استقال بوزيان من المجلس؟||المستشار الجماعي
howmuch!|en|fine paid by Si Larbi||السي العربي: يدفع
when!|fr|quand Lalla Fdoul est-elle sortie de l'hôpital||في المستشفى
what!|ar|ما نوع سيارة عون السلطة||سيارة عون السلطة
yes|en|is there an empty hall inside the café|وفيه قاعة فارغة تسع أربعين كرسيا|
whom!|ar|من زارته للا فضول في المستشفى||زارها كل يوم
quote!|fr|que répondit Si Larbi au sujet du trait blanc||رسمناه ليلة السبت
howmuch!|en|how much rent does Si Larbi pay his landlord||ثلاثمئة درهم
which!|fr|quelle pharmacie||إلى الصيدلية
whom!|ar|من اشترى السبعين سنتيمترا||باعها أحد
# twins
howmuch|ar|شحال كان عرض الطروطوار فيناير|متران وعشرة|قست الرصيف
howmuch!|ar|شحال كان عرض الطروطوار سنة ٢٠١٢||من سنة ٢٠١٢
howmuch!|ar|كم يدفع المستشار بوزيان للمقهى؟||يدفع للبلدية
how|en|How old is the neighbour?|ست وثمانون سنة|لا أكتب باسمي
how!|en|How old is the motorbike student?||صاحب الدراجة
how!|en|How long was the neighbour in hospital?||زارها كل يوم
howmany|fr|Combien de voisins contre la ligne ?|اثنان;;ورفض اثنان|اقترحت على الجيران
howmany!|fr|Combien de voisins ont peint la ligne ?||رسمناه ليلة
who!|fr|Quel voisin a effacé la ligne ?||صباح الأحد
howmany|ar|شحال كتهز القاعة|أربعين كرسيا;;أربعين|يقول لي زوجي
howmany!|ar|شحال من كرسي برا فالرصيف||فدفعتها الكراسي
when!|ar|متى أُعطيت آخر رخصة للمقهى؟||الرخص توقفت
