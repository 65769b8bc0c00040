when|en|when did 5.4 come out|02/09/2023|
howmany|ar|كم كاشير على الرخصة في 5.4؟|8 cashiers;;8|
howmany|ar|عدد الكاشيرات المسموح به قبل التحديث|5|previously 5
who|ar|من الذي اكتشف الثغرة الأمنية؟|Walid Mansouri|
howmuch|ar|كم أخذ مكتشف الثغرة|600 euros|
why|ar|ليه سحبوا 5.3.1|it deleted product pictures on update;;because it deleted product pictures on update|
howmuch|en|how long was the bad version online|four hours|
howmany|ar|كام محل نزّل النسخة المسحوبة؟|212 shops;;212|
howmany|en|For how many shops were the photos lost for good?|9|all but 9
why|ar|لماذا لم ترجع صور تلك المحلات التسعة|had switched synchronisation off|
what|ar|ماهي الصيغ التي حلت محل xls؟|.xlsx or CSV|
no|en|Can support reset a lost backup password?|A forgotten backup password cannot be recovered, not even by support;;cannot be recovered|
what|ar|أقل ويندوز مدعوم|Windows 10|
when|fr|Jusqu'à quand la 5.2.6 reçoit-elle des corrections ?|31/12/2023|
which|ar|أي لغة ما لحقت تطلع مع 5.3؟|Turkish|
which|ar|ما اللغة الجديدة في دفتر|Tamazight|
where|en|where is the shop that complained about receipts|Sfax|
what|ar|شو لازم عندي اندرويد لقراءة الباركود|Android 9 or later|
when|en|In which version can iPhone users expect to scan barcodes?|5.5|planned for
yes|ar|هل أستطيع الرجوع إلى 5.4.0 بدون فقدان بيانات|you can go back to 5.4.0 without losing data|
why|en|Why must I restart a second time after updating?|the second start rebuilds the search index|
define|ar|ما هو برنامج دفتر؟|a small accounting app for shops|
who|ar|من يكتب ملاحظات الإصدارات|Ines Habbal|
howmuch!|ar|كم ثمن رخصة دفتر السنوية؟||8 cashiers
when!|en|release date of Daftar 5.5||planned for
who!|en|Who took advantage of the security hole?||Walid Mansouri
howmuch!|ar|كم تساوي النقطة الواحدة||loyalty points
what!|ar|اسم المخبز الذي أبلغ عن الخطأ||bakery
why!|en|why was xls export dropped||Removed: export
when!|ar|متى صدر الإصدار 5.2.6؟||Windows 8.1
who!|ar|من المبرمج المسؤول عن حذف الصور||This release was pulled
howmuch!|en|compensation paid to the shops that lost pictures||212 shops
who!|ar|من كافأه وليد منصوري بستمئة يورو؟||Walid Mansouri
howmany!|en|How many shops lost their pictures for good in Sfax?||212 shops
# twins
when|en|When was the security hole patched?|11/06/2023|5.3.2 (
when!|en|When was the security hole reported by the bakery?||Reported by a bakery
howmuch|ar|الشاشة بطيئة إذا كان الرام اقل من كام|3 GB|Known problem
howmuch!|ar|النسخة الاحتياطية عايزة رام كام؟||Known problem
who|fr|Qui tient ces notes ?|Ines Habbal|Daftar is a small
who!|fr|Qui a rendu la traduction turque ?||The Turkish translation
when|ar|امتى نزلت نقاط الولاء|15/05/2023|5.3.0 (
when!|ar|امتى تنزل نقاط الولاء على الايفون||iPhone support
what|en|Which old Windows got dropped?|Windows 8.1|Changed: minimum system
what!|en|Which old Android got dropped?||Android 9 or later
howmany!|ar|كام محل كان قافل المزامنة ورجعتله الصور؟||212 shops
howmany!|ar|كام كاشير سرق تقرير المالك||a cashier could open
