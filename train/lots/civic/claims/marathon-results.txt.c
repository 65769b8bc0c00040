false-number|ar|وصل إلى خط النهاية 3122 عداء|أرقام السباق: سجل 3480
true-plain|ar|أكبر من أنهى السباق عمي الطاهر وعمره 78 سنة|أرقام السباق: سجل 3480
false-people|ar|رقم المسلك القياسي لبوعلام تواتي|الرقم القياسي للمسلك يبقى
true-plain|ar|ما زال حسين دراجي صاحب أسرع زمن على المسلك|الرقم القياسي للمسلك يبقى
false-verb|ar|فاز تواتي بسباق العام الماضي|الرقم القياسي للمسلك يبقى
true-cross|fr|Les femmes touchent les mêmes primes que les hommes|الجوائز: 300 ألف دينار
false-negated|fr|Les fauteuils roulants reçoivent une prime cette année|الجوائز: 300 ألف دينار
unsaid-more|en|Belloul withdrew because he had taken a taxi.|سبب انسحاب بلول تشنج
true-plain|ar|أصيب بلول بتشنج في ساقه كما قالت الطبيبة ليندة مراح|سبب انسحاب بلول تشنج
false-role|ar|ليندة مراح مديرة السباق|سبب انسحاب بلول تشنج
unsaid-quote|ar|قال تواتي: خانني حذائي|صرّح تواتي: «نظرت خلفي
true-part|en|Langat blamed his shoe.|صرّح تواتي: «نظرت خلفي
