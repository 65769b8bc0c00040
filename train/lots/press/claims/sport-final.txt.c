true-plain|ar|هزم فهود الواحة نادي المنارة بركلات الترجيح وأحرزوا الكأس|فريق فهود الواحة بطلا
false-people|ar|فاز نادي المنارة على فهود الواحة بركلات الترجيح|فريق فهود الواحة بطلا
true-cross|en|It is the third time that the Oasis Leopards win the cup.|فريق فهود الواحة بطلا
false-people|ar|سجل ياسر النعماني هدف المنارة الأول برأسه|برأسية مدافعه الغاني كوفي
true-plain|ar|افتتح الغاني أسانتي التسجيل للمنارة برأسه|برأسية مدافعه الغاني كوفي
false-number|fr|Nuamani égalisa pour la première fois à la 77e minute|برأسية مدافعه الغاني كوفي
true-cross|fr|Le penalty de la fin fut accordé par l'arbitre marocain Rachid Kettani|برأسية مدافعه الغاني كوفي
false-people|ar|طُرد سيف بوخمسين لتدخله العنيف على هاني الدوسكي|وطرد الكتاني قائد المنارة
true-plain|ar|أخرج الحكم هاني الدوسكي بعد تدخل عنيف على بوخمسين|وطرد الكتاني قائد المنارة
false-negated|en|X-rays showed that Bukhamseen had broken a bone.|وطرد الكتاني قائد المنارة
false-people|ar|تصدى ناجي فرج لركلتي أسانتي وسويلم|تصدى الحارس الشاب عمر
true-plain|ar|صدّ الحارس عمر تكالة ركلتين للمنارة|تصدى الحارس الشاب عمر
unsaid-quote|ar|قال فوزي العرادي إن اللقب هدية لناجي|وقال مدرب الفهود، البرتغالي
true-cross|en|The Portuguese coach Rui Tavares dedicated the title to Naji.|وقال مدرب الفهود، البرتغالي
false-verb|ar|قبل جاسم المهنا استقالة المدرب|وقال مدرب الفهود، البرتغالي
false-people|ar|باع الفهود النعماني للمنارة بـ900 ألف دولار|وكان المنارة قد باعه
true-plain|ar|انتقل النعماني من المنارة إلى الفهود في يناير لقاء 900 ألف دولار|وكان المنارة قد باعه
false-number|en|The runners-up get two million dollars.|وكان المنارة قد باعه
