when|ar|متى سقط الرماد على صعدة؟|الثامن من محرم سنة ٦٨٢ للهجرة|
howmuch|ar|سماكة الرماد|شبر;;بسمك شبر|
howmuch|en|For how long was the sky dark?|ثلاثة أيام|
who|ar|من روى الحادثة؟|مطهر الشرفي|
what|fr|Dans quel livre l'événement est-il raconté ?|تاريخ الغرائب|
who|ar|من قاد الناس إلى الجبل؟|يحيى الكينعي|
define|ar|يحيى الكينعي؟|الخطيب|
howmany|ar|كم مات بالزحمة|سبعة|فمات منهم
who|ar|من قال إن الرماد من حرة همدان؟|كارستن هولت|
who|ar|من أبطل رأي هولت؟|ألمظ برهي|
whom|ar|ألمظ برهي دحضت رأي من؟|كارستن هولت|
who!|ar|من أبطل رأي ألمظ برهي؟||ألمظ برهي
where|ar|من وين جا الرماد في الحقيقة؟|جزيرة «دبرة» في البحر الأحمر;;دبرة|ثم نقضت
howmuch|en|distance from the island to Saada|٢٦٠ كيلومترا|
how|ar|كيف مات الجيولوجي الألماني؟|مات في غارة على هامبورغ;;في غارة على هامبورغ|
when|ar|عام وفاة هولت|١٩٤٣|
who|ar|من اتهم برهي بالسرقة؟|بعض تلامذته|
whom|ar|ممن أخذت برهي الفكرة بزعمهم؟|طاهر الحملي|
whom!|ar|من اتهم طاهر الحملي؟||طاهر الحملي
quote|fr|Qu'a répondu Taher al-Hamli ?|الفكرة فكرتها، وأنا حملت الدلو فقط|
no|ar|هل شاهد الشرفي الرماد؟|لم يرها|
define|ar|مريم مين تكون|جدته|
howmany|ar|عمر الجدة وقتها|التاسعة|
who|ar|من حذف اسم مريم من الكتاب؟|أحمد بن ناصر|
who|en|Who put the grandmother's name back?|حسين العمري|
whom!|ar|من الذي حذف حسين العمري اسمه؟||حسين العمري
howmany|ar|كم هزة السنة الماضية|٤٠ هزة|
who|ar|من يسكن دبرة؟|حارسي فنارة|
who!|ar|ما اسما حارسي الفنارة؟||حارسي فنارة
when!|ar|متى ثار بركان حرة همدان آخر مرة؟||حرّة همدان
where!|ar|أين ولدت ألمظ برهي؟||ألمظ برهي
when!|ar|متى مات يحيى الكينعي؟||يحيى الكينعي
who!|ar|من قصف هولت؟ اسم الطيار||غارة على هامبورغ
howmuch!|ar|كم ثمن طبعة بيروت؟||طبعة بيروت
who!|ar|من قتل الخطيب الكينعي؟||يحيى الكينعي
whom!|en|Whom did Almaz Berhe accuse?||واتهم بعض تلامذته
no!|ar|هل ثار بركان دبرة العام الماضي؟||٤٠ هزة
# twins
howmany|ar|كم قتيلا في الزحام على الجبل|سبعة|فمات منهم
howmany!|ar|كم قتيل في غارة هامبورغ||غارة على هامبورغ
howmany!|ar|كم هزة قيست في صعدة العام الماضي؟||قيس فيها ٤٠
when|en|When did the Eritrean refute the German theory?|٢٠٠٦;;سنة ٢٠٠٦|ألمظ برهي ذلك
when!|en|When did the Yemeni colleague write his unpublished letter?||من رسالة لم تُنشر
when!|en|When did the German visit Saada?||كارستن هولت عام
howmuch|fr|Tous les combien les gardiens du phare se relaient-ils ?|كل ثلاثة أشهر;;ثلاثة أشهر|يتناوبان
howmuch!|fr|Pendant combien d'années les gardiens vivent-ils à Saada ?||يتناوبان
howmany!|ar|كم سنة أخذ الكتّاب برأي برهي؟||وأخذ به الكتّاب
who|ar|مين رجّع اسم ستو للكتاب|حسين العمري;;المحقق حسين العمري|وأعاده المحقق
who!|ar|مين حذف اسم الكينعي من الكتاب||وقد حذف ناسخ
when!|ar|متى طُبع كتاب الغرائب في القاهرة؟||في طبعة بيروت
