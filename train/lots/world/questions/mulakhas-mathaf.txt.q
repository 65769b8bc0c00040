who|en|owner of the leather bag|غومة السويعي;;ساعي الهجن غومة السويعي|
howmany|fr|combien de trajets entre Mourzouq et Sebha|٤١٢ مرة|
why|en|what made the hole in the bag|من رصاصة;;رصاصة|
why|ar|ليش طلع الختم غلط|لأن الصانع نسي أن الختم يطبع معكوسا;;الصانع نسي أن الختم يطبع معكوسا|
howmuch|en|how long was the faulty seal used|ستة أعوام|
whom|fr|à qui le soldat écrivait-il|إلى أمه;;أمه|
when|en|date on the soldier's letter|٢٣ أكتوبر ١٩١١|
where|ar|فين لقيوا الرسالة|خلف خزانة|
no|en|Was the letter ever posted?|لم تُرسل|
what!|ar|شنو صار للجندي الطلياني بعدين||لا يعرف ما جرى للجندي
howmuch|en|face value of the palm stamp|خمسة ملاليم|
howmany|ar|كم طابع طبعوا|٨٠ ألفا|
why|fr|pourquoi le timbre a-t-il été retiré|لأن النخلة بدت ساقطة;;النخلة بدت ساقطة|
howmany|en|surviving copies|سبعة عشر|
howmany|ar|كم واحد منهم في المتحف|ثلاثة;;ثلاثة منها|
howmuch|en|London price in 2006|بتسعة آلاف جنيه;;تسعة آلاف جنيه|
who|ar|من أول من وزع الرسائل على بسكليت|الحاج بلقاسم;;الساعي الحاج بلقاسم|
who|fr|qui a donné le vélo|خيرية;;ابنته خيرية|
which|en|which part of the bike isn't original|المقعد|
why|en|Why was the sorting machine never used?|لأن دليلها ضاع;;دليلها ضاع|
where|ar|من وين جابوا الدليل|شتوتغارت;;من شتوتغارت|
when|fr|arrivée de la machine|في ١٩٧٩;;١٩٧٩|
howmany|en|complaints in the book|٢٢٨ شكوى|
quote|ar|ما أغرب شكوى|أن الرسائل تصل بسرعة;;الرسائل تصل بسرعة|
define|en|Najma Zouari|أول ليبية ترأس مكتب بريد|
who!|fr|qui est l'homme au fond de la photo||لم تُعرف هويته
when|ar|أي يوم الدخول ببلاش|يوم الجمعة|
when|en|closing day|الإثنين|
which|ar|وش اللي مسموح نلمسه|للقطعة رقم ٦;;رقم ٦|لا يسمح باللمس
meta|en|author of the labels|آمنة الككلي|
who!|en|Who shot at Ghuma?||رصاصة
who!|ar|من اشترى الطابع في لندن||بيع أحدها في لندن
howmuch!|fr|prix de la machine allemande||آلة فرز ألمانية
what!|ar|اسم صانع الختم||الصانع نسي
howmany!|en|how many letters did Belgacem deliver||دراجة الساعي
who!|en|who designed the leaning palm stamp||النخلة المائلة
which!|ar|القطعة رقم ٩ شو هي||رقم ٨
when!|ar|متى تقاعدت نجمة||نجمة الزواري
yes|ar|الجمعة ببلاش؟|الدخول مجاني يوم الجمعة|
howmany!|en|how many complaints in 1965||٢٢٨ شكوى
who!|fr|qui a perdu le mode d'emploi||لأن دليلها ضاع
quote!|ar|ماذا كتب الجندي لأمه||رسالة من جندي
# twins
howmuch|ar|بقداش تباع الطابع في لندن|بتسعة آلاف جنيه;;تسعة آلاف جنيه|النخلة المائلة
howmuch!|ar|بقداش تباع الختم النحاسي||ختم نحاسي
howmuch!|ar|كم دفع المتحف في ثلاثة طوابع النخلة؟||النخلة المائلة
when|en|When was the letter found?|١٩٥٥;;في ١٩٥٥|رسالة من جندي
when!|en|When was the soldier killed?||رسالة من جندي
when!|en|When did the bicycle postman die?||دراجة الساعي
howmany|fr|Combien de plaintes dans le cahier ?|٢٢٨ شكوى;;٢٢٨|دفتر شكاوى
howmany!|fr|Combien de plaintes sur la lenteur ?||دفتر شكاوى
howmuch!|fr|Combien coûte l'entrée pour les enfants ?||الدخول مجاني
how|ar|قداش قعدو يستعملو الختم الغالط|ستة أعوام|ختم نحاسي
how!|ar|شحال كلفت آلة الفرز||آلة فرز
who!|ar|من الثانية من اليمين في الصورة؟||الثالثة من اليمين
