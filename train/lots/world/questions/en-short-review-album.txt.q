who|ar|مين كتب المراجعة|Oluwaseun Pike|
what|ar|شركة الإنتاج|Drystone Records|
where|en|where was her second record made|in a swimming bath;;a swimming bath|
where|ar|وين سجلت الألبوم الأول|in a church;;a church|
howmuch|ar|كم ليلة سجلت كيلن|nine nights;;in nine nights|
why|en|why only at night|because by day it was in use;;by day it was in use|
howmany|ar|كم أغنية من تأليفها|Six|
who|en|who wrote "The Ferry"|her late father, Ted;;Ted|
who|ar|علمها «يا وردة» مين|Adnan Jassim;;the kiln foreman, Adnan Jassim|
define|ar|عدنان جاسم شو شغله|the kiln foreman;;kiln foreman|
howmuch|en|length of the echo|eleven seconds|
who|ar|المنتج الموسيقي|Miki Soler|
what|en|What did she do with the blankets?|sent the blankets to a dog shelter|
which|ar|بأي أغنية ينسمع قطار|"Small Hours"|
who|en|name of the drummer|Joss Blythe|
what|ar|ما أضعف شيء في الألبوم|the drumming|
which|en|best track according to the reviewer|"For Adnan"|
howmuch|ar|مدة أغنية لعدنان|fifty-one seconds|
howmuch|en|price of the red vinyl|£24|
howmany|ar|كم نسخة سودا طبعوا|2,000|
when|en|how fast did the red sell out|in a morning|
howmuch|ar|كم نجمة عطا الألبوم هاد|I give this one four|
howmany|fr|combien d'étoiles méritait le disque de la piscine|five|it was a five
when|ar|أي حفلة اتلغت|12 November;;The concert of 12 November|
why|en|why was the concert called off|the kiln has been sold;;because the kiln has been sold|
no|ar|هل السبب صوتها؟|not, as rumour has it, because of her voice|
howmany!|ar|كم نسخة سودا انباعت||how many of the black
what!|en|title of the unreleased third record||was never released
who!|ar|مين اشترى الفرن||the kiln has been sold
when!|en|when did Ted Tarrant die||her late father
who!|ar|مين غنى المقطع الأول من «الفرن»||sings the second verse
howmuch!|en|what was Adnan paid||whom she has rightly kept
where!|ar|وين لقى عدنان شغل||is looking for work
whom!|en|whom did Soler replace as producer||The producer, Miki
howmany!|ar|كم كلب بالملجأ||a dog shelter
howmuch!|fr|prix du billet de concert||The concert of 12
yes!|en|has she made another record since||it is her last record
which!|en|which dog shelter got the blankets||a dog shelter
where!|ar|وين ولد تيد||her late father
# twins
howmany|ar|كم ثانية أقصر أغنية|fifty-one seconds;;fifty-one|The best thing
howmany!|ar|كم دقيقة أطول أغنية||The best thing
howmany!|ar|كم نجمة أعطى الأسطوانة الأولى؟||I gave that one four
howmuch|en|What did the black vinyl cost?|£18|The label pressed
howmuch!|en|What did the concert tickets cost?||The concert of 12
howmuch!|en|What did the kiln sell for?||the kiln has been sold
who|fr|Qui chante le deuxième couplet ?|Adnan Jassim;;the kiln foreman, Adnan Jassim|who sings the second
who!|fr|Qui chante « The Ferry » avec elle ?||by her late father
where!|fr|Où est enterré Ted Tarrant ?||by her late father
where|ar|وين سجلت الألبوم الثالث اللي ما نزل|a lift;;in a lift|made her first record
where!|ar|وين سجلت الألبوم الخامس||made her first record
who!|en|Who drummed on the second record?||Joss Blythe is a fine
