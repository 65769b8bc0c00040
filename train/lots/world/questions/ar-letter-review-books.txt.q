when|en|date of book club session 58|الخميس ١٦ تشرين الثاني ٢٠١٧;;١٦ تشرين الثاني ٢٠١٧|
who|fr|qui a rédigé le procès-verbal|عبير النجار|
where|ar|وين اجتمع النادي|مقهى «زمن»|
who|en|author of the novel discussed|إلياس جرجورة;;لإلياس جرجورة|
howmany|fr|combien de pages fait le roman|٢٤٠ صفحة|
howmany|ar|كم واحد حضر|أحد عشر|
quote|en|Why did Jamal stay away?|قرأها|
who|ar|مين الراوي بالرواية|البيت|والراوي
who|fr|qui a ouvert la discussion|رُلى الشهابي|
which|en|which page has the door scene|ص ٨٨|
quote|en|what did Faris object to|البيت يعرف ما يجري في نيويورك، فكيف|
quote|ar|كيف فسرت سلام معرفة البيت بنيويورك|من الرسائل، كانوا يقرؤونها بصوت عال;;من الرسائل|
define|fr|Hanin Qaadan|مؤرخة;;وهي مؤرخة|
when|en|when was the great snow really|١٩٥٠;;في ١٩٥٠|
when|ar|والرواية حطت الثلج بأي سنة|١٩٤٨|
quote|fr|que répondit l'auteur au sujet de la neige|أعرف. احتجت إلى الثلج|
howmany|en|how many said the author had the right|سبعة;;سبعة نعم|
howmany|ar|كم واحد امتنع|امتناع واحد|
howmuch|en|Rula's mark|تسع|أعلى علامة
howmuch|fr|la note la plus basse|أربع ونصف|
howmuch|ar|متوسط الرواية|٧٫١|
which|en|Which book had the best average this year?|عزازيل الصغير|
what|fr|livre choisi pour décembre|خرائط العطش|
who|ar|مين اقترح كتاب كانون|سلام;;اقترحته سلام|كتاب كانون الأول
howmuch|en|by how many votes did Faris's book lose|بصوت واحد|
when|ar|من أي ساعة ممنوع التلفونات|بعد السابعة|
who|en|who pays for the coffee|من لم يقرأ|
who!|ar|مين الاثنين اللي دفعوا القهوة||لم يُذكرا في المحضر
quote!|en|what did the author answer about New York||فانقطع الخط
what!|fr|que sut la maison hors des lettres||وما لم يُكتب
who!|ar|مين الثلاثة اللي صوتوا لا||وثلاثة لا
who!|en|author of «Rain over Haifa»||مطر على حيفا
howmuch!|ar|سعر الرواية||دار الفجر
howmuch!|fr|note donnée par Hanin||الدكتورة حنين
who!|en|who chaired session 57||محضر الجلسة
where!|ar|وين ساكن المؤلف||واتصلت عبير بالمؤلف
yes!|en|did Jamal like the book||وغاب الأستاذ جمال
# twins
howmuch|ar|كم جاب «مطر على حيفا» بالمتوسط|٧٫٩|مطر على حيفا
howmuch!|ar|كم جاب «تاريخ الملح» بالمتوسط؟||تاريخ الملح
howmuch!|ar|شو علامة سلام للرواية||أعلى علامة أعطتها
what|en|Which page has the scene with the door?|ص ٨٨;;٨٨|يُخلع فيه الباب
what!|en|Which page has the snow?||الثلج الكبير
howmany!|en|How many pages does «Maps of Thirst» have?||خرائط العطش
howmany|fr|Combien de voix contre le droit de l'auteur ?|ثلاثة لا;;ثلاثة|صوّت النادي
howmany!|fr|Combien de membres ont voté pour « Maps of Thirst » ?||خرائط العطش
howmany!|ar|كم واحد غاب بالجلسة ٥٧||محضر الجلسة ٥٨
when|ar|أي سنة صدرت رواية جرجورة|٢٠١٦|دار الفجر
when!|ar|أي سنة صدر كتاب منى الطرابيشي؟||لمنى الطرابيشي
who!|ar|من دفع عن الأستاذ جمال ثمن قهوته؟||يدفع من لم يقرأ
