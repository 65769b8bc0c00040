howmuch|ar|كم كيلو مسموح أزيد بين الجلستين؟|2 kg|
what|fr|que faire si on a pris plus de 3,5 kg|téléphonez avant de venir|
howmuch|ar|كم تطول الحصة إذا زاد الوزن كثيرا|cinq heures|
howmuch|ar|كمية الماء المسموحة في اليوم|500 ml par jour, plus la quantité d'urine de la veille;;500 ml par jour|
howmuch|fr|un bol de soupe compte pour combien|200 ml|
table|ar|قداش من تمرة في الجمعة|2 par semaine|
table|fr|Peut-on manger des bananes ?|interdit|Bananes
table|ar|كيف تُطبخ البطاطا|permis, cuites deux fois;;cuites deux fois|
table|ar|وقتاش ننجم ناكل شكلاطة؟|à la première heure de dialyse|
table|fr|combien de pommes par jour|1 par jour|
when|ar|متى أفحص الفيستولا بيدي|matin et soir|
what|ar|ماذا يجب أن أشعر به عند لمسها|un frémissement|
howmuch|fr|délai pour sauver une fistule bouchée|six heures|
no|ar|يقيسوا الضغط من ذراع الفيستولا؟|Ne laissez personne prendre la tension|
when|ar|متى يؤخذ خافض الفوسفور|pendant le repas|
who|ar|من الطبيب الذي قد يأذن بدواء الضغط صباح الغسيل؟|Nejib Mhiri|
howmuch|fr|combien de temps avant les vacances faut-il prévenir|six semaines|
where|ar|وين ننجم نعمل الدياليز في الصيف|Djerba|
why|fr|Pourquoi n'envoie-t-on plus de patients à Hammamet ?|une erreur de transmission y a causé un accident en 2018|
howmany|ar|كم مريضا في المركز|94 patients|
howmany|en|number of machines for hepatitis B|trois|
howmany|ar|كم مريض زرعوا كلية في 2020|Cinq|
define|ar|من ريم الشابي|la diététicienne|
define|en|Who is Lotfi Agrebi?|l'infirmier-chef|
howmuch!|ar|كم برتقالة في اليوم؟||Pommes</td>
howmuch!|fr|prix d'une séance de dialyse||la séance durera
who!|fr|Qui a été victime de l'accident de Hammamet ?||Hammamet
howmany!|ar|كم مريضا توفي في 2020||Cinq ont été
what!|ar|رقم تليفون المركز||téléphonez avant
howmany!|fr|Combien de machines possède le centre de Djerba ?||Djerba
how!|ar|كم عمر الدكتور نجيب المهيري||Nejib Mhiri
table!|fr|Les tomates sont-elles permises ?||Pommes de terre
when!|ar|متى افتُتح مركز ابن رشد بسوسة؟||Centre Ibn Rochd
table!|ar|قداش من بوقال عصير مسموح||Dattes
who!|fr|Qui dirige le centre de Djerba ?||Djerba
# twins
howmuch|ar|الحصة العادية قداش تدوم|quatre|la séance durera
howmuch!|ar|الحصة الأولى قداش تدوم؟||la séance durera
howmany|en|How many dialysis machines in Sousse?|22 machines|Notre centre soigne
howmany!|en|How many dialysis machines in Hammamet?||celui de Hammamet
howmuch|fr|Combien de grammes de pommes de terre ?|150 g|Pommes de terre
howmuch!|fr|Combien de grammes de viande ?||Pommes de terre
when|ar|الغلطة اللي عملت حادث متى كانت|2018|une erreur de transmission
when!|ar|وقتاش تحل مركز جربة؟||Le centre de Djerba
howmany|ar|قداش من مربع شكلاطة مسموح|2 carrés|Chocolat
howmany!|ar|قداش من حبة فوسفور مسموح||chélateur du phosphore
who!|ar|من الطبيب الذي زرع الكلى لخمسة مرضى؟||greffés en 2020
what!|fr|Que faire si la fistule saigne ?||S'il a disparu
