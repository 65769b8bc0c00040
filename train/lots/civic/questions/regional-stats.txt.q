howmuch | ar | كم زيتون أملن في 2023 | 980 | 1450
howmuch | ar | شحال جمعو زيتون في المجموع 2022 | 4420
howmuch | en | almonds in Tahala in 2022, quintals | 505
howmuch | fr | amandes d'Irigh n'Tahala en 2023 | 40 | 410
howmuch | ar | ثمن اللوز الحلو فشتنبر | 105
howmuch | ar | الزيتون الأسود في أبريل بكم الكيلو | 11 | زيتون أسود
howmuch | ar | اللوز المر في يناير | 48
howmany | ar | كم راس ماعز في تهالة | 2900
howmany | en | number of cows in Ait Ouafka | 150 | 1980
which | ar | أي جماعة فيها أكثر الأغنام | أملن | 3200
why | ar | علاش خانة لوز آيت وافقا خاوية | لأن الطريق كانت مقطوعة | لم تُجمع أرقام
why | ar | ما سبب تراجع لوز إريغ | بسبب البَرَد;;بسبب البَرَد الذي نزل يوم
no | ar | هل الجفاف هو السبب؟ | لا بسبب الجفاف
howmuch | fr | combien de temps a duré la grêle | أربعين دقيقة
when | ar | متى نزل البرد | 17 أبريل
howmuch | ar | بكم ساهمت جمعية ليون | 640 ألف درهم;;بـ 640 ألف درهم
who | ar | من طلب تعويض الخنازير | عمر أوبلا
howmuch | ar | كم هكتار خربو الحلوف | 30 هكتارا
define | en | who is Omar Oubella | رئيس جماعة تهالة
no | ar | هل يعوض الصندوق عن الحيوانات البرية | الصندوق لا يعوض عن الوحيش;;لا يعوض عن الوحيش
howmuch | ar | توقعات المديريه لزيتون 2024 | 4000 قنطار;;نحو 4000 قنطار
howmuch | ar | والمهندس شحال كيتوقع | 3300;;3300 فقط
meta | ar | من أعد ورقة سهل تيفراوت | يوبا أمزيان;;المهندس يوبا أمزيان | ورقة عدد
meta | fr | date de la feuille n° 4 | 30 شتنبر 2023
howmuch! | ar | كم لوز آيت وافقا في 2023 | | 2010
howmuch! | ar | ثمن الزيتون الأسود في شتنبر | | زيتون أسود
howmany! | ar | كم راس غنم في إريغ نتهالة | | 2750
howmuch! | en | price of green olives in June in Tafraout plain | | زيتون أخضر
howmuch! | ar | زيتون تهالة في 2021 | | 620
who! | ar | مين رئيس جماعة أملن | | رئيس جماعة
howmuch! | ar | بكم عوضو عمر أوبلا | | أفسدت
who! | fr | nom du président de l'association de Lyon | | المهاجرين في ليون
howmany! | ar | كم جمل في آيت وافقا | | 1980
whom! | ar | شكون كذّب يوبا أمزيان فتوقعاته | | فيتوقع
where! | ar | وين يباع اللوز الحلو ديال تيفراوت | | لوز حلو
# twins
howmuch|ar|آيت وافقا شحال زيتون ف 2023|1720|2010
howmuch!|ar|آيت وافقا شحال زيتون ف 2021؟||2010
howmuch|en|How much almond was there in all, the latter year?|885|المجموع
howmuch!|en|How much almond oil was there in all?||المجموع
howmany|ar|شحال من بقره فتهالة|12|2900
howmany!|ar|شحال من جمل فتهالة||2900
howmuch|fr|Prix de l'olive verte en janvier ?|7|زيتون أخضر
howmuch!|fr|Prix de l'huile d'olive en janvier ?||زيتون أخضر
who|ar|شكون مول السقي بالتنقيط|المهاجرين في ليون|المهاجرين في ليون
who!|ar|شكون مول الطريق اللي تقطعات||لأن الطريق كانت
when!|ar|فوقاش نزل الثلج على أملن؟||بالثلوج
howmany!|en|How many boars were shot at Tahala?||الخنازير
