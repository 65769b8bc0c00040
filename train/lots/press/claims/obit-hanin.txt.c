true-plain|ar|توفي عازف الناي جورج مراياتي عن اثنين وثمانين عاما|جورج مراياتي الملقب
false-verb|en|George Marayati died of a heart attack.|جورج مراياتي الملقب
true-cross|en|Four of his pupils carried the coffin.|مع التهاب رئوي
false-people|ar|حمل نعشه ابنه إيلي وغاب التلاميذ|أربعة من تلاميذه، وغاب
true-part|ar|يقيم ابنه البكر إيلي في سيدني|المقيم في سيدني لأن
unsaid-more|ar|غاب إيلي عن الجنازة بسبب خلاف مع أبيه|المقيم في سيدني لأن
unsaid-relation|fr|Le derviche était le grand-père Hanna de Marayati|على جده حنا
true-cross|fr|Il entendit le ney pour la première fois chez son grand-père Hanna|على جده حنا
false-people|ar|طرد مراياتي معلمه بكري الكردي لأنه عزف في عرس|وطرده بعد سنتين لأنه
true-plain|ar|استعاده الشيخ بكري الكردي تلميذا عند مرضه بعد أن طرده|وطرده بعد سنتين لأنه
false-number|en|He stayed in the radio ensemble until 1962.|التحق بفرقة الإذاعة سنة
true-cross|en|He joined the radio ensemble in 1962 and left in 1978.|التحق بفرقة الإذاعة سنة
false-people|ar|اتهم مراياتي فايز الجابي بتحريض العازفين على الإضراب|الأرشيف. واتهمه مدير
true-plain|ar|اتهمه فايز الجابي بتحريض زملائه على الإضراب|الأرشيف. واتهمه مدير
false-negated|ar|أدانته لجنة التحقيق بالتحريض|بتحريض العازفين على الإضراب
false-verb|ar|سجل مراياتي ألبوما واحدا في حياته|رفض أن يسجل ألبوما
false-people|fr|Marayati enregistra en secret quarante minutes de Margaret van Dijk|فان دايك سجلت له
true-plain|ar|سُجّلت له أربعون دقيقة دون علمه على يد مستشرقة هولندية|فان دايك سجلت له
true-part|ar|أهدى نايا إلى صباح فخري|ثلاثمئة ناي، أهدى منها
