true-plain|ar|تعذر قياس الريح في سانت كاترين بسبب تجمد المقياس.|لم تُقس الريح في
false-verb|ar|قاس الراهب موسى الريح في سانت كاترين بمقياس جديد.|لم تُقس الريح في
true-cross|en|The monk Musa estimated the wind from the sound of the bell.|لم تُقس الريح في
false-negated|en|Rain fell less at every station including Tor.|نقص المطر في كل
true-part|ar|زاد المطر في الطور وحدها.|نقص المطر في كل
false-people|ar|ردّ سليم السواركة الجفاف إلى منخفضات قبرص، وردته إيناس أبو زلام إلى نجم.|عزت كبيرة الراصدين
true-plain|ar|سبب الجفاف عند إيناس أبو زلام تأخر منخفضات قبرص.|عزت كبيرة الراصدين
false-role|fr|Salim al-Sawarka est le chef des observateurs.|عزت كبيرة الراصدين
true-cross|fr|Le record de froid de la station de montagne date de 1992.|أدنى حرارة سُجلت في
false-number|ar|سُجلت أدنى حرارة في المحطة سنة ١٩٧٩.|أدنى حرارة سُجلت في
false-verb|ar|كُسر رقم ١٩٩٢ في يناير ٢٠٢٥.|أدنى حرارة سُجلت في
true-part|ar|أضر البرد بألفي صوبة خيار في العريش.|أصاب البرد في العريش
false-people|en|The province put the loss at four million pounds and the farmers' union at one and a half.|أصاب البرد في العريش
true-cross|en|Awwad's thirteen-year-old son recorded the readings in his place.|توقف راصد نخل
false-people|ar|توفي عواد راصد نخل فسجل أبوه القراءات.|توقف راصد نخل
unsaid-more|ar|سافر عواد إلى العريش لدفن والده.|توقف راصد نخل
true-plain|ar|لم يخطئ ابن عواد سوى مرة واحدة.|توقف راصد نخل
false-number|ar|معدل مطر فبراير في العريش ٣٣.|توقعات فبراير
