howmany|ar|كم لوحا شمسيا تحتاج المضخة؟|4 panneaux de 330 W;;4 panneaux|
howmany|fr|combien de panneaux si le puits fait moins de 25 m|3|3 suffisent
table|ar|كم تضخ في الشتاء على عمق أربعين مترا|2,4 m³/h|
table|fr|débit d'été à 60 m ?|1,9 m³/h|
table|en|Summer flow at 20 metres|4,8 m³/h|
howmuch|ar|أقصى عمق للمضخة|70 m|
what|fr|que signifie P2|tension trop basse, panneaux sales ou ciel couvert|
how|ar|ماذا أفعل مع الرمز P7؟|Mettez-le à l'ombre|
what|ar|طلعلي P4 شنو المشكلة|rotor bloqué|
howmuch|fr|Au bout de combien de temps redémarre-t-elle après un manque d'eau ?|30 minutes|
how|ar|كيف توجه الألواح|au sud, inclinés de 17°|
howmuch|fr|à quelle distance du fond doit rester la pompe|2 m au moins|
where|ar|أين يوضع حساس المستوى|50 cm au-dessus de la pompe|
when|fr|à quel moment de la journée ne pas laver les panneaux|jamais à midi|
howmuch|ar|مدة ضمان المضخة نفسها|deux|la pompe deux
howmuch|ar|ضمان الصندوق كم|trois ans|
why|ar|متى يسقط الضمان؟|si le forage donne du sable;;le forage donne du sable|
where|fr|où trouver Coumba Diagne|Saint-Louis|
when|ar|متى أغلق محل نواكشوط؟|2021|
why|fr|Pourquoi faut-il détruire les notices 4 et 5 ?|contiennent une erreur de câblage;;une erreur de câblage|
meta|ar|من أصدر الدليل|l'atelier Ould Sidi|
howmuch|ar|سماكة الكابل إذا تجاوز العمق ستين مترا|6 mm²|
howmany|fr|Combien faut-il être pour descendre la pompe ?|deux personnes|
howmuch!|ar|كم سعر مضخة غدير||# Pompe solaire
what!|fr|signification du code P5||**P4**
table!|fr|Quel débit en hiver à 50 m ?||40 m
table!|ar|كم تضخ في الربيع على عشرين مترا||20 m
why!|ar|لماذا أغلقت ورشة نواكشوط||Nouakchott
what!|ar|رقم هاتف السيد أحمد ولد سيدي في روصو||Pièces détachées
howmuch!|fr|garantie des panneaux solaires||Le coffret est garanti
when!|fr|date de la notice n° 7||Notice n° 6
table!|fr|débit d'été à 70 m||1,9 m³
howmuch!|ar|كم يكلف تحليل الرمل||faites-le analyser
# twins
howmuch|fr|Combien de watts par panneau ?|330 W|4 panneaux
howmuch!|fr|Combien de watts consomme le coffret ?||4 panneaux
who|ar|من يبيع قطع الغيار في روصو|M. Ethmane Ould Sidi|Pièces détachées
who!|ar|من كان يبيع قطع الغيار في نواكشوط||Pièces détachées
who!|ar|مين مدير ورشة سان لوي؟||Pièces détachées
howmuch|en|How much sand is tolerated?|50 g/m³|La garantie tombe
howmuch!|en|How much salt is tolerated in the water?||La garantie tombe
how|ar|قداه نميل اللوحات|17°|Orientez les panneaux
howmuch!|ar|قداه نميل الكوفر||Orientez les panneaux
what|fr|Quel diamètre minimal pour le puits ?|110 mm|un forage
what!|fr|Quel diamètre minimal pour le tuyau d'arrosage ?||un forage
when!|ar|متى صدرت النشرة الخامسة؟||Notice n° 6
