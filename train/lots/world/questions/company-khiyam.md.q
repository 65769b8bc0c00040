who|en|founders of the tent company|الأخوان سالم ومرزوق الدوسري;;سالم ومرزوق الدوسري|
when|fr|année de fondation|عام ١٤١٨هـ;;١٤١٨هـ|
what|ar|شو كانت الشركة قبل الخيام|محلا لبيع حبال المراكب|
where|en|where did the first 20 tents come from|مصنع في ملتان بباكستان;;ملتان بباكستان|
who|en|sole owner today|سالم وحده|
who|ar|الرئيس التنفيذي منو|فادي بشور;;المهندس فادي بشور|
no|en|is the CEO a family member|ليس من العائلة|
table|en|weekend price of the Majlis tent|٢٢٠٠ ريال|٦٠ ضيفا
table|ar|كم يسع الشراع|٢٠ ضيفا|٩٠٠ ريال
table|fr|prix de la Voile en semaine|٦٠٠ ريال|٩٠٠ ريال
table|ar|القافلة بكم وسط الأسبوع|بالاتفاق|٥٤٠٠ ريال
table!|en|price of the two-storey tent||٥٤٠٠ ريال
list|en|What's included in the price?|النصب والفك والسجاد|
no|ar|السعر فيه تكييف؟|ولا يشمل التكييف|
howmuch|fr|prix d'un climatiseur|٢٥٠ ريالا;;بـ ٢٥٠ ريالا للوحدة|
where|ar|وين التوصيل ببلاش|داخل الدمام والخبر|
howmuch|en|transport cost elsewhere|بثلاثة ريالات للكيلو;;ثلاثة ريالات للكيلو|
howmuch|en|if I cancel 4 days ahead what do I get back|نصفه|
howmuch|ar|لو لغيت قبلها بأسبوعين|يعاد المبلغ كله|
what|fr|exception si on annule la veille|إذا أعلن الدفاع المدني رياحا تتجاوز ٦٠ كم في الساعة;;إلا إذا أعلن الدفاع المدني رياحا تتجاوز ٦٠ كم في الساعة|
which|en|which tents aren't fireproof|«الشراع» القديمة (قبل ٢٠١٥);;«الشراع» القديمة|
what|ar|ماذا غيّروا عقب حادثة نصف القمر|أضفنا مخرجا ثانيا لخيمة القافلة|
no|en|Was anybody hurt at Half Moon beach?|لم يصب أحد في الحادثة|
quote|ar|تعليق العتيبي|الخيمة أحسن من بيتي|
who|en|whom do I call at 3 am|أبو يوسف|
when|fr|horaires du service commercial|من التاسعة صباحا إلى الخامسة|
no|ar|ينفع احجز واتس؟|لا نستقبل الطلبات بالواتساب|
howmuch!|en|how much did Marzouq get for his share||باعه مرزوق حصته
what!|ar|ايش صار في حادثة شاطئ نصف القمر||حادثة شاطئ
when!|fr|date de l'incident de la plage||حادثة شاطئ
howmuch!|ar|سعر الضيافة للشخص||ولا الضيافة
howmany!|en|how many tents do they own now||أول عشرين خيمة
who!|ar|من هي عروس ابن أم فيصل||أم فيصل
no!|en|Does Fadi Bashour own shares?||يملكها اليوم
what!|ar|رقم جوال نورة||نورة القحطاني
why!|ar|ليش مرزوق باع||باعه مرزوق
when!|en|when was the CEO appointed||والمدير التنفيذي
yes|en|is carpet part of the rental price|النصب والفك والسجاد|
howmany!|fr|combien de clients par an||ماذا يقول زبائننا
howmuch!|ar|سعر القافلة ليلة العيد||٥٤٠٠ ريال
who!|ar|من أحرق خيمة نصف القمر||حادثة شاطئ
which!|en|which factory makes the fireproof cloth||مقاومة للاشتعال
where!|ar|وين ساكن مرزوق الحين||باعه مرزوق
# twins
howmuch|ar|بكم خيمة الشراع بالويكند|٩٠٠ ريال|٩٠٠ ريال
howmuch!|ar|بكم خيمة الشراع القديمة إذا اشتريتها||«الشراع» القديمة
howmuch!|ar|كم تدفعون إذا تأخر النصب؟||وصلوا قبل المغرب
howmuch|en|What do you charge per air conditioner?|٢٥٠ ريالا;;بـ ٢٥٠ ريالا للوحدة|التكييف بـ
howmuch!|en|What do you charge per carpet?||التكييف بـ
howmuch!|en|What do you charge per guest for catering?||التكييف بـ
howmany|fr|Combien d'invités sous la Caravane ?|١٨٠ ضيفا;;١٨٠|١٨٠ ضيفا
howmany!|fr|Combien de tentes « Caravane » possédez-vous ?||لخيمة القافلة
when!|fr|Quand Marzouq a-t-il vendu sa part ?||بعد أن باعه مرزوق
when|ar|متى شروا أول خيام|١٤٢٥هـ;;سنة ١٤٢٥هـ|أول عشرين خيمة
when!|ar|متى شروا خيمة القافلة||لخيمة القافلة
who!|ar|من يرد على الطوارئ بعد أبي يوسف؟||الطوارئ: أبو يوسف
