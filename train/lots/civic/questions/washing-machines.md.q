table | ar | بكم غسالة هدوء | 1890
table | ar | دوار 900 كم كيلو | 9 | الحمولة (كغ)
table | en | noise of the N7 when spinning | 74
table | ar | الماء اللي تستهلكه ناصعة بالدورة | 48
table | fr | durée du cycle coton de la Q | 3 س 05 د
table | ar | سرعة عصر هدوء Q | 1400
table | ar | ضمان المحرك في ناصعه | المحرك 10;;10 | الضمان
table | en | where is the Dawwar 900 made | مصر
no | ar | الدوار فيها قفل اطفال؟ | لا | قفل الأطفال
which | ar | أرخص غسالة | دوّار 900 | السعر (درهم);;البند
which | ar | الفائزة عند المجلة | هدوء Q | الأفضل
howmuch | ar | درجة ناصعة N7 من عشرة | 7.5
howmuch | en | score of the Dawwar | 6.4
howmany | ar | كم غسلة جربوا في كل وحدة | عشر دورات
list | ar | بأي شي وسخوا القمصان | الكركم;;القهوة;;الحناء;;بالكركم والقهوة والحناء | لطخناها
which | ar | البقعة اللي ما راحت أبدا | الحناء;;ولم تزل الحناء في أي منها | لطخناها
what | fr | que restait-il avec la Nasia | أثر القهوة
why | ar | ليه دوار عطلت | بسبب خرطوم الصرف;;خرطوم الصرف
when | ar | في أي غسلة خربت دوار | الدورة السابعة;;في الدورة السابعة
howmuch | ar | كم أخذ التصليح | في يومين;;يومين | وأصلحها
howmuch | ar | كم تحركت ناصعة | ثمانية سنتيمترات
who | ar | وكيل دوار مين | مؤسسة الشرهان
who | en | who tested the washing machines | هدى الزعابي | اختبرتها
quote | ar | شو قالت هدى عن بيت فيه خمس عيال | لاشتريت الكبيرة;;ولو كان فيه خمسة أطفال لاشتريت الكبيرة
which | ar | أول اختبار 2021 | ناصعة N5;;«ناصعة N5»
howmuch | ar | سعر N5 زمان | 990 درهما
meta | ar | رقم عدد مجلة بيتي | العدد 88;;88
table! | ar | بلد صنع هدوء Q | | بلد الصنع
howmuch! | ar | سعر دوار نسخة 2025 | | ولم يذكر سعرها
table! | en | electricity consumption of the Nasia N7 in kWh | | الماء في الدورة
table! | ar | وزن غسالة هدوء نفسها | | الحمولة
who! | ar | من وكيل هدوء Q | | مؤسسة الشرهان
howmany! | ar | كم طفل عند هدى الزعابي | | خمسة أطفال
howmuch! | fr | prix de la réparation de la Nasia | | دون مقابل
table! | ar | ضوضاء ناصعة N5 كم ديسيبل | | الضجيج
quote! | ar | ماذا قال وكيل ناصعة للمجلة | | وكيل «دوّار»
who! | ar | مين صلح ناصعة بعد ما تحركت | | وتحركت
table! | ar | قفل الاطفال في ناصعة N5 موجود | | قفل الأطفال
why! | ar | ليش ما راحت الحناء من القمصان | | ولم تزل الحناء
# twins
table|ar|دوار كم ضمان المحرك|5|الضمان
table!|ar|دوار كم ضمان الخرطوم الجديد؟||الضمان
table|en|How long does the cheapest take on cotton?|1 س 50 د|مدة دورة القطن
table!|en|How long does the cheapest take on wool?||مدة دورة القطن
table|fr|Quelle charge pour la plus silencieuse ?|8|الحمولة
table!|fr|Quel poids pour la plus silencieuse ?||الحمولة
table|ar|كم لتر ماي تسحب الدوار|66|الماء في الدورة
table!|ar|كم لتر ماي تسحب ناصعة N5||الماء في الدورة
howmuch|en|How long did the agent take to mend the broken one?|يومين|تعطلت «دوّار
howmuch!|en|How long did the agent take to mend the noisy Q?||تعطلت «دوّار
howmuch!|ar|درجة هدوء في اختبار 2021؟||في اختبار 2021
where!|ar|وين وكيل هدوء بالشارقه||وكيل «دوّار»
