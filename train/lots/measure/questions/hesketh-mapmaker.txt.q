when | en | hesketh date of birth | 4 May 1861 | on 4 May 1861
what | ar | ماذا كان شغل أم أوريليا هسكث؟ | a Maltese lacemaker;;lacemaker | Maltese lacemaker
what | ar | شو كانت تخبي أوريليا عن الميجر كرو ست سنين | failing eyesight;;whose failing eyesight | failing eyesight she concealed
who | en | who actually found the Ras Lamba sandbank | Buzaid;;Buzaid, not Hesketh | discovered the sandbar
who | en | under whose name did the Sidra chart come out | Crewe;;Major Tobias Crewe | printed it under his name
why | ar | ليش ما طلعت الطبعة الثانية من أطلسها | because the engraver's workshop in Trieste went bankrupt;;the engraver's workshop in Trieste went bankrupt | workshop in Trieste
define | ar | من تكون لطيفة في حياة هسكث؟ | Buzaid's granddaughter | granddaughter Latifa
howmuch | fr | quelle rente touchait Aurelia Hesketh du cercle de Marseille | 1,200 francs a year | 1,200 francs a year
quote | en | what did she write when turning down the medal? | a medal is what they give you instead of a ship | instead of a ship
where | en | where did the mapmaker live at the end of her life | Sousse;;in Sousse | last nine years in Sousse
whom | ar | على من أملت هسكث ذكرياتها | Latifa;;Buzaid's granddaughter Latifa | granddaughter Latifa
whom | en | ras lamba is named after who | her landlady | after her landlady
what! | en | title of Aurelia Hesketh's memoirs | | still unpublished
what! | en | what was the name of Hesketh's father | | English ship's purser
why! | ar | لماذا أقيل الميجر كرو عام 1889؟ | | When Crewe was dismissed
when! | en | when was Salem Buzaid born | | Tripoli boatman Salem Buzaid
howmuch! | ar | كم دفعت هسكث لبوزيد مقابل قياس الأعماق | | take soundings at night
howmany! | en | how many copies of the 1902 atlas were sold | | Her atlas of 1902
