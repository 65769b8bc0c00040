meta|en|author of the visitor guide|ريم الحوسني;;د. ريم الحوسني|
meta|fr|traducteur anglais|أوليفر نايت|
meta|ar|أي طبعه|الطبعة الرابعة|النص
define|en|what's in hall 1|نموذج بنصف الحجم لرافعة بنيت في حلب عام 1230|
howmuch|ar|كم طن رفعت الرافعة الأصلية|11 طنا|
what|fr|qu'a soulevé la maquette|سيارة مدير المتحف|
when|en|when was the crane built|عام 1230;;1230|
who|en|who made the four-key lock|معروف الصفّار;;الحاج معروف الصفّار|
howmany|ar|القفل له كم مفتاح|أربعة مفاتيح|
why|en|Why hasn't it been opened since 1952?|لأن مفتاحا منها في متحف بلندن;;مفتاحا منها في متحف بلندن|
howmany|fr|combien de fois a-t-on demandé la clé|خمس مرات|
what!|ar|شو جوه القفل||في داخله شيء يتحرك
where|en|where was one of the kids found|على شرفة المكتبة;;شرفة المكتبة|
where|ar|وين انصنعت آلة المد|غلاسكو;;في غلاسكو|
table|en|what happened in 1925|نُقلت إلى بوشهر|
table|ar|مين صلّح آلة المد|عادل فخرو;;المهندس البحريني عادل فخرو|
howmuch|fr|prix payé par le cheikh|بثلاثة آلاف روبية;;ثلاثة آلاف روبية|
howmuch|en|how quickly does the tide machine compute|نصف دقيقة|
when|ar|امتى غلطت الآلة|26 ديسمبر 2004|
what|fr|que contenait la salle 5|الآلات الموسيقية|
when|en|which day is women only|الإثنين|
when|ar|مواعيد الجمعة|16–20;;الجمعة 16–20|
howmuch|en|ticket for engineers|بـ 20;;20|والمهندسون
why|ar|ليش المهندسين بيدفعوا دبل|لأنهم يطيلون|
howmuch|fr|tarif normal|10 دراهم|
where|en|where's the café now|في الطابق الثاني;;الطابق الثاني|
which|ar|وين ممنوع التصوير|القاعة 2|التصوير
who|en|who donated the crane|نبيل قباني;;د. نبيل قباني|
who!|ar|اسم تاجر الأقفال العجماني||فضّل ألا يذكر
when!|en|when does hall 5 reopen||حتى إشعار آخر
why!|fr|pourquoi la salle 5 est-elle fermée aux enfants||للصيانة
howmuch!|ar|كم كلف إصلاح آلة المد||أصلحها
who!|en|which of the children flew||ثلاثة أطفال
who!|ar|اسم مدير المتحف||سيارة مدير
what!|en|what did London reply||وقد طلبناه
section!|ar|القاعة ٦ شو فيها||القاعة 5
table!|fr|que s'est-il passé en 1943||1925
howmuch!|ar|سعر القهوة||المقهى في الطابق
yes!|en|did the sheikh sell the machine||اشتراها الشيخ
yes|en|is the lift model half size|نموذج بنصف الحجم|
howmany!|ar|كم قفل عندهم||بأكثر الأقفال
# twins
howmuch|ar|بكم شرى الشيخ الآلة|بثلاثة آلاف روبية;;ثلاثة آلاف روبية|اشتراها الشيخ
howmuch!|ar|بكم باعوها في غلاسكو||صُنعت في غلاسكو
howmuch!|ar|كم وزن السيارة التي رفعها النموذج؟||رافعة بنيت في حلب
when|en|When was the machine mended?|2004|أصلحها المهندس
when!|en|When was the lock mended?||قفل الحاج
when!|en|When was the model crane built?||رافعة بنيت في حلب
howmuch|fr|Combien paient les ingénieurs ?|20;;بـ 20|التذكرة 10
howmuch!|fr|Combien paient les femmes le lundi ?||الإثنين للنساء
who!|fr|Qui a fabriqué la machine à Glasgow ?||صُنعت في غلاسكو
where|ar|وين القهوة الحين|الطابق الثاني;;في الطابق الثاني|المقهى في
where!|ar|وين القاعة السادسة||القاعة 5
who!|ar|من صنع رافعة حلب الأصلية؟||رافعة بنيت في حلب
