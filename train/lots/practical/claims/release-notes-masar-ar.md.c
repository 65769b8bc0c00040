true-plain|ar|ألفان وثلاثمئة مستخدم طلبوا الوضع الليلي.|الوضع الليلي
false-number|ar|طلب ٨٦٠ مستخدما الوضع الليلي في الاستبيان.|الوضع الليلي
true-cross|en|Bus number 4 appeared twelve minutes late although it was on time.|كانت الحافلة رقم 4
false-negated|en|Bus number 4 was really twelve minutes late.|كانت الحافلة رقم 4
true-part|ar|تسبب خطأ في المنطقة الزمنية بظهور الحافلة متأخرة.|كانت الحافلة رقم 4
false-verb|ar|أُصلحت الخرائط دون اتصال على هواتف هواوي.|لا تعمل الخرائط
false-number|fr|Le paiement par portefeuille demande un code de quatre chiffres au lieu de six.|صار الدفع بالمحفظة
true-cross|fr|La discussion avec le chauffeur a été supprimée après 41 plaintes.|الدردشة مع السائق
false-people|ar|حُذفت الدردشة بعد ٤١ شكوى من الركاب.|الدردشة مع السائق
true-plain|ar|أنوار الرئيسي من المحاسبة هي التي كشفت الخصم المزدوج.|إصدار عاجل
false-role|ar|اكتشف نظام المراقبة خطأ الخصم مرتين.|إصدار عاجل
false-verb|en|Only part of the 860 passengers were refunded.|إصدار عاجل
true-part|ar|استرد الركاب الذين خُصم منهم مرتين أموالهم.|إصدار عاجل
true-cross|en|The app shrank from 88 to 51 megabytes.|واجهة كُتبت من الصفر
false-verb|ar|التطبيق متاح بالسواحيلية منذ الإصدار ٧٫٠.|اللغات الأردية
false-verb|ar|أضيف حجز المقعد في الإصدار ٧٫٠ كما وُعد.|حجز المقعد
true-plain|ar|حجز المقعد مؤجل إلى الإصدار ٧٫٤.|حجز المقعد
false-number|fr|La version 6.9 cesse de fonctionner le 5 mai 2024.|آخر إصدار للواجهة
