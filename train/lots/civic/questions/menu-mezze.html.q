when | ar | أي يوم مسكر مطعم خالتي وردة | الأحد;;عدا الأحد | مفتوح كل يوم
no | ar | السعر شامل الضريبة؟ | ولا تشمل الضريبة (١٦٪);;ولا تشمل الضريبة
table | ar | متبل شمندر كبير بكم | ٣٫٠٠
table | en | price of a small makdous | ٢٫٢٥
table | ar | المكدوس شو فيه | جوز | مكدوس
table | ar | كبه نيه بقديش | ٦٫٥٠
table | ar | منسف لأربع أشخاص | ٣٤٫٠٠
table | fr | mussakhan pour une personne | ٧٫٥٠
when | ar | اي يوم في رشوف | الخميس;;الخميس فقط
howmuch | ar | كيلو السمكة الحارة | ١٨٫٠٠;;١٨٫٠٠ للكيلو
howmuch | ar | العوامة بكم | ١٫٢٥
howmuch | ar | القهوه السادة | على حسابنا
which | ar | أغلى طبق لشخص | منسف جميد كركي
howmany | en | how many pieces in an awwameh | ١٠ حبات
who | ar | مين فتح المطعم | وردة الحمارنة
when | ar | متى افتتح مطعم اللويبدة | سنة ١٩٩٤;;١٩٩٤
where | fr | où a-t-il commencé | في كراج بيتها;;كراج بيتها
who | ar | مين بيطبخ هلق | هنادي;;ابنتها هنادي
define | ar | رامز مين | صهرها
what | ar | وردة شو بتعمل اليوم | تجلس عند الباب وتمنع من لم يغسل يديه
when | ar | قبل قديش لازم اوصي عالمنسف | قبل يوم
no | en | do they serve shisha | لا نقدم الأرجيلة
howmany | ar | أكبر حجز كم شخص | عشرين
who | ar | مين اشترى المطعم في 2008 | أبو فادي;;جارهم أبو فادي
quote | ar | ابو فادي ليش رجع المطعم، شو قال | الناس تسأل عن وردة لا عني
howmuch | ar | كم ضل المطعم مع أبو فادي | ثلاثة أشهر;;بعد ثلاثة أشهر
table! | ar | شوربة العدس الكبيرة بكم عند خالتي وردة | | شوربة عدس
table! | ar | رشوف لأربعة قديش | | رشوف
table! | en | price of maqluba at Khalti Warda | | مسخن
howmuch! | ar | بكم اشترى ابو فادي المطعم | | اشترى المطعم
howmuch! | ar | كم عمر خالتي وردة | | وردة الحمارنة
who! | ar | مين زوج هنادي في مطعم وردة | | ابنتها هنادي
table! | ar | كبة نية صغيرة بكم | | كبة نية
yes! | ar | هل مات ابو فادي | | أبو فادي
who! | fr | qui a vendu le garage à Warda ? | | كراج بيتها
what! | ar | رقم تلفون مطعم خالتي وردة | | مفتوح كل يوم
howmany! | en | how many tables does Khalti Warda have today? | | ثلاث طاولات
# twins
table|ar|المسخن لأربعه بكم|٢٨٫٠٠|مسخن
table!|ar|الرشوف لأربعة بكم نص سعر؟||رشوف
table|en|How much is the small beet dip?|١٫٧٥|متبل شمندر
table!|en|How much is the small aubergine dip?||متبل شمندر
who|fr|Qui tient les comptes aujourd'hui ?|رامز|فتحته وردة
who!|fr|Qui tenait les comptes en 1994 ?||فتحته وردة
howmany|ar|لما فتحت كم طاولة كان عندها|ثلاث طاولات|فتحته وردة
howmany!|ar|لما اشتراه أبو فادي كم طاولة كان عنده؟||أبو فادي
table|ar|ليمون بنعنع|١٫٥٠|ليمون بنعنع
table!|ar|عصير برتقال||ليمون بنعنع
howmuch!|en|What is the deposit for a booking?||الضريبة (١٦
who!|ar|مين صهر أبو فادي؟||صهرها رامز
