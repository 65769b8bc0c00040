meta|en|author of the essay on wrong addresses|طارق أبو الريش|
meta|fr|titre du livre|حواشي المدينة|
where|en|where did the driver drop him by mistake|الإبراهيمية القديمة;;في «الإبراهيمية القديمة»|
howmany|ar|كم فنجان قهوة شرب|قهوتين|
who|en|whose funeral was it in fact|الأستاذ صبحي;;الأستاذ صبحي، ملك الطوابع|
when|fr|à quelle heure arriva-t-il chez son ami|في التاسعة;;التاسعة|
why|ar|صاحبه ليش شكره|فظنني جئت متأخرا عن عمد حتى أجلس معه وحده|
where|en|where did the friend emigrate|كندا;;إلى كندا|
who|fr|la fille de Sobhi|ماجدة;;الدكتورة ماجدة|
howmany|ar|كم طابع كان عند صبحي فعلا|طابع واحد|
what|en|the stamp's name|الملكة المقلوبة|بحار مالطي
howmuch|fr|prix d'achat du timbre|بثلاثة جنيهات;;ثلاثة جنيهات|
whom|ar|اشتراه من مين|بحار مالطي;;من بحار مالطي|
howmuch|en|how much did King Farouk offer|ثلاثمئة|
when|ar|سنة شراء الطابع|سنة ١٩٤٧;;١٩٤٧|
what|en|What did Sobhi do with the stamp?|لصقه على خطاب|
when|fr|à quelle occasion écrivit-il à sa femme|يوم عيد زواجهما الأربعين;;عيد زواجهما الأربعين|
where|ar|الجواب راح من فين لفين|من الدور الأول إلى الدور الثاني|
who|en|postman who cancelled it|عم عزوز;;البوسطجي عم عزوز|
where|en|where is the letter now|دفنت معه;;أمها دفنت معه|
define|fr|Medhat, c'est qui|الناشر|
quote|ar|بقطر قال كم واحد صدر في الأول|أربع;;صدرت منها أربع|سألت خبير الطوابع
quote|en|And the next day?|ثلاث|سألت خبير الطوابع
define|en|Nubar Boctor|خبير الطوابع|
quote|fr|que pense l'éditeur de l'histoire|الحكاية لا تصدق;;إن الحكاية لا تصدق|
what|ar|شو صار الكاتب يعمل مع السواقين|أعطي السائق العنوان بصوت منخفض|
what!|en|what did the letter say||وماذا في الخطاب
why!|ar|بقطر ليش غيّر كلامه||ولم يشرح
what!|fr|nom du secrétaire du roi||بواسطة سكرتيره
who!|en|name of the friend whose father died||كان صديقي
when!|ar|متى توفى صبحي||ملك الطوابع
howmuch!|en|value of the stamp today||وأين هو الآن
when!|fr|quand l'Égypte a-t-elle émis ce timbre||لم تصدرها مصر
who!|ar|اسم البحار المالطي||بحار مالطي
howmany!|en|how many letters did Sobhi write to Magda||لصقه على خطاب
who!|ar|مين سرق الطابع من صبحي||لم يكن عنده طوابع كثيرة
yes!|fr|Medhat a-t-il publié l'histoire ?||الأستاذ مدحت
# twins
howmuch|ar|بكم عرض الملك على صبحي|ثلاثمئة|بواسطة سكرتيره
howmuch!|ar|بكم عرض نوبار على صبحي في الطابع||بواسطة سكرتيره
howmuch!|ar|بكم اشترت ماجدة الطابع الثاني؟||كان عنده طابع واحد
who|en|Who franked the letter?|البوسطجي عم عزوز;;عم عزوز|وختمه البوسطجي
who!|en|Who carried the king's letter to Sobhi?||بواسطة سكرتيره
when!|en|When did the Maltese sailor die?||من بحار مالطي
where|fr|Où l'ami est-il parti ?|كندا;;إلى كندا|حتى سافر
where!|fr|Où la docteure Magda est-elle partie ?||حتى سافر
when!|ar|متى نُشر خطاب صبحي لزوجته؟||يوم عيد زواجهما
howmany|ar|الخبير قال كام طابع بعد ما رجع في كلامه|ثلاث|ثم تراجع في اليوم
howmany!|ar|الملك كان عنده كام طابع منها||ثم تراجع في اليوم
howmany!|ar|كم فنجانا شرب في عزاء أبي صديقه؟||وشربت قهوتين
