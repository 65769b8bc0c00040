define|en|what was the Saltworks revolt|ثورة قام بها عمال الملّاحات في رأس الحد ضد ملتزم الملح عبيد بن شاهين|
howmuch|fr|combien de temps dura la révolte|ثلاثة وأربعين يوما|
whom|en|against whom did they rebel|ملتزم الملح عبيد بن شاهين;;عبيد بن شاهين|ثورة قام بها
howmuch|ar|الملتزم رفع حصته لكم|الثلث;;من الخُمس إلى الثلث|أسبابها
howmuch|en|And what was the share before?|الخُمس|أسبابها
who|fr|quel voyageur ajoute une troisième cause|كارستن فوغ;;الرحالة الدنماركي كارستن فوغ|ويضيف
what|en|what did the agent mix into the salt|بالرمل;;الرمل|
when|ar|أي يوم بدت|يوم ١٢ مارس;;١٢ مارس|
who|en|who broke the agent's measure|طفلة بنت سعود;;امرأة تدعى طفلة بنت سعود|
define|fr|qui était Tafla|أرملة أحدهم|
no|ar|طفلة كانت من العمال؟|لم تكن من العمال|
howmany|en|how many men gathered|ستمئة رجل|
no|en|was Tafla one of the four spokesmen|ليس منهم طفلة|
who|ar|مين وصّل الرسالة|مبارك;;البحار مبارك|
why|fr|pourquoi la lettre a-t-elle tardé|لأنه عرّج على زوجته في صحار;;عرّج على زوجته في صحار|
who|en|who was the governor|سيف بن حمد;;الوالي سيف بن حمد|
howmany|ar|كم عسكري بعتوا|مئة جندي|
quote|en|What did the troops' commander say?|جئنا نحرس بحرا|
who|fr|seule victime|حصان|
when|ar|تاريخ عزل الملتزم|٢٤ أبريل;;في ٢٤ أبريل|
whom|en|who did the governor appoint instead|أخاه|وولى أخاه
what|ar|شو اللي غيره الملتزم الجديد|ورفع المنع عن البيع;;رفع المنع عن البيع|
whom|fr|qui fut exilé à Zanzibar|خلفان الدقّاق|
what|en|what did Khalfan become later|ملتزما للملح|
howmuch|ar|بكم غرموا طفلة|قرشين|
who|en|who paid Tafla's fine|زهير نفسه;;زهير|ودفعهما
howmany|fr|lettres du gouverneur perdues|٩|المصادر
who!|ar|اسم زوج طفلة||أرملة أحدهم
who!|en|author of the dialect poem||لم يعرف قائلها
which!|ar|أسماء الثلاثة اللي عفا عنهم||وعفا عن ثلاثة
what!|fr|prénom du frère d'Obeid||وولى أخاه
whom!|ar|من عزله عبيد بن شاهين||عزل الوالي
why!|en|why did Zuhair pay||ودفعهما عنها
when!|fr|quand Khalfan est-il revenu||إلى زنجبار
howmuch!|ar|كم راتب الجندي||مئة جندي
who!|en|who killed the widow's husband||وقد مات في الملاحة
quote!|ar|ماذا كتبوا في الرسالة للوالي||كتب الأربعة رسالة
yes|en|was the measure paid for|ودفعهما عنها|
howmany!|fr|combien d'ouvriers punis en avril||وعفا عن ثلاثة
# twins
howmany|ar|كم واحد مات بالثورة غير الحصان|لم يُقتل أحد;;لم يُقتل أحد سوى حصان|لم يُقتل أحد
howmany!|ar|كم جندي غرق بأحواض الملح||وأغرقوا أحواض
howmany!|ar|كم سنة حكم سيف بن حمد؟||سيف بن حمد
when|en|When did the revolt break out?|١٢ مارس;;يوم ١٢ مارس|بدأت يوم
when!|en|When did the troops set out?||مئة جندي
when!|en|In which year did Fogh visit the saltworks?||ورحلة فوغ
howmany|fr|Combien compte-t-on de lettres du gouverneur, perdues comprises ?|٤١ رسالة;;٤١|رسائل الوالي
howmany!|fr|Combien de lettres Khalfan a-t-il écrites de Zanzibar ?||إلى زنجبار
howmuch!|fr|Quelle part fixa le frère pour la vente ?||وولى أخاه
where|ar|لوين نفوا خلفان|زنجبار;;إلى زنجبار|خلفان الدقّاق
where!|ar|لوين نفوا الملتزم عبيد||عزل الوالي عبيد
where!|ar|لوين نفوا طفلة بعد الغرامة||أما طفلة فغرّمها
