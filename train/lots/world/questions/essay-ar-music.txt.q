who|en|who gave the talk in Mosul|مهند الطائي;;الموسيقي العراقي مهند الطائي|
when|fr|quand la conférence a-t-elle eu lieu|ربيع ٢٠١٩|
who|en|who made his first oud|الأسطى ميخا;;نجار توابيت اسمه الأسطى ميخا|
define|ar|ميخا شنو كان شغله|نجار توابيت|
why|fr|pourquoi a-t-il vendu son oud|لأشتري طحينا|
whom|en|Who bought the oud?|ضابط لا يعزف;;ضابط|
where|ar|وين علقه الضابط|في صالون بيته في حي المثنى;;صالون بيته|
quote|en|what did the officer say when he asked for it back|صار من أثاث البيت|
define|fr|qui était Rachid al-Joubouri, au physique|ضريرا;;وكان ضريرا|
how|ar|كيف كان رشيد يميز تلاميذه|من سعاله|يعرف الواحد
where|en|where did Mary Khoshaba sing|في الكنيسة;;الكنيسة|
what|ar|شنو تعلم من ماري|الغلط|وهي علمتني
what|en|And what did Rashid teach him?|الصبر|
when|fr|année de son départ pour Dohouk|في ٢٠١٤;;٢٠١٤|
howmany|ar|كم كاسيت ظل بالبيت|أربعمئة شريط كاسيت;;أربعمئة شريط|
no|en|were the tapes burned|لم يحرقها أحد|
who|ar|مين غرق الأشرطة|أم ليث;;جارتي أم ليث|
why|en|Why did Um Layth put the tapes in the barrel?|خوفا على زوجي لو فُتش البيت;;خوفا على زوجي|
howmany|fr|combien de cassettes sauvées|تسعة عشر|
define|en|Jerome, who is he|مهندس الصوت في بروكسل|
quote|ar|شنو سأل جيروم|هذا الخشخاش أمسحه|
howmany|en|number of unrecorded nights|ألفا وأربعمئة ليلة|
who|ar|من رجّع العود|ابنة الضابط|
what|fr|que trouva-t-on dans l'oud|عش زرزور|
what!|en|name of the officer||اشتراه ضابط
howmuch!|ar|بكم باع العود||بعته سنة ١٩٩٤
which!|fr|nom du journal allemand||صحيفة ألمانية
who!|en|who searched the house||لو فُتش البيت
when!|ar|متى مات رشيد||صوت رشيد كله
what!|en|title of his most famous maqam||أشهر مقاماتي
who!|ar|من علم ماري خوشابا||وماري خوشابا
whom!|en|whom did Mikha teach to play||الأسطى ميخا
no!|ar|أم ليث طلعت من الموصل؟||أم ليث
howmany!|fr|âge de la fille de l'officier||ابنة الضابط
howmuch!|en|what did Jerome charge||جيروم
how!|ar|كيف مات الضابط||إن أباها مات
yes|en|did the oud come back to him|العود؟ رجع|
quote!|ar|شنو كال الضابط لبنته||إن أباها مات
howmany!|fr|combien de cassettes Jérôme a-t-il effacées||جيروم
# twins
howmany|ar|كم شريط نجا|تسعة عشر;;نجا منها تسعة عشر|نجا منها
howmany!|ar|كم شريط نظّف جيروم وضاع||وهو ينظفها
howmany!|ar|كم شريطا كان فيه صوت ماري؟||فيها صوت رشيد
when|en|When did he sell the instrument?|١٩٩٤;;سنة ١٩٩٤|بعته سنة
when!|en|When did he record his maqam?||عنوان أشهر مقاماتي
when!|en|When did the coffin maker die?||نجار توابيت
who|fr|Qui a rapporté l'oud ?|ابنة الضابط|جاءت به
who!|fr|Qui a rapporté les cassettes à Bruxelles ?||مهندس الصوت
where!|fr|Où chantait Rachid ?||كانت تغني في الكنيسة
where|ar|وين طلع بالـ٢٠١٤|دهوك;;إلى دهوك|ومعي حقيبة
where!|ar|وين طلعت ماري خوشابا||وماري خوشابا
why!|ar|ليش رفض الضابط يتعلم العزف؟||اشتراه ضابط لا
