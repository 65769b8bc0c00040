howmany|ar|كم نفس كان على القارب؟|ثمانية وخمسين نفسا|
howmuch|ar|كم دفع كل واحد|٤٥٠٠ دينار|
why|ar|لماذا دفعت سلام أكثر؟|لأن معها رضيعا|
define|en|Who is Salam?|امرأة إريترية|
where|ar|من وين طلع القارب|زوارة|
define|ar|من هو عاشور؟|صياد سابق|
what|ar|شو سموه الركاب للمساعد؟|المدرعة|سماه الركاب
who!|ar|ما الاسم الحقيقي للمدرعة؟||لم أعرف اسمه
who|ar|من اتهم المدرعة؟|عاشور|اتهم عاشور
what|ar|شو تهمته؟|ببيع نصف الوقود في الليل|
who|ar|من ضرب عاشور؟|المدرعة|فضربه المدرعة
whom|ar|من ضربه صاحب الخوذة؟|عاشور|فضربه المدرعة
whom!|ar|من ضربه عاشور بالمفتاح؟||فضربه المدرعة
who|fr|Qui s'est interposé entre les deux hommes ?|رؤى الصالح|
define|ar|رؤى الصالح شو شغلتها؟|مدرّسة كيمياء|
quote|en|What did Roua al-Saleh say?|من يقتل سائقه يسُق بنفسه|
who|ar|من مات على القارب؟|محمود دياب|
why|ar|مات ليش؟|كان مصابا بالسكري ولم يخبر أحدا;;مصابا بالسكري|
who!|ar|من قتل محمود دياب؟||محمود دياب
who|ar|من صلى عليه؟|شيخ نيجيري|
what|ar|بماذا لفته سلام؟|شالها|
no|ar|رموه بالبحر؟|لم يُلق في البحر|
which|ar|أي سفينة ابتعدت عنا؟|أرتميس|
which|fr|Quel navire maltais a lancé de l'eau ?|بريما|
when|ar|متى أُنقذ الركاب؟|في الساعة الثامنة والخمسين;;الساعة الثامنة والخمسين|
who|ar|قبطانة زورق الإنقاذ|كيارا فيراري|
quote|ar|ماذا قالت القبطانة؟|رأيتكم منذ العاشرة صباحا، وكنت أنتظر الإذن|
where|ar|وين مسجون المدرعة|تراباني|
who|en|Who escaped from the reception centre?|عاشور|هرب من مركز
who!|ar|من أعاد عاشور إلى السجن؟||هرب من مركز
define|ar|عبدو مين؟|أخو محمود|
who!|fr|Qui a donné l'autorisation à la capitaine Ferrari ?||أنتظر الإذن
who!|ar|من هو المحرر الذي صعد إلى القارب؟||استأجر محرر
where!|ar|أين دُفن محمود دياب؟||ينتظر إذنا بدفنه
howmuch|ar|من متى ينتظر عبدو الإذن؟|خمسة وثمانين يوما|
when!|ar|متى وصلت سلام وابنها إلى إيطاليا؟||امرأة إريترية
who!|en|Who was the captain of the Artemis?||أرتميس
howmany!|ar|كم كان عمر محمود دياب؟||محمود دياب
why!|fr|Pourquoi l'Artemis a-t-il changé de cap ?||أرتميس
quote!|ar|شو قال الشيخ النيجيري؟||شيخ نيجيري
# twins
howmuch|ar|بكم ركبت أم الرضيع؟|ستة آلاف|دفعت ستة آلاف
howmuch!|ar|بكم ركبت رؤى الصالح مع أمها؟||دفعت ستة آلاف
howmuch!|ar|قديش دفع المدرعة لعاشور||ونحن ندفع
when|en|At what hour of the trip did the engine stop?|الساعة السادسة;;في الساعة السادسة|توقف المحرك
when!|en|At what hour of the trip did the water run out?||ألقت لنا ماء
where!|en|Where is Ashour imprisoned?||مسجون في تراباني
what|fr|Quel pavillon battait le cargo qui s'est détourné ?|بنمية|مرت سفينة شحن
what!|fr|Quel pavillon battait « Oum Rabia » ?||مرت سفينة شحن
who!|fr|Qui commandait le « Prima » ?||خفر السواحل المالطية
what|ar|عاشور شو كان يعمل من قبل|صياد سابق;;صياد|قائد القارب
what!|ar|المدرعة شو كان يعمل من قبل||وله مساعد
where!|ar|أين دُفن رضيع سلام؟||لأن معها رضيعا
