true-plain|ar|قرنا الذكر مستقيمان وفي قرني الأنثى انحناء خفيف.|المها الرملي ظبي متوسط
false-people|ar|قرنا الأنثى مستقيمان وقرنا الذكر منحنيان.|المها الرملي ظبي متوسط
true-cross|en|It died out in Kuwait in 1941.|كان يعيش من بادية
false-number|en|It died out in Iraq in 1941 and in Kuwait in 1927.|كان يعيش من بادية
true-part|ar|كان في القطيع الأخير سبعة رؤوس.|كان يعيش من بادية
true-cross|fr|Youssef ben Hilal, marchand de perles, avait échangé deux couples contre un ours.|نجا النوع لأن
false-people|fr|Le zoo d'Anvers donna deux couples à Youssef ben Hilal contre un ours.|نجا النوع لأن
false-verb|ar|وصل الدب إلى البحرين سالما.|نجا النوع لأن
false-number|ar|عاد ٣٤ رأسا إلى عُمان سنة ١٩٨٢.|تكاثر الزوجان حتى
true-plain|ar|هرب ثلاثة لأن باب الشاحنة بقي مفتوحا.|تكاثر الزوجان حتى
false-number|en|All three that escaped in Oman were found.|تكاثر الزوجان حتى
false-negated|ar|لا يشرب المها الرملي الماء أبدا.|ويظن الناس أنه
true-part|ar|سجل الحارس سعيد بن جبران أطول مدة بلا شرب.|ويظن الناس أنه
false-people|ar|يحرس الصغارَ أبوها ويسميه البدو «العم».|تحمل الأنثى ٢٥٥ يوما
true-plain|ar|الذكر الذي يحرس الصغار ليس والدها.|تحمل الأنثى ٢٥٥ يوما
false-people|ar|يعيش معظم المها اليوم في البرية.|يبلغ عدده اليوم
true-cross|en|Annika Verhoef proposed to take it off the threatened list.|اقترحت الباحثة الهولندية
unsaid-quote|ar|قالت أنيكا فيرهوف إن الذي في المزرعة دجاجة.|اقترحت الباحثة الهولندية
false-verb|fr|Ibn Jibran soutint la proposition d'Annika Verhoef.|اقترحت الباحثة الهولندية
