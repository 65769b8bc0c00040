table | en | standard day unit now | 27.4
table | ar | وحدة الليل في تعرفة هيذر الجديدة كم | 14.8
table | ar | رسم الكروفتر اليومي الثابت | 61
table | en | old prepaid day unit price | 30.3
table | fr | redevance fixe du tarif standard avant 2025 | 44 | 29.0
table | ar | كان كم رسم الدفع المسبق يوميا في 2024 | 41 | 30.3
table | ar | سعر النهار لهيذر قبل التغيير | 32.6
which | en | which tariff has the lowest standing charge in 2025 | Prepaid | 28.1
who | ar | من أصدر تعرفة الكهرباء في كوران | the Corran Power Board;;Corran Power Board
why | ar | ليش نزل سعر الوحده | The second wind turbine at Ben Uaine came into service in August, so less diesel is burnt;;less diesel is burnt
why | en | reason the standing charge went up | The submarine cable, laid in 2022, has to be paid for by everybody
when | ar | متى اشتغل التوربين الثاني | August;;in August | Ben Uaine
who | en | who qualifies for Crofter | Households that register at least two hectares of worked land
howmany | ar | كم اسرة قبلوها في تعرفة كروفتر | 96;;96 have been accepted
howmany | fr | combien de demandes pour le tarif Crofter | 140;;140 have applied
when | ar | ساعات الليل في الشتا من كم لكم | From 11.30 p.m. to 6.30 a.m.;;From 11.30 p.m. to 6.30 a.m. in winter
when | en | when can't they disconnect me | between 1 November and 31 March
who | ar | بيت مين ما بيقطعوا عنه ابدا | a home with a child under five
howmuch | ar | رصيد الطوارئ قديش | £10;;£10 of emergency credit
howmuch | en | legal noise limit of the turbine | 43 decibels
howmuch | ar | كم ديسيبل قاست المعلمة | 51
why | en | how does Tom Okafor explain the noise reading | the burn in spate
define | ar | من يكون توم اوكافور | the board's engineer
define | fr | métier d'Ailsa Renwick | Schoolteacher
when | en | when was the cable laid | 2022;;in 2022
meta | ar | تاريخ نشر تعرفة كوران | 20 November 2024
table! | en | night unit on the standard tariff, Corran | | 27.4
table! | ar | كم كان سعر كروفتر في 2024 | | 24.9
howmuch! | ar | كم كلف الكابل البحري الى كوران | | submarine cable
table! | en | price of the Thistle tariff on Corran | | Heather (two-rate)</td><td>31.2
when! | ar | متى بني توربين بن واين الأول | | Ben Uaine
why! | en | why were 44 Crofter applications turned down? | | have applied
howmuch! | fr | amende pour bruit de l'éolienne | | 43 decibels
who! | en | who chairs the Corran Power Board | | Issued by
howmany! | ar | كم تلميذ عند ايلسا رينويك | | Ailsa
whom! | en | whom did the Corran board cut off last winter? | | Not between
quote! | en | what did Ailsa Renwick say about the cable? | | Ailsa
yes! | ar | هل تعطل التوربين في بن واين | | Ben Uaine
# twins
table|en|Night rate for crofters?|19.5|Crofter</td><td>24.9;;19.5
table!|en|Night rate for people with prepaid meters?||28.1
table|ar|هيذر كم كان رسمها الثابت العام الماضي|47|13.9
table!|ar|هيذر كم كان رسمها الثابت سنة 2022؟||13.9
table|fr|Prix de l'unité prépayée en 2025 ?|28.1|28.1
table!|fr|Prix de l'unité prépayée la nuit en 2025 ?||28.1
who|ar|مين مهندس الشركه|Tom Okafor|Ailsa Renwick measured
who!|ar|مين مهندس الكابل البحري؟||The submarine cable
howmuch|en|How much worked land does a croft need?|two hectares|Households that register
howmuch!|en|How much worked land did the refused crofts have?||Households that register
howmuch!|ar|كم ديسيبل صوت التوربين الأول||limit of 43
when!|fr|Quand la troisième éolienne entrera-t-elle en service ?||The second wind turbine
