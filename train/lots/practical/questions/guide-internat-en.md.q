yes|ar|أقدر أختار زميلتي في الغرفة؟|Yes, until 15 August|
who|ar|من يختار الزميلة بعد الموعد|the warden|choose my room-mate
howmany|ar|كم بنت سمحوا لها تغير الغرفة|22|choose my room-mate
howmany|en|How many asked to change rooms?|31|
when|ar|متى تغلق الأبواب يوم الخميس؟|midnight|
when|ar|في رمضان لين الساعة كم|one o'clock|
what|ar|عقوبة التأخر ثلاث مرات|a telephone call to your family|
why|en|Why was the rule on lateness relaxed?|the council complained|
list|ar|شو الممنوع في السكن|heaters, rice cookers, candles, cats|
yes|ar|أجيب معي غلاية ماي؟|A kettle|
table|ar|بكم الغرفة المفردة في الفصل|340 OMR|
table|en|deposit for a triple room|40 OMR|Triple
table|fr|Prix d'une chambre double par trimestre ?|210 OMR|
howmuch|ar|سعر العشاء|1.2 OMR|
no|ar|يقدمون غدا؟|There is no lunch|
howmuch|ar|سرعة النت في الدور الثاني|50 Mb/s|
why|ar|لماذا النت في الرابع أبطأ؟|its cable was put in by someone's uncle;;because its cable was put in by someone's uncle|
howmany|ar|كم غسالة|Six machines;;Six|
which|en|Which machine is out of order?|Number 2|
what|ar|شو عيب الغسالة الخامسة|eats socks|
howmany|ar|كم طالبة دخلت المستشفى بالتسمم؟|17 girls;;17|
what|ar|ما الذي سمّم الطالبات|a birthday cake|
no|fr|Était-ce la faute de la cuisine du foyer ?|it was not the hall's kitchen|
yes|ar|أختي تبات عندي؟|Mothers and sisters may stay one night a month|
where|ar|لين وين يوصل الأبو بالشنط|to the lift, not beyond it;;the lift|
where|ar|أين المكتبة|second floor|
no|ar|النادي الرياضي مفتوح؟|closed since the flood|
who|ar|رئيسة المجلس منو|Raghad|
who|en|Who lost the council election?|Asma|beat Asma
howmany|ar|بكم صوت خسرت أسماء|two votes|
who|ar|مشرفة السكن|Thuraya Al-Habsi|
when|en|When is the nurse on duty?|8–14|
howmuch!|ar|كم غرامة التأخر بالريال؟||Late three times
who!|en|Whose birthday cake was it?||birthday cake
table!|ar|بكم الغرفة الرباعية||Triple
when!|ar|متى يفتح النادي الرياضي من جديد||since the flood
who!|ar|من صاحبة القطة سمسم بالقانون؟||Simsim
what!|ar|شو اسم العم اللي ركب السلك||someone's uncle
howmuch!|en|How fast is the internet on the fifth floor?||50 Mb/s
when!|fr|Quand la pièce allemande est-elle arrivée ?||Germany
howmany!|ar|كم سريرا في السكن||Per term
yes!|ar|هل ماتت إحدى الطالبات في 2021؟||food poisoning
quote!|ar|ماذا قالت ثريا عن القطة؟||Simsim
why!|en|Why was the triple room's deposit raised?||Triple
# twins
howmuch|ar|كم عربون الغرفة المفردة|60 OMR|Single
howmuch!|ar|كم عربون غسالة الغرفة||Single
where|ar|منين تجي قطعة الغسالة الثانية|Germany|Number 2 has been
where!|ar|منين تجي قطعة الغسالة الخامسة؟||Number 2 has been
when|en|When had the poisoned girls fallen ill?|November 2021|Nurse Fathiya
when!|en|When did the flood close the gym?||since the flood
which|ar|اي رقم اتصل عليه بالليل إذا تعبت|7|Nurse Fathiya
which!|ar|اي رقم اتصل عليه إذا تأخرت عن الباب؟||When do the doors close
howmany|fr|Combien de filles siègent au conseil ?|seven|A council of
howmany!|fr|Combien de filles ont voté pour Raghad ?||A council of
howmuch!|ar|كم سعر الفطور يوم الجمعة||Breakfast is included
who!|en|Who put the cable in on the third floor?||someone's uncle
