when|ar|متى تأسست شركة الثلج|1977;;in 1977|
who|ar|منو أسسها|Maryam Al Zadjali|
define|en|who's Hafsa|her cousin;;her cousin Hafsa, who had a bicycle|
where|en|where does the company name come from|The name was on the second-hand crates;;on the second-hand crates|
no|ar|فيه إخوان فعلا؟|there are no brothers|
list|en|kinds of ice they make|block ice for fishermen, tube ice for hotels and, since 2011, clear ice for people who like to look at it|
when|ar|من متى يسوون الثلج الشفاف|since 2011;;2011|
howmuch|ar|نسبة القوالب من الدخل|22 per cent;;22 per cent of the income|
howmuch|en|share of tonnage that is blocks|60 per cent|
where|ar|وين كان أول مصنع|Mutrah;;at Mutrah|
why|en|Why was the Mutrah plant shut?|the harbour was widened;;when the harbour was widened|
when|ar|متى احترق مصنع غلا|2003;;in 2003|
why|ar|كيف يحترق مصنع ثلج|because of the cork;;the cork|
where|en|present factory location|Rusayl;;at Rusayl|
why|ar|ليش حفصة تركت الشركه|to keep bees|
define|en|what is Maryam's current post|chair|
who|ar|مين المدير الحالي|Benedict Soans;;the plant engineer, Benedict Soans|
no|en|did her son take over|Talal, who declined;;who declined|
when|ar|متى وصل بندكت من مانغالور|1991;;in 1991|
howmuch|en|how long was his original contract|two-year;;two-year contract|
howmuch|ar|سعر القالب توصيل|1 rial 200|
howmuch|en|price at the gate|900 baisa|
howmuch|ar|بكم للصيادين|500 baisa|
when|fr|depuis quand ce prix pour les pêcheurs|since 1990;;1990|
howmuch|ar|كم طن وزعوا ببلاش بعد الإعصار|118 tons;;118|
who|en|Who got the free ice first?|The morgue|
what|ar|شو لقى الزبون في المكعب|a shrimp|
howmany|ar|عدد الموظفين|64 people;;64|
who|ar|الجمعة يفتحون لمين|boats;;except to boats|
howmuch!|en|price of clear ice||clear ice for people
who!|ar|من أحرق مصنع غلا||burnt in 2003
why!|en|why did Talal decline||Talal, who declined
howmuch!|ar|راتب بندكت||Benedict Soans
when!|en|When did Hafsa die?||Hafsa left in 1985
howmany!|ar|كم ماتوا في الإعصار||after the cyclone
what!|en|name of the cyclone||after the cyclone
who!|ar|اسم زبون الروبيان||one customer in 2019
howmany!|en|hives Hafsa keeps||to keep bees
whom!|ar|من طردته حفصة||Hafsa left
when!|en|when will they list on the exchange||list on the exchange
howmuch!|fr|chiffre d'affaires 2019||22 per cent
yes|ar|السعر مكتوب بوصيتها؟|she has put it in her will|
whom!|en|whom did Soans replace as engineer||the plant engineer
# twins
howmany|ar|كم موظف بالمصنع|64;;64 people|We employ
howmany!|ar|كم موظفا كان في مصنع غلا؟||the second, at Ghala
howmany!|ar|كم موظف انحرق بغلا||burnt in 2003
when|en|When did Hafsa go?|1985;;in 1985|Hafsa left
when!|en|When did Talal go?||her son Talal
when!|en|When did Maryam marry?||Maryam Al Zadjali
howmuch|fr|Combien de glace a-t-on donnée ?|118 tons|we gave away all
howmuch!|fr|Combien de glace a fondu en 2003 ?||burnt in 2003
howmuch!|fr|Quelle part du revenu vient des hôtels ?||22 per cent of the income
what|ar|ليش احترق مصنع الثلج|the cork;;because of the cork|an ice factory can burn
what!|ar|ليش تسكر مصنع الرسيل||The present plant
when!|ar|متى رجع بندكت إلى مانغالور؟||came from Mangalore
who|ar|منو المدير الحين|Benedict Soans;;the plant engineer, Benedict Soans|Hafsa left
who!|ar|منو مهندس المصنع الحين||Hafsa left
who!|ar|من مالك المخزن الذي احترق في غلا؟||Our first plant
why|en|Why did the second plant burn?|because of the cork;;the cork|Our first plant
why!|en|Why did Talal decline?||Hafsa left
