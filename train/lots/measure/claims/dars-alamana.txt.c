true-plain | ar | من هلكت عنده الوديعة بلا إهمال منه لا يغرمها | وَلَا يَضْمَنُ المُودَعُ مَا تَلِفَ
false-negated | ar | أذن الشيخ للنجار أن يبيع السوار | لَا تَبِعْهُ، وَسَلْ عَنْ وَرَثَتِهَا
true-cross | en | Marwan al-Kutubi wrote down the lesson of his teacher. | تِلْمِيذُهُ مَرْوَانُ الكُتُبِيُّ
false-people | ar | كان عبيدة يوجب كتابة الوديعة وشيخه لقمان لا يوجبها | وَكَانَ شَيْخُهُ لُقْمَانُ الفَرَضِيُّ
true-part | ar | ألقي الدرس في وقت العصر | بَعْدَ صَلَاةِ العَصْرِ
unsaid-relation | ar | دريد النجار زوج الأرملة السائلة | وَسَأَلَتْهُ أَرْمَلَةٌ
true-cross | fr | Celui qui garde un dépôt contre salaire en répond. | صَارَ أَجِيرًا وَضَمِنَ
false-number | en | The owner of the bracelet had been away for nine years. | غَابَتْ سَبْعَ سِنِينَ
true-plain | ar | يُصدَّق المنكر إذا حلف ما لم تُقم الأرملة البينة | القَوْلُ قَوْلُهُ مَعَ يَمِينِهِ
unsaid-more | ar | غابت الجارة سبع سنين في الحج | غَابَتْ سَبْعَ سِنِينَ
