define|en|who's Ghizlane Berrada|المسؤولة عن التواصل|
no|en|is the factory shutting down|سينتقل من عين حرودة إلى برشيد;;لا|
where|fr|où déménage l'usine|برشيد;;إلى برشيد|
when|ar|امتى بينتقل المعمل|في سبتمبر;;سبتمبر|
what|en|which part stays behind until the end of the year|الصباغة|
no|fr|Y a-t-il eu des licenciements ?|لم يُسرّح أحد|
howmany|ar|شحال من واحد مشى طوعا|٢٣ عاملا|
quote|en|how did the union describe it|طوعية تحت المطر|
who|fr|secrétaire du syndicat|عبد الرحيم سوسي|
howmuch|en|the Ouadghiri family's stake|٥١٪|
howmuch|ar|حصة الخدامة كام|١٥٪|
who|en|Who sold its shares in 2021?|تكستيلا;;الشريك الإسباني تكستيلا|
list|fr|raisons du déménagement|لأن عقد الكراء انتهى والمالك ضاعف الثمن، ولأن ماء عين حرودة صار مالحا|
no|ar|ناوين يبيعوا الارض؟|ليس الهدف بيع الأرض|
howmuch|en|cost of the move|١٢٠ مليون درهم|
howmuch|ar|كم القرض|بسبعين مليونا;;سبعين مليونا|
yes|en|will there be buses for the women workers|نعم، سبع حافلات;;نعم|سبع حافلات
howmuch|ar|لمدة كم النقل ببلاش|السنة الأولى;;مجانا في السنة الأولى|
yes!|fr|exportent-ils vers Israël ?||لا تعليق
what|en|What do they make nowadays?|قماش المقاعد للسيارات|
list|ar|ايش كانوا يصنعوا قبل ٢٠٠٨|الأكياس، ثم الستائر|
howmuch|en|daily output|ستة آلاف متر في اليوم;;ستة آلاف متر|
where|ar|لوين يروح نص الإنتاج|معمل طنجة;;إلى معمل طنجة|
what|fr|qu'est-ce qui a brûlé|مخزن الخيوط|
why|en|cause of the January fire|سخّان نسيه حارس|
who|ar|مين الخبير|زكرياء الحلو;;الخبير زكرياء الحلو|
no|en|Was the guard fired?|الحارس ما زال يعمل عندنا|
when|fr|nouvelle date de la conférence de presse|١٨|وتأجل إلى
when|ar|الموعد القديم للندوة|١١ مارس;;في ١١ مارس|
where|en|venue of the press conference|فندق الموحدين;;في فندق الموحدين|
who!|en|name of the guard who forgot the heater||الحارس ما زال
who!|ar|مين مالك أرض عين حرودة||والمالك ضاعف
howmuch!|fr|montant du loyer||والمالك ضاعف
which!|en|which bank granted the loan||من بنك عمومي
howmuch!|ar|كم تعويض المغادرة||مغادرة طوعية
why!|ar|ليش اتأجلت الندوة||كان مقررا
howmuch!|en|losses from the fire||مخزن الخيوط
howmany!|fr|combien d'ouvrières||سبع حافلات
who!|ar|من سرّح عبد الرحيم سوسي||عبد الرحيم سوسي
when!|en|when was the company founded||كنا نصنع الأكياس
yes!|ar|هل سيبقى النقل مجاني بعد السنة الأولى؟||وبعدها يناقَش
yes|fr|la Banque publique a-t-elle prêté de l'argent|قرض بسبعين مليونا من بنك عمومي|
who!|en|who flooded Ain Harrouda with salt||صار مالحا
howmuch!|ar|كم دفع صندوق مرسى لتكستيلا||دخل الصندوق
# twins
howmuch|ar|شحال حصة الصندوق|٣٤٪|عائلة الودغيري
howmuch!|ar|شحال حصة البنك العمومي||قرض بسبعين
howmany!|ar|كم عاملة بين الموقّعين على المغادرة؟||وقّع ٢٣
howmany|en|How many people work there altogether?|٤١٠|وقّع ٢٣
howmany!|en|How many people work in the Tangier plant?||معمل طنجة
howmuch!|en|How much rent did the owner ask before?||عقد الكراء
when|fr|Quel mois l'usine déménage-t-elle ?|سبتمبر;;في سبتمبر|سينتقل من عين
when!|fr|Quel mois la teinturerie déménage-t-elle exactement ?||سينتقل من عين
when!|fr|En quelle année le fonds sortira-t-il ?||عائلة الودغيري
howmany|ar|شحال من طوبيس|سبع حافلات;;سبع|نعم، سبع
howmany!|ar|شحال من طوبيس حرق فيناير||أتى على مخزن
who!|ar|من المالك الجديد للمصنع القديم؟||عقد الكراء
