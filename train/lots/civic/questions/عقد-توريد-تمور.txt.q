who | ar | من يورد التمر | تعاونية «الدقلة الذهبية» بطولقة;;تعاونية «الدقلة الذهبية»
who | ar | مين المشتري في مرسيليا | مؤسسة «حلويات مريانة» بمرسيليا;;مؤسسة «حلويات مريانة»
define | fr | qui est Vincent Leroy | مديرها التجاري
howmany | ar | كم طن في العقد كله | ٦٠ طنا
howmuch | ar | كميه الصنف الاول | ٤٠ صنف أول;;٤٠
no | ar | الغرس داخل في العقد؟ | لا يشمل العقد الغرس ولا العجينة
howmuch | ar | حد السوس بالصنف الأول | ٣ في المئة
howmuch | en | allowed moisture of the dates | من ٢٢ إلى ٢٦ بالمئة
who | ar | من تفحص عند الشحن | وردة شنوف;;المهندسة وردة شنوف
where | ar | المخبر الثالث وين | جنوة;;في جنوة
howmuch | ar | سعر كيلو الصنف الثاني | ٢٫٤٠
howmuch | fr | prix au kilo du premier choix | ٣٫١٠ يورو;;٣٫١٠ يورو للكيلو
when | ar | متى يتغير الثمن | إذا تغير الشحن أكثر من ١٥ بالمئة
when | ar | الثلث الاخير متى يندفع | بعد ٤٥ يوما من الوصول
where | ar | من أي ميناء | ميناء سكيكدة;;سكيكدة
list | ar | تواريخ الشحنات | ١٥ أكتوبر;;٢٠ نوفمبر;;١٠ يناير
howmuch | en | cap on the delay penalty | ٥ بالمئة | ٤.٢
list | ar | شنو القوة القاهرة | الجراد;;الفيضان;;الإضراب العام;;الجراد والفيضان والإضراب العام | لا إضراب عمال
no | ar | نقص الصناديق قوة قاهرة | ولا نقص الصناديق
what | ar | ايش يسمح يكتب على العلبة | تمور طولقة;;«تمور طولقة»
who | ar | مين المحكمة بين الطرفين | ألفة الشابي;;الأستاذة ألفة الشابي
howmuch | ar | كم تأخرت الشحنة الثالثة | ثلاثة عشر يوما
why | fr | raison du retard | بسبب إضراب سائقي الشاحنات العام;;إضراب سائقي الشاحنات العام
who | ar | المحكمة وقفت مع مين | المورد;;فرفض المورد وأيدته المحكّمة | ملحق
howmany | ar | كم طن رجعوا | طنين;;طنين من الصنف الثاني
why | en | why were two tonnes sent back | بلغ مسوّسهما ٩ في المئة
section! | ar | المادة ٨ من عقد توريد التمور | | المادة ٧
howmuch! | ar | سعر كيلو العجينة في عقد طولقة | | لا يشمل العقد
who! | ar | مين رئيس مؤسسة مريانة صاحبها | | فانسان لوروا
howmuch! | ar | كم غرامة دفعتها تعاونية الدقلة الذهبية | | فطالب المشتري
section! | fr | article 4.3 du contrat de Tolga | | ٤.٢
when! | ar | متى تأسست تعاونية الدقلة الذهبية | | الدقلة الذهبية
who! | en | who runs the lab in Genoa? | | مخبر ثالث
what! | ar | اسم السفينة اللي شحنت تمور طولقة | | ميناء سكيكدة
whom! | ar | لمن باعت مريانة تمور طولقة | | تمور طولقة
yes! | ar | هل استقال لخضر بوزيان | | لخضر بوزيان
howmany! | fr | combien d'adhérents compte la coopérative de Tolga ? | | الدقلة الذهبية
# twins
howmuch|ar|كم طن صنف ثاني|٢٠|١.١ يورّد
howmuch!|ar|كم طن عجينة؟||للعجينة عقد آخر
when|en|When was the second shipment due?|٢٠ نوفمبر|ثلاث شحنات
when!|en|When was the fourth shipment due?||ثلاث شحنات
where|fr|Dans quel pays a lieu l'arbitrage ?|تونس|في تونس
where!|fr|Dans quel pays se trouve le fabricant de cartons ?||نقص الصناديق
howmuch|ar|السوس في الصنف الثاني حده|٦|٢.١ الرطوبة
howmuch!|ar|السوس في العجينة حده كم؟||٢.١ الرطوبة
howmuch|en|After landing, how long until the last third is due?|٤٥ يوما|يُدفع الثلث
howmuch!|en|After landing, how long until the samples are tested?||تفحص العينات
who!|ar|من مدير مخبر بروفانس||مخبر «بروفانس»
howmuch!|ar|بكم باع المورد الطنين اللي رجعوا؟||وردّت المؤسسة
