true-plain|ar|الضرس المخلوع هو السفلي الأيسر.|سُلّمت إلى
false-people|ar|خلع الطبيب الضرس الأيمن وموعد الأيسر بعد شهر.|سُلّمت إلى
true-cross|en|The patient must bite on the gauze for forty minutes.|عضّي على الشاش أربعين
false-number|en|The numbness passes after about forty minutes.|عضّي على الشاش أربعين
true-part|ar|لا تُستعمل الشفاطة مدة ثلاثة أيام.|كمادات باردة على الخد
false-negated|ar|يجوز الشرب بالشفاطة في اليوم الأول.|كمادات باردة على الخد
false-verb|fr|Dès le premier jour, les compresses doivent être chaudes.|من اليوم الثاني
true-cross|fr|L'amoxicilline se prend cinq jours, même en cas d'amélioration.|أموكسيسيلين ٥٠٠
false-people|ar|ذكرت المريضة حساسية من الإيبوبروفين ولم تذكر الأسبرين.|أموكسيسيلين ٥٠٠
true-plain|ar|إذا ظهر طفح يستبدل الإيبوبروفين بالباراسيتامول.|أموكسيسيلين ٥٠٠
false-number|ar|تؤخذ حبة أموكسيسيلين كل خمس ساعات ثمانية أيام.|أموكسيسيلين ٥٠٠
true-part|en|The clinic treated twelve cases of dry socket last year.|نصف حالات السنخ
false-number|en|Twelve smokers had dry socket last year at the clinic.|نصف حالات السنخ
false-negated|ar|الورم الذي يكبر حتى اليوم الثالث غير طبيعي.|ورم يكبر حتى
true-plain|ar|بعد الحادية عشرة ليلا يُطلب طبيب المناوبة في مشفى البر.|نزف لا يقف بعد
false-people|ar|يفك الدكتور فراس الغرز بنفسه يوم ١١ أيار.|تُفك يوم ١١ أيار
true-cross|fr|L'assistante Maram retirera les points le 11 mai.|تُفك يوم ١١ أيار
unsaid-more|ar|يسافر الدكتور فراس إلى دمشق لحضور مؤتمر.|تُفك يوم ١١ أيار
false-number|ar|دفعت المريضة ٣٥ ألفا وبقي عليها خمسون.|الأجرة المتبقية
