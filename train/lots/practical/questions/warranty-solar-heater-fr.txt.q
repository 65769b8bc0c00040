howmuch|ar|كم سنة ضمان اللاقط؟|dix ans|
howmuch|fr|garantie du ballon posé en 2023|sept|
howmuch|ar|ضمان خزان رُكّب قبل مارس 2022|cinq|garanti dix ans
howmuch|ar|ضمان الريزستانس قداش|deux|garanti dix ans
when|ar|وقتاش تبدأ الضمانة إذا ركّبو مختص معتمد|le jour de la pose|
what|fr|Et si l'installateur n'est pas agréé ?|le jour de la facture et pour la moitié des durées|
list|ar|ما الأضرار التي لا يشملها الضمان؟|le gel au-dessus de 800 m si le circuit n'a pas été rempli d'antigel, la grêle, les rats, et l'eau dont le calcaire dépasse 35 °f sans adoucisseur|
howmuch|fr|prix du changement d'anode|75 dinars|
when|ar|كل قداش تتبدل الأنود|tous les deux ans|
what|fr|que se passe-t-il si on oublie l'anode deux fois|le ballon n'est plus couvert|
what|ar|رقم التبليغ عن العطب|80 100 555|
howmuch|ar|كم ينتظر سكان توزر الزيارة؟|cinq|80 100 555
howmuch|fr|délai normal de visite|trois jours ouvrables|
no|ar|يرجعولي فلوسي إذا ما تصلحش؟|Le remboursement n'est pas prévu|
who|fr|Qui paie le transport pour un client à 100 km ?|à celle du client|
howmuch|ar|منحة الدولة على شمس 300|400|
howmuch|fr|subvention du Chems 200 ?|200 dinars|
no|fr|La subvention est-elle rendue si on remplace l'appareil ?|n'est pas rendue|
section|ar|ماذا يقول الفصل الثامن|La garantie suit la maison et non la personne|
where|ar|أي محكمة تنظر في الخلاف|tribunal de Grombalia|
howmany|ar|كم وعاء تمدد انفجر سنة 2021؟|340 vases d'expansion;;340|
howmany|fr|combien de propriétaires sont introuvables|28|
define|ar|من مراد بن عاشور|directeur technique|
define|fr|qui est Lilia Gharsallah|la directrice commerciale|
who|ar|من يصالح بين الطرفين قبل المحكمة؟|l'association des consommateurs|
section|fr|Quel article parle du lieu du procès ?|Art. 9|
who|ar|صانع شمس 200|Société du Cap|
howmuch!|ar|بقداش شمس 300؟||subvention de
who!|fr|Quel fournisseur a livré les vases défectueux ?||même fournisseur
section!|ar|الفصل 14 شنوة فيه||Art. 9
howmany!|fr|Combien de blessés en 2021 ?||ont éclaté
howmuch!|ar|ضمان شمس 500 كم||garanti dix ans
howmuch!|fr|prix d'un adoucisseur||adoucisseur
when!|ar|متى تأسست شركة الكاب في نابل||Fabricant
why!|fr|Pourquoi les vases ont-ils éclaté ?||ont éclaté
yes!|ar|هل الصيانة السنوية مجانية||Visite sous
who!|ar|من أقال مراد بن عاشور؟||Mourad Ben Achour
howmuch!|ar|كم يكلف تغيير وعاء التمدد؟||340 vases
quote!|fr|Qu'a répondu Lilia Gharsallah aux 28 clients ?||Lilia
# twins
howmuch|ar|ضمان وعاء التمدد قداش|un an|vase d'expansion un an
howmuch!|ar|ضمان المضخة قداش؟||vase d'expansion un an
howmany|en|Within how many days do they come to Kebili?|cinq|Visite sous trois
howmany!|en|Within how many days do they swap the unit?||Visite sous trois
when|fr|Depuis quelle date de pose l'édition 7 vaut-elle ?|1er mars 2022|Édition 7
when!|fr|Depuis quelle date de pose l'édition 6 valait-elle ?||Édition 7
howmuch|ar|شنوة حد الكلس|35 °f|Sont exclus
howmuch!|ar|شنوة حد السخانة؟||Sont exclus
where|en|In which town is the maker based?|Nabeul|Fabricant
where!|en|In which town is the vase supplier based?||340 vases
howmuch!|fr|Combien de temps dure la médiation ?||après médiation
who!|ar|شكون المدير التجاري قبل ليليا||la directrice commerciale
