true-plain|ar|صداق مية بنت خالد ثمانون دينارا من هشام الكتبي.|أصدق هشام بن نصر
false-people|ar|دفعت مية لهشام بن نصر ثمانين دينارا.|أصدق هشام بن نصر
true-cross|en|Of the dowry fifty dinars were paid at once.|أصدق هشام بن نصر
false-number|en|Eighty dinars were paid at once and thirty deferred for four years.|أصدق هشام بن نصر
true-part|ar|يسمح لهشام بغياب ثلاث سنين في الحج.|ألا يغيب عنها فوق
false-number|ar|يجوز لهشام أن يغيب ثلاث سنين في التجارة.|ألا يغيب عنها فوق
true-cross|fr|Il doit lui apprendre l'écriture la première année.|أن يعلمها الخط في
false-people|fr|Le salaire de ses copies revient à son mari.|أن يعلمها الخط في
false-verb|ar|له أن يمنع أختها سكينة من السكن معها.|ألا يمنعها من زيارة
true-plain|ar|سكينة أخت مية عمياء ولها أن تسكن معها.|ألا يمنعها من زيارة
unsaid-relation|ar|التجيبي أخو هشام.|ضمن الكالئ أخوه
true-part|ar|مفرج أخو هشام ضامن للكالئ.|ضمن الكالئ أخوه
false-people|ar|ضمن التجيبي الكالئ وشهد مفرج.|ضمن الكالئ أخوه
true-cross|en|Mayya said that she did not want a separation but the books.|حضرت مية بعد
false-number|ar|غاب هشام في صقلية خمس سنين.|حضرت مية بعد
false-verb|en|Mayya asked the judge for a divorce.|حضرت مية بعد
true-plain|ar|انتقت مية بنفسها تسعة وعشرين كتابا بعد الصلح.|حضرت مية بعد
unsaid-quote|ar|قالت مية: حبسني البحر ثلاثة أشهر.|حضرت مية بعد
