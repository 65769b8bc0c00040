when|ar|متى خرج الجد من المستشفى؟|اليوم الظهر|
who|ar|من الطبيب المعالج للجد|عارف;;الدكتور عارف|
what|ar|أيش كان معه الجد بالضبط|جفاف من الحر|
no|en|Was it his heart?|القلب سليم|
howmany|ar|كم قربة مغذية اعطوه|ثلاث قرب مغذية;;ثلاث قرب|
howmuch|ar|نتيجة تحليل الكلى|١٫٤|
when|ar|متى يعاد فحص الكلى؟|بعد أسبوعين|
howmuch|ar|حساب المستشفى كم|٨٥ ألف|
howmuch|ar|كم دفع أنيس من فاتورة العلاج|٥٠|دفع عمك
howmuch|fr|Combien Majed ajoute-t-il pour les médicaments ?|٢٠|للدواء
why|ar|ليش ما نحول من القطيبي|ماسكين الحوالات ثلاث أيام|
where|ar|عن طريق أي صراف ينصح أنيس بالتحويل؟|البسيري|
quote|ar|ما سبب حجز الحوالات في رأي الناس|سيولة|
howmuch|ar|كم بطيخ مسموح للجد|حبتين صغار في اليوم|
what|ar|ما الممنوع على الجد|الملح والشاي بعد المغرب|
who|en|Who taught the grandfather to text?|يافع;;حفيدي يافع|اضغط هنا
howmuch|ar|كم يشرب الجد ماء حسب كلامه؟|ثلاثة|جدي سعيد 👴: ثلاثة
howmuch|ar|كم يشرب فعلا كما تقول العمة|قارورة ونص بس;;قارورة ونص|
when|ar|متى تجي صفاء عدن في الأخير|الأحد|خلاص الأحد
why|ar|لماذا لا يصلح الخميس لزيارة صفاء؟|أم يافع تولد يمكن، البيت زحمة|
why|ar|ليش صفاء ما تقدر تنزل السبت|السبت عندي دوام;;عندي دوام|
what|ar|أي طريق تنتظر صفاء فتحها|طريق الضباب|
what|ar|ماذا تجلب معها من تعز؟|جبن تعزي|
why|fr|Pourquoi ne pas acheter le fromage à Aden ?|غشوه بالنشا|
where|ar|ماجد فين ساكن|جدة|كم صار الحساب
no|ar|وافق الجد يترك الشاي؟|الشاي ما بقطعه|
when|ar|متى سترجع صفاء إلى تعز|الاثنين|
what!|ar|ماذا سموا مولود أم يافع؟||أم يافع تولد
howmuch!|ar|كم عمر الجد سعيد||مقبول لعمره
what!|ar|أيش اسم المستشفى||طلع من المستشفى
howmuch!|en|How much does Majed earn in Jeddah?||بحول لك
who!|ar|من غش الجبن||غشوه بالنشا
whom!|ar|لمن أرسلت بسمة فلوس؟||بسمة: ليش
where!|ar|فين تشتغل صفاء||عندي دوام
how!|fr|Quel âge a Yafi ?||حفيدي يافع
yes!|ar|هل دخل الجد العناية المركزة||طلع من المستشفى
howmuch!|ar|كم كيلو جبن جابت صفاء؟||جبن تعزي
who!|en|Which doctor operated on grandfather's kidney?||طلع ١٫٤
yes|ar|البطيخ مسموح للجد؟|مش ممنوع، حبتين صغار في اليوم;;مش ممنوع|مش ممنوع
# twins
who|ar|من سدد الجزء الأكبر من حساب المستشفى|عمك أنيس;;أنيس|٨٥ ألف
who!|ar|من سدد حساب ولادة أم يافع؟||٨٥ ألف
when|ar|الدين الباقي لمتى|آخر الشهر|٨٥ ألف
when!|ar|الحوالات المحجوزة عند البسيري لمتى||ماسكين الحوالات
howmuch|en|How long does Al-Qutaibi sit on a transfer?|ثلاث أيام|ماسكين الحوالات
howmuch!|en|How long did grandfather stay in hospital?||طلع من المستشفى
howmuch!|en|How long does Al-Busairi sit on a transfer?||ماسكين الحوالات
what|fr|Qu'est-ce qui est défendu au malade après le coucher du soleil ?|الشاي|الممنوع الملح
what!|fr|Qu'est-ce qui est défendu à la belle-fille enceinte ?||الممنوع الملح
who!|ar|من الطبيب اللي سوى فحص يافع؟||الدكتور عارف
who|ar|مين عنده دوام السبت في تعز|صفاء|السبت عندي دوام
who!|ar|مين علم العمه فتحية ترسل؟||حفيدي يافع
