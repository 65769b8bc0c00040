true-plain|ar|بلغت الشحنة مستودع السلي يوم الاثنين|في مستودع السلي وليس
true-part|ar|في ثلاث طاولات خدوش|ثلاث طاولات منها مخدوشة
unsaid-quote|ar|قالت عبير إن النقص من المصنع في بورصة|إن النقص «من المصنع
true-cross|en|Marwan had written that the shortage came from the factory in Bursa.|إن النقص «من المصنع
false-negated|ar|وصلت الحاوية وختمها سليم|وختم الحاوية وصل مكسورا
true-cross|fr|Le scellé du conteneur était brisé à l'arrivée|وختم الحاوية وصل مكسورا
false-people|ar|تحمّل عبير شركة الشحن الخدوش وتحمّل المصنع النقص|نحمّلكم النقص، ولا نحمّلكم
true-plain|ar|ترى عبير أن النقص على الشاحن دون الخدوش|نحمّلكم النقص، ولا نحمّلكم
false-number|en|The missing chairs are worth 450 riyals altogether.|تعويض قيمة الكراسي الناقصة
true-part|ar|ثمن الكرسي الواحد 450 ريالا|تعويض قيمة الكراسي الناقصة
false-verb|ar|قبلت الإدارة المالية خصم ألفي ريال|اقتراحك خصم ألفي ريال
true-cross|en|The finance department turned down Marwan's offer of a 2,000 riyal discount.|اقتراحك خصم ألفي ريال
false-role|ar|هيفاء الزامل مديرة الشحن في مجموعة الجسر|الأستاذة هيفاء (مديرتها
unsaid-relation|fr|Haïfa est la sœur de Saoud|الأستاذة هيفاء (مديرتها
true-plain|ar|سبب التأخير تأخر إرسال شهادة المنشأ من جهة عبير|لم نرسل شهادة المنشأ
false-people|ar|تأخرت مجموعة الجسر في إرسال شهادة المنشأ|لم نرسل شهادة المنشأ
false-negated|en|Iqbal wrote remarks on the delivery record.|أرفقت محضر الاستلام
true-plain|ar|وقّع السائق إقبال المحضر بلا ملاحظات|أرفقت محضر الاستلام
false-people|ar|ستكون عبير في جدة حتى الأحد|سعود سيكون في جدة
