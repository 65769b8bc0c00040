true-plain | ar | يُحتفظ بجزء من الجوز لتجميل الطبق | واتركي ربعه للزينة
false-people | ar | كانت روزين تضع فص ثوم أما سيلفا فلا تستعمله | جدتي روزين لم تكن تضع
true-cross | en | Rozin was paid in flour rather than in money. | مقابل الطحين لا النقود
false-number | ar | تبقى المحمرة صالحة في البراد ثلاثة أشهر | تُحفظ خمسة أيام
true-part | ar | الدبس التركي أشد حلاوة | الدبس التركي أحلى
false-negated | en | The editors found that cashews work well in place of walnuts. | بالكاجو بدل الجوز ولم تنجح
true-plain | ar | يُضاف الزيت في الآخر شيئًا فشيئًا | ثم أضيفيه خيطًا رفيعًا
unsaid-relation | ar | أم نعيم هي والدة لينا كشيشيان | أم نعيم
true-cross | fr | Il vaut mieux griller les poivrons sur la flamme. | على النار لا في الفرن
false-verb | ar | تُغسل الفليفلة بالماء بعد تقشيرها | لا تغسليها بالماء
