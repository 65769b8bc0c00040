true-plain|ar|ازداد أهل الوادي بنحو ربعهم خلال ستة عشر عاما|زاد سكان الوادي نحو
false-number|ar|نقص سكان الوادي الربع ونقصت أربع قرى|زاد سكان الوادي نحو
true-cross|en|The researcher Bilqis al-Rimi puts the decline of Lower Muharraq down to its dry wells.|جفاف آباره
false-people|en|Sheikh Naji Shawir puts the decline of Hisn Shawir down to the collapse of the road.|جفاف آباره
unsaid-quote|ar|قالت بلقيس الريمي إن الشباب ذهبوا وراء الذهب|ذهبوا وراء الذهب
true-plain|ar|يخالف الشيخ ناجي شاور الباحثة في سبب نقص حصن شاور|ذهبوا وراء الذهب
unsaid-relation|ar|بلقيس الريمي ابنة الشيخ ناجي شاور|ذهبوا وراء الذهب
false-negated|ar|يزرع أهل بيت الصلوي القات|أهل بيت الصلوي القات
true-plain|ar|امتناع بيت الصلوي عن القات سببه عهد وقّعه كبارها عام 1998|أهل بيت الصلوي القات
false-verb|fr|Le chef du village a laissé les recenseurs compter les émigrés|لأن عاقل القرية لم
true-cross|fr|Le chef du village n'a pas autorisé la question sur les émigrés|لأن عاقل القرية لم
false-number|ar|عمق آخر بئر في المحرق الأعلى 110 أمتار|آخر بئر في المحرق
true-part|ar|تبرع قاسم عبده بحفر بئر في المحرق الأعلى|آخر بئر في المحرق
false-people|ar|حفر قاسم عبده آخر بئر في المحرق الأسفل|آخر بئر في المحرق
