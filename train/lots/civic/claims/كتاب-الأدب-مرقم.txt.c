true-plain|ar|يجلس الداخل حيث يجد مكانا ولا يقيم غيره.|من دخل مجلسا جلس
false-negated|ar|لا يجوز الجلوس في مكان التلميذ ولو قام طائعا.|من دخل مجلسا جلس
true-cross|en|Two people should not speak a language that the third does not understand.|لا يتناجى اثنان دون
false-number|ar|يدعى للعاطس سبع مرات.|العاطس يخفض صوته
true-part|ar|يجوز في الفاكهة أن يجيل الآكل يده.|إذا قدم الطعام بدأ
false-people|ar|الضيافة سبعة أيام عند أهل الساحل وثلاثة عند أهل البادية.|مدة الضيافة عند أهل
true-cross|fr|À Samannoud, un homme resta l'hôte d'autrui une année entière.|مدة الضيافة عند أهل
unsaid-more|fr|L'hôte de Samannoud fut chassé par le gouverneur.|مدة الضيافة عند أهل
true-plain|ar|لم ير الشيخ نور الدين بأسا برواية الرؤيا بعد العشاء.|كره أبي عطية أن
false-people|ar|كره نور الدين رواية الرؤيا بعد العشاء ولم يكرهها عطية.|كره أبي عطية أن
false-people|en|On telling dreams the author follows her father Atiyya.|كره أبي عطية أن
true-cross|en|On telling dreams the author sides with her teacher Nur al-Din.|كره أبي عطية أن
unsaid-relation|ar|نور الدين أخو عطية.|كره أبي عطية أن
true-part|ar|لا يُسأل التاجر عن ربحه.|لا يسأل المسافر عما
false-role|ar|كانت أم الخير تختم المجالس بإطعام القطط.|تختم المجالس بالاستغفار
true-plain|ar|اعتادت حليمة جدة المؤلفة إطعام القطط في ختام المجلس.|تختم المجالس بالاستغفار
false-number|ar|يُحفظ ما نسيه الناس عندك أربع سنين ثم يتصدق بثمنه.|من نسي عندك شيئا
false-people|en|The woman of Rosetta came herself for her anklet after four years.|من نسي عندك شيئا
