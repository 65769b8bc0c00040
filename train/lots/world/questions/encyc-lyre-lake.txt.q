define|ar|ما هي بحيرة تورومبا|a salt lake in the north of Kenya|
howmuch|ar|طول البحيره كم|64 km;;64 km long|
howmuch|en|altitude of the basin|410 m;;410 m above the sea|
which|ar|أي نهر يصب فيها على مدار السنة|the Suwe;;Suwe|Its only permanent feeder
why|en|Why does the Kerim no longer get to the lake?|has been dry below the dam at Loiwat since 1986|
howmuch|ar|متوسط العمق|8 m|The mean depth
where|en|where is it deepest|off Crocodile Point;;Crocodile Point|
where|ar|وين عايشين التماسيح|only at the mouth of the Suwe;;at the mouth of the Suwe|
howmuch|fr|superficie en 1999|815|
howmuch|ar|مساحتها في 2018|870|
why|ar|لماذا اتسعت قليلا|heavy rains|
when|en|last eruption|1921|
what|ar|ماذا بقي على الجزيرة الكبيرة|a spring, a ruined fish store and some forty goats|
when|ar|امتى الصيادين سابوا الجزيرة|1974|
who|en|first European visitor|Ludwig Praxmarer|
when|fr|quand le nom de l'archiduc a-t-il été abandonné|1963|
define|ar|شنو معنى تورومبا|the plate|
howmany|ar|كم عدد الإلغورو|3,900|
how|en|How do the Elgoro catch fish?|at night with lamps, using rafts of palm trunks|
what|ar|بماذا يبادلون السمك المجفف|maize|
who|ar|مؤسس الإرسالية الكاثوليكية|Aldo Chiesa;;Father Aldo Chiesa|
who|en|who built the hospital|the government|
howmany|ar|كم توربينة على الشاطئ|118 turbines;;118|
where|fr|quel tribunal s'est prononcé sur les terrains|A court in Meru|
who|ar|من اعتبر البلطي نوعا مستقلا|Joan Whitcombe|
who|en|who disagrees with Whitcombe|Peter Omolo|
what!|ar|ما نتيجة الاستئناف||The appeal is pending
who!|en|Which archduke was the lake named after?||named it after an archduke
howmuch!|ar|كم طول الجزيرة الجنوبية||South Island, the larger
howmany!|ar|كم كان عدد الإلغورو في إحصاء 2019||census of 2009
when!|en|when did Father Chiesa die||Father Aldo Chiesa
who!|ar|أي شركة تملك التوربينات||a farm of 118 turbines
howmany!|en|how many people were killed in the 1921 eruption||cone of ash
yes|ar|المستشفى جنب الإرسالية؟|the hospital beside it|
howmuch!|en|how deep was the lake in 1968||The mean depth
who!|ar|من بنى السد في لويوات||below the dam at Loiwat
when!|fr|en quelle année Praxmarer est-il mort||Ludwig Praxmarer
which!|ar|أي شركة بنت سد لويوات||the dam at Loiwat
whom!|en|whom did Whitcombe marry||Joan Whitcombe
# twins
howmuch|ar|كم مساحة البحيرة قديما سنة 1968|1,040 square km;;1,040|815 in 1999
howmuch!|ar|كم مساحة البحيرة سنة 1937؟||815 in 1999
howmuch!|ar|كم مساحة الجزيرة الشمالية||North Island is a cone
when|en|When did the northern island last erupt?|1921;;in 1921|that last erupted
when!|en|When did the southern island last erupt?||South Island, the larger
when!|en|When did the fishermen move in?||who moved out in 1974
when|fr|Depuis quand le Kerim est-il à sec ?|1986;;since 1986|used to reach it
when!|fr|Depuis quand le Suwe est-il à sec ?||used to reach it
howmany!|fr|Combien de crocodiles vivent à l'embouchure ?||crocodiles live only
who|ar|مين وصف السمكة كنوع|Joan Whitcombe|was described as a separate
who!|ar|مين سمّى البحيرة «الصحن» من الأوروبيين||means "the plate"
when!|ar|متى بُنيت الإرسالية الثانية؟||The Catholic mission
who|ar|مين أول أوروبي شاف البحيرة|Ludwig Praxmarer;;the Austrian Ludwig Praxmarer|The first European
who!|ar|مين أول إنكليزي شاف البحيرة||The first European
what!|ar|شو معنى اسم نهر سويه؟||means "the plate"
why|en|Why did the lake grow a little?|heavy rains|815 in 1999
why!|en|Why did the fishermen leave South Island?||South Island, the larger
who!|fr|Qui a porté plainte contre les éoliennes ?||A court in Meru
