whom|ar|مين اللي قتلوه قدام مسجد الصفا؟|عبد الودود شيبان|
define|en|Who was Abdul Wadoud Shaiban?|الوسيط|قُتل الوسيط
where|fr|Où Shaiban a-t-il été abattu ?|أمام مسجد الصفا في بلدة شعب القمر|
who!|ar|من أمر بقتل شيبان؟||عمن أمر بالقتل
who|ar|من اتهم رجال الأسفل؟|غالب الجعدي|واتهم شيخ الأعلى
who|ar|شيخ الاسفل منهو|مطيع الجعدي|
whom|ar|من اتهم مطيع الجعدي؟|رجال الأعلى|واتهم شيخ الأعلى
define|ar|مطيع إيش يقرب لغالب|ابن عم غالب وزوج أخته|
who|ar|مين الشاهد؟|ناصر|وقال شاهد
define|fr|Nasser, témoin, que fait-il ?|راعي الماعز|
which|en|Which district was on the motorbike's plate?|مديرية السفال;;السفال|
who|ar|من المحقق|نبيل المخلافي|
where|ar|وين لقيو الدراجة؟|في بئر;;بئر|
who|ar|بصمة مين كانت على الدراجه؟|خالد العفيف|
who|ar|من طرد العفيف من العرس؟|شيبان|طرده شيبان
whom|ar|شيبان طرد مين من عرس بنته؟|خالد العفيف|طرده شيبان
whom!|ar|من الذي طرده خالد العفيف؟||طرده شيبان
whom|en|To whom did al-Afif say he lent the bike?|فهد|أعار الدراجة
who|ar|من هاجم السجن؟|رجال من الأعلى|
whom|ar|من أطلقوه من السجن|فهدا|هاجم رجال
why|ar|ليش ما طلع العفيف؟|لأن الحارس أضاع مفتاحها|
who|ar|الحارس المصاب اسمه؟|سعد|وأصيب في الهجوم
define|ar|حورية مين؟|أرملته|وخلف شيبان
quote|fr|Qu'a dit Houria ?|هو صالح مئة وأربعين مرة، ومات مرة|
howmany|ar|كم بنت له؟|خمس بنات|
who|ar|من تولت الوساطة؟|أروى|وتولت البنت
why|ar|علاش رفضوها الأعلى|لأنها امرأة|
when|ar|متى تم الصلح|يوم الجمعة|
who|ar|من سلّم فهد؟|غالب|وسلمه أبوه
howmuch|en|Al-Afif's sentence?|بعشر سنين;;عشر سنين|
yes|ar|طلع فهد بريء؟|وبرئ فهد لعدم كفاية الأدلة|
no!|ar|هل حوكم غالب الجعدي؟||واتهم شيخ الأعلى
who!|ar|من قتل خالد العفيف؟||خالد العفيف
who!|en|Who killed Ghalib al-Jaadi?||واتهم شيخ الأعلى
what!|ar|شو اسم البنت الصغيرة لشيبان؟||وخمس بنات
howmuch!|fr|À combien s'élève la diya de Shaiban ?||ووقع الصلح
when!|ar|متى تزوج مطيع من أخت غالب؟||وزوج أخته
why!|ar|ليه طرده من العرس؟||طرده شيبان
quote!|ar|إيش قال فهد للقاضي؟||وبرئ فهد
# twins
howmany|ar|كم رصاصة أصابت الوسيط|برصاصتين;;رصاصتين|مساء الأحد برصاصتين
howmany!|ar|كم رصاصة أصابت الحارس سعد؟||وفقد إصبعا
what!|ar|شو ضيّع الراعي ناصر||راعي الماعز ناصر
when|ar|من ايمتى العشيرتين متخانقين على المرعى|منذ ٢٠٠٨;;٢٠٠٨|مرعى واحدا
when!|ar|متى طُرد فهد من العرس؟||من عرس ابنته
howmany!|en|How many years did the prosecutor ask for Fahd?||وحُكم على العفيف
who|en|Who handed the young man over to the courts?|أبوه غالب;;غالب|وسلمه أبوه
who!|en|Who handed al-Afif over to the courts?||وسلمه أبوه
what|fr|Qu'a perdu le gardien Saad dans l'attaque ?|إصبعا|وأصيب في الهجوم
who!|fr|Qui a tué le gardien Saad ?||وأصيب في الهجوم
who!|ar|من عيّن المحقق نبيل المخلافي شيخا للصلح؟||وعثر المحقق نبيل
what!|ar|ايش تشتغل حورية ام اروى||وهي محامية
who|ar|مين محاميته، بنته الكبيرة|أروى;;البنت الكبرى، أروى|وخلف شيبان
who!|ar|مين محامي العفيف||وحُكم على العفيف
who!|ar|من قاضي قضية العفيف وفهد؟||وحُكم على العفيف
whom|en|Whom had the mediator thrown out of a wedding?|خالد العفيف;;لجندي سابق يدعى خالد العفيف|وعثر المحقق
whom!|en|Whom had Ghalib thrown out of a wedding?||وعثر المحقق
why!|fr|Pourquoi le gardien a-t-il laissé fuir Fahd ?||واعتُقل الاثنان
