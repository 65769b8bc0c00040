true-plain | ar | الجبس أبطأ جفافًا من البلاستيك | الجبيرة البلاستيكية تجف
false-negated | ar | يمكن قص طرف الجبيرة إذا كان خشنًا | لا تقص حافة الجبيرة
true-cross | en | A foul smell from the cast is a reason to call the emergency department. | رائحة كريهة من الجبيرة
false-number | ar | يُنزع جبس الأطفال غالبًا بعد ستة أسابيع | وأربعة للأطفال
true-part | ar | الثلج لا يوضع على الطرف مكشوفًا بل تحيط به منشفة | كيس ثلج ملفوفًا
false-verb | en | If a plastic splint gets wet, it should be dried with hot air. | وإن ابتلت البلاستيكية
true-plain | ar | قد يبطئ الإيبوبروفين شفاء الكسر | لا تأخذ الإيبوبروفين
unsaid-more | ar | الصورة الأولى بعد أسبوع وهي مجانية | صورة الأشعة الأولى
true-cross | fr | Un adulte peut prendre deux comprimés toutes les six heures. | حبتان كل ست ساعات
false-role | fr | Bouthaina al-Maashani dirige le service d'orthopédie. | راجعتها الصيدلانية بثينة
