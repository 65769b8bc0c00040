true-plain|en|The earlier notice of 11 February contained a mistake about the fee.|Replaces the notice of
false-verb|en|The notice of 11 February corrected the one of 3 March.|Replaces the notice of
true-cross|ar|الدورة تعلّم اثني عشر شخصا بناء فلوكة خشبية طولها خمسة أمتار.|Twelve places are offered
false-number|ar|تمتد الدورة من ١٦ تموز إلى ٩ آب.|Twelve places are offered
true-plain|en|The plans are drawn by the naval architect Joumana Saba.|Teachers: master builder Abu
false-people|en|Joumana Saba has launched more than forty boats, and Abu Nabil Haddara draws the plans.|Teachers: master builder Abu
true-cross|fr|Fadi Issa, le charpentier de l'an dernier, vit maintenant à Chypre.|Teachers: master builder Abu
false-negated|ar|سيعلّم فادي عيسى في الدورة هذا العام أيضا.|Teachers: master builder Abu
unsaid-relation|en|Joumana Saba is the daughter of Abu Nabil Haddara.|Teachers: master builder Abu
true-part|en|Applicants must be able to swim 100 metres.|Who may apply
false-number|fr|En 2023, la moitié des douze places étaient occupées par des femmes.|Who may apply
false-negated|en|Applicants need some experience with wood.|Who may apply
true-cross|ar|تدفع السفارة النرويجية أربع منح كاملة.|Fee: 180 dollars
false-role|en|The Mina Harbour Association pays for the four full scholarships.|Fee: 180 dollars
false-number|ar|يدفع سكان الميناء ١٨٠ دولارا وغيرهم ٢٨٠.|Fee: 180 dollars
true-plain|en|The fishermen's cooperative will receive the boat once it is done.|The finished boat will be
false-verb|en|The boat "Sabiha" was given to the fishermen's cooperative.|The finished boat will be
true-part|fr|Le bateau « Sabiha » fut vendu pour payer du bois.|The finished boat will be
unsaid-more|en|"Sabiha" was sold to a buyer in Cyprus.|The finished boat will be
false-people|ar|تطلب المنسقة ميراي عبيد الاتصال بأبي نبيل صباحا.|Questions: Mireille Obeid
