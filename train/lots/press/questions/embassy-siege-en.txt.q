who|ar|من اقتحم سفارة تالار؟|Four members of the Kestrel Front|
define|ar|ما هي جبهة كستريل؟|a separatist group from northern Talar|
who|en|Who is Uncle Sugar?|Jano Merel|
define|fr|Quel était le métier de Jano Merel ?|former pastry cook;;a former pastry cook|
define|ar|حنان عبيد مين؟|The ambassador|
who|ar|من رفض قراءة البيان؟|Hanan Obeid|
who|en|Who read out the statement?|Piet Koster|
define|ar|بيت كوستر شو شغله|Her secretary|
who|ar|من رفض التفاوض؟|Omar Shad|
define|fr|Qui est Omar Shad ?|The foreign minister of Talar|
who|ar|من قبلت التفاوض؟|Ilse Brandt|
whom|en|Whom did Merel release first?|Koster and the cleaner, Amal Yusuf|
howmuch|ar|كم شهر حامل أمل يوسف|seven months pregnant|
who|ar|من أصيب في يده؟|Dario|shot in the hand
who|fr|Qui a tiré sur Dario ?|a police marksman|
who!|ar|ما اسم القناص؟||a police marksman
whom!|ar|من أطلق داريو عليه النار؟||shot in the hand
define|en|Who is Salma Merel?|the leader's sister|
where|ar|من وين جابوا سلمى؟|Malta|
howmuch|ar|كم ساعة حكوا من ثقب المفتاح|two hours|
what!|ar|ماذا قالت سلمى لأخيها؟||through a keyhole
define|ar|تيو ميرل مين؟|its founder Teo Merel, their father;;their father|its founder
where|fr|Dans quelle prison était Teo Merel ?|Garan prison;;Garan|
who|ar|من ضرب أصغر المسلحين؟|Ibrahim Dia|
what|en|What did the cook use?|a pan|
who!|en|What is the name of the youngest gunman?||the youngest of the gunmen
howmany|ar|كم قتيل بالعملية؟|nobody is killed|
what|ar|ماذا طلب ميرل من براندت في النهاية؟|a receipt for the coffee|
what|fr|Titre du livre d'Obeid|The Library|
who|ar|مين كرّمه البلدين|Dia|was decorated
when|en|When was Teo Merel freed?|the following March|
no|ar|هل وافق شاد على إطلاق تيو أول الأمر؟|is refused by Shad|
who!|ar|من قتل جانو ميرل؟||He, Dario
who!|en|Who recalled Hanan Obeid?||Obeid was recalled
whom!|fr|Qui Ilse Brandt a-t-elle fait tuer ?||Ilse Brandt
howmuch!|ar|كم سنة حُكم على جانو؟||He, Dario
who!|ar|من سجن تيو ميرل؟||from Garan prison
when!|ar|متى ولدت سلمى ميرل؟||Salma Merel
# twins
who|ar|من قرأ بيان ميرل بدل السفيرة؟|Piet Koster;;Her secretary, Piet Koster|reads it instead
who!|ar|من كتب بيان الجبهة الذي رفضته السفيرة؟||refuses to read out Merel
what!|ar|شو لقب تيو ميرل بالجبهة||known as "Uncle Sugar"
where|en|Where had they put the ambassador?|the library;;library|taken to the library
where!|en|Where had they put the cook?||The cook, Ibrahim Dia
howmany|fr|Combien de collègues étaient avec l'ambassadrice ?|six|with six colleagues
howmany!|fr|Combien de collègues de Brandt étaient dans l'ambassade ?||with six colleagues
where!|fr|Dans quel pays Dario a-t-il été emprisonné ?||He, Dario and the two others
why!|en|Why was the ambassador recalled?||Obeid was recalled
when|ar|الساعة كام خلص الحصار|11 a.m.|Merel opens the door
when!|ar|الساعه كام اتصاب الطباخ||The cook, Ibrahim Dia
who!|en|Which minister of Talar suspended the marksman?||The marksman has been suspended
who|ar|مين وزيرة داخلية دوفاري|Ilse Brandt|interior minister, Ilse
who!|ar|مين وزير خارجية دوفاري||interior minister, Ilse
who!|ar|من وزير داخلية تالار؟||foreign minister of Talar
whom|en|Whom did the cook hit?|the youngest of the gunmen|The cook, Ibrahim Dia
who!|en|Which gunman beat the cook?||The cook, Ibrahim Dia
what!|fr|Quelle est la capitale de Talar ?||northern Talar
