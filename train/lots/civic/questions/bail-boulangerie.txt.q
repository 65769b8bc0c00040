who | fr | qui est le preneur du local à Nevers | Nordine Haddadi;;M. Nordine Haddadi
who | ar | من يمثل المؤجر في نيفير | Solange Aubrac;;Mme Solange Aubrac
define | ar | شو قرابة ايفيت موريل للمستأجر | sa belle-mère
where | ar | عنوان المخبز | 17 rue de la Poterne à Nevers;;17 rue de la Poterne
howmuch | fr | surface du fournil | 65 m²
howmuch | ar | مساحة المحل نفسه كم متر | 42 m²
no | fr | peut-on vendre des bouteilles à emporter | La vente d'alcool à emporter est exclue
what | ar | النشاط اللي رفضوه له | L'activité de traiteur;;traiteur
howmuch | ar | مدة عقد المخبز الفرنسي | Neuf ans
when | ar | متى يقدر يخرج قبل النهاية | au bout de trois ou de six ans
howmuch | en | notice period for the baker | six mois;;un préavis de six mois | Durée
howmuch | ar | بكم الايجار العادي بالشهر | 1 150 euros;;1 150 euros par mois
howmuch | fr | loyer des six premiers mois | 900 euros
why | ar | ليش الاجار اقل بالبداية | à cause des travaux
howmuch | fr | hausse maximale annuelle | 3 %;;plus de 3 %
howmuch | ar | التأمين كم يورو | 3 450 euros
who | ar | مين يدفع ضريبة العقار | bailleur;;au bailleur | Charges
what | fr | qu'est-ce qu'on ne peut pas démolir | Le four à bois de 1934;;Le four à bois
whom | ar | لمن يجوز التنازل عن العقد | à l'acheteur de son fonds;;l'acheteur de son fonds
howmuch | en | how long does the tenant stay guarantor after a transfer | deux ans;;pendant deux ans | Cession
when | ar | متى توقف التهوية | de 22 heures à 4 heures
who | fr | le conciliateur | Olivier Ganne;;Maître Olivier Ganne
howmany | ar | كم طاولة في الفناء | six tables
howmuch | ar | أجرة الفناء بعد الملحق | 85 euros;;85 euros par mois d'occupation
meta | fr | quand le bail de la rue de la Poterne a-t-il été signé | 11 février 2022;;le 11 février 2022
section! | fr | que dit l'article 11 du bail de Nevers | | Article 10
howmuch! | ar | كم سعر شراء محل المعجنات في نيفير | | loue au preneur
why! | fr | pourquoi le bailleur a-t-il refusé l'activité de traiteur ? | | traiteur
howmuch! | ar | كم عمر نور الدين حدادي | | Nordine
who! | fr | qui s'est plaint du bruit de la ventilation | | plainte
howmuch! | fr | prix de l'écran acoustique | | écran acoustique
who! | ar | مين بنى فرن الحطب | | four à bois
who! | en | who was the previous tenant of rue de la Poterne? | | loue au preneur
section! | ar | البند 4.4 في عقد مخبز نيفير | | 4.3
whom! | ar | لمين باع نور الدين حدادي المخبز | | l'acheteur de son fonds
yes! | fr | Solange Aubrac a-t-elle vendu la cour ? | | la cour est ajoutée
when! | fr | quand Yvette Morel est-elle devenue caution ? | | Yvette Morel
# twins
howmuch|ar|قديش الضمان|3 450 euros|Article 5
howmuch!|ar|قديش ضمان الفناء؟||Article 5
when|en|When does the lease begin?|1er mars 2022|Article 3
when!|en|When did the oven stop working?||Article 7
who|fr|Qui paie l'eau, preneur ou bailleur ?|preneur|Article 6
who!|fr|Qui paie l'électricité, preneur ou bailleur ?||Article 6
where|ar|وين بتنفصل الخلافات|tribunal judiciaire de Nevers|Article 10
where!|ar|وين بتنباع المعجنات بالنسخة التانية||Article 1.
howmuch|en|How much notice must the pastry cook give?|six mois|Article 3
howmuch!|en|How much notice must the landlord give?||Article 3
howmany!|ar|كم طاولة مسموح جوا المحل؟||Avenant du 2 septembre
howmuch!|fr|Loyer de la cave seule ?||1 150 euros
