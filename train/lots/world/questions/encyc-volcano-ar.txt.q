define|en|what's Umm al-Sharar|جزيرة بركانية في جنوب البحر الأحمر|
howmuch|en|how far is it from Massawa|٥١ ميلا|
howmuch|fr|distance depuis Hodeïda|٣٨ ميلا|
howmuch|ar|مساحتها شحال|أربعة كيلومترات مربعة ونصف|
no|en|is there any water there|لا ماء فيها|
who|fr|qui a construit le phare|شركة فرنسية|
howmuch|ar|كل قد ايه كان الحارس بيتغير|كل ثلاثة أشهر;;ثلاثة أشهر|
who|en|who stayed longest|فارح جامع;;الصومالي فارح جامع|
howmuch|en|How long was Farah Jama there in one go?|أحد عشر شهرا|
why|ar|ليش تأخر بديله|لأن المركب الذي يحمل بديله غرق;;المركب الذي يحمل بديله غرق|
how|fr|d'où tirait-il son eau|من غلاية الشاي;;ماء يقطّره من غلاية الشاي|
howmany|en|eruptions in modern times|ثلاث مرات|
when|ar|متى آخر ثوران|٣٠ سبتمبر ٢٠٠٧;;في ٣٠ سبتمبر ٢٠٠٧|
who|en|who described the 1824 eruption|ربابنة من جدة|
howmany|fr|combien de soldats tués|سبعة جنود;;سبعة|وقتلت سبعة
who|ar|مين أنقذ الناجين|سفينة كندية عابرة|
howmany|en|bird species counted|٤٣ نوعا|
no|ar|فيها طير ما يعيش إلا فيها؟|ليس بينها نوع لا يوجد في غيرها|
whom|en|after whom did Scorza name the lizard|زوجته;;باسم زوجته|
who|fr|qui a photographié le lézard en 2014|أروى الشرجبي;;الباحثة أروى الشرجبي|
where|ar|في اي طرف من الجزيرة انصورت|في الطرف الشمالي;;الطرف الشمالي|
when|en|Date of the arbitration ruling|٩ أكتوبر ١٩٩٨;;في ٩ أكتوبر ١٩٩٨|
who|ar|لمن حكموا بالجزيرة|لليمن;;السيادة لليمن|
no|en|did Eritrea object to the award|ولم يعترض أحد الطرفين|
howmuch|fr|altitude actuelle du sommet|٢٤٤ مترا|
howmuch|ar|كم كانت القمة قبل الانفجار|٢٥٧|
when|en|diving season|من نوفمبر إلى أبريل|
howmuch|ar|بكم كانت الرخصه|بمئة دولار;;مئة دولار|
what!|fr|prénom de l'épouse de Scorza||باسم زوجته
what!|en|name of the Canadian ship||سفينة كندية عابرة
why!|ar|ليش وقفوا الرخص||ثم أُوقفت
howmany!|en|How many died in 1861?||وفي ١٨٦١
when!|fr|quand le phare a-t-il été éteint||بُني الفنار
who!|ar|من كان بديل فارح الغرقان||الصومالي فارح
howmany!|ar|كم سحلية صورتها أروى||صورتها الباحثة
when!|en|when did Yemen first occupy the island||تنازعت اليمن
who!|ar|أسماء الجنديين الناجين||أنقذت الاثنين
who!|fr|président du tribunal arbitral||وعُرض الأمر على التحكيم
yes|en|can fishermen of both countries fish there|حق الصيد التقليدي حولها|
howmany!|ar|كم حارس تناوب على الفنار||وكان الحراس يتناوبون
who!|fr|qui a noyé le bateau||غرق
which!|fr|quelle société française||شركة فرنسية
whom!|ar|من تزوج فارح||فارح جامع
# twins
howmany|ar|كم عسكري مات|سبعة;;سبعة جنود يمنيين|وقتلت سبعة
howmany!|ar|كم حارس فنار مات بالثوران||وقتلت سبعة
howmany!|ar|كم صيادا إريتريا مات سنة ٢٠٠٧؟||وقتلت سبعة
when|en|When was the lighthouse built?|١٨٩٩;;في ١٨٩٩|بُني الفنار
when!|en|When was the lighthouse automated?||بُني الفنار
when!|en|When did Scorza describe the lizard?||باولو سكورتزا
howmuch|fr|Altitude d'avant l'éruption ?|٢٥٧|ارتفاع القمة
howmuch!|fr|Profondeur du cratère ?||ارتفاع القمة
howmany!|fr|Combien d'espèces de poissons ?||٤٣ نوعا
where|ar|منين تطلع مراكب الغوص|مرسى الخوخة;;من مرسى الخوخة|تأتيها مراكب
where!|ar|منين طلع مركب البديل اللي غرق||غرق، وعاش
where!|ar|وين عاش فارح جامع بعد الجزيرة؟||فارح جامع
