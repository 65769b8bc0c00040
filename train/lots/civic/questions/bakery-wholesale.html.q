table | ar | قفص العيش البلدي الميه بكام | ١٤٠
table | ar | شامي خمسميت رغيف كم | ٦٠٠
table | en | weight of a fino roll | ٥٥ | فينو</td>
table | ar | كيلو الكحك الساده لو اخدت ٢٠ كيلو | ١٧٠ | كحك سادة
table | ar | بسكوت النشادر فوق الخمسين كيلو | ١١٠
table | fr | prix du kahk au loukoum, moins de dix kilos | ٢٠٠ | كحك ملبن
table | ar | غريبة بالجملة الكبيره بكام | بالاتفاق
which | ar | أغلى حاجة في الحلويات | غريبة
when | ar | اطلب قبلها بقد ايه | قبلها بيوم
howmuch | ar | تأمين القفص الفاضي | ٤٠ جنيه
howmuch | ar | التوصيل للعجمي | ٦٠ جنيه;;بـ٦٠ جنيه
where | en | which districts get free delivery | جوه المنشية ومحرم بك;;المنشية ومحرم بك
no | ar | بتوصلوا برج العرب؟ | ما بنوصلش برج العرب;;وما بنوصلش برج العرب
who | ar | مين يقدر يدفع بالآجل | للمدارس بس;;للمدارس
howmuch | fr | durée du crédit accordé aux écoles | أسبوعين;;لمدة أسبوعين
define | ar | من هو سمير عتريس | المورد
howmuch | ar | سعر البلدي في يناير كان كام | بـ١٢٠ القفص;;١٢٠
why | ar | ليه غلي العيش | عشان الدقيق غلي
no | ar | هل العمال سبب الزيادة | مش عشان العمال
no | ar | الكحك ينفع أرجعه | الكحك ما بيرجعش;;والكحك ما بيرجعش
what | en | which bread can be returned | الفينو;;بنرجّع الفينو في نفس اليوم
who | ar | صاحب معمل ابو الفول | محمود أبو الفول
who | ar | مين ماسك الحسابات عندهم | دعاء;;بنته دعاء
when | ar | الأسطى عوض من إمتى شغال | ١٩٨٨;;من ١٩٨٨
meta | ar | الأسعار من أول امتى | أول مارس ٢٠٢٥;;من أول مارس ٢٠٢٥
table! | ar | قفص فينو ٥٠٠ بكام | | ٢١٠
table! | ar | كيلو البيتي فور عند ابو الفول | | غريبة
howmuch! | ar | بكام الغريبة فوق ٥٠ كيلو بالظبط بالجنيه | | غريبة
table! | en | kahk with nuts price at Abu al-Foul | | كحك ملبن
howmuch! | ar | الشامي كان بكام في يناير | | شامي أبيض
howmuch! | ar | مرتب الأسطى عوض | | الأسطى عوض
howmuch! | fr | livraison à Borg el-Arab, combien ? | | برج العرب
what! | ar | رقم تليفون دعاء ابو الفول | | دعاء
when! | ar | محمود ابو الفول فتح المعمل سنة كام | | صاحب المعمل
whom! | ar | مين المدرسة اللي ما دفعتش لأبو الفول | | للمدارس بس
why! | ar | ليه ما بيوصلوش برج العرب | | برج العرب
yes! | ar | هل ساب الأسطى عوض الفرن | | الأسطى عوض
# twins
table|ar|شامي الميه بكام|١٢٥|<td>شامي أبيض
table!|ar|شامي المية لوحده سمسم بكام؟||<td>شامي أبيض
table|en|How heavy is a white Syrian loaf?|٧٠|<td>شامي أبيض
table!|en|How heavy is a crate when empty?||القفص الفاضي
table|ar|بسكوت النشادر الكيلو لو خمسه كيلو|١٣٠|<td>بسكوت نشادر
table!|ar|بسكوت البرتقال الكيلو لو خمسة كيلو||<td>بسكوت نشادر
when|fr|Depuis quelle année travaille le maître du four ?|١٩٨٨|صاحب المعمل
when!|fr|Depuis quelle année travaille la comptable ?||صاحب المعمل
howmuch|ar|التوصيل بره المنطقه لحد العجمي بيتدفع كام|٦٠ جنيه|التوصيل ببلاش
howmuch!|ar|التوصيل لسموحة بيتدفع كام؟||التوصيل ببلاش
howmuch!|ar|تأمين قفص العيش للمدارس كام||القفص الفاضي
who!|en|Who vouches for restaurants that buy on credit?||والآجل للمدارس
