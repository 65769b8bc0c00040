where | ar | وين ولا سوق الخميس بعد النقل | الأرض الفضاء خلف الملعب;;إلى الأرض الفضاء خلف الملعب
where | en | where was the Thursday market before | ساحة البريد;;من ساحة البريد
when | ar | بداية السوق في المكان الجديد | ٤ مايو ٢٠٢٣
when | ar | البايع امتى يدخل | من الخامسة فجرا;;الخامسة فجرا
when | fr | avant quelle heure faut-il vider le marché en ramadan | قبل الخامسة;;الخامسة | وفي رمضان
table | ar | كم موقف للملابس | ١١٠
table | ar | الموقف المظلل للخضرة بكم | ١٠ | خضر وفاكهة
table | en | fee for an open pitch for sheep | ٢٠ | أغنام
table | ar | رسم السمك في الظل | ١٥ | أسماك
table | ar | عدد مواقف الاسر المنتجه | ١٦
who | ar | شن القسم اللي ما يدفعش رسوم | منتجات الأسر
howmany | ar | كم موقف اقصى حد للبائع | موقفين متجاورين;;موقفين
who | ar | من له حق موقف السمك | من معه شهادة صحية سارية;;لمن معه شهادة صحية سارية
no | ar | دفعت بدون وصل، يتحسب؟ | وكل مال دُفع بلا إيصال لا يُعتد به;;لا يُعتد به
howmuch | ar | كم يحرم من السوق اللي يستعمل ميكروفون | شهرا | يُحرم من السوق
what | ar | عقوبة بيع الأدوية | ويُحرم سنة;;يُحرم سنة
what | en | what becomes of a false scale | يُضبط الميزان المغشوش ويُكسر أمام صاحبه;;يُكسر أمام صاحبه
who | ar | بضاعة الغشاش لمن تعطى | دار العجزة;;على دار العجزة
who | ar | المشرف على سوق زوارة | رمضان الفطيسي
howmany | ar | عدد الحراس | ستة حراس;;ستة
why | ar | خليفة عاشور علاش معترض | تغرق في أول مطر
define | fr | qui est Khalifa Achour | ممثل تجار الملابس
when | ar | كل قداش تتراجع الرسوم | كل سنتين
who | ar | مين أصدر القرار 64 | أنور أبوزيد
table! | ar | الموقف المكشوف للأسماك بكم | | أسماك
table! | ar | رسم موقف الاغنام المظلل | | أغنام
section! | ar | المادة ٩ من قرار سوق الخميس | | المادة ٨
who! | ar | اسماء الحارستين في قسم الأسر | | ستة حراس
howmuch! | en | fine in dinars for selling unstamped meat in Zuwara | | غير مختوم
who! | ar | مين باع لحم مغشوش في سوق زوارة | | غير مختوم
table! | ar | رسم موقف السيارات في سوق الخميس زوارة | | ملابس وأوان
when! | ar | متى غرقت الأرض خلف الملعب | | أول مطر
why! | fr | pourquoi a-t-on quitté la place de la Poste ? | | ساحة البريد
whom! | ar | شكون حرمه رمضان الفطيسي من السوق | | رمضان الفطيسي
quote! | ar | ماذا قال أنور أبوزيد عن الأرض الجديدة | | أنور أبوزيد
yes! | ar | هل رجع سوق زوارة لساحة البريد | | ساحة البريد
whom | ar | بضاعة الميزان المغشوش توزع على منو | دار العجزة
yes | ar | هل اعترض حد على نقل السوق | اعترض ممثل تجار الملابس خليفة عاشور على المادة ١
# twins
table|ar|خضرة في الشمس بكم|٦|<td>خضر وفاكهة
table!|ar|ملابس بالليل بكم؟||<td>ملابس وأوان
table|en|How many sheep pitches are there?|٣٠|<td>أغنام
table!|en|How many camel pitches are there?||<td>أغنام
when|fr|Quand les clients peuvent-ils entrer ?|السابعة|المادة ٢
when!|fr|Quand les gardes peuvent-ils entrer ?||المادة ٧
howmany|ar|كم حارسه في قسم الأسر|اثنان|المادة ٧
howmany!|ar|كم حارس في قسم الأسماك||المادة ٧
howmuch|en|How long is someone selling medicine shut out?|سنة|المادة ٥
howmuch!|en|How long is someone selling without a receipt shut out?||المادة ٤
who!|ar|من مراقب السوق القديم في ساحة البريد؟||رمضان الفطيسي
who!|fr|Qui représente les vendeurs de poisson ?||خليفة عاشور
