true-plain|en|The sundial turned up in the garden of a pharmacist in 1911.|Sundial, marble
false-role|en|Joseph Attali was the mason who cut the sundial.|Sundial, marble
true-cross|ar|اشترى القبطان مراد الجرس ولم يغنمه.|bell, bronze, cast
false-verb|en|Captain Murad captured the bell from the galley Santa Orsola.|bell, bronze, cast
true-cross|fr|La fêlure de la cloche date du déménagement de 1983.|bell, bronze, cast
false-people|en|Falier issued a safe conduct to Governor Hassan.|Letter of safe conduct
true-part|en|A letter from Falier to the governor's cook is kept in Venice.|Letter of safe conduct
false-people|ar|أصدر الحاكم حسن رسالة لطباخ فاليير.|Letter of safe conduct
false-number|fr|Il manque vingt-sept pièces au jeu d'échecs.|Chess set, walrus
true-plain|en|A bone piece from around 1900 stands in for the black king.|Chess set, walrus
true-cross|ar|الإسطرلاب معار من متحف الرباط.|Astrolabe, brass
false-people|en|The astrolabe on show was stolen from Rabat in 2004.|Astrolabe, brass
unsaid-relation|en|Ahmad of Fez was the grandfather of Captain Murad.|Astrolabe, brass
false-people|fr|Nacera Belkadi a montré que le portrait représente Lalla Yemma.|Portrait of a lady
true-part|fr|La veuve du consul a donné le portrait en 1926.|Portrait of a lady
false-verb|en|The Ziani brothers sold the mould to the museum in 1999.|Candle mould
true-plain|en|The Ziani brothers got two free tickets a year for their mould.|Candle mould
false-people|ar|كتب بيتر ثريل النصوص وترجمتها ناصرة بلقاضي.|Texts: Nacera Belkadi
