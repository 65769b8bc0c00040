who | ar | من أحضر الخباز للمحتسب | العريف خلف
whom | ar | من أحضره العريف خلف | الخباز سعدون
why | ar | ليش جابوا سعدون | لأن رغيفه نقص أوقيتين
what | ar | بشو اعتذر الخباز | ببلل القمح
whom | en | who got the baker's bread as alms | المرضى;;على المرضى
who | ar | مين اشتكت على الجزار | ربيعة;;صباغة اسمها ربيعة
whom | ar | ربيعة شكت من | الجزار قديدا;;جارها الجزار قديدا
why | ar | سبب شكوى الصباغة | لأن ماء ذبائحه يجري إلى خوابيها
howmuch | fr | délai donné au boucher | سبعة أيام;;في سبعة أيام
howmuch | ar | في كم يوم حفر القناة فعلا | ثلاثة;;في ثلاثة | يوم الأحد
why | ar | ليه ما في قضايا يوم الاثنين | للمطر
quote | ar | شو رد الغريب لما سألوه عن مكونات الدوا | نسيتها
where | ar | وين نفوه | باب البحر;;إلى باب البحر
what | ar | ماذا صنع المحتسب بالدواء | وأحرق الدواء;;أحرق الدواء
who | ar | صنجة مين كانت راجحة | ميمون | يوم الأربعاء
howmuch | en | how much was Maymun repaid | أربعة دنانير
whom | ar | من وين جاب ميمون الصنجة | أبي;;ورثتها عن أبي
why | ar | ليش عزلوا المعلم بشير | ضرب المعلم بشير صبيا فوق العشر;;ضرب
who | ar | من شكا المعلم | جد الصبي
who | ar | مين حطوا مكان بشير | عبد السلام;;نائبه عبد السلام
who | fr | qui intercéda pour le maître | الصبي;;ثم شفع الصبي
yes | ar | هل رجع بشير لمكانه | فرد يوم السبت الذي يليه
where | ar | أي باب خصصه للشحاتين | باب البهور
howmany | ar | كم قضية بالاسبوع | ست قضايا
no | ar | انضرب حد هالاسبوع بأمر المحتسب؟ | ولم يضرب أحد
who | en | who was the muhtasib then | أبو زكرياء
who | ar | كاتب سجل المحتسب | الهواري;;الشاهد الهواري
who! | ar | اسم الصبي الذي ضربه المعلم بشير | | يوم الخميس
whom! | ar | من شكاه الجزار قديد | | يوم الأحد
who! | ar | اسم بائع دواء النسيان | | يوم الثلاثاء
whom! | ar | من عزله المعلم بشير | | يوم الخميس
howmuch! | ar | كم غرم سعدون من الدنانير | | يوم السبت: أحضر
why! | en | why did Maymun's father make the weight heavy? | | يوم الأربعاء
whom! | fr | qui Abd al-Salam frappa-t-il ? | | يوم الخميس
when! | ar | متى تولى أبو زكرياء الحسبة | | الجملة
quote! | ar | ماذا قالت ربيعة للمحتسب بعد القناة | | يوم الأحد
yes! | ar | هل عاد بائع دواء النسيان الى تونس | | يوم الثلاثاء
howmany! | ar | كم جزار في سوق ربيعة | | يوم الأحد
where! | ar | وين دكان الصائغ ميمون | | يوم الأربعاء
# twins
howmuch|ar|كم ناقص رغيف سعدون|أُوقِيَّتَيْنِ|العريف خلف
howmuch!|ar|كم ناقصة صنجة الصائغ؟||يوم الأربعاء
when|en|On what day was the forgetfulness seller brought in?|الثلاثاء|أتي بغريب
when!|en|On what day was the forgetfulness seller let back in?||أتي بغريب
where|fr|Vers quoi le boucher dut-il creuser ?|الخندق|يوم الأحد
where!|fr|Vers quoi le boulanger dut-il déménager ?||العريف خلف
who|ar|شكون رجع المعلم بكلامو|الصبي|يوم الخميس
who!|ar|شكون ضرب نائب المعلم؟||يوم الخميس
howmany|en|In how many cases was money taken?|اثنتين|الجملة: رفعت
howmany!|en|How many cases were heard the month before?||الجملة: رفعت
who!|ar|شكون الصباغ اللي شكا بربيعه||يوم الأحد
howmuch!|ar|كم دينار غرم الجزار قديد؟||يوم الأحد
