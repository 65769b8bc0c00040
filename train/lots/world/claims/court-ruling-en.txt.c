true-part|en|The case was heard by Chief Justice Temaia Rota.|Before: Chief Justice
false-role|en|Temaia Rota is the chair of the Council of Elders.|Before: Chief Justice
true-plain|en|Blue Meridian cast nets in the lagoon although the Council had closed it.|which holds a national licence
false-people|en|The plaintiff seized two boats of the Council and released one for $4,000.|The Council seized two boats
true-cross|ar|احتجز المجلس قاربين وأفرج عن واحد مقابل أربعة آلاف دولار|The Council seized two boats
false-number|en|The company asks for damages of $4,000 for lost catch.|for the return of the second boat
true-cross|fr|La société demande 61 500 dollars pour la pêche perdue|for the return of the second boat
false-people|ar|قال السيد يوان إن البحيرة تخضع للعرف منذ ما قبل الوزراء|cannot limit a licence given
true-plain|en|Ioane's case was that a ministerial licence cannot be narrowed by a Council.|cannot limit a licence given
false-people|fr|Mme Teebo plaide pour la société Blue Meridian|cannot limit a licence given
true-plain|en|Nei Karoro testified that the marker was her own work.|said that she had placed
unsaid-relation|ar|ني كارورو أم القبطان رويز|said that she had placed
false-people|en|Captain Ruiz said he had placed the marker himself.|he had seen no marker
false-verb|en|The judge believed Captain Ruiz rather than Nei Karoro.|I prefer the evidence
true-cross|ar|رجّح القاضي شهادة ني كارورو|I prefer the evidence
false-negated|en|The Minister's letter of 2015 is binding on the Council.|letter of 2015, on which
true-plain|en|The Council was not entitled to charge for letting a boat go.|power to take money for
false-number|fr|La somme doit être remboursée sous soixante jours|must be repaid within thirty days
unsaid-more|en|The Tern was damaged by a storm while the Council held it.|when children used it as
true-cross|fr|Des enfants ont abîmé le Tern en s'en servant comme toboggan|when children used it as
false-verb|en|The judge allowed the claim for lost catch.|The claim for lost catch
