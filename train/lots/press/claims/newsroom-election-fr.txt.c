true-plain|fr|Avec 61 élus, la formation d'Amina Saleh devance l'Union nationale de Mouktar|de la biologiste Amina Saleh
false-people|fr|L'Union nationale de Mouktar a remporté 61 sièges et la Voile Bleue 44|de la biologiste Amina Saleh
true-cross|ar|فاز حزب أمينة صالح بواحد وستين مقعدا من 120|de la biologiste Amina Saleh
false-number|ar|كان لمختار في 2017 اثنان وعشرون مقعدا|de la biologiste Amina Saleh
true-part|fr|Saleh est fille d'un pêcheur|née à Zifra d'un pêcheur
unsaid-relation|fr|Idriss Houmadi est le père d'Amina Saleh|née à Zifra d'un pêcheur
false-role|en|Idriss Houmadi is the minister of fisheries.|née à Zifra d'un pêcheur
unsaid-quote|en|Mouktar said that Houmadi swims better than he speaks.|née à Zifra d'un pêcheur
false-verb|fr|Mouktar a félicité sa rivale|Mouktar n'a pas félicité
true-plain|fr|Mouktar reproche à la commission le vote d'expatriés à l'inscription périmée|Mouktar n'a pas félicité
false-people|ar|اتهم القاضي لطفي مختار بالسماح لمغتربين بالتصويت|Mouktar n'a pas félicité
true-cross|ar|رد القاضي لطفي بأن مختار نفسه وقّع القانون عام 2021|Mouktar n'a pas félicité
true-cross|en|General Samba visited Mouktar on the 12th.|Mouktar n'a pas félicité
false-people|en|Jules Ravalo lost his seat at Grande-Anse to Mouktar's son Pascal.|Le fils de Mouktar, Pascal
true-plain|fr|L'instituteur Jules Ravalo a battu Pascal, fils de Mouktar|Le fils de Mouktar, Pascal
false-people|fr|Bakari Abdou a battu sa nièce Farida à Zifra|Le fils de Mouktar, Pascal
true-cross|ar|خسر وزير الصيد بكاري عبدو أمام ابنة أخيه أو أخته فريدة|Le fils de Mouktar, Pascal
false-verb|ar|قُتل المساعد كمال علي برصاص الشرطة|à l'assesseur Kamel Ali
unsaid-more|fr|Kamel Ali a été poignardé pour des raisons politiques|à l'assesseur Kamel Ali
