true-plain|ar|انتهت الجولة الخامسة في مسقط دون توقيع لأن وفد الجبهة ترك جلسة المساء|بعد أن انسحب وفد الجبهة
false-people|ar|انسحب وفد الحكومة من الجلسة المسائية احتجاجا على قصف عين الرمانة|بعد أن انسحب وفد الجبهة
true-cross|en|The government blamed the shelling on a third faction, the Brigades of the Promise.|لفصيل ثالث هو
unsaid-quote|fr|La délégation du Front attribue le bombardement aux « Brigades de la Promesse »|لفصيل ثالث هو
false-role|ar|أديب قنواتي هو المفوّض السياسي للجبهة|نائب وزير الخارجية أديب
true-plain|ar|كان حسن دغيم رئيس وفد الجبهة يعمل طبيب أسنان|مفوّضها السياسي حسن دغيم
true-cross|fr|Hassan Dughaym a perdu l'œil droit dans une explosion en 2016|مفوّضها السياسي حسن دغيم
unsaid-relation|ar|«أبو ذر» كنية أديب قنواتي|مفوّضها السياسي حسن دغيم
false-number|ar|تتسلّم الجبهة 140 أسيرا والحكومة 80|تسلّم الحكومة منهم
true-part|ar|اتُفق على فتح طريق السدّين ستة أيام أسبوعيا|وفتح طريق السدّين أمام
false-people|en|The government asks for a third of the oil revenue and the Front offers a tenth.|إذ تطلب الجبهة ثلث عائداته
true-cross|en|The Front wants a third of the Rumaylat field's revenue and the government offers a tenth.|إذ تطلب الجبهة ثلث عائداته
false-people|ar|اقترح دغيم تجميد ملف النفط سنة وتراجع قنواتي بعد اتصال|أن قنواتي اقترح تجميد
true-plain|ar|رجع دغيم عن قبوله الشفهي بعد مكالمة من عوض بن سريع|أن قنواتي اقترح تجميد
unsaid-quote|ar|وصف دغيم التراجع بأنه دليل على أن القرار ليس في القاعة|دليل على أن القرار
false-verb|ar|صافح دغيم المبعوثة السويدية إنغريد لوند|ورفض مصافحة مبعوثها
true-plain|ar|امتنع دغيم عن مصافحة مبعوثة الأمم المتحدة|ورفض مصافحة مبعوثها
false-people|en|A journalist slapped a member of the Front's delegation in Geneva.|صفع عضو من وفد الجبهة
unsaid-more|ar|طُرد العضو من سويسرا لأنه كان يحمل جوازا مزورا|صفع عضو من وفد الجبهة
false-verb|fr|Al-Hachli a fixé la date du sixième round à Salalah|لكن الهاشلي رجحت أن
