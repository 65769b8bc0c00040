howmuch|ar|قديش كان طالب السعر أول يوم؟|تلات ملايين ونص|
howmuch|ar|كم صار الإيجار مع الدفع سلفا|لتلاتة وربع;;تلاتة وربع|إذا بتدفعوا
what|ar|بشو وعدت صاحبة البيت بخصوص البطاريات|رح تغيرهن عحسابها قبل ما تستلموا|
where|en|Where did the previous tenant flee to?|إربيل|
howmuch|ar|مبلغ الفاتورة غير المدفوعة التي خلّفها المستأجر السابق|٤٠٠ ألف|
howmuch|ar|الأمبير بقديش|١٨ ألف بالأسبوع|
which|ar|في أي طابق الشقة|خامس|
no|en|is the flat on the fourth floor|خامس مو رابع|
howmuch|ar|سعة خزان المي|ألفين ليتر|
list|ar|شو العفش اللي رح يضل بالبيت؟|البراد والغسالة وأوضة النوم الكبيرة|
who|ar|مين رح ياخد الكنبايات|بنتها|
howmany|ar|كم شهر سلف اتفقوا عليها بالآخر|أربع شهور|بس سلف
howmuch|ar|المدة التي تريدها المالكة للعقد|سنة ونص|
howmuch|ar|كم عمولة السمسار بعد المفاصلة؟|تلت شهر|
howmuch|fr|Quelle commission Ghaith dit-il avoir négociée au départ ?|ربع شهر|متل ما اتفقنا
when|ar|ايمتى توقيع العقد|التنين الساعة خمسة|
where|ar|أين مكتب أبو كرم|بالحمرا جنب سينما السفرا|
who|ar|مين غير ميس عم يطلب البيت|صيدلي|إجا واحد
why|ar|ليش ميس عم تسأل عن الأسانسير|أمي ركبها بتوجعها|
when|ar|متى يتوقف المصعد عن العمل؟|وقت ما في كهربا|
quote|en|who said six months in advance was too much|غيث|ست شهور كتير
define|ar|من هو أبو كرم|السمسار|محادثة
who!|ar|شو اسم صاحبة البيت؟||صاحبة البيت نزّلت
howmuch!|ar|قديش عرض الصيدلي||واحد صيدلي
howmuch!|ar|ثمن بطاريات الطاقة الشمسية||البطاريات خربانة
howmany!|en|How many rooms does the Shaalan flat have?||أوضة النوم
where!|ar|بنتها وين ساكنة||رح تاخدو بنتها
quote!|ar|ماذا قالت أم ميس عن البيت||أمي ركبها
when!|ar|متى هرب المستأجر القديم||هرب لإربيل
what!|ar|رقم تلفون أبو كرم||بمكتبي
howmuch!|ar|كم دفع الصيدلي سلف؟||واحد صيدلي
why!|ar|ليش هرب المستأجر||هرب لإربيل
yes!|en|Did the owner sell the apartment to Mays?||وافقت عالأربعة
yes|ar|وافقت صاحبة البيت على سلف أربع شهور؟|وافقت عالأربعة|وافقت عالأربعة
# twins
howmuch|ar|شو مهنة الزبون التاني|صيدلي|إجا واحد
what!|ar|شو مهنة المستأجر اللي هرب ع إربيل؟||إجا واحد
howmuch|ar|كم اقترح غيث أول ما فاصل|تلاتة|ست شهور كتير
howmuch!|ar|كم اقترح الصيدلي أول ما فاصل؟||ست شهور كتير
howmuch!|ar|كم اقترحت صاحبة البيت سعرا للعفش||ست شهور كتير
where|en|next to which cinema does the broker work?|سينما السفرا|بمكتبي بالحمرا
where!|en|Next to which cinema is the flat?||بمكتبي بالحمرا
howmuch|fr|Combien a-t-on laissé d'électricité impayée ?|٤٠٠ ألف|آخر مستأجر
howmuch!|fr|Combien a-t-on laissé d'eau impayée ?||آخر مستأجر
what|ar|مين مريض بركبو|أمي|ركبها بتوجعها
which!|ar|أي طابق ساكن الصيدلي||خامس مو رابع
howmuch!|ar|خزان المازوت كم ليتر||الخزان ألفين
