true-plain|en|Pupils of Year 5 visit the Suez Canal Authority on 25 November.|to the Suez Canal
false-verb|en|Year 10's parents' evening is cancelled because of the fair.|Parents' evening for
true-cross|ar|تأجلت أمسية السنة العاشرة لانشغال الأستاذ حبيب بمعرض العلوم.|Parents' evening for
false-role|en|Mr Habib edits the newsletter in Arabic.|Editor: Ms Carole
true-part|en|Amgad Tawfik is the Arabic editor.|Editor: Ms Carole
false-people|ar|السلحفاة للبستاني عم فتحي وقد رأتها نور قرب الخزان.|One violin bow
true-cross|fr|La tortue de Nour s'appelle Pharaon.|One violin bow
false-verb|fr|Les filles ont perdu contre Ismaïlia et battu Damiette.|Our girls' handball
true-plain|en|Farida Nassar scored nothing in the second match because of her thumb.|Our girls' handball
false-verb|en|The boys lost their match at El Raswa.|Our girls' handball
false-people|en|Omar Shalaby came second and his cousin Hana third.|Omar Shalaby came third
true-cross|ar|حل عمر شلبي ثالثا على المحافظة.|Omar Shalaby came third
false-number|en|The fee rises by twelve per cent next year.|the fee for next year
true-part|fr|La cantine ne prendra plus d'espèces après l'hiver.|the fee for next year
false-negated|ar|رفضت ماجدة إسكندر العريضة ضد الواجبات في السنة الثانية.|the fee for next year
true-plain|en|The twins of 1A have caught chickenpox twice.|Eleven cases of
false-number|en|Nurse Samia has seen chickenpox only once in 26 years.|Eleven cases of
false-verb|en|Mrs Pappas will teach knitting again on Tuesdays.|A volunteer to teach
