who|en|who actually dug the well|امرأة، جدته وضحى;;جدته وضحى;;وضحى|
howmuch|fr|En combien de temps a-t-elle creusé le puits ?|في سبع سنين;;سبع سنين|
who|ar|مين حفر البير حسب كلام الناس|سبعة إخوة|يقولون إن البئر
define|en|Bdah, what does he do|تاجر الغنم|
list|en|list the men who met at Mutlaq's|العمدة عايض، والمعلم السوداني الطيب، وتاجر الغنم بداح، والشاب سلطان|
quote|ar|شو اقترح المختار عايض|نكتب للأمارة|
quote|fr|que proposa l'instituteur|نصلي|
where|en|where had Sultan come back from|أمريكا;;العائد من أمريكا|
where|ar|وين قالهم سلطان يحفرون|تحت الطلحة الكبيرة|
howmuch|en|depth at which he promised water|١١٠ أمتار;;على عمق ١١٠ أمتار|
howmuch|ar|كم كلفة الحفارة|تسعين ألف ريال|
howmuch|fr|contribution de Bdah|خمسين|ودفع بداح
what|en|On what condition did the sheep trader pay?|أن يسقي غنمه أولا;;بشرط أن يسقي غنمه أولا|
what|ar|ماذا لقوا لما وصلوا ١٣٠ متر|غبار|
howmany|en|knots on the string|ثمان وعشرون|
howmuch|ar|العمق الحقيقي للبير القديمة|خمسون مترا|
who|fr|qui a comblé le puits|أبو بداح|
why|en|why did Bdah's father fill it in|تخاصم مع أبي العمدة على الدور|
what|ar|بماذا رُدمت|حجارة بيت كامل|
howmuch|en|How long did it take to clear the stones?|في أحد عشر يوما;;أحد عشر يوما|
why|ar|لماذا لم يطلب بداح السماح|لأن أحدا لم يطالبه;;أحدا لم يطالبه|
where|en|where does the string hang now|في مكتبه بالرياض;;مكتبه بالرياض|
what|fr|que a-t-il écrit dessous|جهاز قياس، صناعة ١٣٢٢ للهجرة|
who!|ar|من قتل أبا بداح||تخاصم مع أبي العمدة
which!|en|which university did Sultan graduate from||شهادة في المياه الجوفية
howmany!|ar|كم راس غنم عند بداح||سقى غنمه
when!|fr|Quand Wadha est-elle morte ?||جدته وضحى
quote!|ar|ماذا اقترح سلطان في المجلس بالكلام||ولم يقل سلطان شيئا
howmuch!|en|how much did teacher al-Tayyib give||ودفع بداح
yes!|ar|هل اعتذر أبو بداح لأبي العمدة؟||ردمها أبو بداح
what!|en|name of the drilling company||للحفارة
who!|ar|من اكتشف الماء في البئر الجديدة||حفروا إلى ١٣٠
when!|en|when did the emirate answer the letter||نكتب للأمارة
yes|en|Did Bdah water his sheep last?|سقى غنمه آخر الناس|
howmuch!|ar|كم خذ بداح ثمن الحجارة||رمى فيها حجارة
quote!|fr|que dit Mutlaq à l'émirat||نكتب للأمارة
where!|ar|وين اندفنت وضحى||جدته وضحى
which!|fr|dans quelle université Sultan a-t-il étudié||شهادة في المياه
whom!|ar|من سجنه العمدة||العمدة عايض
# twins
howmuch|ar|كم دفع العمدة|أربعين|بعد ثلاثة أيام أشار
howmuch!|ar|كم دفع المعلم الطيب||والمعلم السوداني
howmuch!|ar|كم عمق بئر بيت أبي بداح؟||لم تكن البئر
howmany|en|How many knots?|ثمان وعشرون|في تلك الليلة
howmany!|en|How many stones were taken out?||أخرج شبان
howmany!|en|How many metres did the clean-up dig below fifty?||في تلك الليلة
howmany|fr|En combien de jours a-t-on vidé le puits ?|أحد عشر يوما;;في أحد عشر يوما|أخرج شبان
howmany!|fr|En combien de jours Abou Bdah l'a-t-il comblé ?||لم تكن البئر
who!|fr|Qui a tiré le premier seau ?||بلّ الماء
where|ar|وين معلق الخيط|مكتبه بالرياض;;في مكتبه بالرياض|أما سلطان
where!|ar|وين معلق دلو وضحى||بلّ الماء
when!|ar|متى ماتت جدة سلطان؟||جدته وضحى
