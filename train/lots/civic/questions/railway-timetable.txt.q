table | en | when does 105 leave Port Maren | 13.05 | 06.10
table | ar | قطار 101 متى يوصل هايمور | 07.58
table | ar | متى يطلع 108 من هايمور | 19.00 | 06.45
table | fr | à quelle heure le 106 repart-il de Castle Ferris | 16.50
table | en | arrival of the 107 at Castle Ferris | 19.15
table | ar | القطار 102 يمر لو وير الساعة كم | 08.09
howmuch | ar | تذكرة ذهاب وعودة لهايمور من بورت مارن | 19.50
howmuch | en | weekly ticket Castle Ferris to Highmoor | 37 | Castle Ferris – Highmoor
howmuch | ar | ذهاب فقط كاسل فيريس من الميناء بكم | 6.20
when | ar | أي أيام يمشي 105 | Saturdays and Sundays only
define | ar | شو معنى علامة x | Stops on request;;Stops on request: tell the guard
howmuch | ar | كم اجرة البسكليت | 1.50 crowns
no | en | can I take a bike on the 103 | none on 103 and 104
howmuch | ar | ابني عمره 10 كم يدفع | half fare;;under sixteen half fare
who | ar | مين جمع العريضة | Edda Lowther
howmany | fr | combien de signatures à la pétition | 2,100 names;;2,100
define | en | what does Edda Lowther do | the bookseller;;bookseller
what | ar | الشركة بالبداية شو عرضت بدل الوقفة | a bus
where | ar | وين لازم اقعد اذا نازل تارن هالت | at the front
why | en | why wasn't the platform lengthened | the money went to the viaduct
when | ar | متى يتقاعد انسل رو | 31 May;;on 31 May
who | ar | من يقود قطار 101 | Mab;;His daughter Mab
howmany | ar | كم شمسية ضايعة | 212 umbrellas;;212
which | fr | quel objet perdu fut réclamé | one wooden leg
where | ar | المفقودات وين | Port Maren, window 3
table! | en | when does 103 stop at Low Weir | | 06.32
table! | ar | قطار 104 متى يقف تارن هالت | | 07.11x
table! | ar | متى يطلع 109 من بورت مارن | | 06.10
howmuch! | en | first class fare to Highmoor on Sudline | | Port Maren – Highmoor
who! | ar | مين صاحب الساق الخشبية | | wooden leg
who! | en | who will replace Ansel Roe as guard? | | Ansel Roe
howmuch! | fr | coût du viaduc de Sudline | | viaduct
when! | ar | متى بنيت القاطرة ليدي اوتولين | | Lady Ottoline
howmuch! | ar | كم عمر ماب رو | | Ansel Roe
no! | en | is there wifi on the Sudline trains | | Dogs free
howmuch! | ar | سعر تذكرة لو وير لهايمور اسبوعي | | Castle Ferris – Highmoor
# twins
table|en|When does 104 get back to the port?|11.40|Port Maren	08.31
table!|en|When did 104 get back to the port in 2022?||Port Maren	08.31
table|ar|105 يوصل كاسل فيرس الساعه كم|14.01|Castle Ferris (arr.)	07.05
table!|ar|103 يوصل كاسل فيرس الساعة كم سنة 2022؟||Castle Ferris (arr.)	07.05
table|fr|À quelle heure le 106 passe-t-il à Low Weir ?|17.24|Low Weir	08.09
table!|fr|À quelle heure le 104 passe-t-il à Low Weir ?||Low Weir	08.09
howmuch|ar|هايمور ذهاب بس بكم|11.80|Port Maren – Highmoor
howmuch!|ar|هايمور درجة أولى بكم||Port Maren – Highmoor
howmuch|en|How long has the guard worked?|forty-one years|The guard of 107
howmuch!|en|How long has his daughter worked?||The guard of 107
howmany!|ar|كم قيثارة رجعت لصاحبها؟||Lost property
when!|fr|Quand le viaduc a-t-il été achevé ?||went to the viaduct
