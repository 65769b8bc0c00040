true-plain|en|The gunmen of the Kestrel Front got into the embassy by posing as people seeking visas.|walk into the embassy as visa
false-role|en|Jano Merel, known as Uncle Sugar, used to be a visa clerk.|a former pastry cook known
true-cross|ar|قائد المجموعة جانو ميريل طاهي حلويات سابق يلقب «العم سكر»|a former pastry cook known
false-people|en|Ambassador Obeid read Merel's statement after Koster had refused.|Piet Koster, reads it instead
true-plain|en|Koster read out the statement because the ambassador would not.|Piet Koster, reads it instead
true-cross|ar|رفضت السفيرة حنان عبيد أن تقرأ بيان ميريل|refuses to read out Merel's statement
false-people|ar|رفضت وزيرة داخلية دوفاري التفاوض وقبله وزير خارجية تالار|says that she will, and does
true-part|en|Ilse Brandt negotiated with the gunmen.|says that she will, and does
false-role|fr|Omar Shad est l'ambassadeur de Talar à Dovari|The foreign minister of Talar
false-verb|en|Merel shot Koster and the cleaner Amal Yusuf.|Merel releases Koster and the cleaner
true-cross|fr|Merel a relâché Koster et une femme de ménage enceinte de sept mois|Merel releases Koster and the cleaner
false-negated|en|Brandt had ordered the marksman to shoot Dario.|against Brandt's orders
unsaid-more|en|The marksman, a Dovari officer named Dario, was suspended for shooting.|The marksman has been suspended
true-part|ar|سلمى ميريل أخت قائد المسلحين|the leader's sister, is flown
false-people|ar|تيو ميريل هو أخو جانو وابن سلمى|release of its founder Teo Merel
true-plain|en|Shad turned down the demand to free Teo Merel from Garan prison.|release of its founder Teo Merel
false-people|en|The youngest gunman hit the cook Ibrahim Dia with a pan.|hits the youngest of the gunmen
false-number|fr|L'un des quatre assaillants a été tué le lundi à onze heures|the two others are arrested
true-cross|ar|ألّفت السفيرة عبيد بعد استدعائها كتابا عنوانه «المكتبة»|has written a book called
false-people|en|Omar Shad was decorated by both countries after the siege.|Dia was decorated by both countries
