meta|en|editor of the dictionary of crafts|وصال منذر|
meta|fr|lieu et année d'édition|بيروت 1998|
define|en|what is master Gibran's pump|آلة لرفع الماء بضغط الهواء|
who|en|who installed it|جبران المصوّر;;الحداد جبران المصوّر|
where|fr|où fut-elle installée|على نهر العاصي قرب ربلة;;نهر العاصي قرب ربلة|
no|ar|بتشتغل عالنار؟|بلا حيوان ولا نار|
section|en|What's the second step in how it works?|يضغط الماء الداخل هواء الجرة|
section|ar|الخطوة الرابعه شو بتصير|تفرغ الجرة ويعود الأمر من أوله كل خمسين ثانية|
what|fr|en quoi est la soupape|صمام من الجلد;;من الجلد|
howmuch|en|litres per cycle|تسعة ألتار|
howmuch|ar|لأي ارتفاع بترفع|أحد عشر مترا;;علو أحد عشر مترا|
howmuch|en|how big a wheel would a noria need|قطره عشرون مترا;;دولاب قطره عشرون مترا|
define|fr|Auguste Delvaux|المهندس البلجيكي|
where|en|Where did Delvaux say he had drawn it?|على طاولة مقهى;;طاولة مقهى|
quote|ar|من وين جاب جبران الفكرة حسب قوله|صوت إبريق جدته;;من صوت إبريق جدته|
what|en|what did the court record establish|أن ديلفو لم يستطع رسمها ثانية أمام القاضي;;ديلفو لم يستطع رسمها ثانية أمام القاضي|
when|fr|date du procès-verbal|سنة 1907;;1907|
table|en|pumps in al-Qusayr|4|1906
table|ar|كم باقي بالهرمل|2|الهرمل
table|en|when did Hermel get its pumps|1909|الهرمل
table!|fr|année d'installation à Hama||رُفضت
why|ar|ليه الحموية رفضوها|لأنها لا تغني، والنواعير تغني;;لأنها لا تغني|
who|en|who brought in diesel|الفرنسيون|
when|ar|متى دخل الديزل|1928|
why|en|Why did Gibran never patent it?|لأن الرسم كان ثماني ليرات ذهبية;;الرسم كان ثماني ليرات ذهبية|
who|fr|qui a voulu déposer le brevet à Paris|نقولا;;ابنه نقولا|
who|ar|باسم من مسجلة ببروكسل|ديلفو|باسمه في بروكسل
when!|en|when did Delvaux register it||باسمه في بروكسل
who!|ar|من القاضي الذي نظر القضية||محضر محكمة
howmuch!|en|price of one pump||آلة لرفع الماء
howmany!|ar|كم مضخة ركبوا بدمشق||1906
section!|en|what happens in step 5||تفرغ الجرة
what!|fr|prénom de la grand-mère||إبريق جدته
when!|ar|متى ولد المعلم جبران||ومات جبران
howmuch!|en|what fine did Delvaux pay||محضر محكمة
yes!|ar|هل ربح نقولا القضية في باريس||حاول ابنه نقولا
who!|fr|qui a détruit les pompes de Qusayr||1906
yes|fr|la pompe de Rabla existe-t-elle encore en 1998|1، لا تعمل|
who!|en|who judged the noria of Hama||رُفضت
quote!|ar|ماذا قال ديلفو للقاضي||محضر محكمة
which!|en|which café was it||على طاولة مقهى
whom!|ar|من علّمه جبران الحدادة||الحداد جبران
# twins
howmuch|ar|قديش تاخد الدورة|خمسين ثانية;;كل خمسين ثانية|تفرغ الجرة
howmuch!|ar|قديش تعبي الجرة ألتار||يملأ ماء النهر
howmany!|ar|كم مضخة في حلب؟||1906
howmany|en|How many pumps were in Hermel?|3|1909
howmany!|en|How many norias are in Hermel?||1909
howmuch!|en|How much was Delvaux paid by the railway?||أوغست ديلفو
when|fr|En quelle année le diesel arriva-t-il ?|1928;;في 1928|أدخل الفرنسيون
when!|fr|En quelle année Nicolas est-il mort ?||أدخل الفرنسيون
when!|fr|En quelle année Delvaux déposa-t-il le brevet ?||أدخل الفرنسيون
howmuch|ar|بكم كان رسم البراءة|ثماني ليرات ذهبية|أدخل الفرنسيون
howmuch!|ar|بكم كان رسم المحكمة||أوغست ديلفو
where!|ar|أين ولد المعلم جبران؟||مضخة المعلّم جبران آلة
