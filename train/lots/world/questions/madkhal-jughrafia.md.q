meta|en|who prepared the lesson|هارون إدريس ديبي;;أ. هارون إدريس ديبي|
meta|fr|qui l'a révisée|كلثوم أبكر;;د. كلثوم أبكر|وتنقيح
define|en|What is an endorheic (closed) basin?|مساحة من الأرض تتجمع مياهها في منخفض داخلي ولا تصل إلى البحر|
howmuch|ar|مساحة حوض تشاد قداش|مليونان ونصف المليون كيلومتر مربع|
howmuch|en|share of water from the southern river|82%|
when|fr|depuis quand la rivière de l'ouest est-elle à sec|منذ 1994;;1994|
table|en|lake area in 1985|2300|2300
table|ar|العمق سنة ٢٠١٥|3.4|2050
table|fr|prises de poisson en 1965|120 ألف|19400
table!|en|fish catch in 2005||1760
table!|ar|مساحه البحيره في 1995||2300
why|en|Why did catches go up although the lake shrank?|البحيرة الضحلة أدفأ وأغنى بالطحالب;;السبب أن البحيرة الضحلة أدفأ وأغنى بالطحالب|
no|ar|هل زاد الصيد لأن الصيادين زادوا|لا أن الصيادين كثروا|
howmuch|fr|part de la sécheresse selon Déby|ثلثي النقص|
quote|en|what's Kalthoum Abakar's view|النسبة معكوسة منذ 1990;;فترى النسبة معكوسة منذ 1990|
quote|ar|القاعده القديمه للميه شو بتقول|من في الأعلى يشرب أولا|
what|en|what abolished the old rule|اتفاقية 1964|
howmany|fr|combien d'États à l'origine|الأربع;;دول الحوض الأربع|
where|ar|وين مقر اللجنة|نجامينا|مقرها
when|en|when did the fifth state ratify|حتى 2008;;2008|
section|ar|القسم ١١.٣ عن ايه|لماذا تموت البحيرات|
section|en|title of section 11.4|قانون المياه|
section!|fr|que contient la section 11.7||11.5 تمارين
which|en|which page has the map|ص 90|
what!|ar|شو الفرق بين السبخة والواحة||ما الفرق بين السبخة
how!|en|how does soil become salty||سيشرح الدرس 12
which!|ar|اسم الدولة الخامسة||لم تصادق الدولة الخامسة
howmuch!|fr|pourcentage de baisse entre 1965 et 1985||احسب نسبة النقص
who!|en|who owns water that crosses a border||من يملك ماء يعبر
howmany!|ar|كم صياد على البحيرة||لا أن الصيادين كثروا
when!|en|when will the lake disappear||كيف تموت بحيرة
who!|ar|رئيس لجنة نجامينا مين||مقرها نجامينا
howmuch!|ar|كم يحمل النهر الغربي حاليا||يغذيها نهران
yes|fr|la Convention de 1964 créa-t-elle une commission ?|وأنشأت لجنة مقرها نجامينا|
howmuch!|ar|كم مساحة بحيرة قوزة في 2025||2050
who!|en|who dried up the western river||وقد جف منذ
# twins
howmuch|ar|قداش مساحة البحيرة في 2015|2050|2050
howmuch!|ar|قداش مساحة بحيرة تشاد سنة 2015||مساحته مليونان
howmuch!|ar|كم طن سمك صيد سنة 1995؟||48 ألف
when|en|Since when has the western river been dry?|1994;;منذ 1994|يغذيها نهران
when!|en|Since when has the southern river been shrinking?||يغذيها نهران
when!|en|When did the fifth state leave the basin?||لم تصادق الدولة
howmuch|fr|Quelle part vient de la rivière du sud ?|82%|يغذيها نهران
howmuch!|fr|Quelle part du recul vient des pêcheurs selon Déby ?||يعزو هارون
who!|fr|Qui préside la commission ?||وأنشأت لجنة
when|ar|أي سنة ألغت الاتفاقية القاعدة|1964|القاعدة القديمة
when!|ar|أي سنة تعدلت الحدود||بعد تعديل الحدود
howmany!|ar|كم دولة حول بحيرة تشاد في الدرس؟||حوض تشاد مغلق ومساحته
