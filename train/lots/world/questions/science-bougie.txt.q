meta|ar|مؤلفو كتاب الفيزياء المسلية|Odile Marchand et Farès Belhadj|
meta|en|which edition|4e édition|
what|ar|شو اللي بيحترق فعليا بالشمعة|C'est la cire qui brûle, ou plus exactement sa vapeur;;la cire|
what|en|what does the wick do|conduire la cire fondue jusqu'à la flamme par capillarité;;ne fait que conduire la cire fondue jusqu'à la flamme|
define|ar|الخاصية الشعرية شنو هي|la montée d'un liquide dans un tube très fin, plus haut que le niveau où il devrait se tenir;;la montée d'un liquide dans un tube très fin|
howmuch|ar|حرارة المنطقة المضيئة|1 200 degrés|
howmuch|en|temperature next to the wick|600 degrés|
which|ar|أي منطقة أسخن وحدة|La zone bleue|
why|en|Why do pupils get it wrong?|Ils confondent lumière et chaleur|
why|ar|لماذا يرتفع الماء في الكأس حقيقةً|l'air chaud, en refroidissant, se contracte;;surtout parce que l'air chaud, en refroidissant, se contracte|
no|en|does the water replace the oxygen|C'est faux|
how|ar|ما الدليل على ذلك|avec trois bougies l'eau monte davantage, alors que l'oxygène n'a pas changé|
howmuch|ar|كم مليمتر طلع الميه بشمعة وحدة عند صف حفيظة|14 mm|
howmuch|en|Mr Kefi's class, three candles|29|Zied Kefi
who|fr|quelle enseignante a mesuré 37 mm|Hafidha Rouissi;;Mme Hafidha Rouissi|
where|ar|فين الليسي|Zaghouan|Au lycée
what|ar|شو نجهز حدنا للسلامة|un seau de sable|
why|en|why not water|l'eau projette la cire brûlante;;car l'eau projette la cire brûlante|
section|ar|القسم الرابع عنوانه|Précautions|4. Précautions
where|en|where can I find the answer about the spaceship|dans le livre du maître;;le livre du maître|
why!|ar|ليش لهب الشمعه بالفضاء مدوّر||dans un vaisseau spatial
who!|en|which Englishman gave six lectures||un Anglais
why!|ar|لماذا تنطفئ الشمعة إذا نُفخ عليها||pourquoi elle s'éteint
howmuch!|ar|كم ارتفع الماء بشمعتين عند زيد||12 et 29
howmuch!|en|melting point of wax||la cire fondue
section!|ar|على شو بيحكي القسم السابع||À vous de chercher
howmany!|fr|nombre d'élèves de Mme Rouissi||Hafidha Rouissi
when!|ar|متى صدرت الطبعة الاولى||4e édition
who!|en|who discovered capillarity||La capillarité
yes!|ar|هل أعادت حفيظة التجربة بالكحول؟||Hafidha Rouissi
yes|ar|المنطقة الزرقا أسخن من المضيئة؟|la plus chaude : 1 400 degrés|
howmuch!|en|temperature of a gas burner||La zone bleue
who!|fr|qui inventa la bougie||On croit que la mèche
which|fr|zone la plus chaude de la flamme|La zone bleue|
why|fr|pourquoi l'eau monte dans le verre|l'air chaud, en refroidissant, se contracte|
howmuch|fr|hauteur d'eau avec trois bougies chez Mme Rouissi|37 mm|
why!|fr|pourquoi la flamme est ronde dans l'espace||dans un vaisseau spatial
no|fr|faut-il garder un seau d'eau|un seau de sable, et non d'eau|
# twins
howmuch|ar|شحال سخونية المنطقة المظلمة|600 degrés|La zone sombre
howmuch!|ar|شحال سخونية الفتيلة||la mèche brûle
howmuch!|ar|كم ارتفع الماء بأربع شمعات عند حفيظة؟||Hafidha Rouissi
howmuch|en|How far did the water rise with one candle for Mr Kefi?|12|14 mm
howmuch!|en|How far did the water rise with two for Mr Kefi?||14 mm
howmany!|en|How many lectures did Mr Kefi give?||six conférences
what|fr|Que faut-il garder à portée de main ?|un seau de sable|Pas de cheveux
what!|fr|Que faut-il mettre dans l'assiette à la place de l'eau ?||Posez une bougie
when!|fr|En quelle année parut la 5e édition ?||4e édition
what!|ar|شنو كيطلع للشعلة ففضاء||vaisseau spatial
who!|en|Which teacher measured 45 mm?||Hafidha Rouissi
