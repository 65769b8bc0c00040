when | ar | متى لازم رخصة للدرون | إذا زاد وزنها على ٢٥٠ غراما، أو كانت لها كاميرا ولو كانت أخف;;إذا زاد وزنها على ٢٥٠ غراما
howmuch | ar | رسوم الهاوي كم | ٢٠ دينارا;;٢٠ دينارا للهواة
howmuch | en | drone licence fee for companies | ١٥٠;;و١٥٠ للشركات
who | ar | مين ما يدفع رسوم | للمزارعين الذين يرشون بها نخلهم
howmuch | ar | كم كيلو نبعد عن المطار | خمسة كيلومترات
when | ar | متى منعوا فوق الشواطئ النسائية | ٢٠٢٣;;في ٢٠٢٣
howmuch | fr | hauteur maximale la nuit | ٦٠;;و٦٠ ليلا بضوء أحمر
howmuch | ar | أقصى ارتفاع بالنهار | ١٢٠ مترا
yes | ar | هل اصور عرس بالدرون | نعم بموافقة صاحب القاعة كتابة;;نعم
whom | ar | موافقة من احتاج في العرس | صاحب القاعة
where | ar | وين طاحت الدرون سنة ٢٠٢٢ | في كعكة عرس;;كعكة عرس
howmuch | en | how much did the bride's family get | ٤٠٠ دينار;;بـ٤٠٠ دينار
whom | ar | على مين انحكم بالتعويض | المصوّر;;على المصوّر
who | ar | من له حق المصادرة | الشرطة وحدها;;الشرطة
no | ar | صاحب المزرعه يقدر يسقطها؟ | ولا يحق لصاحب الأرض إسقاطها
how | ar | شلون استرجع طيارتي المصادرة | تدفع الغرامة، وتحضر فاتورة الشراء، وتجتاز اختبارا من عشرين سؤالا
whom | fr | à qui va le drone non réclamé | للدفاع المدني
why | ar | أكثر سبب لرفض الطلبات | عمر دون الثامنة عشرة;;عمر دون الثامنة عشرة (٢١٢ طلبا)
howmany | ar | كم طلب انرفض عشان سابقة جنائية | ٩
no | en | is the licence valid in Kuwait | لا، ولا بترخيص الكويت عندنا;;لا
when | ar | المباحثات مع الكويت من متى | منذ ٢٠٢١;;٢٠٢١
table | ar | غرامة الشركة قرب المطار | ٥٠٠٠
table | ar | هاوي طار بلا رخصه كم غرامته | ١٠٠ | بلا رخصة
table | en | fine for an amateur filming a house | ٣٠٠
table | fr | amende d'une société pour excès de hauteur | ٢٠٠ | تجاوز الارتفاع
define | ar | أمل سيادي من تكون | المستشارة القانونية
meta | ar | من كتب أسئلة الطائرات المسيرة | حمد الذوادي
table! | ar | غرامة الشركة إذا صورت بيت بلا إذن | | تصوير بيت
what! | ar | شنو صار في حادثة الشاطئ النسائي | | الشواطئ النسائية
who! | ar | اسم المصور اللي طاحت طيارته في الكعكة | | كعكة
who! | en | name of the farmer who shot down a drone | | ببندقية
howmuch! | ar | كم غرامة المزارع صاحب البندقية | | ببندقية
when! | ar | متى تعترف الكويت بترخيص هيئة الأجواء | | المباحثات
howmuch! | ar | رسوم تجديد رخصة الدرون للهواة | | للهواة
whom! | ar | من غرمته أمل سيادي | | أمل سيادي
table! | fr | amende pour vol au-dessus d'une prison | | قرب المطار
howmany! | ar | كم درون أعطوا الدفاع المدني | | للدفاع المدني
yes! | ar | هل استأنف المصور حكم الكعكة | | كعكة
why! | en | why was the drone over the wedding flying so low? | | كعكة
# twins
howmuch|ar|كم غرام لازم تكون عشان تحتاج رخصة|٢٥٠ غراما|إذا زاد وزنها
howmuch!|ar|كم غرام حمولة الرش المسموحة للمزارع؟||للمزارعين الذين
howmany|en|How many applications lacked a full serial number?|١٤٠|أكثر أسباب
howmany!|en|How many applications lacked a purchase receipt?||أكثر أسباب
howmuch|fr|Distance minimale avec les invités ?|عشرة أمتار|نعم بموافقة صاحب
howmuch!|fr|Distance minimale avec un hôpital ?||على بعد خمسة
howmany|ar|الاختبار كم سؤال|عشرين سؤالا|تدفع الغرامة
howmany!|ar|الاختبار كم سؤال للشركات؟||تدفع الغرامة
howmuch|en|After how long is an unclaimed drone given away?|ستين يوما|تدفع الغرامة
howmuch!|en|After how long is a refused application reopened?||أكثر أسباب
when!|ar|متى طاحت درون فوق السجن||سقطت واحدة
table!|ar|غرامة الشركة لو طارت قرب السجن كم؟||<td>قرب المطار
