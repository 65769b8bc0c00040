true-plain|en|Yusuf Rahmani, once head of customs, got nine years for bribes from Orsa Maritime.|sentenced Yusuf Rahmani, the former
false-people|en|Leila Benkirane carried the cash and was given four years.|who carried the cash, was given
true-cross|ar|حُكم على نائبته ليلى بنكيران بثمانية عشر شهرا مع وقف التنفيذ|received a suspended sentence of
false-number|ar|حُكم على الوسيط كريم دوس بتسع سنوات|who carried the cash, was given
unsaid-quote|en|Prosecutor Fassi said Rahmani had "sold the country's front door".|sold the country's front door
true-cross|fr|La juge Mansouri a dit que Rahmani avait « vendu la porte d'entrée du pays »|sold the country's front door
false-number|en|Rahmani must repay the 4 million dollars that the prosecution asked for.|He was ordered to repay
true-plain|en|It was Peter Villiers, an Orsa accountant, who gave a newspaper the memory stick.|handed a memory stick to
false-people|en|Villiers dismissed Stefan Olafsson the following week.|was dismissed by the company's director
true-part|en|Peter Villiers was killed in a car accident in Tunis.|he died in a car accident
false-verb|ar|أثبتت الشرطة أن فيلييه قُتل عمدا|maintains that he was murdered
true-cross|ar|يصر مارك على أن أخاه بيتر فيلييه قُتل|maintains that he was murdered
false-people|en|Benkirane accused Rahmani of forging her signature on eleven papers.|He accused Benkirane of forging
true-plain|en|Rahmani claimed that his deputy had faked his signature on release papers.|He accused Benkirane of forging
false-negated|ar|أيّد خبير الخطوط ادعاء رحماني التزوير|handwriting expert rejected
false-verb|fr|Olafsson a été inculpé puis extradé|Olafsson was not charged
true-plain|en|An extradition request was under preparation, according to Fassi.|extradition request was being prepared
false-role|fr|Nadia Copti est la procureure de l'affaire|Rahmani's lawyer, Nadia Copti
false-verb|en|Doss will appeal within fifteen days.|who pleaded guilty, will not
