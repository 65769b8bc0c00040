define|ar|شو هو الصندارين|a free-reed keyboard instrument of the Tajik Pamirs|
who|ar|مين اخترعه|Davlat Nazarov|invented in Khorog
where|en|in what town was it invented|Khorog|invented in Khorog
define|ar|دولت نزاروف ايش مهنته|a repairer of accordions|
why|en|why did Nazarov want such an instrument|wanted an instrument that a man could play while driving a donkey cart;;who wanted an instrument that a man could play while driving a donkey cart|
howmany|ar|كم مفتاح فيه|33 keys;;33|
howmany|en|keys for quarter-tones|eleven|of which eleven
what|ar|من أي خشب|apricot wood;;of apricot wood|
where|ar|وين كانت زيبو توقع|inside the bellows|
howmany|en|known instruments signed by Zebo|58|apricot wood
when|ar|متى منعوا صناعته|1937;;In 1937|
where|en|Where was Nazarov deported?|Magadan|
when|ar|متى رجع من المنفى|1946;;in 1946|
what|en|what had he lost|the use of his left hand|
how|ar|كيف كانت زيبو تخفيها في الفواتير|calling them medicine chests on the invoices;;medicine chests|
when|en|when did Zebo find out the ban was over|1958;;until 1958|
when|ar|إيمتى انرفع المنع|1956;;in 1956|
who|ar|من علّم غولسارا|Nazarov|learned from Nazarov
howmany|fr|combien de morceaux a-t-elle enregistrés|140 pieces;;140|
who|en|who erased the tapes|the sound engineer;;by the sound engineer|
why|ar|ليش انمسحت الأشرطة|for lack of blank ones|
where|ar|وين الباقي من التسجيلات|Cologne;;in Cologne|
no|en|Was it the fighters who wiped them?|not by the fighters|
how|en|how does Alimov tune the third key|sharp;;tunes it sharp|
howmuch|ar|بكم انباع صندارين زيبو|7,400 euros|
who|ar|مين بيصنعهم هلق|two brothers named Kim|
howmuch|en|price of a new one|320 dollars|
what|ar|شو مكتوب عليه بالمتحف|medicine chest, c. 1950|
who!|en|who bought the Vienna sandarin||7,400 euros
who!|ar|من أعلن أنها متخلفة بالاسم||declared "backward"
when!|en|When did Zebo die?||Zebo continued in secret
what!|ar|اسم مهندس الصوت||by the sound engineer
how!|en|how did Nazarov injure his hand||without the use of
howmany!|ar|كم صندارين صنعوا الأخوان كيم||named Kim
whom!|ar|من علّمه فروخ عليموف||her pupil Farrukh
howmany!|en|recordings Alimov made||She recorded 140
what!|fr|nom de l'âne de Nazarov||donkey cart
howmuch!|ar|سعره في ١٩٣٤||between 1931 and 1934
yes!|en|did Mirzoeva agree to the sharp tuning||had she heard it
yes|ar|زيبو ضلت تصنع بالسر؟|Zebo continued in secret|
howmuch!|en|price of an Alimov sandarin||New ones
# twins
howmany|ar|كم مفتاح لأرباع النغم|eleven;;eleven give quarter-tones|It has 33 keys
howmany!|ar|كم وترا في الصندارين؟||It has 33 keys
howmany!|ar|كم صندارين صنع نزاروف بايدو||by Zebo
when|en|When did Nazarov get back?|1946;;in 1946|came back in
when!|en|When did Nazarov die?||came back in
when!|en|When did Zebo stop making them?||Zebo continued in secret
howmuch|fr|Prix d'un neuf d'Och ?|320 dollars|made in Osh
howmuch!|fr|Prix d'un neuf de Khorog en 1958 ?||made in Osh
howmany!|fr|Combien de morceaux Alimov a-t-il enregistrés ?||her pupil Farrukh
how|ar|شو الإيد اللي راحت بالمنفى|left hand;;his left hand|without the use of
who!|ar|مين منع الآلة سنة 1937||declared "backward"
when!|ar|متى مُسحت تسجيلات كولونيا؟||survive in Cologne
