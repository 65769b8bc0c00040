howmuch | ar | بكم النهار كامل في فراشات الأطلس | 1100;;و1100 للنهار كامل
howmuch | en | half day fee per month | 750 درهم;;750 درهم فالشهر
howmuch | ar | التأمين السنوي للروض | 300
howmuch | ar | الخصم على الطفل الثاني | 150
howmuch | ar | أصغر سن للقبول بالروض | عامين ونص;;من عامين ونص
whom | ar | من استثنوهم من شرط السن | التوام ديال السي مصطفى
why | ar | علاش استثناو التوأم | حيت مهم خدامة معانا
who | ar | من معلمة الصغار | فاطنة;;مع فاطنة
who | fr | qui s'occupe des grands | مادام جنفييف
no | ar | لقيتو أستاذة انجليزية؟ | وباقي ما لقينا اللي فبلاصتها
when | en | when did the English teacher leave | فيونيو;;مشات فيونيو
who | ar | من تطبخ الغداء | مي عائشة;;عائشة
what | ar | شو غدا الخميس | حوت;;الخميس حوت
what | fr | menu du mercredi | كسكسو بلا لحم
what | ar | ايش ياكلون الجمعة | كل واحد يجيب من دارو
when | ar | وقت نوم الصغار | من الوحدة للجوج ونص
what | ar | الكبار شنو كيديرو فوقت النعاس | كيبقاو يرسمو;;يرسمو
why | ar | سبب منع التصوير في الحفل | حيت وحدة من العائلات شافت ولدها فإشهار ديال محل لعب بلا إذن
who | ar | شكون اللي كيصور | السي رشيد
when | ar | متى التسجيل للعام القادم | من 1 حتى 30 يونيو
howmany | ar | كم مقعد في الروض | 54;;البلايص 54
howmany | en | how many are on the waiting list | 17;;17 فلائحة الانتظار
no | ar | هل تطردون الطفل اللي يعض | لا. كنعيطو للوالدين بجوج;;عمرنا ما جرينا على درّي
define | ar | حنان شكون | الأخصائية
howmany | ar | كم مقعد في سيارة النقل | 14 بلاصة
no | ar | النقل يوصل أولاد عياد | وما كتوصلش لأولاد عياد
howmuch | fr | prix du transport | 200
meta | ar | من كتب أسئلة روض بني ملال | سلوى بنجلون;;المديرة سلوى بنجلون
who! | ar | شنو سمية أم التوأم الخدامة فالروض | | التوام
who! | ar | اسم العائلة اللي لقات ولدها فالاشهار | | فإشهار
howmuch! | ar | شحال الغدا فالشهر فروض فراشات الاطلس | | كاين الغدا
what! | fr | que mangent les enfants le samedi au jardin d'enfants de Béni Mellal ? | | الخميس حوت
why! | ar | علاش مشات أستاذة الانجليزية | | أستاذة الإنجليزية
whom! | ar | مين الطفل اللي عضه ولد السي مصطفى | | عض صاحبو
who! | en | which toy shop used the photo? | | محل لعب
howmany! | ar | كم مربية تخدم في فراشات الأطلس | | كيعلمهم
yes! | ar | واش جنفييف كتهضر العربية مع الكبار فالساحة | | مادام جنفييف
howmuch! | ar | شحال كتخلص حنان الأخصائية | | الأخصائية حنان
when! | ar | فوقاش تحل روض فراشات الاطلس أول مرة | | سلوى بنجلون
# twins
who|ar|شكون مع الوسطانيين|إكرام|الصغار مع فاطنة
who!|ar|شكون مع الكبار فالعربية؟||الصغار مع فاطنة
what|en|What's for lunch on Tuesday?|دجاج|كاين الغدا
what!|en|What's for breakfast on Tuesday?||كاين الغدا
howmany|fr|Combien de fois par semaine voit-on la spécialiste ?|مرة فالسيمانة|كنعيطو للوالدين
howmany!|fr|Combien de fois par semaine vient le médecin ?||بورقة ديال الطبيب
howmuch|ar|النص نهار بشحال|750 درهم|750 درهم
howmuch!|ar|النص نهار فالصيف بشحال؟||750 درهم
where|en|Which quarters does the van go round?|حي الأدارسة والمسيرة|طوموبيل وحدة
where!|en|Which quarters does the cook come from?||طوموبيل وحدة
howmany!|ar|شحال من درّي عض صاحبو العام اللي فات||عمرنا ما جرينا
when!|ar|فوقاش كيتغداو الوسطانيين؟||غير الصغار
