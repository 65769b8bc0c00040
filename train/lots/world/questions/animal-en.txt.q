define|ar|شو هو قرش السجاد تبع مسندم|A bottom-living shark of the Strait of Hormuz|
howmuch|ar|طوله كم يوصل|1.3 m|
whom|en|who is the species named after|Barran Al Shehhi|
no|ar|هل سمي على اسم الكابتن بارون|and not, as guidebooks repeat, Captain Barron of the survey ship;;not, as guidebooks repeat, Captain Barron|
when|ar|امتى جاب الصياد أول واحد|1966;;in 1966|
what|en|what was the first one wrapped in|his headcloth|
what|ar|وش ياكل غالبا|octopus;;chiefly for octopus|
when|en|When will it bite a diver?|only when stood upon|
why|ar|ما الذي قتل غواص اللؤلؤ على الأرجح|a stingray|
how|en|how does Al Hinai recognise each animal|The pattern on its back, seven pale rings;;The pattern on its back|
howmany|ar|كم قرش ميزت الدكتورة خلود|166 individuals;;166|
define|ar|رقم أربعة منو|a female;;The oldest of these|
when|en|Number Four's last sighting|2019;;in 2019|
howmuch|ar|كم يعيش الذكر بالكثير|fifteen years|
howmuch|en|how often do females breed|every third year|
howmany|ar|كم جرو بالبطن الواحد|about twenty young;;about twenty|
who|ar|من صورت الولادة|Agnieszka Wrona|
where|en|where was the birth filmed|a flooded wadi mouth near Kumzar;;in a flooded wadi mouth near Kumzar|
howmuch|ar|على أي عمق كانت خلود تدور|forty|looking at
what|fr|à quoi servait le foie|burnt in lamps|
howmuch|ar|برميل الزيت بكم برميل تمر|four of dates;;four|exchanged for
howmuch|en|price of a skin today|30 rials|
when|ar|متى منعوا بيع الجلد|2008;;in 2008|
no|en|Is there a count for Iran?|nobody has counted|
quote|ar|الخطر الأكبر بنظر الدكتورة|anchors|
quote|en|and what does the Fisheries Office say|under study|
what!|ar|اسم غواص اللؤلؤ اللي مات||a pearl diver in 1931
howmuch!|en|weight of an adult||growing to 1.3
howmany!|ar|كم عددهم في الجهة الإيرانية||On the Iranian side
who!|ar|من قتل رقم أربعة||Number Four
where!|en|Where did Al Hinai study?||Dr Khulood
howmuch!|ar|كم الغرامة على تجارة الجلد||was banned in 2008
when!|en|when did Barran Al Shehhi die||Barran Al Shehhi
who!|ar|أي وزير منع التجارة||was banned in 2008
what!|fr|nom du navire du capitaine Barron||the survey ship
yes!|ar|هل عضت أغنيشكا؟||Agnieszka Wrona
howmuch!|en|how deep do they hunt at night||hunts by night
yes|ar|الجلد له سعر للحين؟|now fetches 30 rials|
who!|en|who runs the Fisheries Office||the Fisheries Office
howmany!|fr|combien de naissances filmées en 2015||filmed a birth
# twins
when|ar|متى جيء بأول واحد للبر|1966;;in 1966|the first specimen ashore
when!|ar|متى مات الكابتن بارون||Captain Barron
when!|ar|متى صُوّر أول ذكر؟||Males are not known
howmany|en|How many pups does a female have?|about twenty;;twenty|give birth every third year
howmany!|en|How many octopuses does it eat in a night?||chiefly for octopus
how!|en|How deep do they spend the day?||under ledges
when|fr|Depuis quand le commerce de la peau est-il interdit ?|2008;;in 2008|trade in it was banned
when!|fr|Depuis quand la pêche au foie est-elle interdite ?||The liver was burnt
howmany!|fr|Combien d'individus du côté iranien ?||On the Iranian side
who|ar|منو صوّر الولادة|Agnieszka Wrona;;a tourist from Łódź, Agnieszka Wrona|filmed a birth
who!|ar|منو صوّر موت غواص اللؤلؤ||The one recorded death
howmany!|ar|كم حلقة باهتة على بطنه؟||seven pale rings
