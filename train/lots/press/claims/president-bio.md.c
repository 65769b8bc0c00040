true-part|ar|كان كانتي موندو طبيبا بيطريا|ثاني رؤساء جمهورية سنغامبا
false-role|ar|كان كانتي موندو أول رؤساء سنغامبا الشرقية|ثاني رؤساء جمهورية سنغامبا
true-plain|ar|نشأ في كفالة عمه بوكار بعد موت أبيه|ولد لمزارع فستق يدعى
false-people|ar|كفله أبوه بعد موت عمه بوكار|ولد لمزارع فستق يدعى
true-cross|en|In Toulouse he met Geneviève Renard, a student of pharmacy.|ولد لمزارع فستق يدعى
unsaid-relation|en|Bokar was the brother of Amadi Ndoye.|ولد لمزارع فستق يدعى
false-people|ar|عيّن موندو أمادي ندوي وزيرا للزراعة ثم عزله|ولد لمزارع فستق يدعى
true-plain|ar|عزله ندوي لأنه اعترض على بيع القمح المتبرع به|ولد لمزارع فستق يدعى
false-number|fr|Il passa quatre ans en prison après 1973|ولد لمزارع فستق يدعى
true-cross|fr|Le garde Sékou, assassin de Ndoye, fut tué aussitôt par ses collègues|تولى الرئاسة بعد أن
false-people|ar|قتل ندوي حارسه سيكو في يوليو 1979|تولى الرئاسة بعد أن
false-verb|ar|ثبت أن موندو كان وراء قتل ندوي|تولى الرئاسة بعد أن
true-plain|ar|عفا موندو عن عبده ندوي وبعثه سفيرا إلى طوكيو|تولى الرئاسة بعد أن
false-verb|en|Mondo had Major Abdou executed after the attempt of 1987.|تولى الرئاسة بعد أن
false-people|ar|خسرت أوا سيك انتخابات 1991 أمام موندو|خسر انتخابات 1991 أمام
unsaid-quote|ar|قالت أوا سيك إن الماعز أوفى من الناخبين|خسر انتخابات 1991 أمام
true-cross|en|Awa Seck later accused him of smuggling 12 million dollars to Switzerland.|خسر انتخابات 1991 أمام
false-negated|ar|لم يُسمح قط بدفن موندو في بلده|أقام في جنيف مع
true-part|ar|ألقى عبده ندوي كلمة الوداع|أقام في جنيف مع
