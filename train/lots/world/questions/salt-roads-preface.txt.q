who|en|who wrote this preface|Martin Oakeshott|
when|ar|متى كتبت المقدمة|6 January 2013|
where|fr|dans quelle ville la préface a-t-elle été signée|Bamako|
why|ar|ليش ما اختفت الجمال رغم الشاحنات؟|a camel does not need diesel and does not pay the toll at Araouane|
which|en|what chapter got removed|the one on copper|
who|ar|مين اللي وصف فصل النحاس بأنه تخمين|Helga Brandt;;Professor Helga Brandt|guesswork with footnotes
list|ar|ما الفصول الجديدة في الطبعه الثانية|on women traders, on the drought of 1973, and on the telephone|
howmany|en|How many chapters originally?|nine chapters;;nine|
define|ar|من هو سيدي ولد عمار|a caravan leader who could tell the pit from which a slab was cut by licking it;;a caravan leader|
who|en|the guy with several mobiles|Bakary;;His nephew Bakary|three phones
howmuch|ar|كم وزن لوح الملح الجيد|between 35 and 40 kilograms|
howmuch|en|slab price in Timbuktu 2011|19,500|
howmuch|ar|بكم كان يباع اللوح عند المنجم سنة ٩٤|4,000 francs|
howmuch!|ar|سعر اللوح عند المنجم سنة ٢٠١١ كم فرنك||at the mine the cutters were still paid in kind
how|en|How did the miners get their wages?|in kind, one slab out of four;;one slab out of four|
howmuch|ar|كم من الوقت أمضى المؤلف مع القوافل؟|eleven weeks|
why|en|Why are the cutters almost absent from the book?|I spent eleven weeks with the caravans and only two days at the mine|
who|ar|اسم رئيس العمال في المنجم|Dahman|
who|ar|من أعاد رسم الخرائط|Olivier Sagna|
why|en|what happened to the original maps|the first set was lost in the flood at the Dakar printers;;lost in the flood at the Dakar printers|
howmany|ar|عدد الصفحات التي حذفتها المحررة|sixty pages|
who|fr|A qui est dédiée la nouvelle édition ?|Sidi|dedicated to Sidi
when|ar|امتى مات سيدي|the spring of 2008|
when!|en|when did Bakary die||carries three phones
who|ar|لمن أُهديت الطبعة الأولى|the Institute|dedicated to Sidi
why!|ar|لماذا توقف المعهد عن الدفع له||which stopped paying me
where!|en|where was Sidi Ould Ammar born||a caravan leader who could tell
howmany!|ar|كم صفحة في الطبعة الثانية||cut sixty pages
who!|en|who translated the book into French||My editor, Ruth Penhallow
yes!|ar|هل زارت هيلغا براندت المنجم؟||Helga Brandt read the whole manuscript
howmuch!|en|how much was a camel in 1994||In 1994 it sold for
yes|ar|هل قرأت براندت المخطوط كله|Helga Brandt read the whole manuscript|
who!|ar|من دل باكاري على المنجم||His nephew Bakary
howmuch!|en|how much was a slab in Timbuktu in 1973||11,000 in Timbuktu
quote!|ar|ماذا قال دهمان للمؤلف||a man named Dahman
what!|fr|titre du chapitre sur le téléphone||on the telephone
which!|en|which publisher brought out the first edition||The first edition had nine chapters
whom!|ar|من أقالته روث بنهالو||My editor, Ruth Penhallow
# twins
howmuch|ar|كم كان سعر اللوح بتمبكتو سنة 94|11,000|A slab of good salt
howmuch!|ar|كم كان سعر اللوح بأروان||the toll at Araouane
howmany!|ar|كم هاتفا كان مع سيدي؟||carries three phones
how|en|How long did he stay at the mine?|two days;;only two days|I have been asked
how!|en|How long did he stay in Araouane?||the toll at Araouane
how!|en|How long does a slab take to cut?||A slab of good salt
when|fr|Quand l'Institut cessa-t-il de payer ?|1995;;in 1995|This edition is dedicated
when!|fr|Quand l'Institut ferma-t-il ?||This edition is dedicated
when!|fr|Quand mourut Helga Brandt ?||Helga Brandt read
howmany|ar|كم صفحة شالت المحررة|sixty pages;;sixty|Helga Brandt read
howmany!|ar|كم خريطة ضاعت بالفيضان||Helga Brandt read
who!|en|Who drew the first set of maps?||Helga Brandt read
