meta|ar|من كتبت التدوينة|Hanneke Vos|
meta|ar|تاريخ النشر|2023-08-19|
whom|en|who sold her the van|the Dutch post office|
howmuch|ar|بكم شرت الفان|€3,400|
quote|ar|شو قالت لوته عن الباص|it smelled of parcels|
why|en|why didn't they reach Tata|the alternator died in Rissani;;the alternator died in Rissani and we waited there for eight days|
where|ar|وين خربت السيارة|Rissani|
howmuch|en|how long did the part take to arrive|eight days|
where|ar|من أي مدينة جاءت القطعة؟|Meknes|
who|ar|الميكانيكي اسمو شنو|Hassan Oubaali|
where|en|where does Hassan have his workshop|under a palm tree|
howmuch|ar|كم دفعتا لتصليح الدينامو|350 dirhams|
howmuch|en|Brahim's quote|1,200|
who|fr|qui est Brahim|His cousin|
table|ar|كام صرفوا على الجازوال|€610|Diesel
table|en|planned food budget|€600|Food
table|ar|تكلفة التصليحات الفعلية باليورو|€96|Repairs
table!|en|how much did they spend on souvenirs||Ferry
which|ar|اي بند طلع زي المتوقع بالضبط|Ferry|€280
why|en|How come campsites cost so little?|people kept inviting us to sleep in their yards|
howmany|ar|كم مرة نفست العجلة|three punctures|
howmuch|ar|درجه الحراره في مرزوكة|47 degrees|
who|en|who confiscated the drone|Customs at Tanger Med|
yes|ar|رجعولها الدرون؟|I got it back on the way out|
what|en|What was missing from the drone on return?|a battery;;minus a battery|
what|ar|اسم الكلبة|Pannekoek|
what|fr|quel examen pour la chienne|a rabies blood test|
howmany|en|age of the dog|nine|
how!|ar|كيف كادت لوته تتزوج بائع السجاد؟||nearly married a carpet seller
howmuch!|en|How much did the blood test cost?||rabies blood test
how!|ar|كم كيلومترا قطعوا بالفان||Tangier, Chefchaouen
howmany!|ar|كم عمر لوته||My sister Lotte
which!|en|name of the campsite in Fes||Chefchaouen
who!|ar|من سرق بطارية الدرون||minus a battery
yes|ar|هل احتاجت الكلبة لفحص دم|needed a rabies blood test|
who!|en|who is the carpet seller||nearly married a carpet seller
howmuch!|ar|كم دفع لهم براهيم||had quoted 1,200
when!|ar|امتى وصلوا شفشاون||Tangier, Chefchaouen
which!|ar|أي رقم رصيف بالعبّارة||Ferry
where!|en|where did they leave the dog during the drone affair||Leave the drone at home
# twins
howmuch|ar|كم صرفوا على المخيمات|€145|€145
howmuch!|ar|كم صرفوا على فحص الكلبة||rabies blood test
howmuch!|ar|كم صرفوا على العجلات وحدها؟||three punctures
how|en|How long were they stuck waiting?|eight days;;for eight days|died in Rissani
how!|en|How long were they stuck in Meknes?||died in Rissani
how!|en|How hot was it in Rissani?||it was 47 degrees
howmuch|fr|Combien a coûté le camion ?|€3,400|I bought the van
howmuch!|fr|Combien le camion fut-il revendu ?||I bought the van
who!|fr|Qui a offert les pneus de rechange ?||a second spare wheel
where|ar|فين الجمارك اللي حجزات الدرون|Tanger Med;;at Tanger Med|Leave the drone
where!|ar|فين ضاعت البطارية ديال الفان||minus a battery
when!|en|When did Lotte marry?||nearly married
