define|ar|شو هالقاموس|dictionary of the English spoken in Aden between 1839 and 1967|
howmany|ar|عدد كلماته|2,318 words;;2,318|
who|en|author of the preface|Gwilym Pryce|
when|ar|تاريخ المقدمة|St David's Day 1996|
who|ar|مين بدأ الشغل|Arthur Tibbs;;Sergeant Arthur Tibbs|
howmany|en|notebooks Tibbs filled|eleven notebooks;;eleven|
where|ar|وين نقلوه سنة ١٩١١|Malta;;to Malta|
how|ar|فيم استعمل خَلَفُه الدفاتر|to wedge a door|
who|en|who saved them|Abdulqawi Makkawi;;the store clerk Abdulqawi Makkawi|
define|ar|عبد القوي مكاوي ايه وظيفته|the store clerk;;store clerk|
howmuch|ar|كم سنة ضل يضيف عليها|thirty years;;the next thirty years|
quote|en|what did Makkawi write about bungle|Bangle. The Sergeant had a cold|
who|ar|من جلبت الدفاتر لبرايس|Suad;;Makkawi's granddaughter Suad|in a biscuit tin
where|en|where did Suad hand them over|Cardiff;;in Cardiff|
what|ar|في ايش كانت محطوطة|a biscuit tin;;in a biscuit tin|
howmany|ar|كم دفتر بقي|Nine|Nine were left
who|en|Who may have the missing two?|Lutfi Khan;;a schoolteacher in Crater named Lutfi Khan|
howmany|ar|كم مرة كتب لعيلة خان|four times|
quote|en|what did the Khans reply|they have no goat|
define|ar|النجمة شو معناها في القاموس|the word was still known to at least five of my forty informants|
define|en|meaning of the small hand|I do not believe it|
howmany|ar|كم شخص سألهم المؤلف|forty informants;;forty|
who|ar|من انتقدته لحذف الكلمات البذيئة|Enid Maltravers;;Professor Enid Maltravers|
no|en|did he leave any obscene words out|I left out none|
who|fr|qui a enregistré la prononciation|Faisal Tarmum|
howmany|ar|كم غلطة لقت سعاد|612 errors;;612|
which|en|on which words do they still disagree|"nakhuda" and "punkah"|
when|ar|امتى مات مكاوي|1944;;in 1944|
what|en|Makkawi's final entry|zephyr|
what!|ar|تعريف كلمة zephyr||with no definition
who!|en|name of Tibbs's successor||by his successor
where!|ar|أين مات تيبس||Tibbs died in 1940
howmuch!|ar|سعر القاموس||contains 2,318 words
howmany!|en|how many goats did Mr Khan have||they have no goat
who!|ar|اسم خال سعاد||her uncle lent
why!|en|Why was Tibbs sent to Malta?||was posted to Malta
which!|ar|أي جامعة يدرّس فيها برايس||the University of Exeter
howmany!|fr|combien de mots portent une étoile||A star means
whom!|ar|لمن أعارت سعاد آلة التسجيل||on his daughter's
yes!|en|Did Faisal Tarmum know Tibbs?||Faisal Tarmum
yes|ar|رد بيت خان على الرسائل؟|has answered once|
howmany!|en|how many words carry a dagger||A dagger means
quote!|ar|شو كتب تيبس عن zephyr||with no definition
# twins
when|ar|متى مات الرقيب تيبس|1940;;in 1940|Tibbs died
when!|ar|متى ماتت سعاد مكاوي؟||Tibbs died
where!|ar|وين مات عبد القوي مكاوي||Tibbs died
howmany|en|How many of her corrections does he accept?|610|found 612 errors
howmany!|en|How many of Maltravers's corrections does he accept?||by Professor Enid Maltravers
howmany!|en|How many words carry a star?||A star means
where|fr|Dans quelle ville a-t-elle remis les carnets ?|Cardiff;;in Cardiff|in a biscuit tin
where!|fr|Dans quelle ville Faisal a-t-il enregistré ?||recorded by Faisal Tarmum
howmany!|fr|Combien d'années Tibbs a-t-il travaillé au dictionnaire ?||filled eleven notebooks
who|ar|مين عار الآلة للتسجيل|University of Exeter;;the University of Exeter|on a machine lent
who!|ar|مين عار الدفاتر لتيبس||filled eleven notebooks
who!|en|Which schoolteacher brought the biscuit tin?||in a biscuit tin
