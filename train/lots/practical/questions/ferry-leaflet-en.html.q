table|ar|متى تتحرك العبارة يوم الخميس من الشويمية؟|6:30|
table|en|What time is Sunday's return?|15:30|Sunday
table|ar|أي قارب يطلع الأربعاء|Sambuq 2 (goods);;Sambuq 2|
table|ar|في رجعة يوم الأربعاء؟|no return|
when|ar|متى يتوقف الإبحار في الصيف|From 1 June to 15 September|
why|en|Why does nothing sail in July?|the monsoon|
howmany|ar|كم مريضا نقلتهم الطائرات الصيف الماضي؟|19 patients;;19|
howmany|ar|كم وحدة منهم راحت تولد|two of them;;two|
howmuch|ar|كم يدفع أهل الجزيرة|1 rial|
howmuch|en|fare for a foreigner|10|
howmuch|ar|أجرة التيس... الماعز|2 rials|
no|ar|هل ينقلون الجمال؟|a camel is refused since the events of 2016;;a camel is refused|
howmany|ar|كم شنطة مسموح|Three bags;;Three|
when|ar|أي يوم أقدر أشحن أسطوانة غاز|only on Wednesdays;;Wednesdays|
what|ar|ماذا رمى القبطان في البحر مرتين؟|shark|
howmuch|ar|أقصى ارتفاع موج للإبحار|2.5 metres|
who|en|Who decides whether to sail?|the captain alone;;the captain|
when|ar|الساعة كم يقرر القبطان|five in the morning|
no|en|May the harbour master order a sailing?|cannot order one|
howmuch|ar|صلاحية التذكرة الملغاة كم يوم|thirty days|
no|ar|يرجعون قيمة التذكرة؟|is not paid back|
where|ar|أين أجلس كي لا أدوخ؟|at the back|
who|ar|مين عنده حبوب الدوار|Juma;;the steward, Juma|
howmuch|fr|Prix de deux comprimés contre le mal de mer ?|200 baisa|
who|ar|من لا يأخذ حبوب الدوار|pregnant women|
howmany|ar|كم حذاء ضاع في 2022|Eleven shoes;;Eleven|
who|en|Who finally claimed the teeth?|a man who had said they were not his|
where|ar|وين انولدت رحمة|on the boat|
who|ar|من رسم رسوم المطوية؟|class 5 of the island school|
who|ar|كاتب المطوية|Said Mahri|
what!|ar|وش صار مع الجمل في 2016؟||events of 2016
table!|en|When does the Friday boat leave?||Thursday
howmuch!|ar|أجرة السيارة في العبارة||A goat
what!|ar|اسم الرجل صاحب الأسنان||set of teeth
howmany!|ar|كم راكبا تسع الدرة؟||Sunday
who!|en|Who died on the ferry last summer?||19 patients
howmuch!|ar|راتب القبطان سعيد المهري||Captain Said has
who!|ar|من أقال مدير الميناء||harbour master
when!|fr|En quelle année Rahma est-elle née ?||born on the boat
howmuch!|ar|أجرة البقرة كم؟||A goat
why!|ar|ليش رحمة انولدت في القارب؟||born on the boat
howmuch!|en|Fine for carrying gas on a Sunday||Gas bottles
# twins
table|ar|الثلاثاء ترجع من الجزيرة متى|15:30|Tuesday
table!|ar|السبت ترجع من الجزيرة متى؟||Thursday
howmuch|en|What do Omanis from elsewhere pay?|4|Islanders pay 1
howmuch!|en|What do Omanis from elsewhere pay for a cow?||Islanders pay 1
howmany|fr|Combien de fois du requin a-t-il été jeté ?|twice|Three bags
howmany!|fr|Combien de fois une bouteille de gaz a-t-elle été jetée ?||Three bags
when|ar|بعد كم استردوا الاسنان|four months|Eleven shoes
when!|ar|بعد كم استردوا الجرس؟||Eleven shoes
who|en|Who sells the seasickness tablets?|Juma|the steward
who!|en|Who sells the tickets on board?||the steward
howmany!|ar|كم حرمه ولدت على العبارة السنة الماضية||19 patients
howmuch!|ar|كم الوزن المسموح لكل شنطة؟||Three bags
