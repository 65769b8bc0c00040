which|ar|أي وادي ما رسموه بعد|the Tenth Valley|
who|en|who denied that it existed|Captain Esterhazy;;Esterhazy|said there was no tenth valley
howmany|ar|كم واحد بقوا في الفريق|five|We were five
define|ar|لوماس مين|the surgeon;;Lomas the surgeon|
who|en|who had joined the muleteers|Brother Innocent|
where|ar|وين وظفوا زينب|Van;;in Van|
howmuch|en|how long was Zeynab supposed to stay|a month;;for a month|
howmuch|ar|كم شهر بقيت معهم فعلا|nineteen|
whom|ar|من سألت زينب عن عدد الأودية|an old woman who was selling walnuts|
quote|en|What did the walnut seller answer?|Nine;;"Nine," said the old woman, "and mine."|
who|ar|مين كتب اسم الوادي بالقلم الرصاص|Quill|in pencil
howmuch|en|height according to the narrator's barometer|4,117 metres;;4,117|
howmuch|ar|قياس التيودوليت كم طلع|4,309|My barometer
who|ar|من كسر البارومتر؟|Esterhazy;;He broke my barometer|My barometer
quote|fr|quelle excuse donna-t-il|that he sat on it;;he sat on it|
howmuch|en|figure the Russians got|4,116|
when|ar|سنة صعود الروس|1911;;in 1911|
howmuch|ar|بكم كانت الخريطة|two guineas;;at two guineas|
howmany|en|print run|250 copies|
when|ar|متى صدرت|May 1884|
who|en|whose name is missing from the map|Quill's|It bore
what|ar|شو المسمى على اسم زينب|a stream in the eastern corner;;a stream|
why|en|why did Quill draw that stream|he needed something blue;;because he needed something blue|
define|fr|que veut dire « Su »|water|"Su" is
whom|ar|بمن تزوجت زينب|the walnut woman's son|
no|en|Did Zeynab marry Quill?|She did not marry him|
where|en|where can one read what the cook thought|in the appendix;;the appendix|
quote!|ar|شو رأي الطباخ فيهم||The cook's opinion
what!|en|name of the old woman||selling walnuts
who!|ar|من مؤلف الرواية التي زوجتها كويل||as the novel has it
why!|en|why did Lomas lose his teeth||gone home with his teeth
howmuch!|ar|كم دفعوا لزينب في الشهر||hired for a month
who!|ar|من كسر التيودوليت||theodolite 4,309
howmany!|fr|combien de mulets avaient-ils||The muleteers, who
when!|en|when did Esterhazy die||Captain Esterhazy
who!|ar|أول من صعد الجبل من الإنجليز||In London they printed
howmany!|en|copies sold in the first year||in 250 copies
whom!|ar|من طلبها الأخ إنوسنت للزواج||Brother Innocent
yes!|ar|هل رأت زينب الخريطة مطبوعة||Zeynab is there
yes|ar|كويل حبّر اسم الوادي؟|inked it when the captain was asleep|
who!|en|who hired the cook||the cook; and I
howmuch!|ar|كم دفعت الحكومة لإسترهازي||It bore Esterhazy's name
# twins
howmuch|ar|كم طلع ارتفاع الجبل مع الروس|4,116|In London they printed
howmuch!|ar|كم طلع ارتفاع الجبل مع زينب||My barometer gave
howmuch!|ar|كم تعمق وادي «ماين»؟||and mine
when|en|When did the Russians climb it?|1911;;in 1911|In London they printed
when!|en|When did the captain climb it?||Captain Esterhazy said
when!|en|When did Quill die?||and Quill's not at all
howmany|fr|Combien de mois Zeynab est-elle restée ?|nineteen|We were five by then
howmany!|fr|Combien de mois le chirurgien est-il resté ?||We were five by then
howmuch!|fr|Combien Zeynab a-t-elle été payée ?||We were five by then
howmany|ar|كم نسخة انطبعت|250;;250 copies|The map appeared
howmany!|ar|كم نسخة من الرواية انطبعت||as the novel has it
who!|en|Who inked the captain's name?||Zeynab settled it
