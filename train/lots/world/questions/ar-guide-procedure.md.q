meta|en|author of the wet book guide|نصيرة بلعيد|
meta|fr|qui l'a relu|جان-لوك فيرمو|
define|en|what counts as a wet book|ما دخل الماء بين أوراقه، لا ما تندّى غلافه|
howmuch|ar|كم عندي وقت قبل ما يعفن|ثمان وأربعون ساعة|
howmuch|fr|et s'il fait plus de 30 degrés ?|أربع وعشرون|
list|en|list the restoration steps|لا تفتح الكتاب;;اضغطه برفق بين لوحين ليخرج الماء، ولا تعصره;;لفه بورق شمعي واكتب عليه رقمه بقلم رصاص;;جمّده في 25 تحت الصفر;;بعد أسبوع انقله إلى غرفة التفريغ;;أعد تجليده إن لزم|لا تفتح الكتاب;;بين لوحين;;بورق شمعي;;25 تحت;;غرفة التفريغ;;أعد تجليده
section|ar|الخطوة الأولى شو|لا تفتح الكتاب|
section|en|what's step three|لفه بورق شمعي واكتب عليه رقمه بقلم رصاص|
section!|fr|que faire à l'étape 9||أعد تجليده
howmuch|ar|على أي حرارة اجمده|25 تحت الصفر;;في 25 تحت الصفر|
howmuch|en|how long in the vacuum chamber|من عشرة أيام إلى عشرين|
what|ar|اكتب الرقم بشو|بقلم رصاص;;قلم رصاص|
no|fr|peut-on le tordre|ولا تعصره|
why|en|What's wrong with a hair dryer?|يموّج الورق|
why|ar|ليش مو بالشمس|تصفر الحبر|
when|fr|quand a-t-on essayé le micro-ondes|سنة 2012;;2012|
table|en|how many work days did the Nedroma Quran take|46|46
table|ar|نسبة اللي رجع من سجل الحبوس|71%|71%
table|fr|qu'est-il arrivé au cahier de Fatma|كأس شاي|كأس شاي
table!|en|percentage recovered of Ibn Azzouz's journey||حريق ثم
why|ar|ليش سجل الحبوس كان الأسوأ|لأن أحدهم فتحه وهو مبلل ليصوره;;أحدهم فتحه وهو مبلل ليصوره|
no|en|does the method work for photographs|لا. الصور تُجفف منشورة، ولا تجمد;;الصور تُجفف منشورة، ولا تجمد|
howmuch|ar|بكم ترميم كتاب مطبوع|1500 دينار;;1500 دينار للكتاب المطبوع|
howmuch|fr|tarif pour un manuscrit enregistré|مجانا;;مجانا للمخطوطات المسجلة|
who|en|Who decides what to save first?|الحافظ المناوب|
who|ar|مين أنقذ الكتب ب٢٠٠١|الحارس بومدين;;بومدين|
which|fr|quels livres sauva Boumediene|ما كان في أسفل الرفوف|
no|en|was there a red list in 2001|لم تكن ثمة قائمة|
what!|ar|شو صار لنسخة المقدمة||وقصة ما جرى
who!|en|who put the book in the microwave||أحد المتدربين
who!|fr|qui ouvrit le registre mouillé||لأن أحدهم فتحه
how!|ar|كيف نعالج الحبر الحديدي||فصل عن الحبر
howmuch!|en|cost of restoring photos||1500 دينار
who!|ar|مين كب الشاي على دفتر فاطمة||كأس شاي
howmany!|fr|combien de livres perdus en 2001||في فيضان 2001
when!|en|when did Boumediene retire||الحارس بومدين
howmany!|ar|كم سنة عمر مصحف ندرومة||46
yes!|en|Did Vermot come to Tlemcen?||مراجعة: جان-لوك
table!|ar|كم يوم أخذت رحلة ابن عزوز||جارٍ
# twins
howmuch|ar|قداش نسبة الورق اللي رجع من سجل الحبوس|71%|سجل حبوس
howmuch!|ar|قداش نسبة الورق اللي رجع من رحلة بن عزوز||رحلة ابن عزوز
howmany!|ar|كم يوما استغرق ترميم نسخة المقدمة؟||نسخة المقدمة
howmany|en|How many days did the tea-stained notebook take?|3|كأس شاي
howmany!|en|How many days do photographs take to dry?||الصور تُجفف
when!|en|When was the Nedroma Quran soaked?||مصحف ندرومة
who|fr|Qui choisit ce qu'on sauve d'abord ?|الحافظ المناوب|من يقرر
who!|fr|Qui a écrit la liste rouge ?||بالقائمة الحمراء
when!|fr|Quand paraît la version 4 ?||الإصدار 3، نوفمبر
what|ar|باش نكتب الرقم|بقلم رصاص;;قلم رصاص|لفه بورق
what!|ar|باش نلصق الورق الممزق||أعد تجليده
when!|ar|متى حُرقت رحلة ابن عزوز||رحلة ابن عزوز
