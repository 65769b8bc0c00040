true-plain|ar|لا يعرف سبب أعطال المصعد سوى الصبي زياد.|لم يكن في العمارة
false-people|ar|كان زياد البواب الوحيد الذي يعرف كيف يعمل المصعد.|لم يكن في العمارة
true-cross|en|Nawal, the judge's widow, was carrying a three-layer cake.|في ليلة رأس السنة
false-role|en|Doctor Hilmi was the judge's brother.|في ليلة رأس السنة
unsaid-quote|ar|قالت نوال حين توقف المصعد إن السبب هو الكابل.|بين الثالث والرابع
true-part|ar|توقف المصعد بين الطابقين الثالث والرابع.|بين الثالث والرابع
false-verb|ar|سمع فرج نداء حلمي وصعد إليه.|نادى حلمي على فرج
true-plain|ar|رفع فرج صوت أم كلثوم هربا من صوت المفرقعات.|نادى حلمي على فرج
false-people|fr|Nawal coupa le gâteau avec une petite clé du docteur Farag.|بعد أربعين دقيقة جلس
true-cross|fr|Ils mangèrent tout l'étage supérieur du gâteau.|بعد أربعين دقيقة جلس
false-verb|ar|مات القاضي بالقلب كما قالت نوال.|حكت له أن القاضي
true-plain|ar|ظل حلمي يدفع أجرة الموقف بعد أن باع سيارته.|حكت له أن القاضي
false-people|en|Nawal sold her car in September but kept paying for the space.|حكت له أن القاضي
true-part|en|Ziad made a bet with his sister Huda.|كان زياد قد نزع
false-people|ar|نزعت هدى المصهر وراهنت أخاها زياد.|كان زياد قد نزع
false-verb|ar|كسب زياد الرهان بخمسة جنيهات.|كان زياد قد نزع
true-cross|en|Huda told nobody who had taken out the fuse.|أعادت هدى المصهر في
false-people|ar|الورقة على باب المصعد كتبها فرج.|خرجت نوال وحلمي من
false-negated|fr|Nawal possédait une voiture depuis 1997.|ولم تكن للست نوال
