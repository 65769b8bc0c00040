who | ar | مين كتب دليل الممتحن | ندير بنمنصور | حرره
who | ar | من راجع الدليل | لمياء الصقلي
who | ar | شكون يقدر يدوز امتحان الترجمة | حامل الإجازة في أي تخصص
howmuch | en | how many years must I have lived in Morocco | ثلاث سنوات;;إقامة ثلاث سنوات
when | ar | رسبت 3 مرات متى ارجع اتقدم | بعد انقضاء خمس سنوات على الثالثة
who | ar | من معفى من الكتابي | موظفو المحاكم
no | ar | موظف المحكمة معفى من الشفوي كمان؟ | وغير معفين من الشفوي
table | ar | تاريخ امتحان طنجه | 13 أبريل
table | ar | كم مقعد في أكادير | 45 | أكادير
table | fr | où passer l'allemand | أكادير | أمازيغية، ألمانية
table | en | seats in Rabat | 180
where | ar | الشفوي وين | في الرباط;;الرباط | الشفوي كله
when | ar | أيام الشفوي | من 2 إلى 6 يونيو
table | ar | ترجمة العقد كم ساعة | 3 ساعات
table | ar | الحد الادنى لترجمة الحكم | 15 | ترجمة حكم
table | en | marks for terminology | 10 | مصطلحات
howmany | ar | كم معجم مسموح | بمعجمين ورقيين;;معجمين ورقيين
no | ar | ينفع ساعة ذكية؟ | ولا بالساعات الذكية
what | ar | طلعت قبل نص الوقت وش يصير بورقتي | لا تُصحح ورقته
howmuch | ar | عقوبة الهاتف كم سنة | سنتين;;حُرم سنتين
howmany | en | how many were caught in 2024 | أربعة
why | ar | ليش برأوا واحد من المضبوطين | لأن الهاتف كان هاتف المراقب
howmuch | ar | واجبات الامتحان | 900 درهم
howmuch | fr | combien paie celui qui repasse | نصفها;;ونصفها لمن يعيد
when | ar | امتى النتيجة النهائية | 20 يونيو;;في 20 يونيو
howmany | ar | كم واحد نجح الدورة اللي فاتت | 61;;61 من 402
which | ar | أي لغة أعلى نجاح | الهولندية
quote | ar | ندير شو قال عن سبب الرسوب | نص عن صيد الأخطبوط لم يفهمه أحد
define | en | who is Thuraya Bennani | رئيسة الهيئة
table! | ar | الحد الأدنى للمصطلحات في الترجمة المحلفة | | مصطلحات
table! | ar | كم مقعد لفاس في امتحان الترجمة | | وجدة
when! | ar | متى امتحان الايطالية للمترجمين | | طنجة
who! | ar | اسم المراقب صاحب الهاتف | | هاتف المراقب
howmany! | en | how many passed in Spanish in the translators' exam? | | 61 من 402
howmuch! | ar | راتب المترجم المحلف بالمغرب | | 900 درهم
yes! | ar | هل طعنت لمياء الصقلي في النتائج | | لمياء
why! | fr | pourquoi l'oral n'a-t-il lieu qu'à Rabat ? | | الشفوي كله
section! | ar | الفقرة 4.5 او الباب السابع في دليل الممتحن | | ## 6
howmuch! | ar | نسبة نجاح الامازيغية | | الهولندية
when! | ar | متى تولت ثريا بناني رئاسة هيئة المترجمين | | ثريا بناني
# twins
table|ar|وجدة كم مقعد|70|وجدة
table!|ar|مراكش كم مقعد؟||وجدة
table|en|How long is the oral?|20 دقيقة|20 دقيقة
table!|en|How long is the dictation?||20 دقيقة
howmuch|fr|Combien de points vaut le jugement à traduire ?|30|ترجمة حكم
howmuch!|fr|Combien de points vaut le poème à traduire ?||ترجمة حكم
howmany|ar|شحال د الناس دوزو الدورة اللي فاتت|402|تُعلن الكتابية
howmany!|ar|شحال د الناس دوزو الألمانية الدورة اللي فاتت؟||تُعلن الكتابية
when|en|When are the written results out?|9 ماي|تُعلن الكتابية
when!|en|When were last year's written results out?||تُعلن الكتابية
which!|ar|شمن لغة فيها نص العقد الصعيب||ترجمة عقد
who!|ar|شكون رئيسة لجنة أكادير؟||أكادير
