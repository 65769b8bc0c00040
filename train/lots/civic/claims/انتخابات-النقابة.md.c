true-plain|ar|جرت انتخابات الخطاطين بإشراف القاضي المتقاعد عبد الستار البياتي|عليها القاضي المتقاعد عبد الستار
false-role|ar|عبد الستار البياتي هو النقيب السابق|عليها القاضي المتقاعد عبد الستار
false-number|en|The election was held in sixteen cities.|عليها القاضي المتقاعد عبد الستار
true-part|ar|زينب الطائي أمينة السر|زينب الطائي
false-role|ar|نوزاد عقراوي أمين السر|نوزاد عقراوي
false-number|ar|حصل كاظم الجبوري على 511 صوتا|كاظم الجبوري
true-cross|en|Salwan Butrus became a reserve member with 355 votes.|سلوان بطرس
false-people|ar|دعا حديد ناخبيه إلى التصويت للحلفي|دعا فاضل الحلفي ناخبيه
true-plain|ar|طلب فاضل الحلفي من أنصاره أن يصوتوا لحديد|دعا فاضل الحلفي ناخبيه
unsaid-quote|en|Hadid says that Halfi had promised him his voters before the first round.|دعا فاضل الحلفي ناخبيه
true-cross|en|According to Ousi, Halfi had promised her the opposite before the first round.|دعا فاضل الحلفي ناخبيه
false-negated|ar|أقر الحلفي بأنه وعد الأوسي|دعا فاضل الحلفي ناخبيه
false-verb|fr|Jinan al-Ousi a accepté un poste au conseil|فازت الأوسي بعضوية المجلس
true-cross|fr|Élue au conseil, al-Ousi n'a accepté aucun poste|فازت الأوسي بعضوية المجلس
false-verb|ar|قبل القاضي طعن لجنة الموصل|طعنت لجنة الموصل في
true-plain|ar|رفض القاضي اعتراض لجنة الموصل على خط الختم|طعنت لجنة الموصل في
unsaid-more|ar|لم يترشح روضان بهية لمرضه|كان النقيب السابق روضان
true-plain|ar|منع النظام روضان بهية من دورة ثالثة|كان النقيب السابق روضان
unsaid-relation|ar|روضان بهية أبو مثنى حديد|كان النقيب السابق روضان
false-number|ar|أُنجزت الوعود الثلاثة كلها قبل نهاية نيسان|وعد النقيب الجديد بثلاثة
