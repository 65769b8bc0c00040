true-plain|ar|مريم منت الطالب المديرة الإدارية أصدرت المذكرة.|من: المديرة الإدارية
false-role|ar|سيدي ولد همّاد مدير إداري أصدر المذكرة.|من: المديرة الإدارية
true-cross|en|Only the director general may approve urgent travel.|يطلب السفر قبل ستة
false-negated|en|The director general may delegate the approval of urgent travel.|يطلب السفر قبل ستة
true-part|ar|ألغي تعويض الغداء.|تعويض الليلة داخل
false-number|ar|تعويض الليلة في أوروبا ٦٥ يورو وفي إفريقيا ١١٠.|تعويض الليلة داخل
true-cross|fr|Une femme enceinte peut toujours prendre l'avion.|السفر بالطائرة لمسافة
false-people|ar|توفي المهندس الشيخ ولد أحمد ونجا السائق في حادث كيفه.|لا يسوق موظف ليلا
true-plain|ar|نجا الشيخ ولد أحمد من حادث كيفه.|لا يسوق موظف ليلا
false-number|fr|L'accident de Kiffa eut lieu en octobre.|لا يسوق موظف ليلا
false-negated|ar|تعوض الشركة المخالفات لمن استعمل سيارته.|من استعمل سيارته أخذ
true-part|ar|كان المدير المالي ممن ردوا نصف التعويض.|التقرير في خمس
false-verb|en|The director general punished the financial director for his late report.|التقرير في خمس
false-negated|ar|يسلم الشاي والتمر للإدارة إذا زادا على ألفي أوقية.|الهدايا التي يتلقاها
true-cross|en|The agency Ofoq was dropped because it sold a ticket twice.|أوقف التعامل مع
false-role|ar|زينب با مديرة وكالة «أفق».|أوقف التعامل مع
true-plain|ar|يتحمل الموظف كلفة مرافقة زوجه.|مرافقة الزوج أو الزوجة
unsaid-relation|fr|Zeinab Ba est l'épouse de Sidi ould Hammad.|أوقف التعامل مع
