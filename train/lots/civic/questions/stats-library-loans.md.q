table | en | loans at Bere Ferrers in 2023 | 4.1
table | ar | كم اعارة في كالستوك 2022 بالآلاف | 9.4
table | ar | مجموع المكتبات الأربع في 2024 | 26.4
table | fr | prêts à St Dominick en 2021 | 2.2
table | en | share of children's books at Bere Ferrers | 61
table | ar | نسبة الروايات في جنيسليك | 55
table | ar | كتب الخط الكبير في سانت دومينيك كم بالمية | 37
table | en | how many volunteers at Gunnislake | 19 | *vacant*
why | en | why was Gunnislake closed in 2023 | the river came in on 3 January;;the river came in on 3 January and left a salmon in Biography
what | ar | ايش ترك النهر في المكتبة | a salmon;;a salmon in Biography
who | ar | من أمين جنيسليك المتقاعد | Hugh Menear
no | en | was Hugh Menear sacked | he was not dismissed;;retired rather than reopen
yes | ar | الجريدة اعتذرت؟ | the *Echo* apologised
why | fr | selon Ossian Blake, d'où vient la hausse | the school closing its own library;;to the school closing its own library
why | ar | المديرة كيف تفسر زيادة الإعارة | to Ossian Blake's puppet shows;;Ossian Blake's puppet shows
define | en | who is Ife Adeyemi | the headmistress
when | ar | متى أرادوا إغلاق سانت دومينيك | in 2022;;2022 | proposed to close
howmuch | ar | كم جمع أهل القرية | £6,100
what | ar | أكتر كتاب مستعار | a guide to bats
which | en | the longest overdue book | a life of Nelson
howmuch | fr | combien d'années de retard | 51 years;;after 51 years
no | ar | هل دفعوا غرامة على كتاب نيلسون | no fine
howmany | ar | توقع 2025 لو لقوا أمين مكتبة | 29,000 loans;;29,000
howmany | en | and if Gunnislake finds nobody | 25,000
meta | ar | مين أعد احصاء اعارات وادي تامار | Jennet Pascoe
meta | en | when was the Tamar return printed | 15 May 2025
table! | en | loans at Gunnislake in 2023 | | 11.6
table! | ar | كم إعارة في كالستوك سنة 2020 | | 9.4
who! | en | who is the librarian of Gunnislake now? | | *vacant*
who! | ar | مين أعاد كتاب نيلسون بعد 51 سنة | | Nelson
table! | fr | part des romans policiers à Calstock | | 48
whom! | en | whom did Jennet Pascoe appoint at Gunnislake? | | *vacant*
table! | ar | كم متطوع في مكتبة تافيستوك | | *vacant*
howmuch! | ar | كم خسرت جنيسليك من الفيضان بالجنيه | | the river came in
quote! | en | what did Hugh Menear say about the salmon? | | Hugh Menear
why! | en | why did the county drop the closure of Calstock? | | proposed to close
who! | fr | qui a écrit le guide des chauves-souris ? | | guide to bats
yes! | ar | هل تزوج اوسيان بليك | | puppet shows
# twins
table|en|How much of Calstock's lending was fiction?|48|48
table!|en|How much of Calstock's lending was poetry?||
table|ar|كم ساعة تفتح جنيسليك|30|*vacant*
table!|ar|كم ساعة تفتح جنيسليك بالصيف||*vacant*
howmuch|fr|Combien les paroissiens ont-ils réuni ?|£6,100|The county proposed
howmuch!|fr|Combien la paroisse a-t-elle réuni pour Gunnislake ?||The county proposed
when|ar|ايمتى دخل النهر|3 January|Gunnislake was shut
when!|ar|ايمتى دخل النهر على كالستوك؟||Gunnislake was shut
where|en|Which library got the Nelson book back?|Calstock|The most borrowed
where!|en|Which library bought the bat guide?||The most borrowed
who!|ar|مين أمينة مكتبة المدرسه||its own library
howmany!|en|How many puppet shows did Mr Blake give?||puppet shows
