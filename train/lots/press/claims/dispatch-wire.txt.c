true-plain|ar|اختُطف المهندس غسان الحياري على يد مسلحين من موقع سد|خطف مسلحون مجهولون المهندس
false-role|en|Ghassan al-Hiyari is a Colombian journalist.|خطف مسلحون مجهولون المهندس
false-negated|ar|تلقت الشركة طلب فدية من الخاطفين|لم تتلق طلب فدية
true-plain|ar|حلّت أمينة منت لبات محل يعقوب با على رأس التلفزيون الوطني|خلفا ليعقوب با
false-people|ar|عُيّن يعقوب با مديرا للتلفزيون خلفا لأمينة منت لبات|خلفا ليعقوب با
false-role|fr|Amina Mint Lebatt est ministre en Mauritanie.|منت لبات مديرة للتلفزيون
true-cross|fr|La police grecque a retenu six heures le capitaine italien Marco De Luca.|ماركو دي لوكا ست ساعات
false-verb|ar|أبحرت سفينة «زيتونة» من أثينا بعد الإفراج عن قبطانها|سفينة المساعدات «زيتونة»
unsaid-more|ar|اتهم منظمو الرحلة السفارة الإيطالية بالضغط على أثينا|سفارة لم يذكروها بالضغط
false-people|en|The Bahraini runner Sara al-Dawi won the half marathon ahead of Faith Chepkwech.|وحلت البحرينية سارة الدوي
true-cross|en|Sara al-Dawi of Bahrain finished second, 40 seconds behind the winner.|وحلت البحرينية سارة الدوي
true-part|ar|خرجت تسهاي هايلو من السباق مصابة في ساقها|وانسحبت حاملة اللقب الإثيوبية
false-number|ar|مات الشاعر بابكر فال وعمره 68 عاما|بابكر فال عن 91
false-negated|ar|حددت أسرة بابكر فال موعد الدفن|ولم تحدد الأسرة موعد
true-plain|ar|عوقب المقاول إرجان يلماز بالسجن 14 سنة لسقوط مبنى بناه|بسجن المقاول إرجان يلماز
false-people|ar|حُكم على دنيز كايا بالسجن وبُرّئ إرجان يلماز|وبرأت المحكمة المهندسة المشرفة
false-number|en|The court sentenced Ercan Yilmaz to 22 years in prison.|بسجن المقاول إرجان يلماز
true-cross|en|Prosecutors had asked for 22 years for the contractor.|طلب للمقاول 22 عاما
unsaid-quote|ar|قال مازن قازان إن روني صليبا طلب 60 ألف دولار|إن المطرب طلب 60
