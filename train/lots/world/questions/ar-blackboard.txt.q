meta|en|who wrote «Biography of a Blackboard»|خليفة بن يوسف العجيلي|
when|fr|quand devint-il instituteur|سنة ١٩٦٦;;١٩٦٦|
where|en|at which school did he start|مدرسة الكميشات;;في مدرسة الكميشات|
who|ar|شكون صنع السبورة|ميلود;;النجار ميلود|دخلت التعليم
what|en|what was the board made from|باب بئر;;من باب بئر|
what|fr|de quoi était-elle peinte|بالسخام وبياض البيض;;السخام وبياض البيض|
howmany|ar|كم دحية للطلية|عشر بيضات|
howmuch|en|how often was it repainted|مرتين في السنة|
who|fr|qui donnait toujours deux œufs|بيت سويسي|
what|en|What did Hajj Shaaban's house give?|واحدة فاسدة|
define|ar|عبد الغفار منو|المفتش المصري|
when|fr|visite de l'inspecteur|في ١٩٦٨;;١٩٦٨|
quote|en|what did the inspector ask|من صنع السبورة|
howmany|ar|كم سطر عن الثقب|خمسة;;خمسة منها|
where|fr|d'où venaient les tableaux verts|رومانيا;;من رومانيا|
no|en|did people like the green boards|ولم يحبها أحد|
when|ar|بعد كم سنة لقى السبورة|اثنتين وثلاثين سنة;;بعد اثنتين وثلاثين سنة|
quote|en|Milud's answer|الباب يعرف طريقه|
howmany|fr|âge de Miloud|في التسعين;;التسعين|
howmany|en|pupils he taught in all|ألفا ومئتي تلميذ;;ألفا ومئتي تلميذ تقريبا|
howmany|ar|كم طبيب طلع منهم|سبعة أطباء|
howmuch|fr|prix de la vitre|دينارا وربعا|
what|en|what's his one piece of advice|إذا كتبت على السبورة فلا تقف أمامها|
who!|ar|شكون كسر الزجاج||كسر زجاج الفصل
who!|en|which minister jailed the other||أحدهما سجن الآخر
what!|fr|nom du boulanger honnête||وخباز واحد أمين
who!|ar|عرس من اللي خدوا له السبورة||ثم إلى عرس
what!|en|what were the other two lines of the report about||سبعة أسطر
when!|ar|متى مات ميلود||لم يكن ميلود
who!|en|name of the editor||رئيس التحرير
howmany!|fr|combien d'élèves avait l'école en 1966||مدرسة الكميشات
who!|ar|مين رجّع السبورة للبير||أنت أعدتها
howmuch!|en|how much did the Romanian boards cost||السبورات الخضر
whom!|fr|qui l'inspecteur a-t-il renvoyé||جاءنا المفتش
# twins
howmany|ar|كم سطر كتب المفتش كلها|سبعة أسطر;;سبعة|ثم كتب في تقريره
howmany!|ar|كم سطرا كتب المفتش عن التلاميذ؟||ثم كتب في تقريره
howmany!|ar|كم سبورة خضرا وصلت للمدرسة||وصلت السبورات
when|en|When did the Romanian boards come?|١٩٧٣;;في ١٩٧٣|وصلت السبورات
when!|en|When did the Romanian boards break?||وصلت السبورات
when!|en|When did the author retire?||للمعلم المتقاعد
howmany|fr|Combien de ses élèves sont devenus médecins ?|سبعة أطباء;;سبعة|صار منهم وزيران
howmany!|fr|Combien de ses élèves sont devenus instituteurs ?||صار منهم وزيران
what!|ar|كم بيضة كان يعطي بيت ميلود؟||يعطي بيضتين
where|ar|منين جا لوح السبورة|من باب بئر;;باب بئر|صنعها النجار
where!|ar|منين جا لوح السبورة الخضرا||وصلت السبورات
howmuch!|fr|Combien a coûté la vitre du directeur ?||كلفني الزجاج
