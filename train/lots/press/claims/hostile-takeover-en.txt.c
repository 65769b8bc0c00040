true-plain|en|Count Massimi owed the staff of the Palace Hotel eleven months of pay.|its owner, Count Orlando Massimi
false-people|en|The employees owed Count Massimi eleven months' wages.|its owner, Count Orlando Massimi
true-cross|ar|غيّرت الطاهية زبيدة كرم الأقفال في يناير 2016|its owner, Count Orlando Massimi
false-people|ar|غيّر ماسيمي الأقفال واستدعت زبيدة الشرطة|its owner, Count Orlando Massimi
true-part|en|No employee has more than 8 per cent of the company.|and nobody holds more
false-number|en|The porter Idris Sow holds 38 per cent.|and nobody holds more
false-people|fr|La juge Qasem a donné raison à la banque en 2017|ruled in 2017 that unpaid wages
true-cross|fr|Selon la juge Farah Qasem, les salaires impayés passent avant l'hypothèque|ruled in 2017 that unpaid wages
false-verb|en|The bank won its appeal in 2019.|ruled in 2017 that unpaid wages
true-plain|en|Massimi's nephew Luca sold the wines and vanished.|chosen because he knew the suppliers
unsaid-relation|en|Luca is the son of Zubaida Karam.|chosen because he knew the suppliers
false-verb|ar|استقالت كرم بعد اختفاء لوكا|chosen because he knew the suppliers
true-cross|ar|ضاعفت عزيزة الرملي عاملة المغسلة إيرادات الفندق|chosen because he knew the suppliers
false-role|en|Thomas Neri, the present manager, used to run the laundry.|chosen because he knew the suppliers
true-plain|en|The empty hotel took in 140 patients for nothing in 2020.|housed 140 patients free of charge
false-negated|en|The 140 patients of 2020 were charged for their rooms.|housed 140 patients free of charge
false-people|ar|أرسلت الشركة إلى ماسيمي فاتورة عن استعمال اسمه|housed 140 patients free of charge
true-part|en|The hotel is now called "The Locks".|housed 140 patients free of charge
false-people|fr|Massimi a légué l'hôtel à son neveu|leaving the hotel, which was no
true-cross|fr|Massimi légua à son chien un hôtel qui n'était plus à lui|leaving the hotel, which was no
