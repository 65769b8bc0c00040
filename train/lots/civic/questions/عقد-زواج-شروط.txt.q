who | ar | من تزوج ميه بنت خالد | هشام بن نصر الكتبي
howmuch | ar | صداق ميّة كم كامل | ثمانين دينارا
howmuch | ar | المؤخر كم | ثلاثون;;والكالئ ثلاثون | أصدق
howmuch | en | how long until the deferred part is due | أربع سنين;;إلى أربع سنين
what | ar | لو تزوج عليها شو يصير | فأمرها بيدها;;أمرها بيدها
howmuch | ar | أقصى غيبة مسموحة | ستة أشهر;;فوق ستة أشهر
howmuch | fr | combien de temps pour le pèlerinage | ثلاث سنين;;فله ثلاث سنين
no | ar | يقدر يطلعها من القيروان غصب؟ | ألا يخرجها من القيروان إلا برضاها
who | ar | أجرة سفرها على مين | وعليه كراؤها;;عليه كراؤها ذاهبة وراجعة
what | ar | ايش لازم يعلمها أول سنة | الخط
whom | ar | أجرة النسخ لمين | لها;;وأجرتها لها | الشرط الرابع
when | ar | متى تزور اهلها | كل جمعة
define | en | who is Sukayna | أختها العمياء
who | ar | من ضمن المؤخر | مفرج;;أخوه مفرج
howmany | ar | كم شاهد على النكاح | أحد عشر رجلا
where | ar | وين غاب هشام | في صقلية;;صقلية
howmuch | ar | مدة غيابه | تسعة أشهر
why | fr | pourquoi était-il parti | في شراء الكتب
quote | ar | بم اعتذر هشام عن الغياب | حبسني البحر ثلاثة منها
yes | ar | هل اعترف هشام بغيابه | فأقر
no | en | did Mayya ask for a divorce | أنا لا أطلب الفراق
what | ar | ماذا طلبت ميه | وإنما أطلب الكتب;;الكتب
howmany | ar | كم كتاب اخذت في الصلح | تسعة وعشرون كتابا
howmuch | ar | كم استغرق نسخها للكتب | في سنتين;;سنتين
meta | ar | وثيقة النكاح بخط من | ابن جبنون;;العدل ابن جبنون
section | ar | الشرط الثاني في وثيقة نكاح مية | ألا يغيب عنها فوق ستة أشهر، إلا في حج فله ثلاث سنين
section! | ar | الشرط السادس في وثيقة نكاح ميّة | | الشرط الخامس
howmany! | ar | كم ولد لمية وهشام | | أصدق
whom! | ar | من تزوج هشام على مية | | الشرط الأول
who! | en | who taught Mayya's sister to copy? | | سكينة
when! | ar | متى دفع هشام الكالئ | | أصدق
howmuch! | ar | بكم باعت مية الكتب التي نسختها | | نسختها كلها
what! | ar | عناوين الكتب الي اختارتها مية | | وفي ظهر
whom! | fr | qui Mufarrij épousa-t-il ? | | ضمن الكالئ
yes! | ar | هل حج هشام الكتبي | | إلا في حج
why! | ar | ليش عميت سكينة | | سكينة
quote! | ar | ماذا قال خالد النحاس في العقد | | أصدق
# twins
howmuch|ar|المعجل كم|خَمْسُونَ|أصدق هشام
howmuch!|ar|كم نقد منه لأختها سكينة؟||أصدق هشام
how|en|How long after the wedding did she go to court?|خَمْسِ سِنِينَ|حضرت مية
how!|en|How long after the wedding did she move out?||حضرت مية
howmuch|fr|Combien de mois la mer l'a-t-elle retenu ?|ثَلَاثَةً|حضرت مية
howmuch!|fr|Combien de mois le pèlerinage l'a-t-il retenu ?||إلا في حج
howmuch|ar|على كم صالحها من الكتب|رُبُعِ مَا جَلَبَ|حضرت مية
howmuch!|ar|على كم صالحت أختها سكينة من الكراء؟||أختها العمياء
define|en|What was the bride's father's trade?|النَّحَّاسِ|أصدق هشام
define!|en|What was the guarantor's trade?||ضمن الكالئ
who!|ar|مين القاضي اللي حكم على هشام بالفراق||لا أطلب الفراق
howmany!|ar|كم شاهد حضر الصلح؟||وشهد أحد عشر
