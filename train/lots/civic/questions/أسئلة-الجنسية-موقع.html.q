who | ar | رئيس دائرة الأحوال في بشري | جوزيف رحمة
define | ar | مين عبير كيروز | معاونته
when | ar | لأي ساعة الدائرة يوم الجمعة | الحادية عشرة;;إلى الحادية عشرة
where | en | where is the civil registry office in Bcharre | الطابق الأرضي من السراي
who | ar | من يسجل المولود | والده
when | ar | قديش معي وقت لسجل الولد | خلال سنة;;سنة | يسجله والده
what | fr | après un an, que faut-il pour déclarer un enfant | حكم من القاضي المنفرد
no | ar | اسم العيله بيتغير؟ | اسم العائلة لا يتغير إلا بحكم
when | ar | امتى يتصحح الاسم الأول بدون محكمة | إذا كان الخطأ حرفا أو نقطة
howmuch | ar | اخراج قيد عائلي بكم | ٣٥٠ ألف ليرة
howmuch | en | fee for an individual extract | ٢٠٠ ألف ليرة
howmuch | ar | المستعجل كم رسمه | ضعف الرسم
who | ar | من لا يدفع رسم القيد | لمن جاوز السبعين;;من جاوز السبعين
howmuch | ar | صلاحية القيد الفردي | سنة;;سنة للفردي | للفردي
howmuch | ar | والعائلي كم شهر | ثلاثة أشهر;;وثلاثة أشهر للعائلي
howmuch | fr | durée de validité avant 2022 | ستة أشهر;;ستة أشهر كليهما
what | ar | ضيعت هويتي شو أول خطوة | تبلغ الدرك أولا;;تبلغ الدرك
howmany | ar | كم صورة لبدل الهوية | أربع صور
howmuch | ar | الهوية بعد كم تطلع | ستة أسابيع;;في ستة أسابيع
when | ar | متى احترقت سجلات حصرون | سنة ١٩٧٦;;١٩٧٦
how | en | how were the Hasroun records rebuilt | من دفاتر الكنيسة
who | ar | مين ناقص من سجلات بزعون | من ولد بين ١٩٠١ و١٩١٤
which | ar | شو المعاملات الي لازم احضر فيها شخصيا | الزواج والطلاق
why | ar | ليش الشباك 4 مسكر | لأن موظفها طوني عيسى متقاعد منذ تموز ولم يعين بديل
which | ar | أي شباك بدل الرابع | النافذة ٢
meta | ar | آخر تعديل لصفحة الاحوال | ١٢ تشرين الأول ٢٠٢٤
who! | ar | مين مختار حصرون | | إمضاء المختار
why! | ar | كيف احترقت سجلات بزعون | | وبزعون سنة
howmuch! | ar | رسم تسجيل الزواج في بشري | | الزواج والطلاق
who! | en | who replaced Tony Issa at window 4? | | طوني عيسى
howmuch! | ar | كم راتب طوني عيسى التقاعدي | | طوني عيسى
howmuch! | ar | كم تكلفة وكالة كاتب العدل ببشري | | كاتب العدل
when! | fr | quand Joseph Rahmé a-t-il pris ses fonctions ? | | جوزيف رحمة
how! | ar | كيف اتجنس بالجنسية عن طريق دائرة بشري | | رئيس الدائرة
when! | ar | متى يتقاعد جوزيف رحمة | | جوزيف رحمة
whom! | ar | مين وظفته عبير كيروز مكان طوني | | عبير كيروز
yes! | ar | هل احترق سراي بشري | | من السراي
howmany! | ar | كم قيد ضاع من سجلات بزعون | | ١٩٠١
# twins
howmuch|ar|بدل الهوية الضايعة قديش بدفع|٥٠٠ ألف|تبلغ الدرك
howmuch!|ar|بدل جواز السفر الضايع قديش بدفع؟||تبلغ الدرك
where|en|Which town issues the new card?|بيروت|تبلغ الدرك
where!|en|Which town rebuilt the records of Bazoun?||احترقت سجلات حصرون
when|fr|Quels jours le guichet 2 fait-il le travail du 4 ?|الثلاثاء والخميس|طوني عيسى متقاعد
when!|fr|Quels jours le guichet 3 fait-il le travail du 2 ?||طوني عيسى متقاعد
howmany|ar|كم شاهد لازم لتسجيل المولود|شاهدين|يسجله والده
howmany!|ar|كم شاهد لازم لتسجيل الزواج||يسجله والده
when!|ar|متى احترقت سجلات بشري نفسها؟||احترقت سجلات حصرون
what|en|What did they rebuild Hasroun's registers from?|دفاتر الكنيسة|احترقت سجلات حصرون
who!|en|Which priest kept the church books?||احترقت سجلات حصرون
howmuch!|ar|كم صلاحية الهويه الجديدة||تصدر الهوية من
