howmuch | ar | أقصى قيمة للنزاع في محكمة سوق الإبل | خمسين ألفا
howmany | en | how many judges sit | ثلاثة قضاة;;ثلاثة
who | ar | مين يعين رئيس المحكمة | ناظر السوق
no | ar | قاضي ممكن يحكم لولد عمه؟ | ولا يجلس قاض في دعوى قريبه
howmuch | ar | رسم الدعوى كم بالمية | ١٪;;١٪ من قيمة الدعوى
who | ar | من يدفع الرسم | المدعي;;على المدعي | الرسم
list | ar | العيوب اللي ترجع البعير | جرب;;عرج;;عض
howmuch | ar | مهلة إرجاع البعير المعيب | خلال ثلاثة أيام;;ثلاثة أيام
no | ar | اشتريته هزيل وشفته، أرجعه؟ | ولا يرده لهزال رآه
howmuch | fr | commission du courtier | ٢٪
who | ar | السمسرة على منو | البائع;;يتحملها البائع | السمسرة
what | ar | وسمين على جمل واحد شو الحل | قُدّم الأقدم
what | ar | عقوبة تغيير الوسم | حُرم السوق عمره
howmuch | ar | كم يوم اعرف البعير الضايع | أربعين يوما
howmuch | en | daily fodder owed by the owner of a stray camel | مئة جنيه;;علف كل يوم بمئة جنيه
how | ar | كيف يبرئ الراعي نفسه اذا الذيب اكل | إذا جاء بالأذن
what | ar | متى يضمن الراعي | ما ضاع وهو نائم نهارا
no | ar | شهادة السمسار لزبونه مقبولة | ولا تُقبل شهادة السمسار على زبونه
what | ar | جزاء اللي ما ينفذ الحكم | مُنع من الميزان والماء حتى ينفذ
who | ar | الاستئناف عند مين | الطيب ود البشير;;الناظر الطيب ود البشير
table | ar | كم دعوى سمسرة رفعت | ٣٨
table | en | how many defect cases ended in settlement | ٢٢ | عيب في بعير
table | ar | اجمالي اللي انرفض | ٢٤ | ١٢٨
table | ar | الضالة كم حكم فيها للمدعي | ١٢ | ضالة	١٧
who | ar | أول رئيسة للمحكمة | بتول محمد صالح;;الحاجة بتول محمد صالح
section | ar | المادة العاشرة في لائحة سوق الابل | يصدر في الجلسة نفسها أو في سوق الأسبوع التالي، ولا يؤجل أكثر من مرة
section! | ar | المادة ١٣ من لائحة سوق الإبل | | المادة ١٢ (
table! | ar | كم دعوى رعي رفعت في سوق أم درمان | | سمسرة	٣٨
table! | ar | كم دعوى وسم رفعت في السنة الثانية | | وسم	٩
who! | en | which judge did the herders choose, his name | | يختاره الرعاة
why! | ar | ليش اعترض الرعاة على الحاجة بتول | | واعترض بعض الرعاة
who! | ar | مين انحرم من السوق عمره في ام درمان | | حُرم السوق عمره
howmuch! | ar | كم راتب القاضي في محكمة الإبل | | ثلاثة قضاة
howmuch! | fr | prix d'un chameau au marché d'Omdurman | | أجرة السمسار
when! | ar | متى تولى الطيب ود البشير النظارة | | الطيب ود البشير
whom! | ar | منو الراعي اللي حكم عليه الطيب ود البشير | | الطيب ود البشير
yes! | ar | هل استقالت الحاجة بتول من المحكمة | | الحاجة بتول
quote! | ar | ماذا قالت بتول محمد صالح للرعاة | | الحاجة بتول
# twins
table|ar|الوسم كم دعوى اتصالحت|١|وسم	٩
table!|ar|السرقة كم دعوى اتصالحت؟||وسم	٩
howmuch|en|How much of the fee is due if he sells to another buyer?|فنصفها;;نصفها|المادة ٥
howmuch!|en|How much of the fee is due if the camel is returned?||المادة ٥
howmany|fr|Combien de témoins suffisent sans serment ?|اثنين|المادة ٩
howmany!|fr|Combien de témoins faut-il pour une marque changée ?||المادة ٩
when|ar|آخر مهلة للاستئناف|أسبوع|المادة ١٢
when!|ar|آخر مهلة لدفع الرسم||المادة ٣
howmany|en|How many cases in all were won by the plaintiff?|٥٦|المجموع
howmany!|en|How many cases in all were won on appeal?||المجموع
who!|ar|منو رئيس المحكمة بعد الحاجة بتول؟||ترأس المحكمة
howmuch!|ar|كم جنيه علف الناقة الحامل في اليوم||المادة ٧
