true-plain|ar|هبط عدد قوارب تونس إلى ١٠٧٥٠ في ٢٠١٧.|تونس: ١١٤٠٠ قارب
false-number|ar|كان في تونس ٤٩٠٠ قارب سنة ٢٠١٥.|تونس: ١١٤٠٠ قارب
true-cross|en|Lebanon did not take part before 2017.|لبنان: ٢٦٦٢ عام
false-role|en|Sara Conti represents Rosetta in the observatory.|رفيق القلال
true-part|ar|تدفع المفوضية ستين ألف يورو لكسر القارب في صقلية.|في صقلية تشتري المفوضية
false-people|ar|تشتري المفوضية قوارب تونس لتُكسر، ويبيع أهل صقلية قواربهم للمهربين.|في صقلية تشتري المفوضية
false-number|fr|À Sfax, 380 barques volées sur 392 furent retrouvées.|في صقلية تشتري المفوضية
true-cross|fr|En Égypte, la loi permit en 2016 d'enregistrer les barques des lacs.|أما مصر فزاد العدد
unsaid-quote|ar|عزت كونتي نقص السردين إلى الدلافين.|انخفض صيد السردين
true-plain|ar|سبب نقص السردين في رأي كونتي حرارة الماء.|انخفض صيد السردين
false-people|en|The person killed by the rabbit fish was a fisherman, not a cook.|ظهرت سمكة الأرنب
true-part|en|A cook died because of the poisonous rabbit fish.|ظهرت سمكة الأرنب
false-number|ar|غرق واحد وخمسون صيادا هذا العام وكانوا ٣٧ قبله.|غرق في البلدان
false-negated|ar|نصف الحوادث سببها الجو لا تشابك الحبال.|غرق في البلدان
true-plain|ar|أعطى القلال السترات لمئة وعشرين بحارا بلا ثمن.|وزع القلال على
true-cross|en|After the jackets were dyed blue, 97 sailors wore them.|وزع القلال على
false-verb|ar|باع القلال السترات الحمراء للبحارة فرفضوها.|وزع القلال على
false-verb|fr|Le Maroc a rejoint l'observatoire cette année.|النشرة القادمة
