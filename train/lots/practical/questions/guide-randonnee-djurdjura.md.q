table|ar|كم طول المرحلة الثانية|17 km|
table|fr|dénivelé de la première étape|640 m|
table|ar|كم تستغرق المرحلة الأخيرة؟|4 h 30|
table|en|Where does stage 1 end?|refuge du Lac|Tikjda
table|ar|أي مرحلة هي الأطول مسافة|2|17 km
where|fr|où dormir si on coupe la deuxième étape|hameau d'Aït Ouabane|
howmuch|ar|كم سعر المبيت عند نا وردية|1 500 dinars la nuit, dîner compris;;1 500 dinars|
howmany|fr|combien de personnes Na Ouardia peut-elle loger|six personnes;;six|
when|ar|متى ينشف نبع الكيلومتر التاسع؟|d'août à octobre|
howmuch|ar|كمية الماء التي يجب حملها في اليوم الثاني|trois litres|
which|fr|Quels chiens sont dangereux ?|ceux du col|
who|ar|من كسرت كاحلها؟|Lynda Hamici|
when|fr|en quelle année Lynda s'est-elle blessée|2022|
why|ar|علاش طولت النجدة|le téléphone ne passe pas;;parce que le téléphone ne passe pas|
howmuch|fr|combien d'heures a-t-elle patienté|sept heures|
howmuch|ar|كم التأمين المدفوع مقابل جهاز الإشارة|5 000 dinars|
where|ar|أين يُطلب الترخيص|Bouira|
howmuch|fr|prix de l'autorisation du parc|gratuite|
when|ar|الفترة التي يُمنع فيها إشعال النار|du 1er juin au 31 octobre|
when|ar|أحسن وقت للمشي هناك|de la mi-mai à la fin juin|
who|ar|من المرشد المعتمد؟|Hocine Bessaoud|
no|fr|Mokrane est-il encore agréé ?|n'a plus d'agrément depuis 2020|
when|ar|متى احترق الملجأ|le 24 juillet;;24 juillet|
no|ar|هل احترقت غابة الأرز؟|a été épargnée|
who|en|author of the hiking sheet|Massinissa Aït Kaci|
what|fr|que faire en cas d'orage|descendez du côté nord|
why!|fr|Pourquoi Mokrane a-t-il perdu son agrément ?||Mokrane
who!|ar|من أشعل حريق الملجأ؟||refuge a brûlé
table!|fr|durée de la quatrième étape||4 h 30
howmuch!|ar|كم يأخذ المرشد حسين في اليوم||Hocine Bessaoud
when!|fr|Quand le refuge rouvrira-t-il ?||pas encore rouvert
howmany!|ar|كم كلبا عند دا سليمان||chiens de Dda Slimane
who!|ar|من أنقذ ليندا||Lynda Hamici
how!|fr|Quel âge avait Lynda Hamici ?||Lynda Hamici
whom!|ar|من عضته كلاب دا سليمان||chiens de Dda Slimane
where!|fr|où habite le président du club||Les Semelles
howmuch!|ar|كم يكلف المبيت في ملجأ البحيرة؟||Tikjda
who!|fr|Qui a prêté la balise à Lynda ?||caution
# twins
table|ar|منين تنطلق المرحلة التالتة|col de Tirourda|14 km
table!|ar|منين تنطلق المرحلة الرابعة؟||14 km
table|en|How long does the second leg take?|8 h|17 km
table!|en|How long does the second leg take in winter?||17 km
where|ar|وين تكسرت رجل الساردة من بجاية|la brèche|Lynda Hamici
where!|ar|وين عضت الكلاب الساردة من بجاية||ceux du col mordent
when|fr|Depuis quand le frère de Hocine n'est-il plus guide ?|2020|Hocine Bessaoud
when!|fr|Depuis quand Hocine est-il guide ?||Hocine Bessaoud
howmany!|ar|شحال من واحد يرقد في ملجأ البحيرة؟||loge six personnes
when|ar|شحال قبل نطلب رخصة الحظيرة|huit jours avant|Le parc exige
when!|ar|شحال قبل نطلب السرير عند نا وردية||Le parc exige
howmuch!|en|What deposit does Na Ouardia ask?||caution 5 000
