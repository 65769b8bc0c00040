who|ar|من أعطى الراوي أول خلية|Violet Amadi|
why|en|why was Violet giving the hive away|she was moving to a flat in Leeds and the council would not have it on the balcony|
where|ar|وين حط الخلية|behind the shed|
which|ar|إلى أي جهة وجّهها|south-east|
what|en|What did he wear on his face?|a fencing mask|
howmany|ar|كم نحلة كانت في البداية|fourteen thousand bees;;fourteen thousand|
howmany|en|number of bees left in July|about forty;;forty|By July there were
why|ar|ليش ماتوا النحلات|I had fed them syrup made with brown sugar;;syrup made with brown sugar|
what|fr|quel sucre fallait-il|White|the notebook said
howmuch|ar|بكم اشترى الخلية التانية|£180|
who|en|the dealer in Ripon|Craven|
what|ar|ماذا أهداه التاجر فوق البيعة|a smoker|
when|ar|امتى طار السرب|on 19 May;;19 May|
where|en|where did the swarm settle|the bus stop in Station Road|
which|ar|أي باص غيروا طريقه|The 36|
who|ar|مين مسك السرب بإيديه|Mr Pratap|with his bare hands
where|en|where had Pratap learned beekeeping|Gorakhpur|
what|ar|طلب ايه مستر براتاب بدل الفلوس|the first jar|
howmuch|fr|première récolte|eleven pounds|when I took
why|ar|ما عيب العسل في نظر الجار؟|rape honey, and set like plaster;;set like plaster|
howmuch|en|total spend|£412|
define|ar|هونور مين هي|My wife|
who|ar|من يعطي درس المساء|Felicity Strand;;Dr Felicity Strand|
what!|ar|ماذا تعلم في دروس الدكتورة ستراند بالتفصيل||in the next chapter
howmuch!|en|how much did the bus company charge him||The 36 had to be
howmany!|ar|كم عدد النحل في الخلية الثانية||The second colony
what!|en|brand of the sugar he used||made with brown sugar
when!|ar|متى انتقلت فيوليت الى ليدز||moving to a flat
yes!|en|Did Honor get stung?||My wife, Honor
who!|ar|من باع لكرافن النحل||a dealer in Ripon
howmuch!|fr|prix d'un pot chez Pratap||returned it
who!|ar|من علّم براتاب تربية النحل؟||as a boy
what!|en|title of chapter three||in the next chapter
yes|ar|السرب التاني عاش؟|This one lived|
who!|en|who drove the number 36||The 36 had to be
howmuch!|ar|بكم المدخنة||threw in a smoker
when!|ar|متى عاش براتاب في ليدز||as a boy
which!|ar|أي مستشفى راح عليه بعد اللسع||stood in front of it
where!|en|where does Dr Strand teach||the evening class
# twins
howmuch|ar|كم صرف على النحل كله|£412|I had spent
howmuch!|ar|كم صرف على دروس المساء؟||the evening class
howmuch!|ar|بكم باع العسل لبراتاب||He asked for the first jar
howmany|en|For how many hours did the swarm hang there?|five hours;;five|hung from the bus stop
howmany!|en|For how many hours did Pratap hold the swarm?||hung from the bus stop
howmany!|en|How many bees did Craven's colony have?||from a dealer in Ripon
howmany|fr|Combien de livres a-t-il récoltées ?|eleven pounds;;eleven|I took eleven
howmany!|fr|Combien de livres a récoltées Violet ?||I took eleven
when!|fr|Quand la première colonie a-t-elle essaimé ?||on 19 May it left
what|ar|لون السكر اللي أطعمهم|brown sugar;;brown|fed them syrup
when!|en|When did Honor leave the bees?||My wife, Honor
