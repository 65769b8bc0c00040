true-plain | ar | تغيبت أمينة الصندوق بعذر | اعتذرت أمينة الصندوق نجوى البستكي
false-role | ar | ترأس أكرم الحوسني جلسة الملاك | ترأس الجلسة: المهندس
true-cross | en | The cheaper of the two lift offers was turned down. | قُبل الأول لأن ضمانه
false-number | ar | تقرر إقفال المسبح شهرين كاملين | تقرر شهر ونصف ابتداءً
true-part | ar | بقي الحارس الليلي في عمله | لم يُفصل وتقرر تعيين
false-people | ar | اقترح الحوسني إغلاق المسبح شهرين وطلبت جميلة الشامسي شهرًا | اقترحت جميلة الشامسي إغلاقه
true-cross | fr | La question des chiens a été remise à plus tard. | أُجّل البند لضيق الوقت
false-verb | en | The owners raised the service charge to fourteen dirhams. | رفض المجتمعون رفعها
true-plain | ar | سيُعدّ مدير المبنى قائمة بالمبالغ غير المدفوعة | يقدّم الحوسني كشف المتأخرات
unsaid-quote | en | Khaldoun al-Marzouqi said that the night guard works fourteen hours. | إنه يعمل ١٤ ساعة
