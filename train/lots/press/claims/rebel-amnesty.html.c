true-plain|ar|شمل عفو الرئيس رودا أربعة من زعماء «القوس» ومنهم مؤسسة الحركة|بينهم مؤسستها إيزابيل كامبوس
false-people|ar|أسس لويس باردو حركة «القوس» وتقود إيزابيل كامبوس جناحها العسكري|بينهم مؤسستها إيزابيل كامبوس
true-cross|en|The president left the military commander Luis Pardo in prison.|قائد جناحها العسكري لويس
false-negated|en|Luis Pardo was pardoned along with Isabel Campos.|قائد جناحها العسكري لويس
true-plain|ar|أُدين باردو بقتل القاضي كاستيلو|قد أدانت باردو بقتل
false-people|ar|أُدينت كامبوس بقتل القاضي كاستيلو وأُدين باردو بخطف كميل نادر|قد أدانت باردو بقتل
true-cross|fr|Campos a été condamnée pour l'enlèvement de l'homme d'affaires Camille Nader|بخطف رجل الأعمال اللبناني
unsaid-relation|fr|Camille Nader était le frère du juge Castillo|بخطف رجل الأعمال اللبناني
false-people|ar|سامح نادر باردو لأنه كان يقرأ له نيرودا|إنه سامح كامبوس
true-part|ar|قطع باردو خنصر كميل نادر|الذي قطع خنصره
false-people|en|Nader cut off Pardo's little finger.|الذي قطع خنصره
true-cross|en|The judge's widow accused the president of buying left-wing votes before the March election.|واتهمت الرئيس بشراء أصوات
unsaid-quote|ar|قال تشي باردو إن الرئيس اشترى أصوات اليسار قبل الانتخابات|واتهمت الرئيس بشراء أصوات
false-number|ar|أصيب نحو ألفين حين فرقت الشرطة المتظاهرين|وأصيب 14
true-plain|ar|يتزعم تشي باردو جماعة «خط أكتوبر» الخارجة على الحركة|يقودها أخو باردو الأصغر
false-role|fr|Che Pardo est le fondateur de « l'Arc »|يقودها أخو باردو الأصغر
false-verb|ar|وافقت جماعة «خط أكتوبر» على إلقاء السلاح|وهي ترفض إلقاء السلاح
unsaid-quote|en|Campos said that the Doctor had sold her brother.|الدكتورة باعت أخي
