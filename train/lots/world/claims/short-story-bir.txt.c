true-plain|ar|حفرت وضحى جدة مطلق البئر في سبع سنين.|كان الناس في قرية
false-people|ar|حفر البئر سبعة إخوة في ليلة كما يعرف الشيخ مطلق.|كان الناس في قرية
true-cross|en|Sultan came back from America with a degree in groundwater.|لما جف ضرع الوادي
false-role|en|Al-Tayyib, the Sudanese sheep trader, sat in the gathering.|لما جف ضرع الوادي
unsaid-quote|ar|قال سلطان: نشتري ماء من شركة.|قال بداح: «نشتري
true-part|ar|اقترح بداح شراء الماء من شركة.|قال بداح: «نشتري
false-people|fr|Bddah proposa de prier et Tayyib d'écrire à l'émirat.|قال بداح: «نشتري
true-cross|fr|Sultan demanda quatre-vingt-dix mille riyals pour la foreuse.|بعد ثلاثة أيام أشار
false-people|ar|دفع العمدة خمسين ألفا وجمع بداح أربعين.|بعد ثلاثة أيام أشار
true-plain|ar|شرط بداح لدفع ماله أن تُسقى غنمه قبل غيرها.|بعد ثلاثة أيام أشار
false-verb|ar|خرج الماء حين بلغ الحفر ١٣٠ مترا.|حفروا إلى ١٣٠ مترا
true-part|ar|كان في خيط وضحى ثمان وعشرون عقدة.|في تلك الليلة جاء
false-number|ar|عمق البئر القديمة ثلاثون مترا كما تبين من الخيط.|في تلك الليلة جاء
false-people|en|The mayor's father filled the well after a quarrel with Bddah's father.|لم تكن البئر قد جفت
true-cross|en|Bddah's father had thrown the stones of a whole house into the well.|لم تكن البئر قد جفت
false-negated|ar|جفت البئر القديمة في سنة الرحمة.|لم تكن البئر قد جفت
false-number|ar|أخرج الشبان الحجارة في اثني عشر شهرا.|أخرج شبان القرية
false-verb|ar|اعتذر بداح للناس ثم سقى غنمه.|لم يعتذر بداح
true-plain|ar|وضع سلطان الخيط على جدار مكتبه في الرياض.|أما سلطان فعلق
