where | ar | وين أقروا لائحة صندوق الزواج | في ديوان الفهد;;ديوان الفهد
howmany | ar | كم رجال حضر الإقرار | ٧٦ رجلا
howmuch | ar | اشتراك الموظف في صندوق العشيره | ٣٠ ريالا;;٣٠ ريالا في الشهر
howmuch | en | what does a student pay into the fund | لا شيء;;وعلى الطالب لا شيء
who | ar | صاحب أكبر هبة | سوريش نير;;الطبيب الهندي سوريش نير
why | ar | ليش تبرع الدكتور الهندي | لأنه سكن بينهم ثلاثين سنة
no | ar | يحطون الفلوس بالأسهم؟ | لا يُستثمر المال في الأسهم
table | ar | منحة العرس الجماعي | ١٠٬٠٠٠ | عرس جماعي
table | ar | قرض اللي تزوج بعد طلاق | ١٠٬٠٠٠ | زواج بعد طلاق
table | fr | délai de remboursement après un divorce | ١٨ شهرا
table | ar | منحة الأرمل كم | ٤٬٠٠٠
table | en | loan for a first marriage | ١٢٬٠٠٠ | زواج أول
howmuch | ar | حد المهر عشان ياخذ المنحة | ٤٠ ألفا
what | ar | من طلق خلال سنة شنو عليه | ردّ نصف المنحة;;نصف المنحة
howmany | ar | اللجنة كم عضو | خمسة
who | ar | مين رئيس الصندوق حاليا | صالح الفهد
define | fr | qui est Habib Al-Ali | معلم الرياضيات;;المدقق معلم الرياضيات
when | ar | كل كم تجتمع لجنة الزواج | كل شهرين
howmany | ar | كم غيبة تسقط العضوية في اللجنة | أربعا;;تغيّب أربعا
when | ar | متى يعلنون اسم المقترض | أن يتأخر ستة أشهر;;إلا أن يتأخر ستة أشهر
who | en | who resigned over the leaked name | حسين الجابر
howmuch | ar | العروس كم تاخذ | ٣ آلاف
who | ar | ممثلة النسوان منو | أم زكي
what | ar | صار ايش في طلب ام زكي | فأُجّل طلبها سنة;;أُجّل طلبها سنة
section | ar | المادة ٧ في صندوق آل نصير | تجتمع كل شهرين، ويسقط عضو تغيّب أربعا
table! | ar | منحة الزواج بعد طلاق في صندوق ال نصير | | زواج بعد طلاق
table! | ar | قرض الزوجة الثانية في صندوق آل نصير | | زواج أول
section! | ar | المادة ١١ لصندوق آل نصير | | المادة ١٠:
who! | ar | الاسم الي ذكرته اللجنة قبل وقته | | ذكرت اسما
why! | en | why did Hussein al-Jaber say he resigned? | | حسين الجابر
howmuch! | ar | كم رصيد صندوق الزواج آل نصير | | لا يُستثمر
howmuch! | fr | quel âge a Umm Zaki | | أم زكي
when! | ar | متى مات سوريش نير | | سوريش نير
howmany! | ar | كم عرس جماعي ساعد الصندوق | | عرس جماعي
quote! | ar | ماذا قال يعقوب النصير عن طلب أم زكي | | يعقوب النصير
yes! | ar | هل طلق صالح الفهد زوجته | | من طلّق
who! | ar | مين خلف حسين الجابر في امانة السر | | حسين الجابر
# twins
table|ar|منحة أول زواج كم|٨٬٠٠٠|٨٬٠٠٠
table!|ar|منحة ثاني زواج كم والأولى حية؟||٨٬٠٠٠
howmuch|en|How long had the Indian doctor lived with them?|ثلاثين سنة|سوريش نير
howmuch!|en|How long had the treasurer held his post?||يعقوب النصير
table|fr|En combien de mois rembourse-t-on après un mariage collectif ?|٣٠ شهرا|عرس جماعي
table!|fr|En combien de mois la mariée rembourse-t-elle ?||لكل عروس
who|ar|أمين المال منو|يعقوب النصير|المادة ٦
who!|ar|أمين السر الحين منو؟||حسين الجابر
when|en|When was the chapter on women added?|١٤٤٤|أُقرت في ديوان
when!|en|When was the chapter on secrecy added?||أُقرت في ديوان
howmuch!|ar|كم تدفع الموظفه لو زوجها من برا العشيرة||على كل موظف
howmuch!|ar|كم ترد العروس لو تطلقت؟||المادة ٥
