where|ar|وين وقف التكسي|devant la clinique Ennour;;la clinique Ennour|
what|en|what was the lady in green holding|une cage vide|
who|ar|شكون الشيفور|Slimane;;Le chauffeur, Slimane|haussa les épaules
when|ar|في أي ليلة صارت القصة|la nuit de l'Aïd|
define|en|Rachid, who's he|l'interne|Devant monta
howmuch|ar|كم ساعة كان مناوب|trente heures de garde;;trente heures|
what|fr|que tenait Si Benaouda|une ordonnance pliée en huit;;une ordonnance|
whom|en|For whom did Si Benaouda need the medicine?|sa sœur;;pour sa sœur|
why|ar|ليش اصفر وجه رشيد|c'était la sienne, il l'avait écrite le matin, et il avait mis dix fois la dose;;il avait mis dix fois la dose|
quote|en|how did he explain the correction|un nouveau règlement;;que c'était un nouveau règlement|
who|ar|مين شاف غلطته|La dame à la cage|
what|en|what bird had she lost|Un chardonneret|
howmany|ar|كم عمر العصفور|Onze ans|
define|ar|مدام خيرة شو كانت تعلم|le solfège;;elle avait enseigné le solfège à la moitié de la ville|
who|en|who heard the goldfinch|Ilham|siffla trois notes
where|ar|في أي شارع وقفوا|rue de la Soif|
where|en|Where was the bird perched?|sur l'enseigne de la pharmacie de garde|
no|ar|مسكوا العصفور؟|On ne le rattrapa pas|
who|ar|مين دفع أجرة الكل|Si Benaouda|il paya la course
howmuch|en|total fare|1 200 dinars|
howmuch|ar|كم رجعلو السواق|400|
why|fr|pourquoi Slimane rendit-il de l'argent|parce que c'était l'Aïd;;c'était l'Aïd|
whom|ar|لمن اعترف رشيد بغلطته|son chef, le professeur Mekki;;le professeur Mekki|
quote|en|what did Mekki reply|Enfin|
how|ar|كيف رجع الطبيب لبيته|à pied|
where!|en|where was Ilham going||on ne sut jamais
what!|ar|من شو كانت مريضة أخت سي بن عودة||pour sa sœur
who!|ar|مين فتح قفص العصفور||laissé la porte ouverte
what!|en|what drug was on the prescription||pâlit
howmany!|ar|كم عمر إلهام||une jeune fille, Ilham
howmuch!|en|price of the syrup||son sirop
whom!|ar|مَن عاقبه البروفيسور مكي||le professeur Mekki
when!|fr|quand l'oiseau est-il revenu||On ne le rattrapa pas
yes!|ar|سي بن عودة عرف بالغلطة؟||un nouveau règlement
which!|en|name of the duty pharmacy||pharmacie de garde
yes|ar|الصيدلية كانت فاتحة؟|Si Benaouda eut son sirop|
who!|en|who taught Kheira music||Mme Kheira Touhami
howmuch!|ar|كم دفعت إلهام||il paya la course
who|fr|qui conduit le taxi|Slimane|haussa les épaules
why|fr|pourquoi Rachid pâlit|il avait mis dix fois la dose|
where|fr|où se posa le chardonneret|sur l'enseigne de la pharmacie de garde|
where!|fr|où allait la jeune fille||on ne sut jamais
howmuch|fr|combien Slimane a rendu|400|
# twins
howmuch|ar|شحال رجع السواق|400;;lui en rendit 400|On ne le rattrapa pas
howmuch!|ar|شحال خلصت مدام خيرة||On ne le rattrapa pas
howmuch!|ar|شحال كان الدوا||On ne le rattrapa pas
how|en|How many hours had the intern worked?|trente heures|Devant monta Rachid
how!|en|How many hours had the driver worked?||Le chauffeur, Slimane
how!|en|How many years had Kheira taught?||La dame à la cage
how|fr|De combien Rachid s'était-il trompé ?|dix fois la dose|Rachid lut l'ordonnance
how!|fr|De combien le pharmacien s'était-il trompé ?||Rachid lut l'ordonnance
where!|fr|Dans quelle rue habite Si Benaouda ?||rue de la Soif
what|ar|كم نغمة صفرت البنت|trois notes;;siffla trois notes|C'est Ilham qui
what!|ar|كم نغمة غنى العصفور||C'est Ilham qui
who!|en|Who punished Rachid for the error?||Rachid rentra à pied
