true-plain|ar|يُسمى جبليا العسل المجني فوق ستمئة متر.|في تطبيق أحكام
false-number|ar|المنحل في القانون تسع خلايا فأكثر.|في تطبيق أحكام
true-cross|en|Someone convicted of food fraud may register five years after serving the sentence.|يُنشأ بوزارة الفلاحة
false-negated|en|Someone convicted of food fraud can never be registered.|يُنشأ بوزارة الفلاحة
true-part|ar|لا تقل المسافة بين منحلين عن كيلومتر ونصف.|تكون المسافة بين منحلين
false-people|ar|بين المنحلين خمسمئة متر وبين المنحل والمدرسة كيلومتر ونصف.|تكون المسافة بين منحلين
true-cross|fr|On ne déplace les ruches entre côte et montagne que la nuit.|لا تُنقل الخلايا بين
false-verb|fr|L'agent agricole délivre le permis une semaine après la demande.|لا تُنقل الخلايا بين
false-role|ar|يأذن المرشد الزراعي لمعاهد البحث باستيراد الملكات.|يُحظر استيراد الملكات
true-plain|ar|معاهد البحث وحدها قد يأذن لها الوزير باستيراد ملكات.|يُحظر استيراد الملكات
false-negated|ar|تلزم كتابة تاريخ الانتهاء على العبوة.|يُكتب على كل عبوة
false-number|ar|رطوبة العسل الجبلي لا تجاوز عشرين بالمئة وغيره ثماني عشرة.|لا تجاوز الرطوبة في
true-part|ar|عقوبة استيراد الملكات الحبس.|يعاقب بغرامة من ألفي
true-cross|en|Spraying flowering trees by day and killing a neighbour's bees doubles the fine.|تضاعف الغرامة إذا رش
false-verb|en|Prison remains the penalty for a false statement on the jar.|ألغي الحبس في جريمة
true-plain|ar|عقوبة البيان الكاذب على العبوة أصبحت الإغلاق أسبوعا.|ألغي الحبس في جريمة
false-number|fr|Les apiculteurs en place ont cinq ans pour se mettre en règle.|يُلغى قانون 1974
