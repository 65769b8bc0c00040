true-plain|ar|من لم تبلغ الثامنة عشرة تحتاج إلى توقيع ولية أمرها.|من 16 سنة
false-negated|ar|تدخل بنت السابعة عشرة صالة الأثقال وحدها.|من 16 سنة
true-cross|en|The morning subscription exists only as a yearly one, at 165 dinars.|شهري 28 دينارا
false-number|en|A yearly subscription costs 165 dinars and the morning one 240.|شهري 28 دينارا
true-part|ar|مجموع أيام التجميد للاشتراك السنوي ستون يوما.|مسموح للسنوي مرتين
false-number|ar|لاشتراك الثلاثة أشهر تجميد مرتين مجموعهما ستون يوما.|مسموح للسنوي مرتين
true-cross|fr|Céder son abonnement à une amie coûte maintenant dix dinars.|خلال سبعة أيام من
false-verb|fr|La cession de l'abonnement est devenue gratuite.|خلال سبعة أيام من
false-negated|ar|تقبل الحضانة الصبيان فوق الخامسة.|للأطفال من سنة إلى
true-plain|ar|فقدت مشتركتان هذه السنة اشتراكهما بسبب التصوير.|حذاء نظيف مخصص للقاعة
false-verb|ar|عُوضت المشتركتان اللتان سقط اشتراكهما.|حذاء نظيف مخصص للقاعة
true-part|ar|تعلّم هالة السباحة يومين في الأسبوع.|غطاء رأس إلزامي
false-people|ar|تعلّم دينا السباحة وهالة التمارين المائية.|غطاء رأس إلزامي
unsaid-relation|en|Dina is the daughter of the manager Sara al-Enezi.|غطاء رأس إلزامي
true-cross|en|What is left in a locker goes to charity after fourteen days.|الخزانة يومية
false-negated|ar|يتحمل النادي مسؤولية الذهب في الخزائن.|الخزانة يومية
true-plain|ar|ترد سارة العنزي على الشكاوى في ثلاثة أيام عمل.|إلى المديرة سارة
false-verb|fr|Les plaintes sont traitées sur Instagram par Sara al-Enezi.|إلى المديرة سارة
