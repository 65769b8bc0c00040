true-plain | ar | يعتمد الخفاش على لسانه في إصدار الأصوات التي يهتدي بصداها | يطلق هذا الخفاش نقرات
false-negated | ar | في الليالي المقمرة لا ينتفع الخفاش ببصره | في ضوء القمر يقلّل النقر
true-cross | en | Nine of the tracking tags came off within a week. | سقطت منها تسع
false-people | ar | يفسر الطوبجي عودة الخفافيش برائحة البحر | ويرى زميلها عمرو الطوبجي
true-plain | ar | خالفت النتائج ما ظنته الباحثة، إذ ظلت الخفافيش تقصد الشجرة ذاتها | تعود إلى الشجرة نفسها
false-number | en | All six relocated bats were back before dawn. | رجع خمسة منها
true-part | ar | نُقل بعض الخفافيش بعيدًا إلى الجنوب | نُقلت ستة خفافيش
false-verb | fr | Le petit vole seul dès le troisième mois. | يفطم الصغير في الشهر الثالث
true-cross | fr | Les femelles mettent bas deux fois par an. | تلد الأنثى صغيرًا واحدًا
unsaid-more | ar | سُممت الكهوف في الخمسينيات خوفًا من داء الكلب | سُمّمت كهوف كثيرة
