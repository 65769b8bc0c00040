true-plain|ar|يتقدم المغرب في ستوكهولم إحدى وعشرين دقيقة عن مالمو.|أعدها مجلس الأئمة
false-people|ar|تتأخر ستوكهولم دقيقة وتتقدم لوند إحدى وعشرين.|أعدها مجلس الأئمة
true-cross|en|The imams' council computed the timetable for Malmö only.|أعدها مجلس الأئمة
false-negated|en|The timetable holds for Lund and Stockholm too.|أعدها مجلس الأئمة
true-part|ar|تُقدم الساعة ستين دقيقة ليلة الأحد.|يبدأ التوقيت الصيفي ليلة
false-verb|ar|تؤخر الساعة ستين دقيقة ليلة الأحد.|يبدأ التوقيت الصيفي ليلة
true-plain|ar|يدرّس التفسير د. مها الخطيب يومين في الأسبوع.|الاثنين والأربعاء
false-role|ar|يتولى هارون ليندغرين درس التفسير.|الاثنين والأربعاء
true-cross|fr|Il n'y a pas de repas de rupture du jeûne le vendredi.|كل يوم عدا الجمعة
false-number|ar|التراويح اثنتا عشرة ركعة طوال الشهر.|التراويح ثماني ركعات
true-part|ar|في العشر الأواخر تزيد التراويح أربع ركعات.|التراويح ثماني ركعات
true-cross|fr|L'an dernier, cent quatre-vingt-dix personnes vinrent un soir et le riz manqua.|الإفطار لمئة وعشرين شخصا
false-number|ar|يكفي الإفطار لمئة وتسعين شخصا.|الإفطار لمئة وعشرين شخصا
false-people|en|You register for the meal with Sheikh Elias Dublay.|الإفطار لمئة وعشرين شخصا
true-plain|ar|ارتفعت زكاة الفطر من سبعين كرونا إلى ثمانين.|زكاة الفطر ٨٠ كرونا
false-negated|ar|تقام صلاة العيد في المسجد.|صلاة العيد في قاعة
true-cross|en|Sheikh Zakariya Omar preaches at the feast in both languages.|صلاة العيد في قاعة
false-people|fr|Elias Dublay prononce le sermon de la fête.|صلاة العيد في قاعة
unsaid-more|ar|تغلق المواقف ليلة ٢٧ لأن الشرطة طلبت ذلك.|المواقف مغلقة في ليلة
