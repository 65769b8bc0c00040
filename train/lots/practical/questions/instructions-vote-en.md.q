howmany|ar|كم مقعد في مجلس طلبة طبرق؟|21 seats;;21|
howmany|ar|كم مقعدا للطب|four|Article 1.
howmuch|en|credits needed to vote|12 credits|
no|ar|طالب التبادل يقدر يترشح؟|Exchange students may vote but not stand|
howmany|ar|كم توقيع يحتاج المترشح|40 signatures;;40|
howmany|en|How many signatures may come from one's own year?|no more than ten;;ten|
howmuch|ar|مدة الحملة الآن؟|ten days|
howmuch|ar|كم كانت مدة الحملة قبل التعديل|two weeks|
howmuch|ar|حجم الملصق الأقصى|A3|
why|ar|ليش غرّموا قائمة في 2020؟|gave out shawarma|
howmuch|fr|Montant de l'amende de 2020 ?|300 dinars|
when|ar|أي يوم التصويت|Tuesday|
no|ar|نقدر نصوت بالتلفون؟|There is no voting by phone|
howmany|en|How many ballot papers can a voter use up?|a second one, never a third|
who|ar|من يفوز إذا تساوت الأصوات|the older|
howmany|ar|كم جلسة غياب متتالية تُفقد المقعد؟|four meetings|
howmuch|ar|مهلة تقديم الشكوى|48 hours|
whom|ar|لمن يستأنف قرار اللجنة اليوم|the dean of student affairs|
whom|en|Who used to hear appeals?|the rector|
howmuch|ar|ميزانية المجلس في السنة|18,000 dinars|
section|ar|ماذا تقول المادة السادسة عن العد؟|Counting is public|
section|fr|Quels articles ont été modifiés en 2021 ?|articles 4 and 9|
howmany|ar|كم صوتوا في ديسمبر 2022|3,118|
who|ar|رئيسة المجلس منو|Hajer Al-Mansouri|
howmany|en|votes for Belkhair in the last round|eight|
why|ar|لماذا بقي مقعد ذوي الإعاقة خاليا؟|because no one stood;;no one stood|
who|ar|رئيسة لجنة الانتخابات|Ibtihal Saad|
when|fr|date d'adoption du règlement|7 October 2018|
section!|ar|نص المادة 12 في لائحة المجلس؟||Article 10
who!|en|Which list handed out shawarma?||shawarma
howmany!|ar|كم صوت حصل عليه الثالث في الجولة الثالثة||In December 2022
who!|ar|أمين صندوق مجلس الطلبة منو||treasurer
when!|en|When is the next election?||Voting takes place
howmany!|ar|كم مقعد لكلية القانون؟||Article 1.
howmuch!|ar|مكافأة رئيس المجلس كم||president of the council
why!|fr|Pourquoi Younes Belkhair a-t-il retiré sa candidature ?||Belkhair
how!|ar|عمر هاجر المنصوري||Hajer
quote!|en|What did Hajer promise in her campaign?||Hajer
howmany!|ar|كم صوت في انتخابات 2020؟||3,118
why!|en|Why did the rector stop hearing appeals?||formerly to the rector
# twins
howmany|ar|كم مقعد للعلوم|nine|The council has 21
howmany!|ar|كم مقعد للهندسة؟||The council has 21
howmany|fr|Combien d'inscrits en 2022 ?|7,460|3,118
howmany!|fr|Combien d'inscrits en 2020 ?||3,118
who|en|who rules on an appeal nowadays|the dean of student affairs|Complaints go
who!|en|who rules on a recount nowadays||Any candidate may ask
howmany|ar|كم صوت جابت هاجر في الدور الأخير|nine|Hajer Al-Mansouri
howmany!|ar|كم صوت جابت هاجر في الدور الأول||Hajer Al-Mansouri
howmuch!|ar|غرامة اللي يستعمل مكبر صوت شن هي؟||fined 300
when|ar|شن الوقت اللي يسكروا فيه الصناديق|15:00|Voting takes place
when!|ar|شن الوقت اللي يعلنو فيه النتيجة||Voting takes place
who!|en|Who was treasurer of the committee in 2018?||Published by the election
