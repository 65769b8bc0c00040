list|ar|شنو أحتاج عشان أفتح محفظة سند؟|A civil ID, a Kuwaiti mobile number and a face scan|
no|en|Do I need a salary certificate?|A salary certificate is no longer required|
who|ar|ولدي عمره 17 منو لازم يوافق|a guardian|
table|ar|كم أقدر أحول مرة وحدة في الباقة الأساسية|KD 200|One transfer
table|en|monthly fee for Plus|KD 1.250|
table|ar|أقصى رصيد للتاجر؟|KD 20,000|
table|ar|سحب كاش في البيسك|not possible|
when|en|When does money come back if the number has no wallet?|after 72 hours;;72 hours|
howmany|ar|كم واحد وافق يرجع الفلوس في 2024|1,411|
no|ar|هل تسحبون المال من المستلم بالقوة؟|We cannot take money from a wallet without a court order|
howmuch|ar|البطاقة البديلة بكم أول مرة|free the first time|
howmuch|fr|En combien de jours la carte arrive-t-elle à Jahra ?|six|in Jahra and Ahmadi
why|ar|ليش وقفت حوالتي للفلبين|asks for the receiver's middle name|
who|en|new partner for Philippine transfers|Luzlink|
when|ar|متى حدث العطل؟|3 January|
where|ar|لأي بلد التحويل موقوف حاليا|Sudan|
what|ar|ما معنى S05|your ID has expired|
howmuch|en|For how long does the wallet lock after too many wrong PINs?|one hour|
why|ar|لماذا لا أعيد الدفع فورا عند S09؟|you may pay twice|
no|ar|فيها فوايد ربوية؟|No. The Fatwa board led by Sheikh Adnan Al-Mulla approved the wallet on that condition;;No|The Fatwa board
who|ar|من يرأس هيئة الفتوى|Sheikh Adnan Al-Mulla;;Adnan Al-Mulla|
howmuch|en|how much cashback|0.5 %|
how|ar|كيف أقفل الحساب|Empty the balance, then Settings > Leave us|
howmuch|ar|خلال كم يوم أرجع لنفس الرقم؟|within 90 days;;90 days|
no|fr|Peut-on fermer le compte par Twitter ?|Twitter messages asking for closure are ignored|
meta|ar|آخر تحديث للصفحة متى|11 February 2025|
what!|ar|ما معنى S07 في سند؟||S05
table!|ar|رسوم باقة الطلبة||Monthly fee
why!|en|What caused the outage on 3 January?||outage of 3 January
howmuch!|ar|كم رسوم الحوالة للهند||India and Egypt
when!|en|When will transfers to Sudan resume?||Sudan
howmany!|ar|كم عميلا عند محفظة سند||1,906 receivers
who!|ar|من أقال الشيخ عدنان الملا؟||Sheikh Adnan
howmuch!|fr|Quel est le taux d'intérêt de l'épargne ?||cashback
who!|en|Which judge issued the court order?||court order
what!|ar|رقم الخط الساخن لسند||customer team
howmany!|en|How many customers were hit by the January outage?||outage of 3 January
howmuch!|ar|كم يأخذ لوزلينك عن الحوالة؟||Luzlink
yes|en|If I reopen within two months, do I keep my number?|Reopening within 90 days keeps your number|Reopening
# twins
howmany|ar|كم شخص ترجيتوهم يرجعون الفلوس|1,906|In 2024 we asked
howmany!|ar|كم شخص ترجيتوهم يرجعون الفلوس في 2023؟||In 2024 we asked
table|fr|Plafond d'un virement pour un commerçant ?|KD 5,000|One transfer
table!|fr|Plafond des virements mensuels pour un commerçant ?||One transfer
table|en|How much cash can a shop owner take out daily?|KD 300 a day|Cash withdrawal
table!|en|How much cash can a shop owner pay in daily?||Cash withdrawal
howmuch|ar|لي متى انتظر البطاقه في الأحمدي|six|Freeze it in the app
howmuch!|ar|لي متى انتظر كشف الحساب في الأحمدي؟||Freeze it in the app
what!|en|What does Luzlink ask of senders to Egypt?||middle name
when|ar|متى ألغيتم شرط شهادة الراتب|May 2024|A civil ID
when!|ar|متى ألغيتم شرط تصوير الوجه||A civil ID
what!|ar|شنو يطلبون من المستلم في الهند؟||middle name
