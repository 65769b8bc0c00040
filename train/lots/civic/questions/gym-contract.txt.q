howmuch | en | price of full membership per month | £52 a month;;£52 | all opening hours
howmuch | ar | اشتراك العائلة كم جنيه | £96 a month;;£96
howmuch | ar | بكم الاشتراك قبل الظهر بس | £34 a month;;£34
howmuch | ar | الطالب كم يدفع في نوفمبر | £39 a month from September to June;;£39 a month;;£39
howmuch | fr | frais d'inscription au mur d'escalade de Belfast | £20
when | ar | اي شهر ما في رسم تسجيل | January;;waived in January
howmuch | en | cost of freezing for a month | £5 a month;;£5
who | ar | من يجمد عضويته ببلاش | for pregnancy or for an injury certified by a doctor
howmuch | ar | أقل مدة ملزمة للعضوية | Twelve months
no | en | can I cancel by text | Text messages are not notice
howmuch | ar | كم ميل لازم ابعد عشان الغي | more than thirty miles;;thirty miles
when | ar | أيام اختبار الحبل | on Mondays and Thursdays;;Mondays and Thursdays
who | en | who stands in for Gráinne Devlin | Piotr Zając
howmuch | ar | رسبت مرتين كم استنى | a fortnight;;waits a fortnight
where | ar | وين يتسلق الطفل ابو 5 سنين | only in the cave;;the cave
no | fr | la magnésie en poudre libre est-elle permise | loose chalk is not
howmany | en | free guest visits a year | Two free visits a year;;Two
howmuch | ar | الضيف بعد المرتين بكم | £11;;£11 each
howmany | ar | كم فردة حذاء انحفظت في 2023 | eleven single shoes;;eleven
who | ar | مدير صالة التسلق | Conor McAteer
list | en | reasons for expulsion | climbing drunk;;moving another's mat
who | ar | مين أصحاب الصالة | the Quigley sisters;;Quigley sisters
howmany | ar | كم تظلم نجح | Two of the three appeals;;Two | Two of the three
howmuch | en | what did Full cost before March 2024 | £47;;from £47
howmuch | ar | قبل كم يوم يعلنون تغيير السعر | sixty days before;;sixty days
section | ar | البند 6.2 من اتفاقية ايرونوود | Who fails twice waits a fortnight
section! | en | clause 6.5 of the Ironwood agreement | | 6.4
section! | ar | البند 11 من عقد صالة ايرونوود | | 10. Changes
howmuch! | en | price of Student before March 2024 at Ironwood | | The last, in March 2024
howmuch! | ar | كم أجرة تأجير حذاء التسلق في بلفاست | | single shoes
who! | ar | من العضو الذي طرد لأنه سكران | | climbing drunk
when! | en | when did the Ironwood hall open? | | since opening
howmany! | ar | كم عضو في ايرونوود | | The member
who! | fr | laquelle des sœurs Quigley dirige la société ? | | Quigley
howmuch! | en | fee for taking the belay test | | belay test
whom! | en | whom did Conor McAteer expel for being drunk? | | climbing drunk
quote! | en | what did the Quigley sisters say about the price rise? | | Quigley
yes! | ar | هل رسب بيوتر في اختبار الحبل | | Piotr
# twins
howmuch|en|What does the cheapest membership cost?|£34 a month|Off-peak: weekdays
howmuch!|en|What did Family cost before March 2024?||Student: as Full
howmany|ar|كم ولد مشمول باشتراك العيله|three children|Family: two adults
howmany!|ar|كم ولد يقدر يتسلق بالكهف بنفس الوقت؟||Children under seven
who|fr|Qui dirige la salle au jour le jour ?|Conor McAteer|Expulsion. The manager
who!|fr|Qui dirigeait la salle avant Conor McAteer ?||Expulsion. The manager
howmuch|en|How long do I have to appeal?|seven days|An appeal lies
howmuch!|en|How long do I have to collect a shoe?||Things left overnight
howmany|ar|كم تظلم قدموا من يوم فتحوا|three|Two of the three
howmany!|ar|كم تظلم قدموا على السعر الجديد؟||Two of the three
who!|ar|مين طردت الأختين كويغلي من الإدارة||the Quigley sisters
howmuch!|en|How much does the belay test cost in January?||waived in January
