true-plain|fr|Rim Chebbi, diététicienne, a rédigé le carnet avec l'infirmier Lotfi Agrebi.|Centre Ibn Rochd
false-role|fr|Lotfi Agrebi est diététicien et Rim Chebbi infirmière-chef.|Centre Ibn Rochd
true-cross|ar|من زاد وزنه على ثلاثة كيلوغرامات ونصف يتصل قبل المجيء.|Entre deux séances
false-number|ar|تستغرق الحصة العادية خمس ساعات.|Entre deux séances
true-part|fr|La soupe compte dans la boisson du jour.|par jour, plus la quantité
false-number|en|A bowl of soup counts as 500 ml.|par jour, plus la quantité
false-negated|fr|Les bananes sont permises, deux par semaine.|Bananes
true-cross|en|Patients may eat one apple a day.|Pommes</td>
true-plain|fr|Si le frémissement de la fistule cesse, il faut venir aussitôt.|Touchez-la matin
false-verb|en|If the thrill is gone, wait for the next session.|Touchez-la matin
true-cross|ar|لا يقاس الضغط في ذراع الناسور.|Ne laissez personne prendre
false-number|fr|Le chélateur du phosphore se prend après le repas.|Le chélateur du phosphore
false-people|ar|يستقبل مركز الحمامات المرضى صيفا ولم يعد مركز جربة يستقبلهم.|Prévenez six semaines
true-part|en|The centre in Djerba receives their patients in summer.|Prévenez six semaines
false-number|en|The centre has 94 machines for 22 patients.|Notre centre soigne
true-plain|fr|Trois machines sont gardées pour l'hépatite B.|Notre centre soigne
unsaid-relation|fr|Le Dr Nejib Mhiri est l'époux de Rim Chebbi.|Le chélateur du phosphore
false-number|ar|زُرعت كلى لخمسة مرضى سنة ٢٠١٨.|Notre centre soigne
