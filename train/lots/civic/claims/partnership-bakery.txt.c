true-part|ar|لور معلوف هي الشريك الثاني|والسيدة لور معلوف
false-role|ar|وسيم أبو شقرا هو الشريك الأول|والسيدة لور معلوف
false-negated|ar|تبيع الشركة الحلويات مع الخبز|لا تتعاطى الشركة الحلويات
true-cross|en|Sweets are left to the second partner's own shop.|لا تتعاطى الشركة الحلويات
false-people|ar|قدّم الشريك الأول الفرن الآلي والثاني 45 ألفا نقدا|وقدّم الثاني الفرن الآلي
true-plain|ar|حصة لور معلوف في رأس المال فرن آلي قُوّم بثلاثين ألفا|وقدّم الثاني الفرن الآلي
false-number|ar|نصيب الشريك الأول من الربح 35 بالمئة|توزيع الأرباح: 40 بالمئة
true-cross|fr|Le deuxième associé reçoit 35 pour cent des bénéfices|توزيع الأرباح: 40 بالمئة
false-people|ar|يدير الشريك الأول الفرن يوميا مقابل 600 دولار|يدير الشريك الثالث الفرن
true-plain|ar|إدارة الفرن اليومية للشريك الثالث لقاء 600 دولار شهريا|يدير الشريك الثالث الفرن
false-negated|en|The third partner signs on the bank account as well.|ولا يوقّع الثالث
true-cross|en|The first and second partners sign together on the bank account.|ولا يوقّع الثالث
false-number|ar|من تغيب مرتين فقد حق الاعتراض|ومن تغيب ثلاث مرات
true-plain|ar|يُمنع الشريك من فتح فرن في قضاء زحلة حتى سنتين بعد خروجه|لا يفتح شريك فرنا
false-number|fr|Les associés ont deux ans pour racheter la part de celui qui sort|أن يبيع حصته لشريكيه
false-verb|ar|تنحل الشركة بموت أحد الشركاء|لا تنحل الشركة بوفاة
false-people|en|If lawyer Nada Butrus declines, Father Antoine Saqr will arbitrate.|يُحكّم الأب أنطوان صقر
true-part|ar|تحفظت لور معلوف قبل توقيع فقرة النزاع|يُحكّم الأب أنطوان صقر
false-people|ar|باعت لور معلوف حصتها لوسيم أبو شقرا بـ22 ألف دولار|خرج وسيم أبو شقرا
true-plain|ar|صار جاد ابن لور مديرا بعد شراء أمه حصة وسيم|خرج وسيم أبو شقرا
unsaid-relation|ar|جاد ابن إلياس حداد|خرج وسيم أبو شقرا
