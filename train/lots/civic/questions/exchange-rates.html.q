table | ar | بكم بيع الدولار في عدن العصر | ٢٢٦٥
table | ar | شراء السعودي صباحا عدن | ٥٨٧
table | en | selling rate of the dollar in Mukalla | ٢٢٥٩
table | ar | كم يشترون العماني بالمكلا | ٥٨١٠
table | fr | taux d'achat de la livre sterling le matin | ٢٨٢٠
table | ar | بيع السعودي في المكلا | ٥٩١
table | ar | الدرهم بيع الصبح كم | ٦١٤
table | ar | أجرة تحويل ٤٠ ألف داخل عدن | ٣٠٠ | حتى ٥٠
table | ar | تحويل ٢٠٠ الف لحضرموت بكم | ١٢٠٠
table | en | fee to send more than 300 thousand abroad | يُتفق عليه
table | ar | تحويل نص مليون داخل عدن كم اجرته | مجانا
when | ar | متى تتحدث النشرة | العاشرة صباحا والرابعة عصرا;;مرتين، العاشرة صباحا والرابعة عصرا
why | ar | ليش طلع الدولار | بعد إشاعة عن تأخر الوديعة;;إشاعة عن تأخر الوديعة
who | ar | من كذب الإشاعة | البنك المركزي
when | fr | à quelle heure fut-elle démentie | الساعة الخامسة;;الخامسة
why | ar | ليه الدرهم ما له سعر العصر | لأن المكتب لم يبق عنده دراهم
define | ar | نبيل شيخ مين يكون | محاسبنا
howmuch | ar | بكم ناقص تنشري المية القديمة | بأقل من ٣٪;;٣٪
who | en | who takes the old hundred bills without a discount | عوض باوزير;;صاحب المكتب عوض باوزير
when | ar | متى سكر فرع كريتر | يومي الأحد والاثنين
why | ar | سبب اغلاق كريتر | بعد سطو لم يُصب فيه أحد;;بعد سطو
what | ar | ايش سرقوا | ميزان الذهب
no | en | was anyone hurt in the robbery | لم يُصب فيه أحد
no | ar | الحرامي شل الفلوس؟ | وترك النقود
meta | ar | تاريخ نشرة الجسر | الأربعاء ١٩ فبراير ٢٠٢٥;;١٩ فبراير ٢٠٢٥
table! | ar | سعر الدرهم العصر في عدن | | درهم إماراتي
table! | ar | الدرهم الاماراتي بكم في المكلا | | ريال عماني
table! | en | morning dollar rate in Mukalla | | ٢٢٣٩
who! | ar | مين سرق فرع كريتر | | فرع كريتر
table! | ar | سعر اليورو في نشرة الجسر | | جنيه إسترليني
howmuch! | ar | كم مبلغ الوديعة المتأخرة | | تأخر الوديعة
quote! | fr | qu'a dit Nabil Cheikh du cambriolage ? | | نبيل شيخ
whom! | ar | من فصله عوض باوزير بعد السطو | | فرع كريتر
table! | ar | العماني بيع في عدن | | ريال سعودي</td><td>٥٨٧
howmuch! | ar | بكم ميزان الذهب المسروق | | ميزان الذهب
when! | ar | متى تصل الوديعة لعدن | | تأخر الوديعة
yes! | en | did the police catch the Crater thief? | | فرع كريتر
who! | ar | من أطلق إشاعة الوديعة | | إشاعة
# twins
table|ar|الإسترليني شراء العصر كم|٢٨٢٥|إسترليني
table!|ar|الإسترليني شراء العصر في المكلا كم؟||إسترليني
table|en|At what rate does the Aden office buy dollars in the afternoon?|٢٢٤٧|٢٢٤١
table!|en|At what rate does the Crater branch buy dollars?||٢٢٤١
table|fr|À combien vend-on le rial omanais à Mukalla ?|٥٨٥٠|ريال عماني
table!|fr|À combien vend-on le dirham à Mukalla ?||ريال عماني
table|ar|احول عشرين الف لبرا كم ياخذو|١٥ دولارا|حتى ٥٠
table!|ar|احول عشرين الف لصنعاء كم ياخذو||حتى ٥٠
howmuch!|ar|الدولار صباحا بكم يوم الثلاثاء؟||أمريكي</td><td>٢٢٤١
who|en|Who owns the exchange office?|عوض باوزير|حذّر محاسبنا
who!|en|Who owns the gold scale?||أُغلق فرع كريتر
howmuch!|ar|كم خصم باوزير على ورقة المية الجديدة||ذات الرأس
