who | ar | مين بيقدر يتبرع بالدم | من كان بين ١٨ و٦٥ سنة، ووزنه ٥٠ كيلوغراما فأكثر;;من كان بين ١٨ و٦٥ سنة
list | ar | مين ممنوع يتبرع | الحامل;;المرضع حتى تفطم;;من خلع ضرسا منذ أقل من أسبوع | لا تتبرع
howmuch | ar | بعد الوشم كم انتظر | ستة أشهر
howmuch | en | how long must I wait after a malaria country | سنة | ملاريا
yes | ar | المدخن بيتبرع؟ | المدخن يتبرع
list | ar | ايش خطوات التبرع | تملأ استبانة من ثلاثين سؤالا;;يُفحص ضغطك وقوة دمك من وخزة في الإصبع;;يُسحب ٤٥٠ مليلترا في عشر دقائق;;تجلس ربع ساعة وتشرب عصير تمر | تملأ استبانة;;يُفحص ضغطك;;يُسحب;;تجلس ربع
howmany | ar | كم سؤال في الاستبانه | ثلاثين سؤالا;;استبانة من ثلاثين سؤالا
howmuch | fr | quelle quantité de sang prélève-t-on | ٤٥٠ مليلترا
what | ar | شو بيشربونا بعد التبرع | عصير تمر
whom | ar | إذن مين لازم قبل ما اطلع | الممرضة سناء;;سناء
table | ar | الكريات الحمرا كم يوم بتضل | ٤٢ يوما
table | en | shelf life of platelets | ٥ أيام
table | ar | البلازما لكم بتنحفظ | سنة | بلازما
table | ar | كم وحدة O سالب أول آذار | ٤ | O سالب
table | fr | besoin mensuel en A positif | ١٦٠
table | ar | O موجب كم كان بشباط | ١٨٠
why | ar | ليش ما حسبوا حاجة AB سالب | لأنها لم تُطلب منذ عامين
no | ar | بينباع الدم؟ | لا يباع ولا يشترى
howmuch | ar | المستشفى الخاص كم يدفع | ٩٠ شيكلا
what | en | what does the private hospital pay for | ثمن الكيس والفحص
no | ar | بقدر اعرف دمي راح لمين | لا | كسر المتطوع
who | ar | مين كسر القاعدة وخبّر | بشار;;المتطوع بشار
howmuch | ar | كم وقفوه | شهرا;;فأُوقف شهرا
who | ar | أكثر متبرع بنابلس | عدنان الطيراوي;;سائق الحافلة عدنان الطيراوي
howmany | fr | combien de dons a-t-il fait | ١٠٤ مرات
why | ar | عدنان ليش وقف تبرع | لأنه بلغ الخامسة والستين
who | en | who carried on after him | لينا;;ابنته لينا
define | ar | مراد قعدان شو شغله | الفني
who! | ar | اسم المريض اللي انعزم بشار على عرسه | | كسر المتطوع
table! | ar | كم الحاجة الشهرية من زمرة AB سالب بنابلس | | لم تُحسب
table! | en | units of B positive at the Nablus bank in March | | ٢١٠
whom! | ar | لمين راح دم عدنان الطيراوي | | عدنان الطيراوي
who! | ar | مين وقّف بشار عن التطوع | | كسر المتطوع
howmuch! | ar | كم شيكل ياخذ المتبرع | | ٩٠ شيكلا
why! | fr | pourquoi les stocks d'O négatif ont-ils baissé ? | | O سالب
yes! | ar | هل تزوجت الممرضة سناء | | الممرضة سناء
howmany! | ar | كم مرة تبرعت لينا الطيراوي | | عدنان الطيراوي
quote! | en | what did Dr Abeer Sawalha say about tattoos? | | وشم
table! | ar | كم كان O سالب أول كانون الثاني في بنك نابلس | | O سالب
when! | ar | متى تأسس بنك الدم المركزي بنابلس | | مراد قعدان
# twins
table|ar|A موجب كم كان بشباط|١٩٥|A موجب
table!|ar|B سالب كم كان بشباط؟||A موجب
howmuch|en|How long before giving must a smoker stop?|ساعتين|المدخن يتبرع
howmuch!|en|How long before giving must a coffee drinker stop?||المدخن يتبرع
howmuch|fr|Poids minimal du donneur ?|٥٠ كيلوغراما|يتبرع من كان
howmuch!|fr|Taille minimale du donneur ?||يتبرع من كان
howmuch|ar|قديش بياخد السحب|عشر دقائق|يُسحب ٤٥٠
howmuch!|ar|قديش بياخد فحص الزمرة؟||وخزة في الإصبع
howmuch|en|Over how many years did the bus driver give?|٣١ سنة|من أكثر الناس
howmuch!|en|Over how many years did his daughter give?||من أكثر الناس
who!|ar|مين الدكتورة اللي سحبت دم عدنان||وراجعته الدكتورة
howmuch!|ar|كم شيكل ثمن كيس البلازما لمستشفى الحكومة؟||٩٠ شيكلا
