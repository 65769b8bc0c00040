meta|en|author of the sailors' weather guide|إدموند كارو|
meta|fr|qui a traduit le livre|بشير الأتاسي|
when|en|date of the translator's preface|كانون الثاني ١٩٧٣|
howmuch|ar|بكم اشترى الكتاب|بثلاث ليرات;;ثلاث ليرات|
where|en|where did he buy it|بسطة تحت جسر فكتوريا;;من بسطة تحت جسر فكتوريا|
what|fr|que manquait-il à l'exemplaire|الغلاف والفصل السابع|
howmuch|ar|كم ظل ما يعرف مين المؤلف|أحد عشر عاما|
who|en|Who told him the author's name?|ستافروس;;قبطان يوناني في اللاذقية اسمه ستافروس|
define|fr|profession de Caro|معلم حساب|
no|ar|هل كان كارو بحّار|كارو لم يكن بحارا|
whom|en|whom did Caro promise not to go to sea|لأمه;;أمه|
howmuch|ar|قديش راقب السما|أربعين سنة|
where|fr|d'où observait-il le ciel|من النافذة|
which|en|which chapter was translated from French|السابع|من الأصل الفرنسي
who|ar|مين بعتله الأصل الفرنساوي|تيريز;;الآنسة تيريز|
what|en|What did Therese accept as payment?|علبة من المشمش المجفف|
who|fr|qui a relu le chapitre sur les nuages|منيب الحكيم;;الأستاذ منيب الحكيم|
howmany|en|names he corrected|تسعة عشر اسما|
why|ar|ليش أخد برأي الحكيم بالسمحاق|لأنه الطيار;;الطيار|
what|en|what was left out of the translation|جداول المد لبحر المانش|
who|fr|auteurs du tableau des vents syriens|صيادو أرواد|
howmany|ar|كم اسم عندهم للريح الشرقية|سبعة أسماء|
why|en|why did he take the book away from Nouri|أن أحذف الأمثال البحرية;;طلب الناشر الأول، مكتبة النوري، أن أحذف الأمثال البحرية|
howmuch|ar|كم دفع الناشر الحالي نسبة للأول|نصف ما عرضه الأول|
which|en|page with the mistake|صفحة ١١٢|
define|fr|qu'est-ce qu'un nœud|ميل بحري في الساعة|
who|en|who started the translation with him|فؤاد;;صديقي فؤاد|
how|ar|كيف مات فؤاد|غرق|تموز الماضي
where|fr|où Fouad s'est-il noyé|جبلة;;في جبلة|
who!|ar|اسم الناشر الحالي||وقبله الناشر الحالي
howmuch!|en|how much did Nouri bookshop offer||مكتبة النوري
why!|ar|ليش غرق فؤاد والدنيا صحو||غرق في جبلة
when!|fr|quand le père de Caro s'est-il noyé||بحّاران غرقا
who!|en|who translated the book into English||النسخة الإنجليزية
which!|ar|أي الفصول ترجمها فؤاد||بدأ معي الترجمة
what!|en|title of chapter five||الفصل الثالث
whom!|fr|à qui Thérèse a-t-elle vendu l'original||الآنسة تيريز
who!|ar|من أغرق مركب جد كارو||بحّاران غرقا
howmany!|en|How many copies were printed?||أخطأت في صفحة
yes|en|Did he add a table of winds?|وأضفت جدولا لرياح الساحل السوري|
when!|ar|متى تقاعد الحكيم من الطيران||لأنه الطيار
howmuch!|fr|prix de la traduction en librairie||بثلاث ليرات
whom!|en|whom did Stavros marry||ستافروس
# twins
howmany|ar|كم سنة ظل كارو يراقب السما|أربعين سنة|وراقب السماء
howmany!|ar|كم سنة أخدت الترجمة كلها||نقلت الفصول الستة
howmany!|ar|كم اسما للغربية عند صيادي أرواد؟||ولهم في الشرقية
who|en|Which sailor gave him the name of the author?|قبطان يوناني في اللاذقية اسمه ستافروس;;ستافروس|حتى دلني عليه
who!|en|Who sold him the book, by name?||من بسطة تحت
when!|en|When did Caro die?||كارو لم يكن
what|fr|De quoi s'occupait Caro à Saint-Malo ?|معلم حساب|كان معلم حساب
what!|fr|De quoi s'occupait Mlle Thérèse à Saint-Malo ?||الآنسة تيريز
where!|fr|Où se noya le père de Caro ?||بحّاران غرقا
when|ar|ايمتى غرق صاحبو فؤاد|تموز الماضي;;في تموز الماضي|غرق في جبلة
when!|ar|ايمتى غرق ستافروس||اسمه ستافروس
howmuch!|ar|كم دفعت مكتبة النوري؟||ودفع نصف
