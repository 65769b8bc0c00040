true-plain|ar|أعدت فوزية الدوي مديرة الخدمات الدليل للعاملين في الموسم.|كتبته مديرة الخدمات
false-role|ar|فوزية الدوي مديرة الحديقة ومشرفة النوبة المسائية.|كتبته مديرة الخدمات
true-cross|en|The ticket price depends on the child's height and not on age.|بالغ ٨ دنانير
false-negated|en|The price depends on the child's age, which the father must prove.|بالغ ٨ دنانير
false-number|ar|بطاقة الموسم ثمنها خمسة دنانير.|بالغ ٨ دنانير
true-part|ar|من يدخل مساء الخميس بعد السابعة لا يحصل على نصف السعر.|بالغ ٨ دنانير
true-plain|ar|بلغ عدد الزوار ٣٤١٠ في عيد الفطر بسبب انطفاء العداد الثالث.|العدد الأقصى ٣٬٢٠٠ زائر
false-verb|ar|عوقب موظف لأن العداد الثالث كان مطفأ في العيد.|العدد الأقصى ٣٬٢٠٠ زائر
false-number|fr|Il faut appeler la salle de contrôle dès 3 200 visiteurs.|العدد الأقصى ٣٬٢٠٠ زائر
true-cross|fr|Tout le monde peut apporter de l'eau.|الممنوعات: الزجاج
false-people|ar|يسمح لكل الزوار بإدخال الطعام من البيت.|الممنوعات: الزجاج
true-part|ar|يتوقف تشغيل «الأفعى» عند ريح تزيد سرعتها على أربعين.|الحد الأدنى للطول
false-number|ar|الحد الأدنى للطول في «الطاحونة» مئة وثلاثون سنتيمترا.|الحد الأدنى للطول
true-cross|en|A lost child's name must not be called over the loudspeaker.|لا تناد باسمه في
false-number|en|On average parents find a lost child after two hours and ten minutes.|لا تناد باسمه في
unsaid-more|ar|نام الأب في السيارة بسبب الحر فبقي الطفل ضائعا ساعتين.|لا تناد باسمه في
true-plain|ar|توقيع تذكرة التعويض من حق مشرف النوبة دون غيره.|اسمع، اكتب، لا تعد
false-people|ar|يشرف جعفر على نوبة المساء ومريم على نوبة الصباح.|اسمع، اكتب، لا تعد
false-role|ar|المسعفة مريم توقع تذاكر التعويض.|اسمع، اكتب، لا تعد
false-negated|fr|Les employés peuvent accepter des pourboires de moins de deux dinars.|البقشيش ممنوع
