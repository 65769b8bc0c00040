true-plain|ar|قدّرت لجنة برلمانية أجور الجنود الوهميين في هزرة بـ440 مليون دولار|بلغت رواتب الجنود الوهميين
false-number|ar|حضر من اللواء 22 في التفتيش 1800 جندي|قُيّد فيه ١٨٠٠ جندي
true-cross|en|Of the 1,800 soldiers on the books of the 22nd Brigade, 34 turned up at the inspection.|قُيّد فيه ١٨٠٠ جندي
false-people|ar|اتهم سرتيب ملا عمر النائبة بيان زنكنة بقبض الفرق|واتهمت رئيسة اللجنة
true-plain|ar|وُجهت إلى المقدم سرتيب ملا عمر تهمة أخذ الفرق من الرواتب|واتهمت رئيسة اللجنة
false-people|ar|قال حكمت الوندي إنه كان يسلّم النصف لملا عمر|كان يسلّم النصف لمدير الحسابات
true-cross|fr|Mulla Omar affirme qu'il remettait la moitié au directeur des comptes Hikmat al-Wandi|كان يسلّم النصف لمدير الحسابات
false-verb|en|Hikmat al-Wandi was assassinated in 2020.|مات في حادث مروحية
unsaid-quote|ar|أقسم السائق نوزاد أن الوندي مات مديونا|وأقسمت أرملة الوندي أنه
true-part|ar|وُجد في البنك تسعة ملايين دولار مسجلة باسم نوزاد|باسم سائق الوندي
false-people|ar|نقل آري صالح اللواء الوندي إلى الحدود|فنقله الوندي إلى الحدود
true-plain|ar|أُبعد الضابط آري صالح إلى الحدود بأمر الوندي بعد تقريره عن الوحدة الوهمية|فنقله الوندي إلى الحدود
unsaid-relation|en|Shilan is the widow of Ari Saleh.|وتقول أخته شيلان
true-cross|en|Farhad Jaziri, an engineer, leads the small separatist Thunder Front.|يقودها مهندس يدعى فرهاد
false-negated|ar|اعترفت جبهة الرعد بأنها كانت في مكان الكمين|أن تكون هناك يومها
false-role|fr|Farhad Jaziri commande la 22e brigade|يقودها مهندس يدعى فرهاد
true-plain|ar|خرج ملا عمر من التوقيف بكفالة سددها شخص لم يُعرف|بكفالة قدرها ٣٠٠ ألف
unsaid-more|ar|دفع نوزاد كفالة ملا عمر البالغة 300 ألف دولار|بكفالة قدرها ٣٠٠ ألف
false-verb|en|The region's president agreed to declassify Wandi's calls.|فرفض رئيس الإقليم
true-cross|fr|On compta 98 députés pour 99 sièges|فوجدوا ٩٨، والمقاعد ٩٩
