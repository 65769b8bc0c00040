howmuch|ar|كم سنة ما تكلموا مع بعض|nineteen years|
define|ar|من هي السيدة أونه في الفرقة|first oboe|Mrs Aune, first oboe
who|en|who really wrote the anonymous letter|the conductor, Tobias Roth;;Tobias Roth|
who|ar|من كانت تتهمه أونه بكتابة الرسالة|Mr Lid|anonymous letter of 1979
what|ar|ماذا جرى لقصبات ليد|eaten by the caretaker's rabbit;;The reeds had been eaten by the caretaker's rabbit|
why|en|What was Roth's motive?|so that he could give her chair to his nephew Felix;;wanted Mrs Aune to resign so that he could give her chair to his nephew Felix|
define|ar|شكون هو فيليكس|his nephew Felix;;a boy with good fingers and no breath|with good fingers
who|en|who found the carbon copy|Ingrid Moe|
where|ar|وين لقت النسخة|the cupboard behind the stage|
whom|ar|لمن سلمت إنغريد الورقة|Lid|ate a sandwich
no|en|Did Lid hand the letter to Mrs Aune?|Lid did not show it to Mrs Aune|
where|fr|où Lid posa-t-il la lettre|on Roth's stand|
howmuch|ar|قد ايه وقف روث ساكت حسب الجرنال|a minute|the newspaper called
howmuch|en|how long was it according to the horn|four|the horn player called
where|ar|أين شوهد المايسترو ليلتها|at the ferry;;the ferry|
who|ar|مين أعطى نغمة اللا|Mrs Aune|gave the A
who|en|Who led the orchestra in?|Lid|nodded them in
howmany|ar|كم حركة عزفوا من غير قائد|all four movements;;four movements|
quote|ar|ماذا كتب الناقد عن السرعات|sane for the first time since the war|
when|fr|depuis quand Mme Aune savait-elle pour le lapin|since 1985;;1985|
what|ar|فيليكس شو بيشتغل هلق|sells boats|
where|en|where does Felix live now|Ålesund|
who!|ar|من أخفى القصبات في بيت أرنب ليد||hidden his reeds
who!|en|what's the caretaker's name||the caretaker's rabbit
what!|ar|أي سيمفونية عزفوا||between the overture and the symphony
where!|en|where did Roth go by ferry||was seen that night
who!|ar|من الذي رد على رسالة روث||The letter had been written
yes!|en|Did Ingrid Moe keep a copy for herself?||She read it twice
who!|ar|من استقال سنة ١٩٧٩||anonymous letter of 1979
quote!|ar|ماذا قال روث وهو خارج؟||walked off by the left door
what!|fr|nom du joueur de cor||the horn player called
howmuch!|en|how old was Felix when he left||a boy with good fingers
yes|en|Did Lid tell Mrs Aune in the end?|Lid told her everything|
who!|ar|من طرد روث||walked off by the left door
when!|en|when did the caretaker retire||the caretaker's rabbit
which!|en|which Brahms piece was it||before the Brahms
where!|ar|وين عاش الأرنب||the caretaker's rabbit
# twins
when|ar|من ايمتى عارفة السيدة بالأرنب|1985;;since 1985|I knew about the rabbit
when!|ar|من ايمتى عارف ليد بالأرنب||I knew about the rabbit
when!|ar|متى مات المايسترو روث؟||was seen that night
how|en|For how long hadn't the oboes spoken?|nineteen years;;for nineteen years|had two oboes
how!|en|For how long hadn't the horns spoken?||had two oboes
how!|en|How long did Roth conduct in Halvorsund?||Tobias Roth, who wanted
who|fr|Qui a trouvé le double de la lettre ?|Ingrid Moe;;the bassoonist, Ingrid Moe|On the evening of
who!|fr|Qui a reçu la lettre anonyme ?||the anonymous letter of
who!|fr|Qui a dirigé après la guerre ?||since the war
where|ar|من وين طلع المايسترو|left door;;the left door;;by the left door|Roth opened the score
where!|ar|لوين راح المايسترو بالعبّارة||Roth opened the score
who!|en|Which oboist replaced Felix?||Felix sells boats
