true-plain|ar|أنشأ «حرس الجبل» ثلاثة رجال في ربيع 2015|تأسست حركة «حرس الجبل»
false-role|ar|كان هوشيار برواري ضابط مدفعية مفصولا|المدرّس هوشيار برواري
true-cross|en|One of the founders was the dismissed artillery officer Amer Sheikho.|وضابط المدفعية المفصول عامر
unsaid-relation|en|Khalil al-Dughman was the father of Amer Sheikho.|والتاجر خليل الدوغمان
false-number|ar|تغيّر اسم الحركة سنة 2018|وتغيّر بعد معركة الجسرين
true-plain|ar|اغتيل برواري في أنقرة على يد عضو سابق في الحركة|عنصر سابق فيها يدعى دلير
false-people|ar|اغتال برواري عنصرا سابقا يدعى دلير في أنقرة|عنصر سابق فيها يدعى دلير
true-cross|fr|Dilir a dit qu'il vengeait son frère exécuté par le mouvement|إنه انتقم لأخيه الذي
false-people|ar|اعتقل الدوغمان شيخو ونفاه إلى الساحل|اعتقل شيخو الدوغمان ونفاه
true-plain|ar|أُبعد الدوغمان إلى الساحل بعد أن احتجزه شيخو|اعتقل شيخو الدوغمان ونفاه
false-role|fr|Le chef actuel du mouvement est Khalil al-Dughman|وشيخو هو القائد إلى اليوم
true-part|ar|لقب شيخو «الخيّاط» مأخوذ من مهنة أبيه|وشيخو هو القائد إلى اليوم
false-number|en|The centre estimates that the movement has seven thousand fighters.|وتقول الحركة إنهم سبعة
false-negated|ar|لدى الحركة دفاع جوي|ولا تملك دفاعا جويا
true-cross|en|Road tolls bring in about 35 percent of its money.|ضريبة العبور (نحو
false-role|ar|يقود أبو قتادة العفري «بيارق العشائر»|يقودها أبو قتادة العفري
true-plain|ar|التحق الدوغمان في 2020 بخصم الحركة «بيارق العشائر» وأصبح نائب القائد|التي انضم إليها الدوغمان
false-number|ar|أقرت الحركة بإعدام أحد عشر أسيرا|وأقرت الحركة بإعدام أربعة
true-cross|fr|Le nommé Sarbast a été condamné par le mouvement à trois ans de prison|ويدعى سربست
false-verb|en|Sheikho accepted the Russian envoy's offer to merge his forces into the army.|مبعوث روسي على شيخو
