true-plain | ar | صحّحت المفوضية حصيلتها بالزيادة قبل انقضاء يوم الاثنين | رفعت العدد مساء اليوم نفسه
false-number | ar | ذكرت مفوضية العون الإنساني أن 912 منزلًا انهارت | وانهيار 640 منزلًا
true-cross | en | The residents' emergency room counts fourteen dead. | إن الوفيات أربع عشرة
unsaid-quote | ar | قال بابكر أونور إن منسوب النهر بلغ مستوى غير مسبوق منذ 1988 | مستوى لم يُعرف منذ 1988
true-part | ar | تختلف وزارة الري مع المهندس المتقاعد في سبب الكارثة | بابكر أونور الكارثة إلى إهمال
false-negated | en | Sanad al-Sharq left cracked houses out of its count. | البيوت المتشققة التي لم تسقط
true-plain | ar | لم تُستعمل بعض الخيام لنقص أعمدتها | الباقي بلا أعمدة
unsaid-more | ar | سيدفع المحافظ التعويض قبل نهاية أغسطس | للمنازل المنهارة وحدها
true-cross | fr | Les tentes ont été envoyées depuis Port-Soudan. | 300 خيمة من بورتسودان
false-role | en | Ihsan Haj al-Nur is the coordinator of Sanad al-Sharq. | منسقتها إحسان حاج النور
