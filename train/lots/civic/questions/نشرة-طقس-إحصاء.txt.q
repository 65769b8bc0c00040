howmuch | ar | مطر العريش في يناير 2025 كام | 19 | 6,0
howmuch | ar | أبرد درجة في نخل السنه دي | −4,6
howmuch | en | lowest temperature at St Catherine in 2024 | −3,9
howmuch | ar | مطر رفح السنة اللي فاتت | 61
howmuch | fr | vent le plus fort à Tor | 29
howmuch | ar | أقوى رياح برفح كم عقدة | 38
howmuch | ar | أدنى حرارة بالعريش 2024 | 6,0
why | ar | ليه مفيش رقم للريح في سانت كاترين | لأن مقياسها تجمد
who | ar | من قدّر الريح بالجرس | الراهب موسى;;موسى
howmuch | en | what wind did the monk estimate | بعشرين;;عشرين
which | ar | اي محطة زاد مطرها | الطور;;هي الطور | نقص المطر
why | ar | إيناس ابو زلام ليش تفسر الجفاف | تأخر منخفضات قبرص;;إلى تأخر منخفضات قبرص
quote | ar | تفسير الشيخ سليم للجفاف | نجم لم يطلع في موضعه
define | fr | qui est Inas Abou Zallam | كبيرة الراصدين
howmuch | ar | الرقم القياسي للبرد في المحطة الجبلية | −9,8
when | ar | متى أنشئت المحطة | 1979;;عام 1979
no | ar | هل انكسر الرقم القياسي هالسنة | ولم يُكسر هذا الرقم
when | en | when did the hail hit Arish | 17 يناير;;يوم 17 يناير
howmany | ar | كم صوبة خيار تضررت | ألفي صوبة خيار;;ألفي صوبة
howmuch | ar | الخسارة بحسب اتحاد المزارعين | أربعة ملايين جنيه;;بأربعة ملايين جنيه
howmuch | ar | المحافظة قالت الخساره كام | مليون ونصف
who | ar | من راصد نخل | عواد
why | ar | عواد وقف عن الشغل ليه | لوفاة والده
who | ar | مين سجل القراءات مكانه | ابنه;;بدلا منه ابنه
howmuch | fr | âge du fils de Awad | ثلاث عشرة سنة
howmuch | ar | معدل فبراير في رفح | 33
howmuch! | ar | أقوى ريح في نخل يناير 2024 | | −4,6
howmuch! | ar | مطر دهب في يناير 2025 | | −7,3
who! | ar | شو اسم ابن عواد راصد نخل | | توقف راصد
howmuch! | en | lowest temperature in Sharm in January 2025 | | 8,1
quote! | ar | ماذا قال الراهب موسى عن الثلج | | الراهب موسى
why! | fr | pourquoi la tempête de 1992 fut-elle si froide ? | | −9,8
whom! | ar | من عزلته إيناس أبو زلام من المحطة | | كبيرة الراصدين
howmuch! | ar | كم عوّضت المحافظة أصحاب الصوب | | ألفي صوبة
yes! | ar | هل نزل مطر فبراير كما توقعوا | | توقعات فبراير
when! | ar | متى مات والد عواد باليوم | | توقف راصد
howmany! | ar | كم يوم رعد في الطور | | 29
# twins
howmuch|ar|سانت كاترين نزلت الحرارة كام في 2025|−7,3|−7,3
table!|ar|العريش كم يوم رعد؟||أيام الظواهر
howmuch|en|How much rain fell at Tor in 2025?|4|8,1
table!|en|How many days of rain at Nakhl?||أيام الظواهر
table|fr|Quelle pluie à Sainte-Catherine en 2024 ?|14|
table!|fr|Quelle neige à Sainte-Catherine en 2024 ?||أيام الظواهر
when|ar|أبرد يوم في الجبل كان سنة كام|1992|أدنى حرارة سُجلت
when!|ar|أحر يوم في الجبل كان سنة كام||أدنى حرارة سُجلت
howmany|en|How many slips did the boy make?|مرة|توقف راصد
howmany!|en|How many slips did the monk make?||الراهب موسى
howmuch!|ar|الاتحاد قدر خسارة الطماطم بكام||وقدّر اتحاد
howmuch!|en|What does the bulletin expect at Arish for February?||توقعات فبراير
