table | ar | حورية يوم الجمعة متى تطلع من الغرب | ٧:٠٠
table | ar | البجعة الاثنين من الشاطئ الغربي الساعة كم | ٩:٤٥
table | en | when does the Swan come back on a Saturday | ١٤:٥٠
table | ar | رجوع حورية الجمعة | ١٥:٤٠
table | fr | durée du trajet aller de la Hourya | ٥٥ دقيقة
table | ar | ام العيال كم تاخذ وقت | ساعة و١٠ دقائق
table | ar | بالغ في أم العيال بكم | ٢٠٠ | بالغ
table | en | child fare on the Swan | ٤٥٠ | طفل
table | ar | الدراجة على حورية | ٨٠
table | ar | أجرة عنزتين | ٢٠٠;;اثنتان ٢٠٠ | ماعز
no | ar | البجعة تشيل دراجات؟ | لا تُحمل | دراجة
who | ar | مين يركب ببلاش في ام العيال | طفل | مجانا
why | ar | ليش الرجعة أسرع | لأن الريح من الشرق في هذا الفصل
no | ar | أم العيال ترجع نفس اليوم؟ | لا تعود في اليوم نفسه
where | ar | وين تبيت أم العيال | في الجزيرة;;تبيت في الجزيرة
why | en | why doesn't the Swan sail on Friday | لأن ربانها، يوناس، سبتيّ لا يعمل من غروب الجمعة
who | ar | ربان البجعة | يوناس
when | fr | à quelle heure partait la Hourya autrefois | الثانية عشرة;;ظهرا في الثانية عشرة
why | ar | ليه أخروا حورية ساعتين | ليلحق بها تلاميذ الثانوية
which | ar | أي عبارة غرقت | «الفجر»;;عبّارة «الفجر»
howmany | ar | كم راكب نجا من الفجر | التسعة عشر;;ركابها التسعة عشر كلهم
no | en | did the captain survive | ولم ينج الربان
whom | ar | من برأه التحقيق | الربان;;وبرّأ الربان | غرقت
why | ar | سبب غرق الفجر في التحقيق | لحمولة الإسمنت;;حمّل التحقيق المسؤولية لحمولة الإسمنت
where | ar | وين احجز تذكرة العبارة | في كشك الموز;;عند ماما جويس في كشك الموز
no | fr | vend-on des billets à bord | ولا تباع على المتن
meta | ar | متى طبعت نسخة مكتب الطور | ٣ يناير;;في ٣ يناير
table! | ar | رجعة أم العيال من جزيرة النحل يوم السبت الساعة كم | | ساعة و١٠
table! | ar | البجعة يوم الجمعة متى ترجع | | ١١:٢٠
table! | en | goat fare on the Swan, how many shillings? | | ماعز
who! | ar | اسم ربان عبارة الفجر | | غرقت
table! | fr | prix d'une voiture sur la Hourya | | دراجة
whom! | ar | من أنقذه ربان الفجر | | غرقت
howmuch! | ar | كم طن إسمنت كان على الفجر | | غرقت
table! | ar | أجرة البجعة في الصيف للبالغ | | بالغ
who! | en | who captains the Hourya? | | كانت «حورية»
yes! | ar | هل استقال يوناس | | يوناس
howmany! | ar | كم ساكن في جزيرة النحل | | من جزيرة النحل
# twins
table|ar|بالغ على حورية بكم|٣٠٠|بالغ
table!|ar|بالغ على الفجر بكم؟||بالغ
table|en|When does Umm al-Iyal sail at the weekend?|١٢:٠٠|١٣:١٥ بعد الصلاة
table!|en|When does Umm al-Iyal sail on Mondays?||١٣:١٥ بعد الصلاة
when|ar|البجعة متى ترجع يوم الاثنين|١١:٢٠|١١:٢٠
when!|ar|أم العيال متى ترجع يوم الاثنين؟||وتعود فجرا
why|fr|À quoi l'enquête a-t-elle attribué le naufrage ?|لحمولة الإسمنت;;حمولة الإسمنت|غرقت في ٢٠١٩
why!|fr|À quoi l'enquête a-t-elle attribué le retard de la Hourya ?||غرقت في ٢٠١٩
where|ar|كشك مين بتنباع التذاكر|ماما جويس|تحجز التذاكر
where!|ar|كشك مين بتنباع الماعز||تحجز التذاكر
howmany!|en|How many passengers drowned on the Swan?||غرقت في ٢٠١٩
table!|ar|طفل على الفجر بكم شلن||
