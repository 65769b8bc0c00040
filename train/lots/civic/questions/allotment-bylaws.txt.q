howmany | ar | كم قطعة تؤجر جمعية هولو لين | 64 plots;;64
howmuch | en | size of a half plot? | 125;;a half plot 125 | a half plot 125
howmuch | ar | الايجار السنوي للقطعة الكاملة | £48 a year;;£48
howmuch | ar | بكم نص القطعة | £26
when | en | when is rent due at Hollow Lane | 1 January
howmuch | fr | caution pour la clé | £15
no | en | do pensioners get money off the deposit | but the whole deposit;;the whole deposit
what | ar | ماذا يصيب من لم يسدد حتى نهاية مارس | loses the plot
howmuch | ar | كم لازم اكون زارع من الأرض | At least three quarters of a plot;;three quarters
which | en | what trees may I plant | fruit trees on dwarf stock
when | ar | في الصيف امتى اولع نار | dusk | No bonfire
no | ar | مسموح زجاج في الكوخ؟ | Glass may not be used in sheds
howmuch | en | max size for a shed | 2.4 metres by 1.8 metres
howmany | ar | كم دجاجة للقطعة | six a plot;;up to six a plot;;six
list | en | animals not allowed | Cockerels;;pigs;;bees | Hens are allowed
who | ar | مين اقترح منع النحل | Desmond Aylward;;Mr Desmond Aylward
who | en | who was against banning bees | Oona Fairclough;;Mrs Oona Fairclough
define | ar | ما منصب اونا فيركلاف | the treasurer;;treasurer
when | ar | متى تفتح المياه بالمزرعة | from 1 April to 31 October;;1 April to 31 October
what | en | what can a hosepipe be used for now | only to fill butts;;to fill butts
when | ar | قبل التعديل اي ايام الخرطوم مسموح | on Tuesdays and Fridays;;Tuesdays and Fridays
howmany | en | how long was the waiting list in October 2021 | 87
who | ar | من يمسك قائمة الانتظار | Jaswant Gill;;Mr Jaswant Gill
who | ar | من له الأولوية في الدور | Residents of Thornby
no | en | can i leave my plot to my nephew in my will | A plot cannot be sold, lent or left in a will
section | ar | المادة العاشرة لجمعية هولو لين | Disputes go first to the plot steward, then to the committee of five, whose word is final
meta | en | which rule was replaced in 2021 | Rule 7
what! | ar | ماذا حدث في حادثة 2016 | | the incident of 2016
who! | en | who is the plot steward at Hollow Lane? | | plot steward
howmany! | ar | كم اسما على قائمة انتظار هولو لين سنة 2020 | | waiting list
section! | en | Article 12 of the Hollow Lane rules | | Article 10
who! | ar | مين رئيس جمعية هولو لين | | committee of five
howmuch! | en | what did a full plot cost before 2018? | | £48
howmuch! | ar | غرامة اشعال النار نهارا في هولو لين | | bonfire
who! | fr | qui a proposé d'interdire les porcs ? | | Desmond Aylward
when! | ar | متى انضم جاسوانت جيل للجمعية | | Jaswant Gill
why! | en | why was Rule 7 replaced? | | Rule 7 replaced
whom! | ar | من طردته جمعية هولو لين لأنه ما دفع | | loses the plot
no! | en | did Oona Fairclough resign over the bees | | Oona Fairclough
what! | en | which plot does Mr Gill rent? | | Jaswant Gill
whom | en | who comes first on the waiting list, to whom is preference given | Residents of Thornby
yes | ar | هل الدجاج مسموح في القطعة | Hens are allowed;;Hens are allowed, up to six a plot
# twins
howmuch|en|What must be cultivated, how much of the plot?|three quarters|under cultivation
howmuch!|en|How much of the plot may be under glass?||Glass may not be used
who|ar|مين أمين الصندوق|Oona Fairclough|Article 6
who!|ar|مين أمين الصندوق سنة 2021؟||Article 6
howmany|fr|Combien de noms attendaient en 2018 ?|41|Article 8
howmany!|fr|Combien de noms viennent de Thornby ?||Article 8
when|ar|ايمتى بيضيع حق القطعه إذا ما دفعت|31 March|Article 3
when!|ar|ايمتى بيضيع حق القطعة إذا ما زرعت؟||Article 4
howmany|en|How many sit on the committee?|five|Article 10
howmany!|en|How many sit on the meeting that replaced Rule 7?||Article 10
howmuch!|ar|كم تأمين الكوخ بعد 2021||key deposit
howmany!|en|How many hives were there before the ban?||Article 6
