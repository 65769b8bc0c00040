where|ar|من وين ينبع وادي صبرة؟|mont Harra|
howmuch|fr|Longueur du Wadi Sabra ?|88 km|
when|ar|متى حوّل المهندس العثماني المجرى|1911|
who|ar|من حوّل الوادي سنة 1911؟|Reşat Bey|
why|fr|Pourquoi l'a-t-il détourné ?|pour alimenter un moulin qu'il n'a jamais construit;;pour alimenter un moulin|
howmany|ar|كم جسر في المجرى القديم؟|quatorze ponts|
who|ar|من بنى جسر الأرامل؟|Asmahan al-Qadi|
define|en|Who was Asmahan al-Qadi?|la marchande;;marchande|
howmany|ar|كم زوج غرق لها؟|trois maris|
who|ar|من اتهم أسمهان بدفعهم؟|Kessler|Le voyageur allemand
whom|fr|Qui Kessler accuse-t-il ?|Asmahan|Le voyageur allemand
who|fr|Qui fut vraiment jugée en 1611 ?|Safiya|
no|ar|هل أدينت صفية؟|acquittée en 1611|
define|ar|لينا فاخوري مين؟|l'historienne|
who|ar|من قتل سليم ديب؟|Abou Fares|a tué le gardien
whom|ar|أبو فارس قتل مين|Salim Deeb|
define|en|Who was Salim Deeb?|le gardien de l'écluse|
how|fr|Comment est mort Abou Fares ?|pendu en 1980|
whom!|ar|من الذي قتله سليم ديب؟||a tué le gardien
who!|fr|Qui a pendu Abou Fares, quel bourreau ?||il a été pendu
who|ar|أم كريم مين|Rima|
define|ar|كريم شو منصبه؟|maire des deux villages réunis|
who|en|Whom did Karim beat?|Nidal|onze voix
howmany|ar|بفارق كم صوت|onze voix|
when|ar|متى اختفى ثعلب الماء؟|en 1962;;1962|
who|fr|Qui a décrit la tortue ?|Hofstetter|
howmany|ar|كم سلحفاة باقية؟|212 individus|
why|ar|ليش رفضوا السد|à cause d'elle|
who|ar|من أيد السد؟|Nidal|soutenu par
who|fr|Qui combattait le barrage ?|Karim|combattu par
who!|ar|ما اسم أخي سليم ديب؟||Le frère de Salim
who!|en|Who killed Lina Fakhoury?||l'historienne
when!|fr|Quand Kessler est-il mort ?||Le voyageur allemand
howmuch!|ar|كم كانت كلفة سد نور؟||Le barrage prévu
howmany!|fr|Combien d'habitants à Oum el-Jir ?||le marais
when!|ar|متى ولدت ريما؟||sa veuve, Rima
# twins
when|ar|متى بُني أجمل الجسور؟|1602;;en 1602|a été bâti par
when!|ar|متى بُني أقدم جسور الوادي الأربعة عشر؟||garde quatorze ponts
when!|ar|متى بُني مطحن رشاد بيك||qu'il n'a jamais construit
howmany|en|How many people live in Deir Salah?|3 200 habitants;;3 200|Deux villages se disputent
howmany!|en|How many people drowned in Deir Salah?||Deux villages se disputent
howmany!|en|How many herons live in the wadi today?||le héron pourpré
when|fr|Quand le meurtrier du gardien fut-il exécuté ?|1980;;en 1980|il a été pendu
when!|fr|Quand la nièce Safiya fut-elle exécutée ?||jugée et acquittée
where!|fr|Où est né Salim Deeb ?||le gardien de l'écluse
when|ar|ايمتى رجع مالك الحزين الأرجواني|2009;;en 2009|le héron pourpré
when!|ar|ايمتى رجع ثعلب الماء للوادي||la loutre a disparu
who!|ar|من عارض السد في كفر نور من آل الأرملة؟||soutenu par Nidal
