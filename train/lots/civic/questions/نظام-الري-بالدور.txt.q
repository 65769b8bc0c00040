list | ar | من أصحاب ماء ساقية تلمسن | آيت علي، وآيت موسى، وأولاد;;جرير، والشرفاء | ماء الساقية ملك;;ولا يباع لغيرها
howmuch | ar | دورة الماء كم يوم | أربعة عشر يوما;;أربعة عشر يوما بلياليها
howmuch | ar | كم يوم لأولاد جرير | وثلاثة;;وثلاثة لأولاد جرير
howmuch | en | how many days of water do the Shurafa get | ويومان للشرفاء;;ويومان
define | ar | شو هي الطاسة | إناء من نحاس مثقوب;;وهي إناء من نحاس مثقوب
when | ar | متى تركوا الطاسة | سنة ١٩٧٩;;١٩٧٩
who | ar | مين لسه بيقيس بالطاسة | الشرفاء | الشرفاء فما
when | ar | وقتاش كينتاخبو شيخ الساقية | في عاشوراء;;عاشوراء
howmuch | ar | أجرة شيخ الساقيه من كل بيت | قفيز شعير;;قفيز شعير عن كل دار
who | fr | le cheikh actuel de la seguia | باسو أوعلي
who | ar | من كان شيخا قبل باسو | موحى;;عمه موحى
what | ar | عقوبة سرقة الماء بالليل | خروفا;;غرم خروفا
what | en | fine for stealing water by day | خروفين;;غرم خروفين
why | ar | ليش سارق النهار غرامته أكبر | لأن سارق
when | ar | متى ينظفون الساقية | أول مارس وأول أكتوبر;;في أول مارس وأول أكتوبر
no | ar | الأرملة عليها شي في التنظيف؟ | والأرملة لا شيء عليها
howmuch | ar | إذا جا السيل كم يوم توقف الدورة | ثلاثة أيام | إذا نزل السيل
what | ar | شو الشجر المسموح على الحافة | الرمان;;ويُغرس الرمان
list | fr | arbres interdits au bord du canal | حور;;كاليبتوس | الفصل ٨
when | ar | المضخات ممنوعة امتى | بين غشت وأكتوبر
who | ar | أي قبيلة رفضت منع المضخات | آيت موسى | وعارضته
howmany | en | how many pumps did the Ait Moussa men own | تسع مضخات;;تسع مضخات من اثنتي عشرة
who | ar | مين شهد على عرف الماء | قائد تنغير
who | ar | من قرأ العرف | سي لحسن;;الفقيه سي لحسن
meta | ar | متى كتب عرف الساقية أول مرة | ١٩٣٤;;سنة ١٩٣٤
section | fr | chapitre 7 du droit d'eau de Tilmsen | إذا نزل السيل بطلت الدورة ثلاثة أيام، وسقى من شاء
section! | ar | الفصل ١١ من عرف ساقية تلمسن | | الفصل ١٠
why! | ar | لماذا عارضت آيت موسى منع المضخات | | وعارضته
when! | ar | متى مات موحى شيخ الساقية | | باسو أوعلي
who! | en | name of the qaid of Tinghir who witnessed it | | قائد تنغير
howmuch! | ar | بكم يباع يوم الماء في تلمسن | | ولا يباع لغيرها
howmany! | ar | كم نخلة للشرفاء في تلمسن | | ويومان للشرفاء
who! | ar | من سرق الماء في مأتم جاره | | في مأتم جاره
what! | ar | غرامة من زرع كاليبتوس على ساقية تلمسن | | كاليبتوس
howmuch! | fr | combien de litres contient la tassa ? | | نحاس مثقوب
whom! | ar | شكون طردوه من الدورة عام كامل | | من الدورة عاما
yes! | ar | هل باع باسو أوعلي أرضه | | باسو أوعلي
what! | ar | شحال ثمن الطاسة النحاسية | | نحاس مثقوب
# twins
howmuch|ar|آيت علي شحال عندهم من نهار|خمسة|الفصل ٢
howmuch!|ar|القائد شحال عندو من نهار؟||الفصل ٢
what|en|What has replaced the bowl for most of them?|الساعة|تُركت الطاسة
howmuch!|en|How long does the pool take to fill?||الفصل ٣
when|fr|Quand l'actuel cheikh a-t-il pris la suite ?|٢٠١٥|وعنقود من
when!|fr|Quand son oncle avait-il pris la suite ?||وعنقود من
howmany|ar|شحال من بومبة كانت فالمجموع|اثنتي عشرة|الفصل ثلاث
howmany!|ar|شحال من بومبة عند أولاد جرير||الفصل ثلاث
what|en|What goes along when a palm tree is sold?|ماؤها|الفصل ٩
what!|en|Whose palm tree was sold in 2008?||الفصل ٩
howmuch!|ar|شحال غرامة اللي غرس الحور على الحافه||الفصل ٨
who!|ar|شكون شيخ الساقية سنة ١٩٣٤؟||شيخ الساقية ينتخبه
