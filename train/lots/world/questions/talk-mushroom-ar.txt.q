define|en|who is Ruba Ghadban|مهندسة زراعية|
where|en|where does she grow the mushrooms|ملجأ بناية جدي بزحلة|
howmuch|fr|profondeur de l'abri|٢٢ متر;;٢٢ متر تحت الأرض|
who|ar|صاحب فكرة المشروع|أخي وسام;;وسام|مش أنا
where|en|Where did Wissam go?|عالكويت;;الكويت|
why|ar|لماذا ترك وسام المشروع|زهق|
what|fr|de quoi nourrit-elle les champignons|تفل قهوة|
howmany|en|how many cafés supply them|سبع مقاهي|
howmuch|ar|كم كانوا يدفعون للكيس في البداية|ألفين ليرة|
howmuch|en|current weekly output|٩٠ كيلو;;٩٠ كيلو بالأسبوع|
howmuch|ar|أعلى إنتاج أسبوعي وصلوا له|١٤٠|
no|fr|L'électricité est-elle le vrai problème ?|لأ|الكل بيقول الكهربا
what|en|what's the real trouble then|البرغش|المشكلة البرغش
howmuch|ar|كم ضاع في سبتمبر|نص الموسم|
who|en|who suggested lemon peel|أم طوني;;حماتي، أم طوني|
how|ar|شو اللي نفع مع البرغش بالآخر|شبك ناعم عالهوايات;;حطينا شبك ناعم عالهوايات|
no|en|Did the soap work?|ما مشي|
no|ar|هل جربت قشور الليمون|ما جربناه لليوم|
list|fr|à qui vend-elle sa production|تلت مطاعم ببيروت وواحد بزحلة|
why|en|why turn the supermarket down|لأنو بدها تدفع بعد تسعين يوم;;بدها تدفع بعد تسعين يوم|
howmuch|en|price of oyster mushrooms|بأربع دولارات;;أربع دولارات|
howmuch|ar|سعر الشيتاكي|بتسعة|
howmany|fr|nombre d'employés|خمسة|خمسة. أربع نسوان
who|ar|مين سواق المشروع|رامي|بيسوق
why|en|Why can't she name the best mushroom dish?|عندي حساسية من الفطر|
who!|ar|اسم مقدم البرنامج||أهلين ربا
which!|en|names of the Beirut restaurants||تلت مطاعم
howmuch!|ar|كم راتب رامي||بيسوق
what!|fr|que fait Wissam au Koweït||وسافر عالكويت
when!|ar|متى عاد وسام||وإذا رجع وسام
howmuch!|en|how many kilos of shiitake per week||الشيتاكي بعدنا
no!|ar|نفع قشر الليمون مع البرغش؟||حطو قشر ليمون
howmuch!|en|How much is the rent of the shelter?||ملجأ بناية
yes|en|is Wissam welcome back|الباب مفتوح|
howmuch!|ar|كم كيلو شيتاكي باعت العام الماضي||بالشتا الماضي
when!|fr|depuis quand Rami travaille-t-il là||ورامي، اللي بيسوق
quote!|ar|شو قالت أم طوني عن الصابون||قشر ليمون
# twins
howmuch|ar|كم كيلو في الأسبوع كان في الشتاء؟|١٤٠|هلق ٩٠ كيلو
howmuch!|ar|كم كيلو بالأسبوع كان بأيلول||برغش صغير
howmuch!|ar|بكم باعوا السوبرماركت||السوبرماركت طلبت
howmuch|en|How much is shiitake?|بتسعة;;والشيتاكي بتسعة|المحاري بأربع
howmuch!|en|How much is the coffee waste now?||تفل قهوة
howmuch!|en|How long does the supermarket in Kuwait take to pay?||السوبرماركت طلبت
howmany|fr|Combien de femmes travaillent là ?|أربع نسوان;;أربع|خمسة. أربع
howmany!|fr|Combien de restaurants au Koweït ?||تلت مطاعم
when!|fr|Quand le grand-père est-il mort ?||بملجأ إي
where|ar|وسام راح وين|الكويت;;عالكويت|مش أنا
where!|ar|أم طوني ساكنة وين||أم طوني
who!|ar|مين أكل فطر وتسمم||عندي حساسية
