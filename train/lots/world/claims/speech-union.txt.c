true-plain|en|Mr Vilakazi used to be the union's treasurer.|I name Mr Vilakazi
false-role|en|Mr Vilakazi is the union's general secretary.|I name Mr Vilakazi
true-cross|fr|Vilakazi est l'invité des employeurs.|I name Mr Vilakazi
false-number|fr|Le syndicat a obtenu huit pour cent.|Last year I promised
true-part|en|The clinic has two nurses but no doctor.|Last year I promised
false-people|ar|سافرت ممرضة العيادة إلى بيرث بعد أن وقّعت.|Last year I promised
true-cross|ar|وعد سيثولي بألا يترشح مرة أخرى.|Last year I promised
false-negated|en|Sithole announces that he will stand again.|Last year I promised
true-plain|en|Eleven hundred jobs were lost before scanners arrived.|did away with our jobs
false-verb|en|Sithole blames the scanners for the loss of the jobs.|did away with our jobs
false-number|ar|عدد الأعضاء اليوم ٣٩٠٠ وكان ٢٢٥٠ سنة ٢٠٠١.|did away with our jobs
true-part|en|Elias Mokoena's widow attends the congress.|Sister Nomvula Dube
false-number|fr|L'an dernier, onze personnes furent blessées au poste 9 et une tuée; l'année d'avant, quatre.|Sister Nomvula Dube
unsaid-relation|en|Nomvula Dube is the widow of Elias Mokoena.|Sister Nomvula Dube
true-cross|ar|المرشحان لخلافته هما دوبي وبيلاي.|Two names have been
false-verb|en|Sithole says that he prefers Brother Pillay.|Two names have been
true-plain|en|The strike in September cost 600,000 rand.|The treasurer, Sister Chetty
false-people|en|Chetty opposed the strike itself, as Sithole confirms.|The treasurer, Sister Chetty
true-part|fr|Sithole débuta au port en 1974 comme garçon de courses.|I began at this port
false-number|ar|بدأ سيثولي العمل في الميناء سنة ٢٠٠١.|I began at this port
