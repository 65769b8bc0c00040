true-plain | ar | انتهى مؤقتًا توقف المخابز عن العمل بعد قبول إدارة التجارة دفع شطر من الديون المستحقة | وافقت إدارة التجارة على صرف
false-number | ar | استمر إضراب مخابز صفاقس ثلاثة أيام | إضرابًا دام ستة أيام
true-part | ar | بعض المخابز لم يشارك في الإضراب | لم تلتحق بالإضراب
false-people | ar | أقنع منصف العيادي الوسيطَ الطاهر اللومي بالرجوع إلى الاجتماع | أن يقنعه الوسيط الطاهر اللومي
true-cross | en | Layadi walked out of the first meeting because nobody from the finance ministry was there. | غادر الاجتماع الأول يوم الاثنين
false-negated | en | Bouziane admitted that his department had given in. | فنفى أن تكون الإدارة
unsaid-quote | ar | وصف الطاهر اللومي التسوية بأنها جدولة عادية | جدولة عادية كانت مقررة
true-plain | ar | تلقت أسر فقيرة خبزًا بلا مقابل من بلدية ساقية الزيت | ثلاثة آلاف خبزة مجانًا
true-cross | fr | Les boulangeries non classées restent en dehors de l'accord. | المخابز غير المصنفة
false-verb | ar | اعتصمت سنية الفخفاخ وزملاؤها أمام الولاية يوم الأربعاء | ستعتصم أمام مقر الولاية
