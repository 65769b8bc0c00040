howmuch | ar | رسو مركب 8 متر في الصيف بكام | 120 | 6 – 10
howmuch | ar | مركب صغير اقل من 6 متر في الشتا | 45
howmuch | en | summer mooring for a 12 metre boat at Ras Suez | 240
what | ar | مركب 18 متر في يوليو رسومه ايه | بموافقة الإدارة
howmuch | ar | لوح التلج للصياد بكام | 30 | ثلج (لوح
howmuch | ar | رفع اليخت بالونش | 750
howmuch | fr | tonne d'eau douce pour un bateau de plaisance | 35 | ماء عذب
howmuch | ar | كيلو الكهربا للصيادين | 2,1
no | ar | الصياد بيدفع حراسة بالليل؟ | مجانا
howmuch | ar | غرامة السرعة اول مرة | 600
what | ar | رميت زيت تاني مرة ايه يحصل | سحب الرخصة
howmuch | en | repeat fine for mooring in the tug channel | 4000
what | ar | أول مرة شوي ع السطح | تنبيه
howmuch | ar | نسبة الضريبة | 14%;;ضريبة 14%
what | ar | ايه اللي مفيهوش ضريبة | الثلج;;إلا على الثلج | كل المبالغ
howmuch | ar | خصم الاشتراك السنوي | ثلث الرسو
who | ar | من المعفى من الرسو | الأسطى الذي عمره فوق 65
when | ar | الونش عطلان من امتى لامتى | من 1 يوليو إلى 20 يوليو
howmuch | ar | ونش شركة القناة بكام | بضعف السعر;;ضعف السعر
howmuch | ar | كان الونش للصياد زمان بكم | 350
what | en | what did the authority agree to in the end | إعفاء الحراسة
who | ar | مدير الميناء مين | صفوت غالي;;الربان صفوت غالي
define | ar | عبده قشطة يبقى مين | أمين النقابة
quote | fr | comment Manar Hegazi juge l'amende pour l'huile | ثمن عشاء لصاحب يخت
howmuch | ar | د. منار عايزه الغرامه كام | عشرين ألفا;;بعشرين ألفا
howmuch! | ar | رسوم الرسو السنوي في راس السويس | | اشتراكا سنويا
howmuch! | ar | غرامة الصيد بدون رخصة في ميناء راس السويس | | سحب الرخصة
howmuch! | en | price of diesel at Ras Suez harbour | | كهرباء (كيلوواط)
when! | ar | امتى اتعين الربان صفوت غالي | | صفوت غالي
howmany! | ar | كام مركب في ميناء راس السويس | | أكثر من 15
who! | ar | مين رئيس الهيئة اللي رفضت تثبيت الونش | | فرفضت الهيئة
howmuch! | fr | troisième infraction de vitesse, quelle amende à Ras Suez ? | | سرعة فوق
why! | ar | ليه الونش بايظ في يوليو بالظبط انكسر ازاي | | الونش معطل
howmuch! | ar | كم عمر الريس عبده قشطة | | عبده قشطة
whom! | ar | مين اليخت اللي اتسحبت رخصته عشان الزيت | | إلقاء زيت
quote! | ar | الريس عبده قشطة قال ايه عن الونش | | عبده قشطة
yes! | ar | هل رفعت الهيئة غرامة الزيت لعشرين ألف | | بعشرين ألفا
# twins
howmuch|ar|مركب ٧ متر في الشتا بكام|80|6 – 10
howmuch!|ar|مركب ٧ متر في الشتا بالليله بالموتور بكام||6 – 10
howmuch|en|What does a yacht pay for a block of ice?|50|ثلج (لوح
howmuch!|en|What does a yacht pay for a bag of fish feed?||ثلج (لوح
howmuch|fr|Première amende pour rejet d'huile ?|5000|إلقاء زيت
howmuch!|fr|Première amende pour rejet d'ordures ?||إلقاء زيت
howmuch|ar|سرعة تاني مره غرامتها|1200|سرعة فوق
howmuch!|ar|رسو بدون حراسة تاني مرة غرامته؟||حراسة ليلية
how|ar|الريس لازم يكون عمره كام يتعفى|65|الأسطى الذي عمره
how!|ar|المفتش لازم يكون عمره كام يطلع معاش||الأسطى الذي عمره
howmuch!|en|What did the winch cost a yacht in 2023?||كان رفع الونش
who!|ar|مين أمين النقابة اللي قبله؟||أمين النقابة
