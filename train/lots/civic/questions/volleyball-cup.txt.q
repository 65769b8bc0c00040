table | fr | combien de points pour Malte en poule B | 6 | Malte	3
table | ar | كم نقطة جمعت قرقنة في المجموعة | 9 | Kerkennah	3
which | ar | مين آخر المجموعة الأولى | Gozo | Gozo	3
table | en | sets of Djerba West in the group | 8-4
table | ar | بنتلاريا كم مباراة ربحت | 2 | Pantelleria	3
who | ar | من أحرز الكأس | Djerba Est;;Kerkennah – Djerba Est : 1-3 | 19-25, 20-25
howmuch | ar | نتيجة النهائي | 1-3;;1-3 (25-23, 19-25, 20-25, 22-25)
howmuch | fr | score du cinquième set entre les deux Djerba | 13-15
when | ar | متى نصف النهائي | 5 juillet
why | ar | ليش ألغيت مباراة المركز الثالث | la salle ayant été privée d'électricité
who | fr | prix de la meilleure femme | Martina Vella
define | ar | من أين مارتينا فيلا | Gozo | Martina
who | ar | أحسن مرسل في الكأس | Ilyes Bouzid
howmany | ar | كم ارسال ساحق لالياس بوزيد | 22 aces;;22
howmany | en | how many blocks did Errera make | 17 contres;;17
who | fr | entraîneur de l'équipe gagnante | Hatem Gharbi
quote | ar | لمن أهدى حاتم الغربي الكأس | à ceux qui ont payé le bateau
who | ar | مين مدرب قرقنة | Sami Ftouh;;Son adversaire de la finale, Sami Ftouh
why | ar | علاش ما لعبش وليد زنايدي النهائي | blessé au genou en demi-finale;;blessé au genou
who | ar | بطل 2023 | Tabarka | L'édition 2023
where | fr | où se jouera l'édition 2025 | à Pantelleria;;Pantelleria | L'édition 2025
why | en | why not in Gozo as planned | le gymnase de Gozo n'étant pas achevé
howmany | ar | كم متفرج للنهائي | 640 personnes;;640
howmuch | ar | سعر الدخول كم دينار | 3 dinars
meta | ar | من كتب ورقة النتائج | Amel Trabelsi
who! | fr | qui a gagné la petite finale ? | | Petite finale
table! | ar | كم نقطة لفريق صقلية في كأس الجزر | | Lampedusa	3
who! | ar | من مدرب مالطا في كأس الجزر | | Son adversaire
howmany! | fr | combien d'aces pour Skander Mejri | | Skander
when! | ar | متى يفتح ملعب قوزو | | gymnase de Gozo
howmuch! | en | how tall is Paolo Errera | | Paolo
howmany! | ar | كم متفرج حضر كأس 2023 في مالطا | | L'édition 2023
who! | fr | qui a payé le bateau de Djerba Est ? | | payé le bateau
quote! | ar | ماذا قالت مارتينا فيلا بعد الجائزة | | Martina
whom! | fr | qui Hatem Gharbi a-t-il remplacé comme entraîneur ? | | Hatem Gharbi
why! | ar | ليش تبرقة صارت الأخيرة هالسنة | | L'édition 2023
table! | fr | score des matches de Gozo contre Kerkennah | | Gozo	3
# twins
howmuch|ar|نص النهائي الأول كام|3-1|Kerkennah – Malte
howmuch!|ar|نص النهائي سنة 2023 كام؟||Kerkennah – Malte
who|en|Which club came top of the second group?|Djerba Ouest|Djerba Ouest	3	2	1	8-4	7
who!|en|Which club came top of the third group?||Poule B
who|fr|Qui était l'entraîneur battu en finale ?|Sami Ftouh|L'entraîneur vainqueur
who!|fr|Qui était l'entraîneur battu en demi-finale par Kerkennah ?||L'entraîneur vainqueur
howmany|ar|كم نفر حضر الدورة كلها|1 980|Public : 640
howmany!|ar|كم نفر حضر نص النهائي||Public : 640
where|en|Where was last year's cup held?|Malte|L'édition 2023
where!|en|Where was the 2022 cup held?||L'édition 2023
howmany!|ar|كم صد لسكندر الماجري؟||17 contres
howmuch!|fr|Prix d'entrée des étudiants ?||Entrée : 3
