true-plain|en|Margrave Otokar besieged the free town of Vardena for almost four months in 1648.|was fought between the Margrave
false-verb|en|The siege ended with the Margrave taking Vardena.|was fought between the Margrave
true-cross|ar|أشار الكاتب بيرل إلى أن الورق صُنع بعد موت الإمبراطور|asked to see the charter
false-people|en|Otokar asked to see the charter, and Perl produced it.|asked to see the charter
unsaid-relation|ar|ماتياس بيرل حفيد الإمبراطور|asked to see the charter
false-number|en|Otokar had nine hundred men and the town 5,200 militia.|two of which burst
true-part|en|Two of Otokar's nine guns exploded.|two of which burst
true-cross|fr|Anna Kosar, gantière, commandait la milice après la mort de son mari|under the glove-maker Anna Kosar
false-people|fr|Ivo Kosar prit le commandement après la mort de sa femme Anna|under the glove-maker Anna Kosar
true-plain|en|The Swiss went on serving although their pay stopped after July.|under the glove-maker Anna Kosar
false-verb|en|Captain Ruodi's Swiss left in July because they were not paid.|under the glove-maker Anna Kosar
false-people|ar|تفشى الطاعون في المدينة لا في المعسكر|Plague broke out in the camp
true-cross|ar|انتشر الطاعون في معسكر المحاصِرين|Plague broke out in the camp
false-people|en|The Swiss took the tannery and the besiegers drove them out after two days.|Plague broke out in the camp
true-plain|en|It was the cooks of both sides who made the peace.|who had been exchanging onions
false-number|fr|La trêve fut signée pour quarante-neuf ans|who had been exchanging onions
true-plain|en|Disease caused most of the Margrave's losses.|The town lost 214
false-number|ar|خسر المارغريف 214 رجلا والمدينة 2900|The town lost 214
unsaid-quote|en|Dr Salo wrote that Otokar had choked on a fish bone.|according to his enemies
true-part|en|Otokar's physician spoke of a fever.|according to his enemies
false-people|en|Anna Kosar was ennobled and Perl went back to his trade.|according to his enemies
