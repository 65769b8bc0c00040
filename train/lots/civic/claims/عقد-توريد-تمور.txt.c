true-plain|ar|لخضر بوزيان رئيس التعاونية يمثل المورد.|بين: تعاونية
false-role|ar|لخضر بوزيان مدير تجاري لحلويات مريانة.|بين: تعاونية
true-cross|fr|Vincent Leroy, directeur commercial, représente l'acheteur de Marseille.|وبين: مؤسسة
false-verb|fr|La coopérative de Tolga achète soixante tonnes à la maison de Marseille.|يورّد الأول للثانية
true-part|ar|من الستين طنا أربعون صنف أول.|يورّد الأول للثانية
false-number|en|The contract covers twenty tonnes of first grade and forty of second.|يورّد الأول للثانية
true-cross|en|Engineer Warda Chennouf tests the samples at loading.|تفحص العينات المهندسة
false-people|ar|تفحص وردة شنوف العينات عند الوصول ومخبر «بروفانس» عند الشحن.|تفحص العينات المهندسة
false-role|en|If they differ, the laboratory Provence has the last word.|تفحص العينات المهندسة
true-plain|ar|يدفع المشتري ثلث الثمن عند توقيع العقد.|يُدفع الثلث عند التوقيع
false-number|ar|الصنف الثاني بثلاثة يورو وعشرة سنتات للكيلو.|الصنف الأول ٣
true-part|ar|الشحنات ثلاث من ميناء سكيكدة.|ثلاث شحنات من ميناء
false-negated|ar|إضراب عمال أحد الطرفين قوة قاهرة.|الجراد والفيضان والإضراب
true-cross|en|Olfa Chebbi is the sole arbitrator.|في تونس، بالعربية
false-verb|ar|حكمت المحكّمة للمشتري بالغرامة.|وصلت الشحنة الثالثة
true-plain|ar|تأخر وصول الشحنة الثالثة بسبب إضراب عام لسائقي الشاحنات.|وصلت الشحنة الثالثة
false-verb|fr|Le fournisseur a refusé la reprise des deux tonnes véreuses.|وصلت الشحنة الثالثة
unsaid-more|ar|باع المورد الطنين المردودين في جنوة.|وصلت الشحنة الثالثة
