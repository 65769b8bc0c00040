true-plain|ar|بحسب وزارة الدفاع، هاجمت ميليشيا «الفجر الأحمر» مطار الرقيم من ثلاث جهات وردّتها قوات درع الساحل|شنته ميليشيا «الفجر الأحمر»
false-people|ar|صدّت ميليشيا «الفجر الأحمر» هجوما شنته قوات درع الساحل على مطار الرقيم|شنته ميليشيا «الفجر الأحمر»
true-part|ar|وقع 14 من المهاجمين في الأسر|وأسرت 14 عنصرا
false-number|ar|أسرت القوات الحكومية 52 عنصرا من الميليشيا|وأسرت 14 عنصرا
false-verb|ar|قُتل القيادي الملقب صدّام الوادي في الهجوم على المطار|بينهم القيادي الملقب
true-cross|en|A leader nicknamed Saddam al-Wadi is among the captured militiamen.|بينهم القيادي الملقب
true-plain|ar|بلغ عدد قتلى الجانب الحكومي أربعة وجرحاه اثني عشر|أربعة شهداء واثنا عشر جريحا
false-number|en|Twelve government fighters were killed and four were wounded.|أربعة شهداء واثنا عشر جريحا
false-negated|ar|تضرر مدرج المطار من القصف|وأن المدرج لم يصب
true-cross|en|Flights will start again at dawn tomorrow, the source said.|وستستأنف الرحلات فجر الغد
true-plain|ar|رُقّي العقيد لطفي بن زايد إلى عميد|وأعلن ترقيته إلى رتبة
false-people|ar|رقّى العقيد لطفي بن زايد الفريق عبد الجليل مقبل إلى رتبة عميد|وأعلن ترقيته إلى رتبة
false-role|en|Lutfi bin Zayed is the minister of defence.|قائد درع الساحل
false-role|fr|Abdeljalil Moqbel commande le Bouclier de la côte.|وزير الدفاع الفريق عبد الجليل
unsaid-more|ar|سمّى الوزير الدولة المجاورة التي زوّدت الميليشيا بالمسيّرات|واتهم الوزير دولة مجاورة
true-cross|fr|Le ministre accuse un pays voisin, sans le nommer, de fournir des drones à la milice.|واتهم الوزير دولة مجاورة
false-verb|ar|أكد المحافظ يوسف شداد فرار نزلاء السجن القريب|عن فرار نزلاء السجن
true-part|ar|قال محافظ الرقيم إن نزلاء السجن ما زالوا 118|وقال إن عددهم 118
unsaid-quote|ar|قال لطفي بن زايد إن عدد نزلاء السجن كما كان أمس|وقال إن عددهم 118
