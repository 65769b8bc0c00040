true-plain|ar|خُتمت القمة دون توافق على صندوق التعويضات|انتهت أمس قمة المناخ
false-verb|en|The delegations agreed on the compensation fund.|انتهت أمس قمة المناخ
false-people|ar|انسحب الوفد النرويجي وسحبت ألبانيا عرضها|على صندوق التعويضات، بعدما
true-cross|fr|La Norvège a retiré son offre de 400 millions d'euros|النرويج عرضها، وقدره
false-role|fr|Nouzha al-Alami est la déléguée de l'Égypte|الوزيرة نزهة العلمي
true-part|ar|الوزيرة نزهة العلمي رئيسة القمة|الوزيرة نزهة العلمي
false-people|ar|أصرت فرنسا واليونان على كلمة «تاريخية» ورفضتها الجزائر ومصر|أصرت عليها الجزائر ومصر
true-cross|en|Algeria and Egypt insisted on the word "historic".|أصرت عليها الجزائر ومصر
false-verb|ar|قبل الجميع كلمة «سابقة» التي اقترحها رامي الصلح|واقترح اللبناني رامي الصلح
false-people|ar|اتهم لوك مورو المصري سمير غنيم بإيقاظ الرئيس الألباني|واتهم المندوب المصري سمير
true-plain|ar|وجّه سمير غنيم إلى مورو تهمة إيقاظ الرئيس الألباني|واتهم المندوب المصري سمير
unsaid-quote|en|Ghoneim said that the Albanian president had not slept at all.|إن الرئيس الألباني لم ينم
true-cross|en|Moreau denied it and said that the Albanian president had never gone to sleep.|إن الرئيس الألباني لم ينم
false-people|ar|رجعت مترجمة الرئيس الألباني مع الوفد المغربي|مترجمته، فعادت بالحافلة مع
true-plain|ar|سافرت المترجمة الألبانية بالحافلة برفقة التونسيين|مترجمته، فعادت بالحافلة مع
false-number|ar|الهدف المتفق عليه خفض الانبعاثات 45 في المئة|واتفق الوفود على هدف
false-verb|fr|Malte et Chypre ont voté contre|امتنعت مالطا
true-part|ar|لم تحضر ليبيا القمة|عن التصويت، ولم تحضر
false-people|ar|تدفع تونس ثلثي كلفة الربط الكهربائي|وقيمته ٢٫١ مليار درهم
