who | ar | مين كتب صفحة عيادة الحساسية | Maeve Okonjo;;Sister Maeve Okonjo
who | en | who may write the referral since last year | Midwives
no | ar | الصيدلي يكتب تحويل؟ | Pharmacists may not
when | ar | متى اوقف حبوب الحساسية قبل الموعد | five days before
when | fr | quand arrêter la crème sur les bras | two days before | Cream on
no | ar | اوقف بخاخ الربو قبل الفحص؟ | do not stop them;;Asthma inhalers: do not stop them
howmuch | en | how long is a skin test | forty minutes
howmuch | ar | اختبار الطعام كم يستغرق | a whole day
howmuch | ar | كم انتظر بعد آخر لقمة | two hours
table | ar | اول فحص لقرصة النحل | blood
table | en | when do I get the penicillin result | 3 days
table | ar | مين بيعمل فحص الطعام | Dr Hruby | then challenge
table | fr | test pour le rhume des foins | skin prick | Hay fever
table | ar | نتيجة قرصة الدبور بعد كم | 9 days
when | ar | متى يقرأون نتيجة اللصقات | on the second and on the fourth day
howmany | en | how many challenges needed adrenaline | thirty-one
no | ar | مات حدا من الفحص؟ | none ended in death
who | ar | مين اللي راح للعناية المركزة | a porter;;a porter who ate a patient's test biscuit
why | en | why did he land in intensive care | ate a patient's test biscuit
when | ar | أي يوم للأطفال تحت الخمسة | on Thursdays only;;Thursdays
define | fr | qui est Tunde | the play worker
no | ar | أجيب أخو المريض معي؟ | Brothers and sisters stay at home
what | ar | شو يصير لو غبت مرتين | go back to the end of the list
howmuch | ar | كم شهر طول الدور الآن | eleven months;;eleven months long
howmuch | fr | durée de l'attente avant le départ du Dr Lindqvist | seven;;it was seven
where | ar | وين راح الدكتور ليندكفيست | Malta;;for Malta
when | en | when did the clinic open | 2011;;in 2011
meta | ar | المراجعة القادمة لصفحة عيادة الحساسية | March 2027
table! | ar | نتيجة فحص اللصقة للمعدن متى تطلع | | Metal, glue
table! | en | first test for cat allergy at Saltmarsh | | Hay fever
who! | ar | شو اسم الحمال اللي أكل البسكوت | | porter
who! | en | who replaced Dr Lindqvist? | | Lindqvist
howmuch! | ar | سعر فحص الحساسية في سولتمارش | | skin test
why! | fr | pourquoi le Dr Lindqvist est-il parti à Malte ? | | Lindqvist
whom! | en | whom did Sister Okonjo refuse to see? | | Maeve Okonjo
yes! | ar | هل فصلوا الحمال | | porter
howmany! | ar | كم مريض ينتظر في القائمة بسولتمارش | | eleven months
when! | en | when must I stop antidepressants before the test, how many days? | | Antidepressants
quote! | ar | ماذا قال الدكتور هروبي عن البنسلين | | Penicillin
# twins
howmany|ar|كم شخص سوى تحدي من يوم فتحوا|4,210|challenges since we opened
howmany!|ar|كم شخص سوى فحص دم من يوم فتحوا؟||challenges since we opened
table|en|Who performs the test for wasp stings?|nurse|9 days
table!|en|Who performs the test for latex?||9 days
howmuch|fr|Combien de jours à l'avance doit-on annuler ?|two days|0191 555
howmuch!|fr|Combien de jours à l'avance doit-on arrêter le spray nasal ?||Asthma inhalers
howmuch|ar|الطبيب اللي راح لمالطا كم كان الدور قبله|seven|Those who miss
howmuch!|ar|كم شهر الدور على تحدي الطعام؟||Those who miss
who|en|Who keeps the little ones busy on Thursdays?|Tunde|Under five
who!|en|Who keeps the little ones busy on Mondays?||Under five
table|ar|فحص البنسلين مين بيعمله|Dr Hruby|Penicillin
table!|ar|لقاح البنسلين مين بيعمله||Penicillin
who!|ar|مين دقق نسخة ٢٠٢٣ من الصفحه؟||checked by
