true-plain|ar|تقدم حمد بيت سعيد لوظيفة منسق مخزن مبرد.|نوال الكثيري (الموارد
false-role|ar|سالم باعمر مسؤول الموارد البشرية ونوال الكثيري مديرة المخازن.|نوال الكثيري (الموارد
true-cross|en|Hamad spent three years in the reefer section of the port of Salalah.|ثلاث سنوات في ميناء
false-number|en|Hamad worked three years at the sardine factory in Mirbat.|ثلاث سنوات في ميناء
true-part|ar|رفض حمد الانتقال إلى الدقم بسبب مرض أمه.|العقد انتهى مع المقاول
false-verb|ar|طرده المقاول الهولندي من الميناء.|العقد انتهى مع المقاول
true-plain|ar|حُسم يومان من أجر حمد بعد أن رفض شحنة والمقياس معطل.|أعزلها، وأصور السجل
false-verb|fr|Hamad refuserait aussitôt la cargaison trop chaude.|أعزلها، وأصوّر السجل
true-cross|fr|Le vendredi soir, Hamad entraîne une équipe de jeunes.|أقبلها ما عدا ليلة
false-negated|ar|يقبل حمد كل النوبات الليلية بلا استثناء.|أقبلها ما عدا ليلة
false-number|ar|استعمل حمد النسخة السادسة من نظام المخازن.|استعملت النسخة الرابعة
false-number|ar|كان راتب حمد السابق ٦٢٠ ريالا مع السكن.|ريالا. كنت آخذ
true-part|ar|كان حمد يتقاضى ٥٤٠ ريالا مع سكن.|ريالاً. كنت آخذ
true-cross|en|The third person in the job could not stand the cold.|ثلاثة في سنتين
false-people|en|The second holder emigrated and the first was promoted.|ثلاثة في سنتين
true-plain|ar|عُيّن حمد براتب ٥٩٠ ريالا مع تجربة.|قرار اللجنة
false-people|ar|أعطت نوال حمدا ثمانية وسالم سبعة.|قرار اللجنة
unsaid-relation|ar|ابتسام العوائد قريبة سالم باعمر.|قرار اللجنة
