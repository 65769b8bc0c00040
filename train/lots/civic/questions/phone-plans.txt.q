table | ar | لؤلؤة كم جيجا | 10 | 5500*
table | ar | كم سعر موجة كبيرة | 9000
table | en | how many minutes in the youth plan | 60 | 4800
table | ar | مدة التزام باقة بيت | 24 شهرا
table | fr | prix de la petite vague | 3500
table | ar | باقه لؤلؤة بلس كم دقيقه | بلا حد | 12500*
which | ar | أكثر باقة نت | بيت | 15000
which | ar | أرخص باقة | موجة صغيرة
table | ar | الدقيقة لفرنسا من هلو موروني | 75 | فرنسا
table | ar | بكم دقيقة تنزانيا تلكوم | 55 | تنزانيا
table | ar | كاريبو للسعوديه بكم الدقيقه | 120 | السعودية
table | en | cost per minute to Madagascar with Karibu | 85 | مدغشقر
which | ar | أيهم أرخص لتنزانيا | تلكوم الأرخبيل | الوجهة
no | ar | بيت فيها مكالمات؟ | لا تُجرى منها مكالمات
who | ar | باقة شباب لمين | لمن دون السادسة والعشرين
howmuch | ar | كم ضريبة لؤلؤة | 10%;;ضريبة 10%
what | ar | وش يصير بعد ما تخلص الجيجات عند كاريبو | تُقطع;;وتُقطع عند كاريبو
howmuch | ar | سعر الميجا الزايدة عند هلو موروني | 3 فرنكات;;بـ3 فرنكات
which | fr | meilleur réseau en Grande Comore | هلو موروني | جرّبنا التغطية
no | ar | هل كاريبو تغطي موهيلي | ولم تصل كاريبو إلى موهيلي
howmuch | ar | غرامة كسر عقد كاريبو | 20000;;20000 عند كاريبو
define | ar | من هي نصرة علي مباي | مديرة المبيعات في كاريبو فون
when | ar | امتى كاريبو توصل موهيلي حسب المديره | قبل نهاية السنة
which | ar | شو الباقة اللي بيستعملها سعيد عبده | موجة كبيرة;;«موجة كبيرة» | سعيد عبده
no | en | is the comparison editor paid by anyone | ولا يتقاضى مالا من أحد
meta | ar | مين اللي عمل المقارنة | فريق «قارن»;;فريق «قارن» في 7 أبريل 2025 | 7 أبريل
table! | ar | تلكوم الارخبيل للسعودية كم الدقيقة | | السعودية
table! | ar | كم رسالة في باقة بيت | | 15000
howmuch! | ar | كسر الالتزام عند هلو موروني بكم | | رفضت هلو موروني
table! | en | price per minute to Kenya on Karibu | | تنزانيا
table! | ar | سعر موجة متوسطة من تلكوم | | 9000
who! | ar | مين مدير مبيعات تلكوم الارخبيل | | مديرة المبيعات
howmany! | ar | كم مشترك عند كاريبو فون | | ولم تصل كاريبو
howmuch! | fr | quel âge a Saïd Abdou | | سعيد عبده
why! | ar | لماذا لا تغطي كاريبو موهيلي | | ولم تصل كاريبو
quote! | ar | ماذا قالت مديرة هلو موروني لفريق قارن | | رفضت هلو موروني
who! | ar | من اشترى شركة كاريبو فون | | نصرة علي مباي
table! | ar | كم سعر الدقيقة لمدغشقر من أورنج | | مدغشقر
# twins
table|ar|شباب كم دقيقة|60|شباب	كاريبو
table!|ar|شباب كم دقيقة للخارج؟||شباب	كاريبو
table|en|How many gigabytes does Pearl Plus have?|35|لؤلؤة بلس
table!|en|How many gigabytes does Pearl Max have?||لؤلؤة بلس
table|ar|موجة كبيره كم مدة الالتزام|6 أشهر|موجة كبيرة	تلكوم
table!|ar|موجة شباب كم مدة الالتزام||موجة كبيرة	تلكوم
table|fr|Combien la minute vers la France chez Karibu ?|110|فرنسا	90
table!|fr|Combien la minute vers la Tanzanie chez Karibu ?||تنزانيا	55
howmuch|ar|لو كسرت العقد مع تلكوم كم ادفع|5000 فرنك|كسر الالتزام
howmuch!|ar|لو كسرت العقد مع أورنج كم ادفع؟||كسر الالتزام
howmuch!|en|What tax is added to calls abroad?||ضريبة 10
where!|ar|وين أحسن تغطية لكاريبو||جرّبنا التغطية
