true-plain|ar|لا يحق لمن فاز بالمركز الأول سابقا أن يشارك مرة أخرى.|يشارك فيها الطالب
false-negated|ar|يشارك في المسابقة من نال المركز الأول في دورة سابقة.|يشارك فيها الطالب
true-cross|en|Each prompt costs one mark, and each opened word two.|يسأل المتسابق عشرة
false-number|en|A contestant is out after two prompts.|يسأل المتسابق عشرة
true-part|ar|يجوز إعادة السؤال إذا علا صوت المطر على السقف.|لا يعاد السؤال إلا
false-negated|fr|On ne répète jamais la question, même à un sourd.|لا يعاد السؤال إلا
true-cross|fr|Le premier en Alfiyya gagne une moto et cent livres.|للأول في فرع الألفية
false-people|ar|الدراجة النارية للثاني وثلاثمئة ألف نيرة للأول.|للأول في فرع الألفية
true-plain|ar|من المحكمين الأستاذة حليمة بابنغيدا والدكتور غربا.|المحكمون: الدكتور غربا
false-negated|ar|للمحكم أن يحكّم تلميذه.|المحكمون: الدكتور غربا
false-role|en|Malam Sani took part as a contestant.|المحكمون: الدكتور غربا
true-plain|ar|تفوقت أمينة ثاني على يحيى دانكو بدرجتين.|تقدم إليها ٦٤
false-people|ar|فاز يحيى دانكو بالأولى وأمينة ثاني بالثانية.|تقدم إليها ٦٤
false-number|ar|تقدم إلى الدورة ستة وتسعون متسابقا.|تقدم إليها ٦٤
true-cross|en|Yahya objected to an opening counted against him.|اعترض يحيى على فتح
false-people|en|Amina Thani objected to an opening counted against her.|اعترض يحيى على فتح
unsaid-relation|ar|يحيى دانكو تلميذ الدكتور غربا.|اعترض يحيى على فتح
true-part|ar|كان الصوت في التسجيل صوت حمامة.|اعترض يحيى على فتح
