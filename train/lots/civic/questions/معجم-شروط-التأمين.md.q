who | ar | لمين وثيقة درع الطريق | سميرة الحاج يوسف
howmuch | ar | القسط السنوي كم | 184 ألف جنيه
howmany | ar | القسط على كم دفعة | أربع دفعات;;على أربع دفعات
define | ar | شنو يعني التحمل | الجزء الأول من كل ضرر، لا تدفعه الشركة;;الجزء الأول من كل ضرر
howmuch | ar | التحمل لو السواق عمره 22 | 40 ألفا
howmuch | en | insured value of the Corolla | 6.2 مليون جنيه;;6.2 مليون جنيه عند التعاقد
howmuch | ar | بكم تنقص القيمة كل شهر | 1%;;1% كل شهر
howmuch | fr | plafond pour les dégâts matériels aux tiers | 3 ملايين;;إلى 3 ملايين
what | ar | شرط تغطية السرقة | أن تكون السيارة في مكان مغلق ليلا;;بشرط أن تكون السيارة في مكان مغلق ليلا
howmany | ar | كم مرة يبدلوا القزاز | مرة في السنة
howmuch | ar | القطر لحد كم كيلو | 50 كيلومترا;;إلى 50 كيلومترا
list | ar | استخدامات ما بيغطيها التأمين | السباق;;تعليم القيادة;;نقل الركاب بأجر
no | ar | المسجل بيتعوض؟ | المسجل والأمتعة
howmuch | ar | تغطية الشغب بكام زيادة | 22 ألفا
no | en | did Samira buy riot cover | وقد رفضته المؤمن لها;;رفضته المؤمن لها
table | ar | كم مهلة إبلاغ الشركة بالحادث | 24 ساعة
table | ar | متى يصرف التعويض | 30 يوما | صرف التعويض
table | fr | délai du rapport d'expertise | 5 أيام
who | ar | مهندس الكشف منو | عثمان الضو;;مهندس الشركة عثمان الضو
what | ar | صلحت العربية قبل الكشف، ايش يصير | خُصم ربع التعويض
howmuch | en | discount after three years without accidents | 25%;;و25% لثلاث سنوات
howmuch | ar | أقصى خصم | 30%
when | ar | تاريخ حادث سميرة | 9 أكتوبر 2023
no | ar | كانت سميره غلطانة في الصدام؟ | لم تكن مخطئة فيه
why | ar | ليش رفضوا اعتراضها | لأن تقرير المرور جاء متأخرا
howmuch | ar | كم تخصم الشركة لو ألغيت أنا | 5%;;إلا 5% | متى شاءت
section | ar | المادة 2-4 في درع الطريق | القطر إلى 50 كيلومترا
section! | ar | المادة 7 من وثيقة درع الطريق | | المادة 6
section! | ar | البند 3-5 في تأمين الكورولا | | 3-4
who! | en | who hit Samira's car in 2023? | | اصطدام
howmuch! | ar | كم كان القسط السنة الماضية لدرع الطريق | | القسط:
howmuch! | ar | بكم اشترت سميرة الكورولا | | كورولا
what! | fr | profession du mari de Samira Haj Youssef | | سميرة
what! | ar | سميرة دكتورة في شنو | | سميرة
howmuch! | ar | كم عوضوا سميرة بعد حادث 2023 | | اصطدام
table! | ar | مهلة بلاغ الدفاع المدني في درع الطريق | | أقرب قسم
whom! | ar | منو المتهم بصدم سيارة سميرة | | اصطدام
yes! | ar | هل غرقت كورولا سميرة في الخور | | الغرق في الخور
when! | ar | متى سُرقت السيارة خ 4472 | | لوحة خ 4472
# twins
howmuch|ar|التحمل العادي كم|15 ألفا|**التحمل
howmuch!|ar|التحمل في الزجاج المكسور تاني مرة كم؟||**التحمل
howmuch|en|How much is cut if it is mended too soon?|ربع التعويض|لا تُصلح
howmuch!|en|How much is cut if the police are told late?||لا تُصلح
howmuch|fr|Quelle remise après une année sans accident ?|10%|10% لسنة
howmuch!|fr|Quelle remise après cinq années sans accident ?||10% لسنة
when|ar|التأمين من متين|1 مارس 2025|الوثيقة رقم
when!|ar|التأمين القديم انتهى متين؟||الوثيقة رقم
table|en|Which number do I ring to tell the insurer?|1555|إبلاغ الشركة
table!|en|Which number do I ring for a tow?||القطر إلى
who!|ar|منو اللي صدم سميره في مارس||10% لسنة
howmuch!|ar|كم خصم فقدت سميرة بعد حادث 2024؟||10% لسنة
