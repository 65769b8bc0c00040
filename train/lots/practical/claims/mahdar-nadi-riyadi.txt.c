true-plain|ar|حضر الجمعية 212 من 390 عضوا|افتُتح الاجتماع في قاعة
false-number|en|All 390 members attended the assembly.|افتُتح الاجتماع في قاعة
true-cross|en|Vice-president Qaisar al-Jabiri chaired because the president was the subject of the first item.|ترأسه نائب الرئيس قيصر
false-people|ar|ترأس الجمعية عبد الحسين مطر لأن نائبه هو موضوع البند الأول|ترأسه نائب الرئيس قيصر
true-plain|ar|كان ستار نجم في مقدمة طالبي سحب الثقة من مطر|الحكم الدولي السابق ستار
false-role|ar|ستار نجم هو المدرب الصربي|الحكم الدولي السابق ستار
unsaid-quote|ar|قال ستار نجم إن حنون كان جالسا بجانبه وهو يوقع|الحكم الدولي السابق ستار
true-cross|fr|Hannoun affirme qu'il était ce jour-là au petit pèlerinage|الحكم الدولي السابق ستار
false-verb|ar|أقر حنون بأنه حضر توقيع العقد|الحكم الدولي السابق ستار
false-verb|ar|حُجبت الثقة عن مطر وترك الرئاسة|صوّت 118 مع حجب
true-plain|ar|احتفظ مطر بمنصبه لأن الأصوات لم تبلغ الثلثين|صوّت 118 مع حجب
false-people|ar|استقال مطر من النادي وسلّم بطاقته|بعد إعلان النتيجة استقال
true-part|ar|لم يصافح مطر حنون|بعد إعلان النتيجة استقال
false-people|ar|أقالت الجمعية زينة الربيعي وعيّنت فراس عبد الأمير|فراس عبد الأمير بالأكثرية
true-cross|en|Zeina al-Rubaie, who used to play under him, replaced coach Firas Abdulamir.|فراس عبد الأمير بالأكثرية
unsaid-relation|fr|Zeina est l'épouse de Firas Abdelamir|فراس عبد الأمير بالأكثرية
false-people|ar|اشترى نزار الشاوي الحافلة باثنين وعشرين مليونا|أمين الصندوق نزار الشاوي
true-plain|ar|رسا بيع الحافلة على مؤيد السامر|أمين الصندوق نزار الشاوي
false-negated|en|The province has paid the sixty million it promised.|وعدت المحافظة بستين مليونا
unsaid-more|ar|لم يُبحث البند الخامس لاحتجاج الأعضاء|البند الخامس: لم يُفتح
