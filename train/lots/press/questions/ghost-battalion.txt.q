howmuch|ar|كم بلغت الرواتب الوهمية؟|٤٤٠ مليون دولار|
howmany|ar|كم جندي مقيد باللواء ٢٢|١٨٠٠ جندي|
howmany|en|How many soldiers turned up at the inspection?|٣٤|
who|ar|من اتهم سرتيب ملا عمر؟|بيان زنكنة|
whom|ar|بيان زنكنة اتهمت مين؟|سرتيب ملا عمر|
define|fr|Qui est Bayan Zangana ?|رئيسة اللجنة، النائبة;;رئيسة اللجنة|
define|ar|سرتيب ملا عمر مين؟|آمر اللواء|
whom|ar|لمن كان يسلم النصف؟|حكمت الوندي|
how|ar|كيف مات الوندي؟|في حادث مروحية|
who!|ar|من قتل حكمت الوندي؟||في حادث مروحية
no|ar|هل مات الوندي غنيا بقول أرملته؟|أنه مات مديونا|
who|en|In whose name were the nine million dollars?|نوزاد|
define|ar|نوزاد شو يكون للوندي|سائق الوندي|
where!|ar|أين نوزاد الآن؟||واختفى نوزاد
who|ar|من كشف اللواء الوهمي سنة ٢٠١٩؟|آري صالح|
who|ar|من نقل آري صالح؟|الوندي|فنقله الوندي
whom|fr|Qui al-Wandi a-t-il muté à la frontière ?|آري صالح|
who|ar|من قتل آري صالح بحسب البيان؟|مسلحو جبهة الرعد|
whom!|ar|من الذي قتله آري صالح في الكمين؟||كمين نصبه
define|ar|ما هي جبهة الرعد؟|حركة انفصالية صغيرة يقودها مهندس يدعى فرهاد جزيري;;حركة انفصالية صغيرة|
who|en|Who leads the Thunder Front?|فرهاد جزيري|
no|ar|هل اعترفت جبهة الرعد بالكمين؟|ونفت جبهة الرعد|
define|fr|Qui est Chilan ?|أخته|
who!|ar|ما اسما الجنديين اللذين كانا معه؟||جنديان من اللواء
who!|ar|من دفع كفالة ملا عمر؟||دفعها مجهول
howmuch|ar|قديش الكفالة|٣٠٠ ألف دولار|
who|ar|من رفض رفع السرية؟|رئيس الإقليم|
who!|en|What is the name of the regional president of Hazra?||لم يذكر اسمه
howmany|ar|كم عضو عدّوا في البرلمان؟|٩٨|
who!|ar|من العضو الوهمي في البرلمان؟||أعضاء وهميون
whom!|ar|من أقالت بيان زنكنة؟||بيان زنكنة
when!|ar|متى أُسس اللواء ٢٢؟||اللواء ٢٢، الذي
who!|ar|من قتل شيلان صالح؟||أخته شيلان
when!|en|When was Farhad Jaziri born?||فرهاد جزيري
quote!|ar|ماذا قال فرهاد جزيري عن آري؟||فرهاد جزيري
how!|en|How did Nawzad escape?||واختفى نوزاد
howmany!|ar|كم صفحة في تقرير آري صالح؟||آري صالح
# twins
howmany|ar|كم حضر فعلا من جنود اللواء ٢٢|٣٤|وحضر منهم في التفتيش
howmany!|ar|كم ضابطا حضر من اللواء ٢٢؟||وحضر منهم في التفتيش
howmany!|ar|كم جنديا قُيّد في جبهة الرعد؟||الذي قُيّد فيه
when|en|In which year did the accounts chief die?|٢٠٢٠;;عام ٢٠٢٠|حادث مروحية
when!|en|In which year did the young officer die?||ثم قُتل هناك
when!|en|In which year was the brigade commander arrested?||وأوقف القضاء ملا عمر
howmuch!|ar|كم مليون كان باسم ملا عمر بالبنك||وبين سجل البنك
howmany|fr|Combien de députés a-t-on comptés ?|٩٨|فوجدوا ٩٨
howmany!|fr|Combien de députés fantômes a nommés Zangana ?||أعضاء وهميون
define|ar|فرهاد جزيري شكون؟|مهندس|يقودها مهندس
what!|ar|نوزاد الوندي ما كانت رتبته قبل السواقة؟||باسم سائق الوندي
who!|ar|من قال إن آري كان معه سائق الوندي في الكمين؟||وتقول أخته شيلان
who|ar|مين آمر اللواء ٢٢|سرتيب ملا عمر;;المقدم سرتيب ملا عمر|واتهمت رئيسة
who!|ar|مين آمر اللواء ٢١||٤٤٠ مليون دولار
who!|ar|من وزير الدفاع في إقليم هزرة؟||٤٤٠ مليون دولار
whom|en|Whom did the accounts chief move to the border?|آري صالح|وكان الضابط
whom!|en|Whom did the brigade commander move to the border?||وكان الضابط
who!|fr|Quel député a posé la question des députés fantômes ?||وفي آخر جلسة
