howmuch|ar|حرارة غرفة التبريد كم لازم تكون؟|-18 °C|
howmuch|ar|رطوبة غرفة التجفيف الصحيحة|15 % humidity;;15 %|
what|en|What humidity does the outdated sheet give?|20 %|
when|ar|كل قديش بقرا موازين الحرارة|every two hours|
when|ar|متى أشغل المولد؟|If the cold room rises above -12;;above -12|
whom|en|Whom do I wake if the curator doesn't pick up?|Fares Matar|wake me
howmuch|ar|كم ساعة بيشتغل المولد|eleven hours|
who|ar|مين بجيب المازوت|Abu Khalil|
when|ar|أي يوم يصل الوقود؟|on Mondays;;Mondays|
no|en|Should I pay the diesel man?|do not pay him|
who|ar|مين انحبست بالبراد|Petra Lang|
howmuch|ar|كم بقيت الطالبة محبوسة؟|twenty-five minutes|
why|en|Why couldn't she get out?|because the inner handle had frozen;;the inner handle had frozen|
what|ar|ماذا فقدت بترا|the tip of one ear|
what|fr|Sur quoi a-t-elle écrit sa thèse ?|door handles|
who|ar|من يُسمح له بالدخول ليلا؟|only the police, the fire brigade and Dr Khoury;;the police, the fire brigade and Dr Khoury|
no|ar|صاحب الأرض معو أوراق، بفوتو؟|Not the owner of the land, even with papers|
howmany|ar|كم مرة جاء صاحب الأرض في آذار|three times|
howmany|en|packets in the vault|41,300 packets;;41,300|
what|ar|ما الذي يُنقذ أولا عند الحريق بحسب غادة؟|The 212 in the red cupboard|
quote|ar|مين قال انقذ حالك اول|Fares|Note by Fares
what|ar|اسم الكلب|Einkorn|
what|ar|من شو بيخاف الكلب؟|thunder and of the mayor|
why|en|Why not run kettle and microwave together?|the fuse is 10 amperes|
who|ar|من وعد بفيوز أقوى|the ministry|
whom|ar|لمن يسلّم الحارس في الصباح|Samira;;the day guard, Samira|
howmuch|ar|بدل الليلة في الأعياد|12|night allowance
define|fr|Qui est Ghada Khoury ?|curator|
howmuch!|ar|راتب الحارس النهاري كم؟||day guard
what!|en|What is the landowner's name?||owner of the land
who!|ar|من أحرق بنك البذور||In a fire
when!|ar|متى رُكّب الفيوز الجديد؟||16 has been
howmany!|en|How many packets of wheat are there?||41,300
what!|ar|شو اسم رئيس البلدية||then the mayor
what!|ar|رقم هاتف غادة خوري||wake me
howmuch!|fr|Combien coûte le litre de gazole ?||90 litres
why!|ar|ليش صاحب الأرض جاب مسّاح؟||with a surveyor
yes!|ar|هل ماتت بترا لانغ||Petra Lang
yes|ar|غادة موافقة على كلام فارس؟|She agrees|She agrees
why!|ar|لماذا يخاف الكلب من رئيس البلدية؟||Einkorn
# twins
howmuch|ar|المازوت قديش بياخد الخزان|90 litres|The generator takes
howmuch!|ar|المازوت قديش بياخد كل برميل؟||The generator takes
when|ar|الكلب ايمتى بياكل|ten|The dog, Einkorn
when!|ar|الكلب ايمتى بيطلع لبرا||The dog, Einkorn
howmany|en|How many packets are irreplaceable?|212|The vault holds
howmany!|en|How many packets came from Aleppo last year?||The vault holds
howmuch|fr|À partir de quelle température faut-il réveiller la directrice ?|-5|Read both
howmuch!|fr|À partir de quelle température faut-il appeler les pompiers ?||Read both
who|ar|مين حارسة النهار|Samira|At six hand
who!|ar|مين حارس الليل||At six hand
when!|en|When was the drying machine replaced?||wrong since the new
what!|ar|شو كتب فارس بأطروحته؟||wrote her thesis
