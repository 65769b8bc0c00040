true-plain | ar | الساعة الأولى من الوقوف بلا مقابل | الوقوف مجاني ساعة واحدة
false-number | ar | تبلغ غرامة الوقوف المزدوج خمسمئة ريال | وغرامة الوقوف المزدوج
true-cross | en | Municipal employees have to pay the parking fee like anyone else. | ولا يُعفى منه موظفو البلدية
false-negated | ar | يدخل الكورنيش في حدود الحي القديم | ولا يشمل ذلك الكورنيش
true-part | ar | من يدفع الغرامة مبكرًا ينل تخفيضًا | وتُخفض كلتاهما إلى النصف
false-verb | en | If the committee does not answer within sixty days, the complaint is accepted. | ويُعد سكوت اللجنة
true-plain | ar | يُسمح بإبعاد السيارة حالًا متى أعاقت سيارات الإطفاء | ويجوز سحبها فورًا
unsaid-more | ar | تُنفق نصف الرسوم على ترميم الأزقة وإنارة السوق | نصف حصيلة الرسوم
true-cross | fr | La deuxième carte de résident est payante. | وتُمنح الثانية مقابل
false-role | fr | Le maire préside la commission des réclamations. | برئاسة مدير الشؤون القانونية
