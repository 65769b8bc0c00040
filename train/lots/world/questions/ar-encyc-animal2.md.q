table|en|weight of the male blue bustard|1.9 كغ|الوزن
table|fr|poids de la femelle|1.2 كغ|الوزن
table|en|who first described it|هيرمان لوتز|هيرمان
table|ar|اسمها عند الليبيين|الخرّاب|الاسم المحلي
when|fr|depuis quand est-elle menacée|منذ 2005;;2005|الحالة
define|en|what's the blue bustard|طائر أرضي من السهوب الجافة|
where|ar|من وين لوين عايشة|من برقة إلى كرمان|
when|en|When can you see the blue?|عند العرض;;لا تُرى إلا عند العرض|
howmany|fr|taille des groupes en hiver|خمسا إلى تسع|
howmany|en|number of eggs|ثلاث بيضات|
no|ar|الذكر بيساعدها؟|ولا يعينها الذكر بشيء|
how|en|how does it fight off a falcon|قذفته بسلحها فألصقت ريشه|
who|ar|مين لاحظ هالشي قبل الأوروبيين|الجاحظ|
who|fr|qui l'a photographié|دافيد سترويان|
howmany|en|estimated population in 1960|مئة وعشرين ألفا;;بمئة وعشرين ألفا|
howmany|ar|كم كان منها بإيران ٢٠٠٤|تسعة|
howmany|en|the Benghazi team's count|17 ألفا|
why|fr|pourquoi les deux équipes divergent-elles|لأن الأول عد المطلقة من المراكز والثاني لم يعدها|
who|en|founder of the Taif centre|فهد المعمر;;العالم السعودي فهد المعمر|
howmuch|ar|كم بالمية عاش من طيور الطائف|38%|
which|fr|quel centre l'a fait éclore en premier|مركز ميسور;;مركز ميسور (المغرب)|
who|ar|مين هرب البيض|ونيس;;الحارس ونيس|
howmany|en|eggs that hatched|تسع وعشرون|
where|en|Where did Wanis hide the eggs?|في معطفه;;معطفه|
what|ar|شو حطوا عالعملة بدالها|بجمل;;جمل|
quote|fr|l'avis d'Esfandiari sur la chasse|كل صيد يضر|
who|en|who changed sides in 2010|لوران|وافقها
when!|fr|quand Fahd al-Muammar est-il mort||مركز الطائف
who!|ar|مين أحرق مركز البريقة||احترق في 2011
howmany!|en|how many did Missour release||مركز ميسور
why!|ar|ليش بدلوا العملة بجمل||استبدلت بجمل
howmany!|fr|effectif en 1980||عام 1960
howmuch!|en|price of a captive bustard||أطلق 1650
table!|ar|وزن الفرخ||الوزن
whom!|en|whom did Wanis sell the eggs to||هرّب الحارس
howmuch!|ar|كم تعيش الحبارى||تعيش فرادى
who!|fr|qui dirigeait l'équipe de Mechhed||فريق مشهد
yes!|en|Did Esfandiari visit Taif?||وترى زهراء
quote!|ar|ماذا قال سترويان عن الجاحظ||دافيد سترويان
# twins
howmuch|ar|كم كانت سنة ٢٠٠٤|23 ألفا|قدرت بمئة
howmuch!|ar|كم كانت بالمغرب سنة ٢٠٠٤||قدرت بمئة
howmuch!|ar|كم يعيش الطليق من مركز ميسور سنة واحدة؟||عاش منها سنة
when|en|When was it first bred artificially?|1996|أول من فقّسها
when!|en|When was the Brega centre rebuilt?||مركز البريقة
when!|en|When was the Missour centre closed?||أول من فقّسها
howmany|fr|Combien d'œufs ont éclos dans le manteau ?|تسع وعشرون|مركز البريقة
howmany!|fr|Combien d'œufs ont brûlé ?||مركز البريقة
where!|fr|Sur quelle pièce iranienne figure-t-elle ?||على عملة ليبية
howmany|ar|كم طير أطلق الطائف|1650|أسسه 1986
howmany!|ar|كم طير أطلق البريقة||مركز البريقة
when!|ar|متى غيّرت إسفندياري رأيها؟||وترى زهراء
