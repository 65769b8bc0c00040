true-plain|ar|ترك راغب الساعاتي منصب محافظ المصرف المركزي بعد ساعات من هبوط العملة|استقال المحافظ راغب الساعاتي
false-verb|ar|أقال رئيس الحكومة راغب الساعاتي علنا|وقال مكتب رئيس الحكومة
false-number|en|The lira fell from 17,500 to 30,000 per dollar before the governor resigned.|من هبوط الليرة من
true-cross|en|His wife Hind wrote that he had been asked to sign a paper dated the day before.|طُلب منه أن يوقّع
unsaid-quote|ar|قالت فوز البارودي إن الساعاتي طُلب منه توقيع ورقة مؤرخة بأمس|طُلب منه أن يوقّع
true-plain|ar|كُلفت فوز البارودي برئاسة المصرف مؤقتا بقرار من الرئيس|وعيّن الرئيس نائبته الأولى
false-people|fr|Saati s'était opposé à la décision de Baroudi de fixer le taux.|قد عارضت في يناير
true-cross|fr|Baroudi s'était opposée en janvier à la fixation du taux par Saati.|قد عارضت في يناير
false-number|ar|كفى الاحتياطي سبعة أسابيع فقط|وقد كفى تسعة
false-people|ar|حمّل الساعاتي وزير المالية مسؤولية بيع الدولار للأصدقاء|باع الدولار للأصدقاء
true-plain|ar|رأى لقمان رستم أن الساعاتي هو المسؤول|وحمّل وزير المالية لقمان
true-part|ar|تعود ملكية شركة «مدار» إلى كنان الشلبي|والشركة يملكها صهر رستم
unsaid-relation|ar|كنان الشلبي صهر راغب الساعاتي|والشركة يملكها صهر رستم
false-people|en|Rustum accused Saati of ordering him to pay 180 million to the Madar company.|بأنه أمره بصرف 180
true-cross|en|Saati alleged that the finance minister ordered 180 million paid to Madar.|بأنه أمره بصرف 180
false-negated|ar|قُتل عدد من الناس حين أُحرق فرع المصرف في رويس|وأحرق بعضهم فرع المصرف
unsaid-more|ar|أُحرق فرع رويس لأن المصرف رفض صرف الرواتب|وأحرق بعضهم فرع المصرف
true-plain|ar|صار الحد الأعلى للسحب مليون ليرة يوميا|ووضعت سقفا للسحب قدره
false-number|ar|خفضت البارودي سعر الفائدة من 30 إلى 18 في المئة|ورفعت البارودي سعر الفائدة
false-verb|en|Saati published an independent report on the reserves.|وعد به الساعاتي مرتين
