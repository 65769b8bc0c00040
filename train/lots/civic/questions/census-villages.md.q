table | ar | كم عدد سكان بيت الصلوي سنة ٢٠٢٠ | ٦٠٥
table | ar | المحرق الأسفل كم كانوا في ٢٠٠٤ | ٨٦٠
table | en | how many women in Hisn Shawir | ١٦٩
table | ar | كم مغترب من المحرق الاعلى | ٢١٥
table | ar | اجمالي السكان تقديرا | ٣٬٥٣٢
table | fr | total des émigrés de la vallée | ٤٧٧
which | ar | أكبر قرية في الوادي | المحرق الأعلى | ١٬٨٤٠
table | ar | كم بير ناشف في المحرق الأسفل | ٥ | ٩٣
table | ar | مساحة البن ببيت الصلوي | ٥٢
table | ar | هكتارات القات في حصن شاور | ٢٢
table | en | sorghum area in upper Mahraq | ٦٦
which | ar | اي قرية ما فيها ولا بير جافة | بيت الصلوي | ٥٢
howmuch | ar | بكم زاد اهل الوادي | نحو الربع;;الربع
why | ar | لماذا قل سكان المحرق الاسفل عند الباحثة | جفاف آباره;;إلى جفاف آباره
why | ar | بلقيس ليش تقول حصن شاور نقصت | انهيار الطريق سنة ٢٠١٣;;إلى انهيار الطريق سنة ٢٠١٣
quote | ar | الشيخ ناجي ايش قال في هجرة الشباب | الشباب ذهبوا وراء الذهب لا وراء الطريق
why | ar | ليش خانة القات فاضية لبيت الصلوي | بموجب عهد وقعه كبارها سنة ١٩٩٨;;لا يزرع أهل بيت الصلوي القات بموجب عهد وقعه كبارها سنة ١٩٩٨
why | en | why is the migrants cell missing for Bayt al-Salawi | لأن عاقل القرية لم يأذن للعدادين بالسؤال
who | ar | من تبرع بالبئر الأخيرة | قاسم عبده;;المغترب قاسم عبده
howmuch | ar | عمق البير الجديد | ١٨٠ مترا
howmuch | ar | اعمق بير قبل ٢٠١٩ | ١١٠ أمتار
when | ar | متى اتفقوا ما يزرعون القات | سنة ١٩٩٨;;١٩٩٨
meta | ar | مصدر أرقام وادي حضين | مكتب الإحصاء بمحافظة ريمة
table! | ar | كم مهاجر من بيت الصلوي | | ٦٠٥
table! | ar | كم هكتار قات في بيت الصلوي | | ٥٢
table! | en | women in lower Mahraq in the 2004 census | | ٨٦٠
howmuch! | ar | عمق بئر حصن شاور | | ١٨٠ مترا
who! | ar | مين عاقل بيت الصلوي | | عاقل القرية
howmuch! | ar | تكلفة البئر اللي تبرع بها قاسم عبده | | قاسم عبده
table! | ar | المحرق الأوسط كم سكانه | | ١٬٨٤٠
table! | ar | كم رجل هاجر من حصن شاور سنة ٢٠٠٤ | | ٣٢٥
quote! | ar | ماذا قال قاسم عبده عن الطريق | | قاسم عبده
when! | fr | quand la route sera-t-elle réparée à Hisn Shawir ? | | انهيار الطريق
whom! | ar | من خالفته بلقيس الريمي في كلامه عن الذهب | | بلقيس الريمي
who! | ar | مين حفر البئر الأخيرة في بيت الصلوي | | بيت الصلوي القات
no! | ar | هل رجع المغترب قاسم عبده يسكن المحرق | | قاسم عبده
whom | ar | من خالف بلقيس الريمي في السبب | الشيخ ناجي شاور
yes | ar | هل زادت آبار المحرق الأعلى في 2019 | حُفرت آخر بئر في المحرق الأعلى سنة ٢٠١٩
# twins
table|ar|حصن شاور كم كانوا زمان في التعداد|٣٢٥|١٦٩
table!|ar|حصن شاور كم كانوا في تعداد ١٩٩٤؟||١٦٩
table|en|How many working wells in lower Mahraq?|٣|٩٣
table!|en|How many salty wells in lower Mahraq?||٩٣
when|ar|متى خرب طريق الحصن|٢٠١٣|وتعزو الباحثة
when!|ar|متى تصلح طريق المحرق الأسفل؟||وتعزو الباحثة
table|fr|Combien d'hectares de café dans le haut Mahraq ?|٤١|٦٦
table!|fr|Combien d'hectares de vigne dans le haut Mahraq ?||٦٦
when|en|When was the newest well dug?|٢٠١٩|حُفرت آخر بئر
when!|en|When was the newest well in Hisn Shawir dug?||حُفرت آخر بئر
howmany!|ar|كم واحد وقع على عهد القات||عهد وقعه كبارها
table!|ar|كم بير ناشف كان في بيت الصلوي سنة ٢٠٠٤؟||٥٢
