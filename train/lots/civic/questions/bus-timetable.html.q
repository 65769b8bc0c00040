table | ar | ايمت بتطلع أول حافلة من حلب عالشام | 06:30
table | ar | رحلة أ2 تصل دمشق الساعة كم | 15:00
table | en | fare of the business class coach to Damascus | 120
table | ar | ب1 من حماة متى | 09:05
table | ar | وصول ب2 لطرطوس | 18:05
table | fr | à quelle heure le car A1 passe-t-il à Homs ? | 09:00 | <td>أ1</td>
no | ar | رجال الأعمال بتوقف بحمص؟ | لا تتوقف
which | ar | أرخص رحلة إلى العاصمة | أ4 | 22:40
howmuch | ar | بقديش التكت لطرطوس الصبح | 60 | <td>ب1</td>
howmuch | ar | كم كيلو مسموح للراكب | 30 كيلوغراما;;حتى 30 كيلوغراما
howmuch | ar | الكيلو الزايد بكم | بألفي ليرة;;ألفي ليرة
howmuch | en | do 7 year olds pay the full fare | بنصف السعر;;ومن الرابعة إلى العاشرة بنصف السعر
who | ar | مين بيركب ببلاش | الطفل دون الرابعة;;الطفل دون الرابعة مجانا إذا جلس في حضن مرافقه
howmuch | ar | لغيت قبل السفر بتلات ساعات شو بيرجعلي | نصفها;;يُرد نصفها
when | ar | أي ليلة ما في رحلة أ4 | ليلة الجمعة
why | ar | لماذا توقفت ب2 في شباط | لقلة الركاب
when | ar | متى رجعت ب2 | 2 آذار;;في 2 آذار
when | fr | quand partait A1 avant le changement d'horaire | في السابعة;;السابعة
why | ar | ليش قدمو رحله أ1 | بطلب من طلاب الجامعة
who | ar | لمين بشتكي | أبو عمار;;أبو عمار (نضال شحود);;نضال شحود
who | ar | أصحاب شركة رفيق السفر | أولاد المرحوم بكري قطان
which | ar | ما رقم خط طرطوس | 15;;الخط 15 | الخط 15
meta | ar | لحد إمتى بتضل هالمواعيد | 29 آذار 2025
table! | ar | أ4 تمر بحمص الساعة كم | | 22:40
table! | ar | رحلة ب3 من حلب لطرطوس امتى | | ب2</td>
table! | en | when does line 12 arrive in Latakia? | | 15:00
howmuch! | ar | كم كان سعر أ1 في 2024 | | نصف ساعة بطلب
what! | ar | رقم هاتف نضال شحود | | نضال شحود
when! | ar | متى توفي بكري قطان | | بكري قطان
table! | ar | مواعيد العودة من دمشق لحلب برفيق السفر | | الخط 12
who! | ar | مين سائق رحلة أ3 | | رجال أعمال
howmany! | fr | combien de places dans le car A2 | | 10:15
when! | ar | ايمت بتوصل ب2 عحماة وبترجع عحلب | | ب2</td>
who! | ar | مين اشترى شركة رفيق السفر من أولاد قطان | | بكري قطان
why! | ar | ليش أ4 ما بتمشي ليلة الجمعة | | ليلة الجمعة
yes | ar | في رحلة أ1 كانت تطلع الساعة سبعة؟ | كانت رحلة أ1 تنطلق في السابعة حتى نهاية 2024
yes | en | do you get all your money back if you cancel a day ahead | تُرد التذكرة كاملة قبل السفر بيوم
# twins
table|ar|أ4 ايمت بتوصل|03:20|<td>أ4
table!|ar|أ5 ايمت بتوصل؟||<td>أ4
table|en|When does the business coach get to Damascus?|17:45|<td>أ3
table!|en|When does the business coach get to Hama?||<td>أ3
table|ar|أ2 من حمص أي ساعة|12:50|<td>أ2
table!|ar|أ2 من حماة أي ساعة||<td>أ2
where|fr|À quel guichet se plaindre ?|النافذة 6|للشكوى: المراقب
where!|fr|À quel guichet acheter un billet pour Tartous ?||للشكوى: المراقب
when|ar|أ1 ايمت كانت تطلع السنة الماضيه|في السابعة;;السابعة|كانت رحلة أ1
when!|ar|ب1 ايمت كانت تطلع السنة الماضية؟||كانت رحلة أ1
who!|ar|مين طلب ترجع رحلة ب2||ورحلة ب2 ألغيت
howmuch!|en|What does it cost to book a seat, in lira?||إلى العاشرة بنصف
