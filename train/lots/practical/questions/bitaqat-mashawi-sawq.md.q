howmany|ar|كم لاعب في القائمة|ثمانية لاعبين|
howmany|ar|كم لازم يكون منهم دون 18؟|اثنان على الأقل|
howmuch|ar|الشوط كم دقيقة|عشرون دقيقة|
howmuch|en|How long is each half in the final?|خمس وعشرون|
howmany|ar|الكرت الأحمر كم مباراة يوقف|مباراتين|
what|ar|عقوبة من يعتدي على الحكم؟|أُوقف دورتين|
how|ar|كيف يحسمون التعادل في الإقصائيات|ثلاث ركلات، لا وقت إضافي;;ثلاث ركلات|
howmuch|ar|رسوم الفريق|6,000 ريال|
howmuch|fr|Quelle part des frais rend-on aux équipes sans carton ?|ثلثه|
table|ar|كم انتهت مباراة السلخانة وغليل|5–1|
table|ar|من سجل لغليل في نصف النهائي؟|بكيل|
table|en|Who refereed the third-place match?|جميل|المركز الثالث
table|ar|نتيجة النهائي|1–2|
table|ar|مين حكم النهائي|طه|النهائي: الصيادين
table|fr|Score des tirs au but Sayyadin – Mina ?|3–2 ركلات|
who|ar|من فاز بالبطولة؟|السلخانة|البطل:
howmuch|ar|جائزة البطل|كأس و40 ألف ريال;;40 ألف ريال|
what|ar|ماذا فعلوا بألفي ريال من الجائزة|ثمن كرة|
who|ar|الهداف منو|أنيس|الهداف:
why|ar|ليش أخذ أنيس الهداف وعسكر مثله بالأهداف؟|لأنه أصغر;;أصغر|
howmany|en|How many goals did Askar score overall?|بتسعة;;تسعة|الهداف:
who|ar|أفضل حارس|سالم باطويل|
who|ar|جائزة اللعب النظيف لمن؟|الصيادين|اللعب النظيف
no|ar|قبلوا اعتراض الصيادين؟|رُفض اعتراض الصيادين|
quote|ar|ماذا اعترف ريدان به بعد أسبوع|خرجت «شبراً»;;بأنها خرجت|
no|en|Was the result changed after that?|ولم تُغيَّر النتيجة;;لم تُغيَّر النتيجة|
whom|ar|لمن أُهديت الكرة الجديدة|للصيادين|أهدى
howmuch|ar|كم بقي في الصندوق وين راح|3,150 ريالاً|
what|ar|فيم صُرف الباقي؟|طلاء المرمى;;في طلاء المرمى|
define|ar|مين نعمان|بائع العصير|
who!|ar|من ضرب الحكم في الدورة الثالثة؟||ضرب الحكم
table!|ar|كم سجل حمود في النهائي||فارع / أنيس
who!|en|Who won the fifth edition?||الدورة السادسة
howmuch!|ar|جائزة المركز الثاني كم||البطل: كأس
who!|ar|من كسر رجل حارس غليل؟||سالم باطويل
when!|ar|متى الدورة السابعة||الدورة السادسة
howmany!|fr|Combien de cartons rouges pendant le tournoi ?||البطاقة الحمراء
whom!|ar|من طرد طه في النهائي||النهائي: الصيادين
table!|ar|نتيجة ربع نهائي الميناء||3–3
how!|ar|كم عمر أنيس بالضبط؟||الهداف:
why!|ar|ليش السلخانة أهدوا الكرة للصيادين؟||أهدى السلخانة
quote!|en|What did Taha say after Ridan's confession?||أقرّ ريدان
# twins
table|ar|من سجل هدف الصيادين في المباراة الأخيرة؟|فارع|النهائي: الصيادين
table!|ar|من سجل هدف الصيادين في مباراة المركز الثالث||المركز الثالث
table!|ar|من سجل لغليل ضد الميناء||المركز الثالث
table|en|Who whistled the 5–1 game?|جميل|السلخانة – غليل
table!|en|Who refereed the final of the third edition?||النهائي: الصيادين
howmany|ar|أنيس كم حط في نص النهائي|أنيس 4|السلخانة – غليل
howmany!|ar|شوقي كم هدف له في الدوره كلها||السلخانة – غليل
howmany!|ar|كم هدفا لفارع في الدورة الخامسة؟||فارع 2، حمود
define|fr|Quel métier exerce le président du comité ?|مدرس الرياضة|رئيس اللجنة
define!|fr|Quel métier exerce l'arbitre Taha ?||رئيس اللجنة
who!|ar|أمين صندوق فريق السلخانة منو||أمين الصندوق
howmuch!|ar|كم صرفوا على شباك المرمى||طلاء المرمى
