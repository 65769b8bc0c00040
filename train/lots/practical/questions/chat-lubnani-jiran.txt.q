who|ar|مين صاحب الموتور الأحمر؟|الأستاذ تبع البيانو|
what|ar|شو لون موتور جو|أزرق|
quote|ar|من ادعت أن الدراجة لحبيب الفتاة؟|مدام عفاف;;عفاف|لحبيب بنت
no|ar|هل الفتاة مخطوبة أو لها صاحب حسب أبيها|بنتي ما عندها حبيب|
howmuch|ar|قديش صار اشتراك الخمسة أمبير عند أبو جورج|١٠٥ دولار|
howmuch|ar|السعر القديم للمولد|٨٥|أبو جورج رفع
howmuch|en|What is the official state price?|٧٧|
howmuch|ar|كم يطلب مولد الحرش بالشهر|٩٠|
howmuch|fr|Combien coûte le raccordement au générateur Al-Horch ?|٦٠٠ عالبناية كلها;;٦٠٠|بدو تمديد
why|ar|ليش عفاف ما بدها الحرش|الحرش بيطفي من ١٢ بالليل للستة|
why|ar|ما حجة أنطوان كي لا يدفع من الستمئة؟|أنا عندي طاقة|
howmany|ar|كم واحد صوّت مع|٦|صاروا
howmany|en|How many residents voted against?|٣|صاروا
when|ar|ايمتى بينتقلوا للمولد التاني|من أول تشرين;;أول تشرين|
who|ar|مين زعل من القرار|بو جورج|وزعل
where|ar|من أي بلد قطعة المصعد؟|إيطاليا|
when|ar|متى توصل القطعة|١٨ الشهر|
howmuch|ar|كم دفعوا من ثمن القطعة لحد هلق|٤٢٠|
why|en|What is holding up the elevator part?|الجمارك|
who|ar|من ساعد السيدة المسنة بحمل أكياسها؟|عبودي;;الولد السوري تبع الدكان|
howmuch|ar|عمر مدام عفاف|٧٤|
who|ar|مين وعد يطلعلها الاغراض|جو|حقك علينا
how|fr|Quel étage habite Roula ?|ط٣|يا جماعة مين
why|ar|لماذا اشتكت رلى من الموتور|ما فينا نفوت بالعربية تبع البيبي|
howmuch|ar|المصعد معطل من قديش؟|جمعتين|
define|ar|مين عبودي|الولد السوري تبع الدكان|
what!|ar|شو اسم بنت أنطوان؟||بنت الأستاذ
what!|ar|اسم استاذ البيانو||تبع البيانو
howmuch!|ar|كم يأخذ أستاذ البيانو عالساعة||تبع البيانو
who!|en|Which residents did not answer the vote?||والباقي ما جاوب
who!|ar|مين وقع بالمصعد||والمصعد؟
howmuch!|fr|prix de cinq ampères au générateur de Furn el-Chebbak||مولّد الحرش
howmuch!|ar|كم دفعت عفاف لعبودي؟||عبودي
who!|ar|من طرد أبو جورج من البناية||وزعل
when!|ar|بأي سنة تعمرت بناية الأرز||بناية الأرز
what!|en|What is the name of the elevator company?||مش من الشركة
who!|ar|مين ركّب كابل الحرش؟||تمديد كابل
yes!|ar|وصلت قطعة المصعد من إيطاليا||القطعة من إيطاليا
yes|ar|شال الاستاذ موتوره؟|نزل شاله وبيعتذر|نزل شاله
# twins
when|ar|من أي ساعة بيقطع مولد الحرش|١٢ بالليل|الحرش بيطفي
when!|ar|من أي ساعة بيقطع مولد أبو جورج؟||الحرش بيطفي
when!|ar|ايمتى بتقطع الدولة بعين الرمانة||الحرش بيطفي
howmuch!|fr|Combien reste-t-il à payer pour le câble ?||دفعنا نصها
who|en|Who was told of the switch and took it badly?|بو جورج|صاروا ٦ مع
who!|en|Who was told about the elevator delay and got angry?||صاروا ٦ مع
where|ar|وين بيشتغل عبودي|الدكان|حملي الولد السوري
where!|ar|وين بيشتغل جو||حملي الولد السوري
howmany!|ar|كم واحد من البناية ضد تصليح المصعد؟||صاروا ٦ مع
howmuch!|en|What does Al-Horch charge for ten amps?||الحرش بـ ٩٠
what|ar|شو عند أنطوان بدل المولد|طاقة|أنا عندي طاقة
what!|ar|شو عند رلى بدل المولّد||أنا عندي طاقة
