howmuch|ar|شحال د الحمص فالحريرة لأربعين واحد|2.5 kg|
howmuch|en|how much lamb|3 kg|Chickpeas 2.5
who|ar|من تبرع بالزعفران؟|Dr Hamdaoui;;Hamdaoui|
when|ar|وقتاش كنزيدو العدس|15:15|
when|en|At what time do the tomatoes go in?|16:00|
why|ar|لماذا لا يملح قبل الطماطم؟|the chickpeas stay hard|
who|ar|شكون ملّح بكري نهار الثالث|Nadir|I salted
howmuch|ar|كم ماء للتدويرة|two litres of cold water;;two litres|
howmuch|en|stirring time for the flour mixture|fifteen minutes|
howmany|ar|كم تمرة لكل واحد؟|three each;;three|
howmuch|ar|كم يُزاد من العدس في النسخة النباتية|500 g|
howmany|ar|كم صحنا بلا لحم كل ليلة|twelve|
what|en|What thickens it for coeliacs?|400 g of rice flour;;rice flour|
which|ar|أي مغرفة لمرضى الغلوتين؟|the blue one|
howmuch|ar|بشحال الصحن فـ 2021|1.90 euros a bowl;;1.90 euros|
howmuch|ar|كم كان الصحن قبل سنتين|1.35|
howmuch|fr|Quelle est la part de la mairie par bol ?|0.80|
who|ar|من يعطي الخبز للمطبخ؟|the fishmongers of Noailles|
howmany|en|bowls handed out last year|4,210 bowls;;4,210|
when|ar|أي ليلة كانت الأكثر زحمة|27th night|
why|ar|لماذا ألغيت أمسيتان|because the gas was cut;;the gas was cut|
quote|en|Who thinks it tastes best on the third day?|Nadir|Never freeze
no|ar|تتجمد مع الشعرية؟|Never freeze it with the vermicelli|
howmuch|ar|كم كانوا يضعون من اللحم في مكناس|half|Chickpeas 2.5
define|fr|Qui est Touria Benjelloun ?|head cook|
howmuch|ar|وزن الزنجبيل|40 g|
how|en|How should the tomatoes be prepared?|grated, not tinned;;grated|
howmuch!|ar|شحال من قزبر بالغرام؟||Coriander
why!|en|Why do fishmongers give bread?||fishmongers
howmuch!|ar|كلفة الصحن في 2020||1.35
howmany!|ar|كم صحنا في ليلة السابع عشر||27th night
howmuch!|en|How much does Touria earn?||Touria Benjelloun
who!|ar|من قطع الغاز||gas was cut
howmuch!|fr|Combien de chebakia par personne ?||chebakia
where!|ar|في أي شارع المطبخ؟||community kitchen
howmuch!|ar|كم زيت زيتون||Smen
howmuch!|en|quantities for a hundred people||Harira for forty
# twins
howmany|ar|شحال من حامضة فالطبالي|20|Lemons
howmany!|ar|شحال من بيضة مسلوقة كيسلقو كل ليلة؟||boiled egg
when|fr|À quelle heure les vermicelles ?|17:50|Vermicelli and half
when!|fr|À quelle heure la cannelle ?||cinnamon four sticks
howmuch|en|How much flour?|600 g|Flour 600
howmuch!|en|How much chickpea flour?||Flour 600
who|ar|شكون مساعد الطباخة|Nadir|Recipe card by
who!|ar|شكون مساعد الطباخة فمكناس؟||Recipe card by
howmuch|ar|شحال د الدقيق ديال الروز للي عندهم حساسية|400 g|rice flour
howmuch!|ar|شحال د الدقيق ديال الروز للتدويرة العاديه||rice flour
howmany!|fr|Combien de bols a-t-on donnés en 2019 ?||Last year we gave
howmany!|ar|كم ليلة ألغيت بسبب السمك؟||Two evenings were
