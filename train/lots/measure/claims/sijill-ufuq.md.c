true-plain | ar | لم يعد مستخدم القبلة يرى إعلانًا | أُزيل الإعلان من شاشة القبلة
false-negated | ar | خلا التطبيق من الإعلانات كلها | وبقي في شاشة الطقس
true-cross | en | The app now starts in less than half the time. | تسريع فتح التطبيق
false-verb | ar | أُصلح الاهتزاز مع الساعات في الإصدار 5.1.0 | الاهتزاز لا يعمل مع الساعات
true-part | ar | عاد الفريق عن التقويم الآلي | تراجعنا عن التقويم
false-number | en | The oldest Android version that still works is 6. | صار الحد الأدنى أندرويد
true-plain | ar | لم يبق في التطبيق لسان شرق إفريقيا لأن أحدًا لم يراجعه | حُذفت اللغة السواحيلية
unsaid-relation | ar | أبو رسيل هو من أصلح عطل المدن المحفوظة | أبلغ عنه المستخدم أبو رسيل
true-cross | fr | La version dorée n'est plus en vente. | أُوقف بيع النسخة الذهبية
unsaid-more | ar | أُضيفت مواقيت جيبوتي وجزر القمر بطلب من السفارات | جزر القمر وجيبوتي
