list|ar|من هم القتلى الثلاثة في كرم؟|the student Selda Arin, 20; the kebab seller Rustem Polat, who was on neither side; and the police sergeant Ihsan Demirbag;;Selda Arin|The dead are
howmany|ar|كم جريح|26 wounded|
who|en|Who held the rally?|the Dawn Alliance|
who|ar|من نظم المسيرة المضادة؟|the ruling Homeland Party;;Homeland Party|
define|ar|رستم بولات مين؟|the kebab seller|
define|fr|Qui était Selda Arin ?|the student|
when|ar|متى انطلقت الرصاصات الأولى|16.42|
where|en|Where did the first shots come from?|a balcony above the pharmacy|
who!|ar|من الرجل ذو المعطف الرمادي؟||a man in a grey coat was
who|fr|À qui appartient l'appartement ?|Cemal Tunc|
define|ar|جمال تنج مين|the notary|
who|en|Who rented the flat?|a Mr Hassan|
who|ar|من اتهم أوكتاي سيزر؟|Baran Kaya|
whom|ar|باران كايا اتهم مين؟|Oktay Sezer|
define|fr|Qui est Oktay Sezer ?|the deputy interior minister|
where|ar|أين أصيب كايا؟|in the shoulder|
what|ar|بماذا اتُّهم سيزر؟|having withdrawn officers from the roofs an hour before|
whom!|ar|من الذي اتهمه سيزر بإطلاق النار؟||Oktay Sezer
who!|en|Who forged Lale Gunes's signature?||signature was forged
define|ar|لالة غونيش من تكون؟|Kaya's secretary|
who|ar|من أقالت صالح بولوت؟|Yasemin Orhan|
whom|en|Whom did the governor dismiss?|Salih Bulut|dismissed the local
why|ar|ليش أقالته؟|ignored a warning from the fire brigade about the balcony|
who!|ar|من أقال ياسمين أورهان؟||Yasemin Orhan
quote|en|What did Bulut say about Orhan?|never asked me for a roof, only for a red carpet|
howmuch|ar|كم يوم منعت التجمعات|ten days|
define|fr|Gulten est la mère de qui ?|Selda Arin's mother|
when|ar|متى كان موعد تقاعد الرقيب؟|June|
no|en|Could the sergeant have been shot from the balcony?|excludes the balcony|
who|ar|المدعي مين|Nihat Aydin|
who!|ar|من قتل الرقيب دميرباغ؟||was shot, the autopsy
who!|en|Who killed Gulten Arin?||Selda Arin's mother
whom!|fr|Qui Rustem Polat a-t-il frappé ?||Rustem Polat
when!|ar|متى ولد باران كايا؟||Baran Kaya
howmany!|ar|كم شخصا اعتُقل في كرم؟||have not identified
quote!|ar|ماذا قالت غولتن للحشد عن القاتل؟||asked the crowd
howmuch!|en|What rent did Mr Hassan pay for the day?||let it for the day
why!|fr|Pourquoi Bulut a-t-il ignoré l'avertissement ?||ignored a warning
yes|fr|Kaya a-t-il été blessé ?|himself wounded in the shoulder|
no|ar|عرفوا مين استأجر الشقة؟|The police have not identified him|
# twins
how|ar|كم عمر الطالبة القتيلة؟|20|the student Selda Arin
how!|ar|كم عمر بائع الكباب القتيل؟||the kebab seller
how!|ar|قديش عمر الرقيب القتيل||the police sergeant
who|en|Who runs the party that held the counter-march?|Homeland Party;;the ruling Homeland Party|counter-march organised
who!|en|Who leads the Homeland Party?||the ruling Homeland Party
howmany!|fr|Pendant combien de jours Bulut fut-il détenu ?||banned rallies for ten days
howmany|fr|Pendant combien de jours les meetings sont-ils interdits ?|ten days;;for ten days|banned rallies
when!|fr|À quelle heure le sergent fut-il tué ?||at 16.42
where|ar|فين كان الراجل بالمعطف الرمادي|a balcony above the pharmacy;;balcony above the pharmacy|came from a balcony
who!|ar|مين صاحب الصيدلية||came from a balcony
when!|ar|متى جنازة الرقيب دميرباغ؟||at the funeral on Monday
who!|en|Which fire officer warned the governor about the roofs?||a warning from the fire brigade
who|ar|مين حاكمة المنطقة|Yasemin Orhan|The governor, Yasemin
who!|ar|مين وزير الداخلية||deputy interior minister
who!|ar|من رئيس حزب الوطن في كرم؟||ruling Homeland Party
whom|en|Whom did the governor fire?|the local police chief, Salih Bulut;;Salih Bulut|The governor, Yasemin
whom!|en|Whom did the police chief fire?||The governor, Yasemin
why!|fr|Pourquoi la contre-manifestation fut-elle organisée ?||counter-march organised
