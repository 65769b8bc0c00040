when | ar | متى يوم الورشة المفتوح | Open Wednesday (2 to 9 p.m.);;Open Wednesday
why | en | why can't I work alone | The rule was made after the fire of 18 November 2020;;the fire of 18 November 2020
when | ar | تاريخ حريق الورشة | 18 November 2020
no | ar | حدا تأذى في الحريق؟ | hurt no one
what | en | what burned in 2020 | a glaze cupboard
when | ar | الاطفال متى يزورون | on the last Sunday of term;;the last Sunday of term
table | ar | سعة الفرن بيرثا | 310
table | en | top heat of Agnes | 1,280 °C
who | ar | من يشغل فرن اولد توم | Bronagh Tully only;;Bronagh Tully | Old Tom
table | fr | prix d'une étagère dans Bertha | £5
table | en | cost of a shelf in Old Tom | £9
who | ar | مين يقدر يستعمل فرن التجارب | anyone after induction
howmuch | ar | تحت أي حرارة نفتح الفرن | 90 °C;;above 90 °C
howmuch | en | how long do I have to collect my pots | within three weeks;;three weeks
howmuch | ar | كم جابت القطع المبيعة سنة 2022 | £1,140
howmuch | fr | et en 2023 | £610;;only £610
howmuch | ar | لصق الطلاء بالرف كم ادفع | £15
no | en | do I pay if my piece explodes | is paid for by no one;;paid for by no one
list | ar | المواد الممنوعة في الطلاء | Lead;;barium;;Lead and barium
where | en | where may manganese be used | in the booth with the fan on;;only in the booth with the fan on
who | ar | لمين وصفة الأزرق ويفر | the estate of Hal Prosser
how | fr | comment nettoie-t-on l'argile sèche | it is wiped wet;;wiped wet
who | ar | مين الفني يوم السبت | Fern Castle
who | en | who hears appeals at Weaver Street | the vice-principal;;vice-principal
section | ar | المادة D1 في لائحة السيراميك | First a word, then a letter, then a term's exclusion
meta | ar | متى بدأت لائحة ورشة السيراميك | 4 September 2023
section! | en | rule C4 of the ceramics workshop | | C3.
table! | ar | كم سعر رف فرن التجارب في ورشة ويفر | | Test kiln
why! | en | what caused the ceramics fire of 2020? | | glaze cupboard
who! | ar | ما اسم نائب مدير كلية ويفر ستريت | | vice-principal
when! | en | when did Hal Prosser die? | | Hal Prosser
howmuch! | ar | كم ربحوا من بيع القطع في 2021 | | £1,140
howmuch! | fr | combien coûte un cours de céramique à Weaver Street | | class hours
why! | en | why does Bronagh Tully stay out of appeals? | | Appeals go
who! | ar | من اشترى الفرن اغنيس | | Agnes
whom! | en | whom did Fern Castle send home? | | Fern Castle
yes! | en | did Yusuf Omari start the 2020 fire? | | Yusuf Omari
quote! | ar | ماذا قالت برونا تولي عن الطلاء الأزرق | | Weaver blue
# twins
table|en|How hot does the gas kiln go?|1,320 °C|Old Tom
table!|en|How cold must the gas kiln be before loading?||Old Tom
table|ar|رف اغنس بكم|£6|Agnes
table!|ar|رف اغنس بكم قبل 2023؟||Agnes
howmany|fr|Combien de litres contient le four d'essai ?|18|Test kiln
howmany!|fr|Combien de litres contient la cabine à manganèse ?||Manganese is used
who|ar|مين الفني بنص الاسبوع|Yusuf Omari|The technician on duty
who!|ar|مين الفني يوم الأحد؟||The technician on duty
what|en|what comes before exclusion, after the talking-to|a letter|First a word
what!|en|what does a learner pay after exclusion||First a word
howmuch!|ar|كم دفعوا تصليح خزانة الطلاء بعد الحريق||burnt a glaze cupboard
who!|en|Who owns the recipe of the Weaver green?||Weaver blue
