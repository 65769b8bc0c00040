true-plain|ar|أكبر الجماعات الخمس هي «تحالف الضفة» بقيادة موسى كابيلي|ويقوده الجنرال المنشق موسى
false-people|ar|يقود باتريس نغوما «تحالف الضفة»|ويقوده الجنرال المنشق موسى
true-cross|en|Mai-Sura is a village militia led by the herdsman Patrice Nguma.|يقودها الراعي باتريس نغوما
false-number|en|Mai-Sura has about 4,000 fighters.|وعددها بين 1,500
false-verb|ar|اعترفت لومي في رسالة بأنها سلّحت تحالف الضفة|ونفت لومي ذلك برسالة
true-plain|ar|ذكر أربعة شهود أن سلاح التحالف جاء من لومي المجاورة|السلاح من جمهورية لومي
false-people|ar|أباد مقاتلو تحالف الضفة قرية كيتوما|أباد مقاتلو ماي-سورا قرية
true-cross|fr|Les combattants de Maï-Sura ont tué 57 civils bacho à Kitoma|أباد مقاتلو ماي-سورا قرية
unsaid-quote|ar|قال كابيلي إن رجاله كانوا يطاردون قاتل أخيه|كانوا يطاردون قاتل أخيه
unsaid-relation|fr|Gilbert était le frère de Nguma|القاتل، واسمه جيلبير
true-part|ar|أصيبت مترجمة في الكمين قرب جسر سورا|نصب مقاتلون من تحالف الضفة
false-people|en|Mahmud Rahman, a soldier from Bangladesh, ambushed the UN convoy near Sura bridge.|فقتلوا جنديا بنغلاديشيا
true-cross|en|A Bangladeshi soldier, Mahmud Rahman, died in the ambush of the UN convoy.|فقتلوا جنديا بنغلاديشيا
unsaid-quote|ar|في المكالمة المعترضة قال كابيلي: «نفّذوا قبل الغروب»|نفّذوا قبل الغروب
false-people|ar|انشق كابيلي عن مبيكي وأسس «القوة الرابعة»|انشقت مبيكي عن كابيلي
true-plain|ar|أنشأت إستير مبيكي «القوة الرابعة» بعد خروجها على كابيلي|انشقت مبيكي عن كابيلي
false-role|fr|Raja Singh commande la « Quatrième force »|تاجر اسمه راجا سينغ
false-negated|ar|التقى الفريق نغوما مرتين|من لقاء نغوما
true-plain|ar|توسطت الراهبة أنييس كالونجي في تسريح تسعين طفلا|بوساطة الراهبة أنييس كالونجي
false-negated|en|The panel recommended that Mbeki be put on the sanctions list.|ولم يوص بإدراج مبيكي
