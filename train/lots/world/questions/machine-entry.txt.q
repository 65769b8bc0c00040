who|ar|مين اخترع ماكينة الحبال|Enoch Hadley|
when|ar|أول تشغيل لها متى|2 May 1841;;on 2 May 1841|
why|en|Why is it called a walker?|it was the first that could do so while travelling along the walk under its own steam;;travelling along the walk under its own steam|
no|ar|هل هي أول آلة لجدل الحبال في التاريخ|It was not the first machine to lay rope|
where|ar|أين رسم هادلي التصميم الأول؟|in prison|
why|en|what was he jailed for|debt;;for debt|
who|ar|من مول المشروع|Mrs Charity Loveless;;Charity Loveless|
what|ar|على شو أصرت الأرملة|that the driver should be seated;;the driver should be seated|
howmuch|fr|combien a investi la veuve|600 pounds|
howmuch|en|weight|nine tons|
list|ar|من كان يشغل الآلة|a driver, a stoker and a boy to clear the tow|
howmuch|ar|كم دقيقه تحتاج لمية وعشرين قامة|eleven minutes|
howmuch|en|and by hand?|an hour and a quarter|
who|ar|مين مات لما انفجرت الغلاية|Samuel Gale;;the stoker, Samuel Gale|
what|en|what happened to Jem Pitt|lost a hand|
where|ar|لوين راحت الماكينة التانية|Saint Petersburg|worked until 1903
why|fr|pourquoi la troisième est restée inachevée|Hadley quarrelled with the founder, Abel Crewe, over the quality of the wheels|
define|ar|من هو أبيل كرو|the founder|Abel Crewe
no|en|did the ropemakers riot|The ropemakers did not riot|
why|ar|على ماذا قامت اضطرابات ١٨٤٣|the price of bread|
howmuch|ar|بكم باع هادلي براءته|2,200 pounds|
who|en|Who bought the patent?|their society|
what|ar|وش كان يصنع في بلباو|nets|
when|en|year of Hadley's death|1869|
where|ar|وين الماكينة الروسية اليوم|the museum at Kronstadt|
what|en|what's left in Bridport|the seat|
when!|ar|متى ولد هادلي||a carpenter's son
who!|ar|من الذي أطرد من مصنعين مع هادلي||dismissed from two ropeworks
howmany!|en|How many were hurt in the bread riot?||The riot of 1843
howmuch!|ar|بكم بيعت الماكينة للروس||The second went to
why!|en|why did the boiler burst||when the boiler burst
who!|ar|ما اسم الولد الذي ينظف المشاقة||a boy to clear
where!|en|Where is Mrs Loveless buried?||He died there in 1869
who!|fr|qui a tué Samuel Gale||killing the stoker
what|ar|ماذا فعل صناع الحبال بالبراءة بعد شرائها|locked it in a chest|
howmuch!|en|size of the second fortune||a second fortune
yes|ar|الغلاية انفجرت فعلا؟|the boiler burst|
who!|en|who built the second machine's boiler||The second went to
howmuch!|ar|كم ورث هادلي من الأرملة||put in 600 pounds
which!|ar|أي سجن حبسوه فيه||in prison, where
whom!|en|whom did Mrs Loveless marry||Mrs Charity Loveless
# twins
howmuch|ar|قديش حطت الأرملة مصاري|600 pounds|Mrs Charity Loveless
howmuch!|ar|قديش رجع للأرملة مصاري||Mrs Charity Loveless
howmuch!|ar|كم دفع الروس ثمن الآلة الثانية؟||The second went to
when|en|When did the boiler burst?|1844;;in 1844|The first was wrecked
when!|en|When was the third one sold?||The third was never
when!|en|When did Jem Pitt die?||the driver, Jem Pitt
how|fr|Combien de temps a-t-il passé en prison ?|seven months|drew the first design
how!|fr|Combien de temps a-t-il passé à Saint-Pétersbourg ?||The second went to
howmany!|fr|Combien de cordiers furent arrêtés en 1843 ?||The riot of 1843
howmany|ar|كم واحد بيشغلها|three people;;three|The machine weighed
howmany!|ar|كم واحد مات بانفجار بطرسبورغ||The second went to
who!|en|Who insisted that the boy should be paid?||insisted that the driver
who|ar|مين مات بالانفجار|Samuel Gale;;the stoker, Samuel Gale|The first was wrecked
who!|ar|مين مات ببطرسبورغ من العمال||The second went to
who!|ar|من حداد العجلات قبل كرو؟||Abel Crewe
why|en|Why was the third never finished?|Hadley quarrelled with the founder, Abel Crewe|The third was never
why!|en|Why was the second sold abroad?||The second went to
who!|fr|Qui conduisit l'émeute du pain ?||The riot of 1843
