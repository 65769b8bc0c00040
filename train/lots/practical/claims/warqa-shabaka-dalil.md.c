true-plain|ar|دليل الموجه من إعداد قسم الدعم بشركة ورقة في عمّان.|الإصدار 3.2 من الدليل
false-number|ar|يناسب الدليل البرنامج الثابت ٣٫٢ فما فوق.|الإصدار 3.2 من الدليل
true-cross|en|A wall mount has to be bought separately.|لا يوجد حامل للحائط
false-negated|en|The box includes a wall mount.|لا يوجد حامل للحائط
true-part|ar|يجب أن تكون كلمة مرور المدير عشر خانات على الأقل.|غيّر كلمة مرور المدير
false-negated|ar|يمكن متابعة الإعداد دون تغيير كلمة مرور المدير.|غيّر كلمة مرور المدير
false-verb|ar|الضوء البرتقالي يعني أن التحديث جار.|أخضر وامض
true-plain|ar|الضوء الأحمر الثابت يدل على عطل.|أحمر ثابت
false-people|fr|Un voyant rouge fixe signale une chaleur excessive.|أحمر ثابت
true-cross|fr|L'erreur E14 signifie que deux appareils ont la même adresse IP.|مكرر في الشبكة
false-number|ar|يظهر الرمز E23 إذا زادت الذاكرة على أربعة ميغابايت.|توقف التحديث لأن مساحة
true-part|ar|عطل مستشعر الحرارة لا يصلحه المستخدم.|مستشعر الحرارة لا يستجيب
false-negated|en|The user can repair error E31 by restarting.|مستشعر الحرارة لا يستجيب
true-plain|ar|ضغطة دون خمس ثوان تعيد تشغيل الجهاز ولا تمحو الإعدادات.|للعودة إلى إعدادات المصنع
false-number|ar|ضغط الزر خمس ثوان يعيد إعدادات المصنع.|للعودة إلى إعدادات المصنع
true-cross|en|The earlier model W30 allowed only twenty devices over both bands.|يدعم الجهاز 32 جهازا
false-people|en|The W40 supports 48 devices on 5 GHz and 32 on 2.4 GHz.|يدعم الجهاز 32 جهازا
unsaid-more|ar|سيُباع الطراز W30 بسعر أقل بعد صدور الدليل.|يدعم الجهاز 32 جهازا
false-number|fr|L'assistance répond du dimanche au vendredi.|من الأحد إلى الخميس
