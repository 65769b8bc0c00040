true-part|ar|لا يجوز بيع ماء الساقية خارج القبائل الأربع.|جرير، والشرفاء، ولا يباع
false-negated|en|An owner whose land has dried up may sell his water to outsiders.|جرير، والشرفاء، ولا يباع
true-plain|ar|نصيب آيت علي من الدورة خمسة أيام.|الدورة أربعة عشر يوما
false-people|ar|لآيت موسى خمسة أيام ولآيت علي أربعة.|الدورة أربعة عشر يوما
true-cross|fr|Les Chorfa mesurent encore leur part avec le bol de cuivre.|الشرفاء فما زالوا بها
false-negated|ar|ترك الشرفاء الطاسة واستعملوا الساعة.|الشرفاء فما زالوا بها
false-number|ar|استعملت الساعة مكان الطاسة منذ ١٩٣٤.|وقد تُركت الطاسة
true-plain|ar|باسو أوعلي هو شيخ الساقية بعد عمه موحى.|وعنقود من كل نخلة
false-people|ar|موحى هو الشيخ الآن، وقد خلف عمه باسو أوعلي.|وعنقود من كل نخلة
unsaid-relation|en|Moha is the father of Basso Ou Ali.|وعنقود من كل نخلة
true-cross|en|A daytime thief of water pays more because he feels no shame.|من سرق الماء ليلا
false-number|en|Stealing water at night costs two sheep, by day one.|من سرق الماء ليلا
true-plain|ar|الأرملة معفاة من تنظيف الساقية.|لم يأت دفع أجرة
false-negated|fr|La veuve paie le salaire d'un ouvrier.|لم يأت دفع أجرة
false-verb|ar|يُغرس الحور على حافة الساقية ويُمنع الرمان.|لا يُغرس على حافة
true-cross|fr|Après une crue, chacun irrigue librement pendant trois jours.|إذا نزل السيل بطلت
false-people|ar|عارضت ثلاث قبائل فصل المضخات ووافقت عليه آيت موسى.|الفصل ثلاث قبائل وعارضته
true-part|ar|كانت تسع من المضخات لرجال آيت موسى.|الفصل ثلاث قبائل وعارضته
false-role|ar|قرأ قائد تنغير العرف وشهد عليه سي لحسن.|قرئ هذا العرف على
unsaid-more|ar|مُنعت المضخات بعد جفاف بئر القرية.|تُمنع المضخات بين غشت
