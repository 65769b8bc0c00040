meta|en|author of «The Brown Bag»|نعيمة الجوهري;;الطبيبة نعيمة الجوهري|
when|fr|quand fut-elle nommée à Beni Melloul|شتاء ١٩٥٨;;في شتاء ١٩٥٨|
who|en|woman doctor who was there before her|حسيبة غيلب;;الدكتورة حسيبة غيلب|
no|ar|حسيبة كانت تركب البغل؟|لم تركب بغلا|
howmany|en|penicillin doses she was given|مئتي جرعة;;مئتي جرعة من البنسلين|
define|fr|qui est Tahar|ممرضا|
what|ar|الطاهر من شنو يخاف|الدم|الدم ويحسن
quote|en|What did Tahar tell her on the first day?|أنت اشتغلي، وأنا أكذب عليهم|
when|ar|بأي شهر جت الحصبة|فبراير;;في فبراير|
howmany|fr|enfants malades la première semaine|٤١ طفلا|
howmany|en|number of deaths|سبعة عشر;;مات سبعة عشر|
howmany|ar|والمراقب كم كتب|ثلاثة|كتب المراقب
quote|en|how did the controller justify his figure|كيف يموت من لم يولد;;فكيف يموت من لم يولد|
define|fr|la vieille Mabrouka|قابلة الدوار|
what|ar|بشنو كانت تدهن العيال|بزيت الضرو;;زيت الضرو|
whom|en|whom did Mabrouka bring at night|حفيدها|مرض حفيدها
quote|fr|que prétendit-elle|هذا ليس حفيدي|
when|ar|امتى خلص البنسلين|مارس;;في مارس|
howmany|en|letters she wrote to the minister|رسالتين|
who|fr|auteur de la troisième lettre|الطاهر|كتب الطاهر رسالة
what|en|what came after the third letter|شاحنة كاملة|
where|ar|الطاهر مات وين|مستشفى باجة;;في مستشفى باجة|
quote|en|What had Tahar written to the minister?|أن عندك قائمة;;عندك قائمة|
what|fr|cadeau de Mabrouka|ضرس ذئب|
what!|ar|القائمة فيها شنو||لم أقل بماذا
what!|en|what was her one mistake||وخطأ واحد لن أحكيه
who!|fr|nom du ministre||كتبت إلى الوزير
who!|ar|اسم حفيد مبروكة||عالجته باسم آخر
howmany!|en|deaths in the following year||مات سبعة عشر
when!|en|when did Mabrouka die||قابلة الدوار
who!|ar|مين عيّن الطاهر قبلها||وممرضا اسمه
howmany!|fr|combien de malades à Tabarka||من بنزرت إلى طبرقة
whom!|ar|من عاقبه الوزير||لم يرد
yes!|en|Did the controller correct his report?||كتب المراقب
# twins
howmany|ar|كم مات بالحصبة فعلا|سبعة عشر|مات سبعة عشر
howmany!|ar|كم مات من ممرضي بني ملول؟||مات سبعة عشر
howmany!|ar|كم واحد عالجت حسيبة||الدكتورة حسيبة
when|en|When did the penicillin run out?|مارس;;في مارس|نفد البنسلين
when!|en|When did the lorry arrive?||فجاءت شاحنة كاملة
when!|en|When did Dr Hassiba leave?||الدكتورة حسيبة
howmany|fr|Combien de lettres a-t-elle écrites elle-même au ministre ?|رسالتين|كتبت إلى الوزير
howmany!|fr|Combien de lettres le ministre a-t-il envoyées ?||كتبت إلى الوزير
what!|fr|Quel remède la sage-femme donnait-elle à son petit-fils ?||بزيت الضرو
where|ar|وين كان الطاهر يحتضر|مستشفى باجة;;في مستشفى باجة|وهو يحتضر
where!|ar|وين ماتت مبروكة||العجوز مبروكة
who!|ar|من أعطى الطبيبة الحقيبة من أهل الدوار؟||أعطتني الوزارة حقيبة
